import type { JsonObject } from '../model/json.ts'
import type { Query } from './query.ts'
import { type Rank, rankOf } from './rank.ts'

/** A record that holds all words of a query. */
export interface Hit {
  readonly rank: Rank
  readonly record: JsonObject
}

/** What was found: how many there are, and the best of them, the newest first among equals. */
export interface Hits {
  readonly total: number
  readonly best: readonly Hit[]
}

export const ranks: readonly Rank[] = [4, 3, 2, 1, 0]

/** Looks through records, the oldest first. */
export function searchRecords(records: readonly JsonObject[], query: Query, most: number): Hits {
  const found = records.flatMap((record): readonly Hit[] => {
    const rank = rankOf(record, query)
    return rank === undefined ? [] : [{ rank, record }]
  })
  return { total: found.length, best: found.reverse().sort((one, other) => other.rank - one.rank).slice(0, most) }
}

/** What was found in two places as one, where the records of `newer` are newer than all others. */
export function bothHits(newer: Hits, older: Hits, most: number): Hits {
  const best = [...newer.best, ...older.best].sort((one, other) => other.rank - one.rank)
  return { total: newer.total + older.total, best: best.slice(0, most) }
}
