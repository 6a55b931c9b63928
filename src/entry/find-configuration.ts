import path from 'node:path'
import type { Files } from '../edge/files.ts'
import { configurationPaths } from '../inputs/settings.ts'
import { VelosError } from '../model/errors.ts'
import { findRepository } from '../publish/git/repository.ts'

/** A configuration file: its path relative to the root, and its text, undefined where a named one is missing. */
export interface FoundConfiguration {
  readonly path: string
  readonly text: string | undefined
}

/** The configuration: the first place that has it; undefined where none is there and none is asked for. */
export async function findConfiguration(
  files: Files,
  root: string,
  config: string | undefined,
): Promise<FoundConfiguration | undefined> {
  const { paths, required } = configurationPaths(config)
  const found = await findFile(files, root, paths)
  return found ?? (required ? { path: paths[0] ?? '', text: undefined } : undefined)
}

/** The first of some files that is there: below the root, then below the repository's top. */
export async function findFile(
  files: Files,
  root: string,
  paths: readonly string[],
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const top = await topOf(files, root)
  const folders = top === undefined || top === root ? [root] : [root, top]
  for (const folder of folders) {
    for (const place of paths) {
      const found = path.resolve(folder, place)
      const kind = await files.kind(found)
      if (kind === undefined) continue
      if (kind !== 'file') throw new VelosError('configuration', `The configuration ${found} is not a file.`, { remedy: 'Put a file there, or move away what has its name.' })
      const text = await files.readText(found)
      if (text !== undefined) return { path: path.relative(root, found), text }
    }
  }
  return undefined
}

async function topOf(files: Files, root: string): Promise<string | undefined> {
  try {
    return (await findRepository(files, root)).top
  } catch (thrown) {
    if (thrown instanceof VelosError && thrown.code === 'no-repository') return undefined
    throw thrown
  }
}
