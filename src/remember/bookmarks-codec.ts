import { isJsonObject } from '../model/json.ts'
import type { Memory } from '../model/memory.ts'
import { parseJson, withoutMark, wrongSchema } from './decoded.ts'
import type { Decoded } from './decoded.ts'
import { isShallow } from './record.ts'

const schema = 'velos.bookmarks/1'

/** The bookmarks as one JSON object, a bookmark a line, sorted by key. */
export function encodeBookmarks(bookmarks: Memory['bookmarks']): string {
  const lines = Object.keys(bookmarks)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(bookmarks[key])}`)
  return `{"schema":"${schema}","bookmarks":{${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}}}\n`
}

/** Reads the bookmarks strictly: all of them or, if anything is wrong, none. */
export function decodeBookmarks(content: string): Decoded<Memory['bookmarks']> {
  const text = withoutMark(content)
  if (text.trim() === '') return { value: {}, problems: ['it is empty'] }
  const file = parseJson(text)
  if (!isJsonObject(file)) return { value: {}, problems: ['it is not a JSON object'] }
  const { schema: found, bookmarks, ...rest } = file
  if (found !== schema) return { value: {}, problems: [wrongSchema(found, schema)] }
  if (!isJsonObject(bookmarks)) return { value: {}, problems: ['"bookmarks" is not an object'] }
  if (Object.keys(rest).length > 0) return { value: {}, problems: ['it has keys that it should not have'] }
  if (!isShallow(bookmarks)) return { value: {}, problems: ['it is nested too deeply'] }
  const entries = Object.entries(bookmarks).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  return { value: Object.fromEntries(entries), problems: [] }
}
