import { fingerprint } from '../model/fingerprint.ts'
import { isJsonObject, type Json } from '../model/json.ts'
import type { LearningRecord } from '../model/memory.ts'

/**
 * A record without its secrets. Its identity is what it was before: the same line stays the same record, whatever
 * secrets the environment of a later run betrays.
 */
export function redacted(record: LearningRecord, redact: (text: string) => string): LearningRecord {
  const { id } = record
  const fields = redactedValue(record, redact)
  return { ...(isJsonObject(fields) ? fields : {}), id: redact(id) === id ? id : fingerprint('id', id) }
}

function redactedValue(value: Json | undefined, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((one) => redactedValue(one, redact))
  if (!isJsonObject(value)) return value ?? null
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), redactedValue(one, redact)]))
}
