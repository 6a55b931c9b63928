/** A value that JSON can hold; what crosses a border as data. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** An object of JSON values. */
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** True for a plain JSON object: neither null nor an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What may not reach a terminal or a workflow's log; in JSON only strings can hold it. */
const unprintable = /##\[|[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** JSON of the same meaning with control and direction characters as `\u….`, and without a workflow command (`##[`). */
export function inert(json: string): string {
  return json.replace(unprintable, (found) =>
    found === '##[' ? '##\\u005b' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value as inert JSON for a file or for stdout: two spaces, lists of numbers on one line, no newline at the end. */
export function jsonText(value: unknown): string {
  const pretty = JSON.stringify(value, undefined, 2)
  const oneLine = (_: string, numbers: string): string => `[${numbers.replace(/\s+/g, ' ')}]`
  return inert(pretty.replace(/\[\n\s*(-?\d[-+.\de,\s]*?)\n\s*\]/g, oneLine))
}
