import { isJsonObject, type Json } from '../model/json.ts'
import type { Memory } from '../model/memory.ts'
import { conflictProblem, hasConflictMark, parseJson, withoutMark, wrongSchema } from './decoded.ts'
import type { Decoded } from './decoded.ts'
import { longestFile } from './json-lines.ts'
import { isShallow } from './record.ts'

const schema = 'velos.bookmarks/1'

/** The bookmarks as one JSON object, a bookmark a line, sorted by key. */
export function encodeBookmarks(bookmarks: Memory['bookmarks']): string {
  const lines = Object.keys(bookmarks)
    .toSorted()
    .map((key) => lineOf(key, bookmarks[key]))
  return `{"schema":"${schema}","bookmarks":{${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}}}\n`
}

/** Reads the bookmarks strictly. Of a file that is no JSON any more (cut, or in conflict) the whole lines are kept. */
export function decodeBookmarks(content: string): Decoded<Memory['bookmarks']> {
  const text = withoutMark(content)
  if (text.trim() === '') return { value: {}, problems: ['it is empty'] }
  if (text.length > longestFile) return { value: {}, problems: [`it has ${text.length} characters, which is too much`] }
  const file = parseJson(text)
  if (file === undefined) return salvaged(text, hasConflictMark(text) ? conflictProblem : 'it is not a JSON object')
  if (!isJsonObject(file)) return { value: {}, problems: ['it is not a JSON object'] }
  const { schema: found, bookmarks, ...rest } = file
  if (typeof found === 'string' && found !== schema) return { value: {}, problems: [wrongSchema(found, schema)] }
  if (found !== schema) return salvaged(text, wrongSchema(found, schema))
  if (!isJsonObject(bookmarks)) return salvaged(text, '"bookmarks" is not an object')
  if (Object.keys(rest).length > 0) return salvaged(text, 'it has keys that it should not have')
  if (!isShallow(bookmarks)) return { value: {}, problems: ['it is nested too deeply'] }
  const entries = Object.entries(bookmarks).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  return { value: Object.fromEntries(entries), problems: [] }
}

const headForm = /^\{"schema":"([^"]{0,60})"/m

/** The lines that hold a bookmark, in the very form in which they are written, unless the file says that it is of another version. */
function salvaged(text: string, problem: string): Decoded<Memory['bookmarks']> {
  const found = headForm.exec(text)?.[1]
  if (found !== undefined && found !== schema) return { value: {}, problems: [wrongSchema(found, schema)] }
  // The last line has no end: it may be a number that was cut.
  const entries = text.split('\n', mostLines).slice(0, -1).flatMap((ended) => bookmarkIn(ended.trimEnd()))
  return { value: Object.fromEntries(entries), problems: [problem] }
}

const mostLines = 5000

function bookmarkIn(ended: string): readonly (readonly [string, Json])[] {
  const line = ended.endsWith(',') ? ended.slice(0, -1) : ended
  const file = line.startsWith('"') ? parseJson(`{${line}}`) : undefined
  if (!isJsonObject(file) || !isShallow(file)) return []
  return Object.entries(file).flatMap(([key, value]) => (value === undefined || lineOf(key, value) !== line ? [] : [[key, value] as const]))
}

function lineOf(key: string, value: Json | undefined): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`
}
