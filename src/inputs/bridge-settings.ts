import type { BridgeSettings } from '../model/bridge-settings.ts'
import type { Problem } from '../model/problem.ts'
import { bridgeInputs } from './bridge-inputs.ts'
import { configurationError } from './configuration-error.ts'
import { configuredBy, type ConfigurationSource } from './configured-by.ts'
import { dispatchSettings } from './dispatch-settings.ts'
import { parseDurationWithin } from './duration.ts'
import type { Environment } from './environment.ts'
import { inputReader } from './input-reader.ts'
import { parseBranch } from './input-settings.ts'
import { spelled, type BridgeInputValues, type InputSource } from './inputs.ts'
import { mismatch, quoted } from './mismatch.ts'
import type { Parsed } from './parsed.ts'
import { parseBoolean, parseWhole, parseWord } from './words.ts'

/** All that the bridge's settings are made of; strings only. */
export interface BridgeSources {
  readonly inputs: BridgeInputValues
  /** Where `inputs` come from: the action's inputs unless told. It decides the defaults, and where GitHub's token is. */
  readonly source?: InputSource
  readonly env: Environment
  /** Absolute. */
  readonly root: string
  readonly file?: ConfigurationSource | undefined
}

const mostTickets = 1_000_000
const budget = { least: 1000, most: 6 * 3_600_000 }

/**
 * The bridge's settings from inputs, environment, configuration file and defaults, in this order. Throws one VelosError
 * `configuration` with every problem, a line each; its `problems` has them apart.
 */
export async function parseBridgeSettings(sources: BridgeSources): Promise<BridgeSettings> {
  const { inputs, source = 'input', env, root, file } = sources
  const input = parseBridgeInputs(inputs, source)
  const configured = await configuredBy(file, env, source)
  const { settings, dispatch: inFile } = configured
  const token =
    source === 'input'
      ? { text: inputs.token, spelled: spelled('token', source) }
      : { text: env['GITHUB_TOKEN'], spelled: 'GITHUB_TOKEN' }
  const dispatch = dispatchSettings({ env, file: inFile, alert: settings.alert, token })
  const problems = [...input.problems, ...dispatch.problems, ...configured.problems]
  if (problems.length > 0) throw configurationError(problems)
  return {
    root,
    ...input.settings,
    dispatch: dispatch.settings,
    handledAtMost: settings.retention.reports,
    ...(file === undefined ? {} : { configFile: file.path }),
  }
}

type InputSettings = Omit<BridgeSettings, 'root' | 'dispatch' | 'handledAtMost' | 'configFile'>

/** Reads every input but `root`, `config` and `token`. */
function parseBridgeInputs(
  values: BridgeInputValues,
  source: InputSource,
): { readonly settings: InputSettings; readonly problems: readonly Problem[] } {
  const { read, problems } = inputReader(bridgeInputs, values, source)
  const branch = read('branch', parseBranch)
  const settings: InputSettings = {
    deliver: read('deliver', (text) => parseWord(text, ['commit', 'none'])) ?? 'none',
    ...(branch === undefined ? {} : { branch }),
    maxTickets: read('max-tickets', (text) => parseWhole(text, 1, mostTickets)) ?? 0,
    timeBudgetMs: read('time-budget', parseBudget) ?? 0,
    failOn: read('fail-on', (text) => parseWord(text, ['never', 'failed', 'pending', 'skipped'])) ?? 'failed',
    dryRun: read('dry-run', parseBoolean) ?? false,
  }
  return { settings, problems }
}

function parseBudget(text: string): Parsed<number> {
  const value = parseDurationWithin(text, budget.least, budget.most)
  return value === undefined ? { problem: mismatch(quoted(text), 'a duration from 1s to 6h is allowed, such as 120s') } : { value }
}
