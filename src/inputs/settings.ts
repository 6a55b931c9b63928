import type { Problem } from '../model/problem.ts'
import type { CollectSettings, Settings } from '../model/settings.ts'
import { configurationError } from './configuration-error.ts'
import { configuredBy, type ConfigurationSource } from './configured-by.ts'
import { cpuWindowAllowed, parseCpuWindow } from './cpu-window.ts'
import type { Environment } from './environment.ts'
import { parseInputs } from './input-settings.ts'
import { given, type InputSource, type InputValues } from './inputs.ts'
import { issuesSettings } from './issues-settings.ts'
import { mismatch, quoted } from './mismatch.ts'

/** All that settings are made of; strings only. */
export interface SettingsSources {
  readonly inputs: InputValues
  /** Where `inputs` come from, for messages; the action's inputs unless told. */
  readonly source?: InputSource
  readonly env: Environment
  /** Absolute. */
  readonly root: string
  readonly file?: ConfigurationSource | undefined
}

interface Part<Value> {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/**
 * One typed object from inputs, environment, configuration file and defaults, in this order; what is acknowledged stands
 * in a file of its own, and is empty here. Throws one VelosError `configuration` with every problem, a line each; its
 * `problems` has them apart.
 */
export async function parseSettings(sources: SettingsSources): Promise<Settings> {
  const { inputs, source = 'input', env, root, file } = sources
  const input = parseInputs(inputs, source)
  const cpuWindow = cpuWindowOf(env)
  const configured = await configuredBy(file, env, source)
  const problems = [...input.problems, ...cpuWindow.problems, ...configured.problems]
  if (problems.length > 0) throw configurationError(problems)
  const { settings, dispatch } = configured
  const { issues: chosen, ...collect } = settings.collect
  const { send = settings.send } = input.settings
  const issues = issuesSettings({ chosen, send, inputs, source, env, file: dispatch, timezone: settings.timezone })
  return {
    root,
    ...settings,
    ...input.settings,
    acknowledged: [],
    collect: { ...withCpuWindow(collect, cpuWindow.value), ...(issues !== undefined && { issues }) },
    ...(file === undefined ? {} : { configFile: file.path }),
  }
}

export interface ConfigurationPaths {
  /** Relative to the root, or to the repository's top; the first that is there counts. */
  readonly paths: readonly string[]
  /** True: it is a problem if none is there. */
  readonly required: boolean
}

/** Where the configuration file may be; `config` is the input of that name. */
export function configurationPaths(config: string | undefined): ConfigurationPaths {
  const named = given(config)
  return named === undefined
    ? { paths: ['.github/velos.yml', 'velos.yml'], required: false }
    : { paths: [named], required: true }
}

/** Where people say what they have seen: relative to the root, or to the repository's top; the first that is there counts. */
export const acknowledgementPaths: readonly string[] = ['.github/velos-acknowledged.yml', 'velos-acknowledged.yml']

/** `VELOS_CPU_WINDOW` overrides the file. */
function cpuWindowOf(env: Environment): Part<number | undefined> {
  const text = given(env['VELOS_CPU_WINDOW'])
  const value = text === undefined ? undefined : parseCpuWindow(text)
  if (text === undefined || value !== undefined) return { value, problems: [] }
  return { value, problems: [{ path: 'VELOS_CPU_WINDOW', message: mismatch(quoted(text), cpuWindowAllowed) }] }
}

function withCpuWindow(collect: CollectSettings, cpuWindowMs: number | undefined): CollectSettings {
  if (cpuWindowMs === undefined || collect.system === false) return collect
  return { ...collect, system: { ...collect.system, cpuWindowMs } }
}
