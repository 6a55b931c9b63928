import { isJsonObject, type JsonObject } from '../model/json.ts'
import { timeOf } from '../model/timestamp.ts'

/** Strict: a key that this version does not know would be lost when memory is written again. */
export function isObjectOf(value: unknown, keys: ReadonlySet<string>): value is JsonObject {
  if (!isJsonObject(value)) return false
  for (const key in value) if (!keys.has(key)) return false
  return true
}

export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

export function isOneOf<Word extends string>(value: unknown, words: ReadonlySet<Word>): value is Word {
  const known: ReadonlySet<unknown> = words
  return known.has(value)
}

const timestampForm = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])_(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/

/** As `timeOf` judges, without making a date for most: every month has 28 days. */
export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || !timestampForm.test(value)) return false
  return value.slice(6, 8) <= '28' || timeOf(value) !== undefined
}

/** Nothing, or what the test says. */
export function isAbsentOr(value: unknown, test: (value: unknown) => boolean): boolean {
  return value === undefined || test(value)
}

/** In code-unit order. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
