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

/** The first place that has the file: below the root, then below the repository's top; undefined where none is asked for. */
export async function findConfiguration(
  files: Files,
  root: string,
  config: string | undefined,
): Promise<FoundConfiguration | undefined> {
  const { paths, required } = configurationPaths(config)
  const top = await topOf(files, root)
  const folders = top === undefined || top === root ? [root] : [root, top]
  for (const folder of folders) {
    for (const place of paths) {
      const text = await files.readText(path.resolve(folder, place))
      if (text !== undefined) return { path: path.relative(root, path.resolve(folder, place)), text }
    }
  }
  return required ? { path: paths[0] ?? '', text: undefined } : undefined
}

async function topOf(files: Files, root: string): Promise<string | undefined> {
  try {
    return (await findRepository(files, root)).top
  } catch (thrown) {
    if (thrown instanceof VelosError && thrown.code === 'no-repository') return undefined
    throw thrown
  }
}
