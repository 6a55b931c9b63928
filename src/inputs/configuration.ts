import type { Problem } from '../model/problem.ts'
import { configurationSchema } from './configuration-schema.ts'
import { configuredDispatch, type ConfiguredDispatch } from './configured-dispatch.ts'
import { configuredSettings } from './configured-settings.ts'
import type { ConfiguredSettings } from './default-settings.ts'
import { dependenceProblems } from './dependence-rules.ts'
import { fillIn, type Environment } from './environment.ts'
import { keyPath } from './key-path.ts'
import { limitProblems } from './limit-rules.ts'
import { problemsInOrder } from './problems-in-order.ts'
import { schemaFaults } from './schema-faults.ts'
import { silenceProblems } from './silence-rules.ts'
import { isOfService, setAside } from './unset-keys.ts'
import { parseTree } from './yaml-tree.ts'
import { plainValues, type Path } from './yaml-values.ts'

/** A configuration file as it was read. */
export interface ConfigurationFile {
  /** As messages name it. */
  readonly path: string
  readonly text: string
}

/** What a configuration file says to the loop and to the bridge. */
export interface ParsedConfiguration {
  readonly settings: ConfiguredSettings
  readonly dispatch: ConfiguredDispatch
}

/**
 * Reads a configuration file: the settings that it makes, or every problem, in the order of the file. A service's key
 * may ask for a variable that is not set: the loop's step has no secrets of the bridge's.
 */
export function parseConfiguration(
  file: ConfigurationFile,
  env: Environment,
): ParsedConfiguration | { readonly problems: readonly Problem[] } {
  const text = file.text.replace(/^\ufeff/, '')
  const parsed = parseTree(text)
  if ('faults' in parsed) return { problems: problemsInOrder(file.path, text, parsed.faults) }

  const values = plainValues(parsed.tree)
  const filled = fillIn(values.value, env, isOfService)
  const { value, gaps, unset } = setAside(filled.value, filled.gaps)
  // One parse does not repay a compiled parser.
  const result = configurationSchema.safeParse(value ?? {}, { jitless: true })
  const known = new Set([...values.faults, ...gaps].map(({ path }) => keyPath(path)))
  const faults = result.success ? [] : schemaFaults(result.error.issues, values, configurationSchema)
  const beyondTypes = [...limitProblems(value), ...dependenceProblems(value), ...silenceProblems(value)]
  const found = [
    ...values.faults,
    ...gaps.map((gap) => ({ ...gap, offset: offsetOf(gap.path) })),
    ...faults.filter(({ path }) => !known.has(keyPath(path))),
    ...beyondTypes.map((problem) => ({ ...problem, offset: offsetOf(problem.path) })),
  ]
  return result.success && found.length === 0
    ? { settings: configuredSettings(result.data), dispatch: configuredDispatch(result.data.dispatch, unset) }
    : { problems: problemsInOrder(file.path, text, found) }

  function offsetOf(path: Path): number {
    return values.place(path, 'value')?.offset ?? 0
  }
}
