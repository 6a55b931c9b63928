import type { Problem } from '../model/problem.ts'
import type { ParsedConfiguration } from './configuration.ts'
import { defaultDispatch } from './configured-dispatch.ts'
import { defaultSettings } from './default-settings.ts'
import type { Environment } from './environment.ts'
import { spelled, type InputSource } from './inputs.ts'
import { mismatch, quoted } from './mismatch.ts'

/** The configuration file; a text that is undefined means that the file which was asked for is not there. */
export interface ConfigurationSource {
  readonly path: string
  readonly text: string | undefined
}

/** What the file says, or what holds without one. Where there are problems, nothing else of it is to be used. */
export interface Configured extends ParsedConfiguration {
  readonly problems: readonly Problem[]
}

const byDefault: Configured = { settings: defaultSettings, dispatch: defaultDispatch, problems: [] }

/** Reads the configuration file. The parsers are large: they are loaded only where there is one. */
export async function configuredBy(file: ConfigurationSource | undefined, env: Environment, source: InputSource): Promise<Configured> {
  if (file === undefined) return byDefault
  const { path, text } = file
  if (text === undefined) {
    const message = mismatch(quoted(path), 'there is no such file; an existing file, relative to the root, is allowed')
    return { ...byDefault, problems: [{ path: spelled('config', source), message }] }
  }
  const { parseConfiguration } = await import('./configuration.ts')
  const parsed = parseConfiguration({ path, text }, env)
  return 'problems' in parsed ? { ...byDefault, problems: parsed.problems } : { ...parsed, problems: [] }
}
