import type { PlatformPath } from 'node:path'
import { given, type InputSource } from './inputs.ts'

/** The root is the input or flag, else `VELOS_ROOT`, else `GITHUB_WORKSPACE`, else the current folder. */
export interface RootSources {
  readonly root?: string | undefined
  readonly source?: InputSource
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  /** The machine's flavour of `node:path`. */
  readonly path: Pick<PlatformPath, 'resolve'>
}

/**
 * The absolute root. What an input or an environment variable names relatively is below the workspace, where there is
 * one; what a flag names relatively is below the current folder, as on any command line.
 */
export function resolveRoot({ root, source = 'input', env, cwd, path }: RootSources): string {
  const workspace = path.resolve(cwd, given(env['GITHUB_WORKSPACE']) ?? '')
  const named = given(root)
  if (named !== undefined) return path.resolve(source === 'flag' ? cwd : workspace, named)
  return path.resolve(workspace, given(env['VELOS_ROOT']) ?? '')
}
