import { fingerprint } from '../model/fingerprint.ts'
import { isJsonObject } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import { emptyMemory } from '../model/memory.ts'
import type { LearningRecord, Memory } from '../model/memory.ts'
import { counted } from '../model/quantity.ts'
import { parseJson, withoutMark } from './decoded.ts'
import type { Decoded } from './decoded.ts'
import { isShallow, recordOf } from './record.ts'

type Learning = Memory['learning']

/** The text that what is learned was decoded from: where nothing new comes, it is written again as it was. */
const origins = new WeakMap<Learning, string>()

/** What is learned as `{"meta": {...}, "records": [...]}`, a record a line. */
export function encodeLearning(learning: Learning): string {
  const { meta, records } = learning
  const origin = origins.get(learning)
  if (origin !== undefined) return origin
  const lines = records.map((record) => JSON.stringify(record))
  return `{"meta": ${JSON.stringify(meta)}, "records": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}

/** `{"summary", "count", "sources": {from: count}, "timestamp"}` */
export function encodeLearningSummary({ records }: Learning, timestamp: string): string {
  const sources = new Map<string, number>()
  for (const { from } of records) {
    const source = typeof from === 'string' && from !== '' ? from : 'unknown'
    sources.set(source, (sources.get(source) ?? 0) + 1)
  }
  const sorted = [...sources].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const summary = `${counted(records.length, 'record')} from ${counted(sources.size, 'source')}`
  const file = { summary, count: records.length, sources: Object.fromEntries(sorted), timestamp }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

/**
 * Reads what is learned, in its present form or the older one, a bare array. Of a file that is no JSON any more (cut,
 * or with the marks of a conflict) the lines that hold a whole record are kept.
 */
export function decodeLearning(content: string): Decoded<Learning> {
  const text = withoutMark(content)
  if (text.trim() === '') return { value: emptyMemory.learning, problems: ['it is empty'] }
  const file = parseJson(text)
  if (file === undefined) return withMeta(undefined, salvaged(text), ['it is not JSON'])
  if (Array.isArray(file)) return withMeta(undefined, file, [])
  if (!isJsonObject(file)) return withMeta(undefined, [], ['it is neither an object nor an array'])
  const { meta, records, ...rest } = file
  if (isLater(meta)) return withMeta(undefined, [], ['it was written by a later version'])
  const problems = [
    ...(meta === undefined || (isJsonObject(meta) && isShallow(meta)) ? [] : ['"meta" is not an object']),
    ...(Array.isArray(records) ? [] : ['"records" is not an array']),
    ...(Object.keys(rest).length === 0 ? [] : ['it has keys that it should not have']),
  ]
  const decoded = withMeta(meta, Array.isArray(records) ? records : [], problems)
  if (isAsWritten(text, decoded, records)) origins.set(decoded.value, text)
  return decoded
}

/** In the form of this version, and nothing in it had to be mended or named. */
function isAsWritten(text: string, { value, problems }: Decoded<Learning>, items: unknown): boolean {
  const hasForm = text.startsWith('{"meta": ') && (text.endsWith('\n]}\n') || text.endsWith(' []}\n'))
  return hasForm && problems.length === 0 && Array.isArray(items) && value.records.every((record, index) => record === items[index])
}

function withMeta(meta: unknown, items: readonly unknown[], problems: readonly string[]): Decoded<Learning> {
  const records = new Map<string, LearningRecord>()
  const wrong: string[] = []
  items.forEach((item, index) => {
    if (!isJsonObject(item) || !isShallow(item)) {
      wrong.push(`record ${index + 1} is no record`)
      return
    }
    const record = recordOf(item, () => fingerprint('learning_memory.json', index + 1, JSON.stringify(item)))
    if (records.has(record.id)) wrong.push(`record ${index + 1} repeats another's id`)
    else records.set(record.id, record)
  })
  const known = isJsonObject(meta) && isShallow(meta) ? meta : emptyMemory.learning.meta
  return { value: { meta: known, records: [...records.values()] }, problems: [...problems, ...wrong] }
}

/** The original wrote a `version` of its own kind; only a number above ours, in a file of ours, is a later one. */
function isLater(meta: unknown): boolean {
  if (!isJsonObject(meta)) return false
  const { created_by: own, version } = emptyMemory.learning.meta
  return meta['created_by'] === own && meta['version'] !== version
}

function salvaged(text: string): readonly JsonObject[] {
  return text.split('\n').flatMap((ended) => {
    const line = ended.trim()
    const record = line.startsWith('{') ? parseJson(line.endsWith(',') ? line.slice(0, -1) : line) : undefined
    return isJsonObject(record) ? [record] : []
  })
}
