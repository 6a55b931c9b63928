import { isJsonObject } from '../model/json.ts'
import { mismatch, quoted } from './mismatch.ts'
import type { Path } from './yaml-values.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A value of the file that cannot be filled in from the environment. */
export interface Gap {
  readonly path: Path
  readonly message: string
  /** The variable that is not set; absent where something else is wrong. */
  readonly variable?: string
}

/**
 * Fills `${NAME}` in every string from the environment; `$${` is a plain `${`. Gaps hold names, never values. Where
 * `blankIsUnset`, a variable of blanks counts as one that is not set.
 */
export function fillIn(
  value: unknown,
  env: Environment,
  blankIsUnset: (path: Path) => boolean = () => false,
): { readonly value: unknown; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = []
  const visit = (one: unknown, path: Path): unknown => {
    if (typeof one === 'string') return fillText(one, env, blankIsUnset(path), (gap) => gaps.push({ path, ...gap }))
    if (Array.isArray(one)) return one.map((item, index) => visit(item, [...path, index]))
    if (!isJsonObject(one)) return one
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, visit(item, [...path, key])]))
  }
  return { value: visit(value, []), gaps }
}

function fillText(text: string, env: Environment, blankIsUnset: boolean, onGap: (gap: Omit<Gap, 'path'>) => void): string {
  return text.replace(/\$\$\{|\$\{([^}]*)(\}?)/g, (all, name: string | undefined, end: string) => {
    if (name === undefined) return '${'
    if (end === '' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      onGap({ message: mismatch(quoted(all), '${NAME} is allowed, and $${ for the characters ${ themselves') })
      return all
    }
    const value = Object.hasOwn(env, name) ? env[name] : undefined
    if (value !== undefined && !(blankIsUnset && value.trim() === '')) return value
    onGap({ variable: name, message: mismatch(quoted(all), `the environment variable ${name} is not set`) })
    return all
  })
}
