import { isJsonObject, type JsonObject } from '../model/json.ts'
import { conflictProblem, isConflictMark, parseJson, problemList, withoutMark, wrongSchema } from './decoded.ts'
import { migrationFrom, nameOf, type Migration, type Schema } from './migrations.ts'

/** Characters of a file that are read, and bad lines after which it is given up: an answer must not take for ever. */
export const longestFile = 16 * 1024 * 1024
const mostBadLines = 5000

/** How a file of lines is read. */
export interface LinesReader {
  readonly schema: Schema
  /** What a line that is no JSON object is called: `is no run`. */
  readonly otherwise: string
  /** Which end of a file that is too long counts: what is appended last, or what stands first. */
  readonly keep: 'first' | 'last'
  /** Takes in a line with the schema, or says what is wrong with it; a file in conflict has one of each side. */
  head?(value: JsonObject): string | undefined
  /** Takes in any other line, or says what is wrong with it. `line` is as it may be written again; undefined: it may not be. */
  take(value: JsonObject, line: string | undefined): string | undefined
}

/** What became of it. */
export interface ReadLines {
  /** It is of another schema or a later version: nothing of what was taken in may be believed. */
  readonly isRefused: boolean
  readonly problems: readonly string[]
}

/**
 * Reads a file of JSON lines after a line with its schema, strictly: a bad line damages only itself, and of a file of
 * another schema or a later version nothing is believed. Of a file in conflict both sides' lines are taken.
 */
export function readLines(content: string, reader: LinesReader): ReadLines {
  const { schema } = reader
  const whole = withoutMark(content)
  if (whole.trim() === '') return { isRefused: false, problems: ['it is empty'] }
  const { add, all: problems } = problemList()
  const missingHead = wrongSchema(undefined, nameOf(schema))
  const { text, skipped } = partOf(whole, reader.keep)
  if (text.length < whole.length) add(`it has ${whole.length} characters, and only the ${reader.keep} ${text.length} were read`)

  let migrate: Migration | undefined
  let number = 0
  let bad = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length : end + 1
    number += number === 1 ? 1 + skipped : 1
    const value = objectIn(line)
    const found = value?.['schema']
    if (value !== undefined && typeof found === 'string') {
      migrate = migrationFrom(found, schema)
      if (migrate === undefined) return { isRefused: true, problems: [wrongSchema(found, nameOf(schema))] }
      const wrong = reader.head === undefined ? wrongHead(value) : reader.head(value)
      if (wrong !== undefined) add(`line ${number} ${wrong}`)
      continue
    }
    if (number === 1) add(isConflictMark(line) ? conflictProblem : missingHead)
    const current = value === undefined || migrate === undefined ? value : migrate(value)
    // Not with the line ends of Windows, and not in an older form.
    const wrong = current === undefined ? reader.otherwise : reader.take(current, current === value && line.endsWith('}') ? line : undefined)
    if (wrong === undefined) continue
    if (isConflictMark(line)) add(conflictProblem)
    else if (number > 1) add(`line ${number} ${wrong}`)
    bad += 1
    if (bad < mostBadLines) continue
    add(`after ${mostBadLines} bad lines the rest was not read`)
    break
  }
  if (problems.length === 0 && !whole.endsWith('\n')) add('its last line has no end: something may be cut off')
  return { isRefused: false, problems: withConflictFirst(problems) }
}

/** An object is a whole line; to look at its first character is quicker than to have a foreign text refused by the parser. */
function objectIn(line: string): JsonObject | undefined {
  const value = line.startsWith('{') ? parseJson(line) : undefined
  return isJsonObject(value) ? value : undefined
}

export function wrongHead(value: JsonObject, ...keys: readonly string[]): string | undefined {
  return Object.keys(value).every((key) => key === 'schema' || keys.includes(key)) ? undefined : 'has keys that it should not have'
}

/** What of a file that is too long is read, the line with the schema in any case, and how many lines are left out after that one. */
function partOf(text: string, keep: 'first' | 'last'): { readonly text: string; readonly skipped: number } {
  if (text.length <= longestFile) return { text, skipped: 0 }
  if (keep === 'first') return { text: text.slice(0, text.lastIndexOf('\n', longestFile) + 1), skipped: 0 }
  const firstEnds = Math.min(text.indexOf('\n') + 1, longestFile)
  const start = text.indexOf('\n', text.length - longestFile + firstEnds) + 1
  if (start === 0) return { text: '', skipped: 0 }
  let skipped = 0
  for (let at = text.indexOf('\n', firstEnds); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) skipped += 1
  return { text: `${text.slice(0, firstEnds)}${text.slice(start)}`, skipped }
}

/** What is wrong where nothing else is, and there are fewer or more lines than the first one says: a file that was cut between two. */
export function miscounted(problems: readonly string[], said: unknown, found: number): readonly string[] {
  return problems.length > 0 || typeof said !== 'number' || said === found ? [] : [`it says that it has ${said} lines, and has ${found}`]
}

/** The marks of a conflict are named once, and first. */
function withConflictFirst(problems: readonly string[]): readonly string[] {
  if (!problems.includes(conflictProblem)) return problems
  return [conflictProblem, ...problems.filter((one) => one !== conflictProblem)]
}
