import type { JsonObject } from '../model/json.ts'
import type { LearningRecord } from '../model/memory.ts'
import { paths } from '../model/paths.ts'
import { toText } from '../publish/git/cat-file.ts'
import { bothHits, type Hits, searchRecords } from '../recall/hits.ts'
import type { Query } from '../recall/query.ts'
import { newestIn, recordLinesIn } from '../recall/record-lines.ts'
import { searchLines } from '../recall/search-lines.ts'
import { parseInbox } from '../remember/inbox.ts'
import { decodeLearning } from '../remember/learning-codec.ts'
import type { Stored } from './stored.ts'

/** The learning records of a place: those that memory has, as bytes, and those that wait in its inbox. */
export interface Records {
  readonly bytes: string
  readonly pending: readonly LearningRecord[]
}

/** Reads them; a place without memory has none. */
export async function readRecords(stored: Stored): Promise<Records> {
  const [bytes = '', inbox] = await stored.bytes([paths.learningMemory, paths.inbox])
  return { bytes, pending: inbox === undefined ? [] : parseInbox({ name: 'folder', content: toText(inbox) }) }
}

/** How many records there are, and the newest of them, the newest first; those in the inbox are newer than all. */
export function recentOf({ bytes, pending }: Records, most: number): { readonly total: number; readonly records: readonly JsonObject[] } {
  const newest = pending.toReversed().slice(0, most)
  const kept = newestKept(bytes, most - newest.length)
  return { total: pending.length + kept.total, records: [...newest, ...kept.records] }
}

function newestKept(bytes: string, most: number): { readonly total: number; readonly records: readonly JsonObject[] } {
  const lines = recordLinesIn(bytes)
  if (lines !== undefined) return newestIn(lines, most)
  const records = parsed(bytes)
  return { total: records.length, records: records.toReversed().slice(0, most) }
}

/** The records that hold all words of a query, the best first. */
export function searchIn({ bytes, pending }: Records, query: Query, most: number): Hits {
  const lines = recordLinesIn(bytes)
  const kept = lines === undefined ? searchRecords(parsed(bytes), query, most) : searchLines(lines, query, most)
  return bothHits(searchRecords(pending, query, most), kept, most)
}

/** Of a file in another form than the loop's, its older one for instance, whatever can be read. */
function parsed(bytes: string): readonly LearningRecord[] {
  return bytes === '' ? [] : decodeLearning(toText(bytes)).value.records
}
