import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { run, timed } from './measure.ts'
import { past, people } from './past.ts'
import { asStep, type Ground, inClone } from './places.ts'
import { nodeOn, noWindow } from './programs.ts'
import { bareRemote, type Remote } from './remote.ts'
import { readReport, type Report } from './sample.ts'
import type { Row } from './rows.ts'

/** One benchmark: its name on the command line, and the rows that it measures. */
export interface Benchmark {
  readonly name: string
  measure(setting: Setting): Promise<readonly Row[]>
}

/** What the benchmarks share; each thing is made when it is first asked for. */
export interface Setting extends Ground {
  /** How often everything is timed. */
  readonly runs: number
  /** A folder with checkouts of other people's actions. */
  readonly peers?: string
  /** A small repository; its branch `velos-data` holds one run. */
  remote(): Promise<Remote>
  /** The same after ten thousand runs. */
  agedRemote(): Promise<Remote>
  /** What a first run writes. */
  sample(): Promise<Report>
  /** Node importing the bundled toolkit and nothing else: what an action costs that does nothing. */
  actionFloor(): Promise<readonly string[]>
}

/** A branch that the loop has for itself. */
export const ownBranch = 'velos-data'
const agedRuns = 10_000

export function settingIn(ground: Ground, options: Pick<Setting, 'runs' | 'peers'>): Setting {
  const now = new Date()
  const remote = once(async () => {
    const made = await bareRemote(ground.folder, 'small.git', ground.env)
    await made.fill(people(now))
    await runLoopOn(ground, made, { branch: ownBranch })
    made.settle()
    return made
  })
  const sample = once(async () => await readReport(await runLoopOn(ground, await remote(), {})))
  const agedRemote = once(async () => {
    const made = await bareRemote(ground.folder, 'aged.git', ground.env)
    await made.fill(past(agedRuns - 1, now, await sample()))
    // The last one is real, so that whatever a run leaves for the next is there.
    await runLoopOn(ground, made, {})
    made.settle()
    return made
  })
  return { ...ground, ...options, remote, agedRemote, sample, actionFloor: once(async () => await buildFloor(ground)) }
}

/** A run that is not measured; gives its clone. */
async function runLoopOn(ground: Ground, remote: Remote, inputs: Readonly<Record<string, string>>): Promise<string> {
  const start = await asStep(inputs, inClone(ground, remote, ground.loop, noWindow))()
  await timed(start)
  return start.cwd
}

async function buildFloor({ folder, env }: Ground): Promise<readonly string[]> {
  const modules = resolve(import.meta.dirname, '../node_modules')
  const source = join(folder, 'floor')
  await mkdir(source)
  await symlink(modules, join(source, 'node_modules'), 'junction')
  await writeFile(join(source, 'package.json'), '{"type": "module"}')
  await writeFile(join(source, 'index.js'), "import * as core from '@actions/core'\nObject.assign(globalThis, { core })\n")
  const ncc = nodeOn(join(modules, '@vercel/ncc/dist/ncc/cli.js'))
  const options = ['build', 'index.js', '-o', 'dist', '--no-cache', '--quiet', '--target', 'es2022']
  const { code, stderr } = await run([...ncc, ...options], source, env)
  if (code !== 0) throw new Error(`the floor could not be built: ${stderr}`)
  return nodeOn(join(source, 'dist/index.js'))
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
