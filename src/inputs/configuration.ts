import type { Problem } from '../model/problem.ts'
import { counted } from '../model/quantity.ts'
import { configurationSchema } from './configuration-schema.ts'
import { configuredDispatch, type ConfiguredDispatch } from './configured-dispatch.ts'
import { configuredSettings } from './configured-settings.ts'
import type { ConfiguredSettings } from './default-settings.ts'
import { fillIn, type Environment } from './environment.ts'
import { keyPath } from './key-path.ts'
import { limitProblems } from './limit-rules.ts'
import { schemaFaults } from './schema-faults.ts'
import { isOfService, setAside } from './unset-keys.ts'
import { parseTree } from './yaml-tree.ts'
import { plainValues, type Path } from './yaml-values.ts'

/** A configuration file as it was read. */
export interface ConfigurationFile {
  /** As messages name it. */
  readonly path: string
  readonly text: string
}

interface Found {
  readonly offset: number
  readonly path?: Path
  readonly message: string
}

const mostProblems = 50

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
  if ('faults' in parsed) return { problems: inOrder(file.path, text, parsed.faults) }

  const values = plainValues(parsed.tree)
  const filled = fillIn(values.value, env, isOfService)
  const { value, gaps, unset } = setAside(filled.value, filled.gaps)
  // One parse does not repay a compiled parser.
  const result = configurationSchema.safeParse(value ?? {}, { jitless: true })
  const known = new Set([...values.faults, ...gaps].map(({ path }) => keyPath(path)))
  const faults = result.success ? [] : schemaFaults(result.error.issues, values)
  const found = [
    ...values.faults,
    ...gaps.map((gap) => ({ ...gap, offset: offsetOf(gap.path) })),
    ...faults.filter(({ path }) => !known.has(keyPath(path))),
    ...limitProblems(value).map((problem) => ({ ...problem, offset: offsetOf(problem.path) })),
  ]
  return result.success && found.length === 0
    ? { settings: configuredSettings(result.data), dispatch: configuredDispatch(result.data.dispatch, unset) }
    : { problems: inOrder(file.path, text, found) }

  function offsetOf(path: Path): number {
    return values.place(path, 'value')?.offset ?? 0
  }
}

/** The first of the problems, and how many more there are. */
function inOrder(file: string, text: string, found: readonly Found[]): readonly Problem[] {
  const problems = found
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, mostProblems)
    .map(({ offset, path = [], message }) => ({
      file,
      ...position(text, offset),
      ...(path.length === 0 ? {} : { path: keyPath(path) }),
      message,
    }))
  const more = found.length - problems.length
  return more === 0 ? problems : [...problems, { file, message: `and ${counted(more, 'more problem')}` }]
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
