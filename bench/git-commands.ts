import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { run, type Subject, timed } from './measure.ts'
import { asStep, inClone } from './places.ts'
import { noWindow } from './programs.ts'
import { count } from './rows.ts'
import { type Benchmark, ownBranch, type Setting } from './setting.ts'

const most = { publishing: 4, collecting: 3 }

/** The git commands of a run. Without delivery all of them are the collector's; what delivery adds is publishing. */
export const gitCommands: Benchmark = {
  name: 'git-commands',
  async measure(setting) {
    const { cli, loop } = setting
    const remote = await setting.remote()
    const commands = await countedIn(setting)
    const collecting = await commands(inClone(setting, remote, cli, noWindow))
    const sameBranch = await commands(asStep({}, inClone(setting, remote, loop, noWindow)))
    const otherBranch = await commands(asStep({ branch: ownBranch }, inClone(setting, remote, loop, noWindow)))
    return [
      count('git commands of the collector `repo`', collecting, most.collecting),
      count('git commands to publish on the branch that is checked out', without(sameBranch, collecting), most.publishing),
      count('git commands to publish on a branch of its own', without(otherBranch, collecting), most.publishing),
    ]
  },
}

/** Gives what runs a subject with a `git` before git in its PATH that notes each command. */
async function countedIn({ folder, env }: Setting): Promise<(subject: Subject) => Promise<readonly string[]>> {
  const real = (await run(['sh', '-c', 'command -v git'], folder, env)).stdout.trim()
  const bin = join(folder, 'noting')
  await mkdir(bin)
  await writeFile(join(bin, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >>"$BENCH_COMMANDS"\nexec '${real}' "$@"\n`)
  await chmod(join(bin, 'git'), 0o755)
  return async (subject) => {
    const start = await subject()
    const notes = join(start.place, 'commands')
    await writeFile(notes, '')
    const path = [bin, start.env['PATH']].join(delimiter)
    await timed({ ...start, env: { ...start.env, PATH: path, BENCH_COMMANDS: notes } })
    return (await readFile(notes, 'utf8')).split('\n').filter(Boolean).map(commandIn).sort()
  }
}

/** The command in a line of arguments, behind any `-c name=value`. */
function commandIn(line: string): string {
  return line.replace(/^(?:-c \S+ )+/, '').split(' ')[0] ?? ''
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...all]
  for (const one of some) {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}
