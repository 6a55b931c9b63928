import type { Json, JsonObject } from '../model/json.ts'
import type { LearningRecord } from '../model/memory.ts'

const deepest = 32

/** False for what is nested so deeply that writing it again could fail. */
export function isShallow(value: Json | undefined, levels = deepest): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0) return false
  // The plain loops are what keeps thousands of records within milliseconds.
  if (isList(value)) {
    for (let at = 0; at < value.length; at++) if (!isShallow(value[at], levels - 1)) return false
    return true
  }
  for (const key in value) {
    const inner = value[key]
    if (typeof inner === 'object' && inner !== null && !isShallow(inner, levels - 1)) return false
  }
  return true
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value)
}

/**
 * A JSON object as a record. Its identity is its own `id`, a number as its digits; an object without one is known by
 * `otherwise`, and an `id` that can be none is kept as `id_given`.
 */
export function recordOf(fields: JsonObject, otherwise: () => string): LearningRecord {
  if (hasName(fields)) return fields
  const { id, ...rest } = fields
  // Beyond 2^53 two numbers of a file can be read as one.
  if (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER) return { ...fields, id: String(id) }
  return { id: otherwise(), ...rest, ...(id === undefined ? {} : { id_given: id }) }
}

function hasName(fields: JsonObject): fields is LearningRecord {
  return typeof fields['id'] === 'string' && fields['id'] !== ''
}
