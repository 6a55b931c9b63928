import { parseSettings } from '../../src/inputs/settings.ts'
import { VelosError } from '../../src/model/errors.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Settings } from '../../src/model/settings.ts'
import { thrownBy } from './thrown-by.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The settings that a configuration file's text makes. */
export async function read(text: string, env: Environment = {}): Promise<Settings> {
  return await parseSettings({ inputs: {}, env, root: '/root', file: { path: 'velos.yml', text } })
}

/** What is wrong with a configuration file's text, apart and as the lines of the error. */
export async function problemsOf(text: string, env: Environment = {}): Promise<readonly Problem[]> {
  const error = await thrownBy(async () => await read(text, env))
  if (!(error instanceof VelosError) || error.code !== 'configuration') throw new Error('no configuration error', { cause: error })
  return error.problems
}

/** The same as `line:column path: message`. */
export async function linesOf(text: string, env: Environment = {}): Promise<readonly string[]> {
  const error = await thrownBy(async () => await read(text, env))
  return error instanceof VelosError ? error.message.replaceAll(/^velos\.yml:/gm, '').split('\n') : []
}
