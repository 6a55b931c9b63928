import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Start, Subject } from './measure.ts'
import { runner } from './programs.ts'
import type { Remote } from './remote.ts'

type Environment = Readonly<Record<string, string>>

/** Where everything lies that the benchmarks make, and what all programs are given. */
export interface Ground {
  readonly folder: string
  readonly env: Environment
  /** The command line without delivery, and the action: the bundles as they were at the start. */
  readonly cli: readonly string[]
  readonly loop: readonly string[]
  /** The action that delivers, and its command. */
  readonly bridge: readonly string[]
  readonly cliBridge: readonly string[]
}

/** Runs a command in a new folder that `fill` may put something into. */
export function inFolder(
  ground: Ground,
  command: readonly string[],
  env: Environment = {},
  fill?: (cwd: string) => Promise<void>,
): Subject {
  return async () => {
    const start = await place(ground, command, env)
    await mkdir(start.cwd)
    await fill?.(start.cwd)
    return start
  }
}

/** Runs a command in a fresh clone, in which `files` are new. */
export function inClone(
  ground: Ground,
  remote: Remote,
  command: readonly string[],
  env: Environment = {},
  files: ReadonlyMap<string, string> = new Map(),
): Subject {
  return async () => {
    const start = await place(ground, command, env)
    await remote.clone(start.cwd)
    await writeAll(start.cwd, files)
    return start
  }
}

/** As a step of a workflow: the command gets what a runner gives an action, and these inputs. */
export function asStep(inputs: Environment, subject: Subject): Subject {
  return async () => {
    const start = await subject()
    for (const name of ['output', 'summary']) await writeFile(join(start.place, name), '')
    await writeFile(join(start.place, 'event.json'), '{}')
    return { ...start, env: { ...start.env, ...runner(start.place, start.cwd, inputs) } }
  }
}

/** Writes files into a folder, by their paths in it. */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

async function place(ground: Ground, command: readonly string[], env: Environment): Promise<Start> {
  const folder = await mkdtemp(join(ground.folder, 'run-'))
  return { place: folder, cwd: join(folder, 'work'), command, env: { ...ground.env, ...env } }
}
