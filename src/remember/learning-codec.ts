import { fingerprint } from '../model/fingerprint.ts'
import { isJsonObject } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import { emptyMemory } from '../model/memory.ts'
import type { LearningRecord, Memory } from '../model/memory.ts'
import { counted } from '../model/quantity.ts'
import { conflictProblem, hasConflictMark, parseJson, problemList, withoutMark } from './decoded.ts'
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
  const text = `{"meta": ${JSON.stringify(meta)}, "records": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
  origins.set(learning, text)
  return text
}

/** What is learned with more records at its end: only those have to be put into words. */
export function withRecords(learning: Learning, records: readonly LearningRecord[]): Learning {
  const longer: Learning = { meta: learning.meta, records: [...learning.records, ...records] }
  const origin = origins.get(learning)
  if (origin?.endsWith('\n]}\n') === true && learning.records.length > 0 && records.length > 0) {
    const lines = records.map((record) => JSON.stringify(record))
    origins.set(longer, `${origin.slice(0, -'\n]}\n'.length)},\n${lines.join(',\n')}\n]}\n`)
  }
  return longer
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
  if (text.length > longestLearning) return tailOf(text)
  const file = parseJson(text)
  if (file === undefined) return withSalvaged(text, hasConflictMark(text) ? conflictProblem : 'it is not JSON')
  if (Array.isArray(file)) return withMeta(undefined, file, [])
  if (!isJsonObject(file)) return withMeta(undefined, [], ['it is neither an object nor an array'])
  const { meta, records, ...rest } = file
  if (isLater(meta)) return withMeta(undefined, [], ['it was written by a later version'])
  const problems = [
    ...(meta === undefined || (isJsonObject(meta) && isShallow(meta)) ? [] : ['"meta" is not an object']),
    ...(Array.isArray(records) ? [] : ['"records" is not an array']),
    ...(Object.keys(rest).length === 0 ? [] : ['it has keys that it should not have']),
  ]
  const decoded = withMeta(meta, Array.isArray(records) ? records : recordsIn(text).records, problems)
  if (isAsWritten(text, decoded, records)) origins.set(decoded.value, text)
  return decoded
}

/** In the form of this version, and nothing in it had to be mended or named. */
function isAsWritten(text: string, { value, problems }: Decoded<Learning>, items: unknown): boolean {
  const hasForm = text.startsWith('{"meta": ') && (text.endsWith('\n]}\n') || text.endsWith(' []}\n'))
  return hasForm && problems.length === 0 && Array.isArray(items) && value.records.every((record, index) => record === items[index])
}

function withMeta(meta: unknown, items: readonly unknown[], found: readonly string[]): Decoded<Learning> {
  const records = new Map<string, LearningRecord>()
  const { all: problems, add } = problemList()
  found.forEach(add)
  items.forEach((item, index) => {
    if (!isJsonObject(item) || !isShallow(item)) {
      add(`record ${index + 1} is no record`)
      return
    }
    const record = recordOf(item, () => fingerprint('learning_memory.json', index + 1, JSON.stringify(item)))
    if (records.has(record.id)) add(`record ${index + 1} repeats another's id`)
    else records.set(record.id, record)
  })
  const known = isJsonObject(meta) && isShallow(meta) ? meta : emptyMemory.learning.meta
  return { value: { meta: known, records: [...records.values()] }, problems }
}

/** The original wrote a `version` of its own kind; only a number above ours, in a file of ours, is a later one. */
function isLater(meta: unknown): boolean {
  if (!isJsonObject(meta)) return false
  const { created_by: own, version } = emptyMemory.learning.meta
  return meta['created_by'] === own && meta['version'] !== version
}

/** Characters that are read: room for the 100,000 records that memory may be told to keep, of some hundred each. */
const longestLearning = 32 * 1024 * 1024
/** As many as memory can be told to keep: of the lines of a damaged file the newest so many are enough. */
const mostSalvaged = 100_000
const mostBadLines = 5000
const metaForm = /^\{"meta": (\{.*\}), "records": \[$/m

/** Of a file that is too long, the newest records: they are at its end. */
function tailOf(text: string): Decoded<Learning> {
  const start = text.indexOf('\n', text.length - longestLearning) + 1
  const tail = start === 0 ? '' : text.slice(start)
  return withSalvaged(tail, `it has ${text.length} characters, and only the last ${tail.length} were read`)
}

/** The records on lines of their own, and the meta, unless that says that they are of a later version. */
function withSalvaged(text: string, problem: string): Decoded<Learning> {
  const meta = parseJson(metaForm.exec(text)?.[1] ?? '')
  if (isLater(meta)) return withMeta(undefined, [], ['it was written by a later version'])
  const { records, isCut } = recordsIn(text)
  return withMeta(meta, records, isCut ? [problem, `after ${mostBadLines} bad lines the rest was not read`] : [problem])
}

function recordsIn(text: string): { readonly records: readonly JsonObject[]; readonly isCut: boolean } {
  const records: JsonObject[] = []
  let bad = 0
  for (let at = 0; at < text.length && bad < mostBadLines;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trim()
    at = end < 0 ? text.length : end + 1
    const record = line.startsWith('{') ? parseJson(line.endsWith(',') ? line.slice(0, -1) : line) : undefined
    // Every record that we write has an id; another object may be anything.
    if (isJsonObject(record) && 'id' in record) records.push(record)
    else bad += 1
    if (records.length === 2 * mostSalvaged) records.splice(0, mostSalvaged)
  }
  return { records: records.slice(-mostSalvaged), isCut: bad === mostBadLines }
}
