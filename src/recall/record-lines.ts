import { isJsonObject, type JsonObject } from '../model/json.ts'
import { textOf } from './bytes.ts'

/**
 * The learning memory as its file has it, a record a line, without parsing what nobody asks for: 100,000 records are
 * looked through in a fraction of the time that parsing them takes. Positions count bytes, one character each.
 */
export interface RecordLines {
  readonly bytes: string
  /** Where the first record's line begins, and where the last one's ends. */
  readonly start: number
  readonly end: number
}

const head = /^\{"meta": \{[^\n]*\}, "records": \[\n/
const tail = '\n]}\n'

/** The lines of a file in the form that the loop writes; undefined for any other, which is to be parsed as a whole. */
export function recordLinesIn(bytes: string): RecordLines | undefined {
  const start = head.exec(bytes.slice(0, 10_000))?.[0].length
  const end = bytes.length - tail.length
  if (start === undefined || end <= start || !bytes.endsWith(tail)) return undefined
  for (let at = start; at <= end; ) {
    const lineEnd = bytes.indexOf('\n', at)
    const last = lineEnd === end ? lineEnd - 1 : lineEnd - 2
    if (bytes[at] !== '{' || bytes[last] !== '}' || (lineEnd !== end && bytes[lineEnd - 1] !== ',')) return undefined
    at = lineEnd + 1
  }
  return { bytes, start, end }
}

/** The record of a line; undefined where it holds none. */
export function recordIn(line: string): JsonObject | undefined {
  try {
    const record: unknown = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line)
    return isJsonObject(record) ? record : undefined
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

/** How many records there are, and the last of them, the newest first. */
export function newestIn({ bytes, start, end }: RecordLines, most: number): { readonly total: number; readonly records: readonly JsonObject[] } {
  const records: JsonObject[] = []
  let at = end
  for (; at > start && records.length < most; at = bytes.lastIndexOf('\n', at - 1)) {
    const record = recordIn(textOf(bytes.slice(Math.max(start, bytes.lastIndexOf('\n', at - 1) + 1), at)))
    if (record !== undefined) records.push(record)
  }
  let total = records.length
  for (let line = start; line < at; line = bytes.indexOf('\n', line) + 1) total += 1
  return { total, records }
}
