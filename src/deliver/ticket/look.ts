import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { NamedProblem, TicketProblemCode } from './ticket-problems.ts'

/**
 * Looks at the values of a ticket. What is not as it must be is remembered as a problem that names the key's path, and
 * looks like something absent; so does null, which is how many tools write what they have not.
 */
export interface Look {
  text(object: JsonObject, key: string, at?: string): string | undefined
  object(object: JsonObject, key: string, at?: string): JsonObject | undefined
  list(object: JsonObject, key: string, most: number): readonly Json[]
  /** Remembers a problem. */
  fault(code: TicketProblemCode, reason: string): undefined
  /** The first one that was remembered. */
  problem(): NamedProblem | undefined
}

export function look(): Look {
  let first: NamedProblem | undefined
  const fault: Look['fault'] = (code, reason) => {
    first ??= { code, reason }
    return undefined
  }
  const wrong = (object: JsonObject, key: string, at: string, allowed: string): undefined =>
    fault('wrong-type', `"${at}${key}" is ${kindOf(object[key])}; ${allowed} is allowed`)

  return {
    fault,
    problem: () => first,
    text(object, key, at = '') {
      const value = object[key]
      if (value === undefined || value === null) return undefined
      return typeof value === 'string' ? value : wrong(object, key, at, 'a string')
    },
    object(object, key, at = '') {
      const value = object[key]
      if (value === undefined || value === null) return undefined
      return isJsonObject(value) ? value : wrong(object, key, at, 'an object')
    },
    list(object, key, most) {
      const value = object[key]
      if (value === undefined || value === null) return []
      if (!isList(value)) return wrong(object, key, '', 'a list') ?? []
      if (value.length > most) return fault('too-many', `"${key}" has ${value.length} entries; at most ${most} are allowed`) ?? []
      return value
    },
  }
}

/** What a value is, for people: `a number`, `null`. */
export function kindOf(value: Json | undefined): string {
  if (value === undefined) return 'absent'
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
