import type { LearningRecord, Memory } from '../model/memory.ts'
import type { MemorySettings } from '../model/settings.ts'
import { timeOf } from '../model/timestamp.ts'
import { type Bounded, daysBefore, said } from './bounds.ts'
import { encodeLearning, withRecords } from './learning-codec.ts'

type Learning = Memory['learning']

/**
 * What is learned with what arrived, each record once, within the bounds of age, count and bytes: the oldest go first.
 * The very same object where nothing changes: it need not be encoded again.
 */
export function foldRecords(known: Learning, arrived: readonly LearningRecord[], settings: MemorySettings, now: string): Bounded<Learning> {
  const ids = new Set(arrived.length === 0 ? [] : known.records.map(({ id }) => id))
  const fresh = arrived.filter(({ id }) => !ids.has(id) && ids.add(id))
  const all = fresh.length === 0 ? known : withRecords(known, fresh)
  const young = settings.days === undefined ? all : withoutOlder(all, daysBefore(now, settings.days))
  const few = withoutFirst(young, young.records.length - settings.records)
  const small = withinBytes(few, settings.bytes)
  const count = ({ records }: Learning) => records.length
  return {
    kept: small,
    notes: [
      ...said(count(all) - count(young), 'record', `older than ${settings.days} days`),
      ...said(count(young) - count(few), 'record', `the oldest go first, and memory keeps ${settings.records}`),
      ...said(count(few) - count(small), 'record', `the oldest go first, and memory keeps ${settings.bytes} bytes of them`),
    ],
  }
}

function withoutFirst(learning: Learning, count: number): Learning {
  return count <= 0 ? learning : { meta: learning.meta, records: learning.records.slice(count) }
}

function withoutOlder(learning: Learning, oldest: string): Learning {
  const records = learning.records.filter((record) => (momentOf(record) ?? oldest) >= oldest)
  return records.length === learning.records.length ? learning : { meta: learning.meta, records }
}

function withinBytes(learning: Learning, most: number): Learning {
  let over = Buffer.byteLength(encodeLearning(learning)) - most
  let first = 0
  for (const record of learning.records) {
    if (over <= 0) break
    over -= Buffer.byteLength(JSON.stringify(record)) + 2
    first += 1
  }
  return withoutFirst(learning, first)
}

/** When a record was made, as a timestamp; undefined for one that does not say so in the contract's form or in ISO 8601. */
function momentOf({ ts, timestamp }: LearningRecord): string | undefined {
  for (const text of [ts, timestamp]) {
    if (typeof text !== 'string') continue
    const digits = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d)|$)/.exec(text)
    const [, year, month, day, hour = '00', minute = '00', second = '00'] = digits ?? []
    const moment = digits === null ? text : `${year}${month}${day}_${hour}${minute}${second}`
    if (timeOf(moment) !== undefined) return moment
  }
  return undefined
}
