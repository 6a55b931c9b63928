import type { JsonObject } from '../model/json.ts'
import { textOf } from './bytes.ts'
import { type Compared, compared } from './compared.ts'
import { type Hit, type Hits, ranks, searchRecords } from './hits.ts'
import { lineRanker } from './line-ranker.ts'
import type { Query } from './query.ts'
import { type Rank, rankOf } from './rank.ts'
import { recordIn, type RecordLines } from './record-lines.ts'

/**
 * Looks through the lines of the learning memory; finds just what `searchRecords` finds among their records. Only the
 * lines that hold the longest word are looked at, and few of those are parsed.
 */
export function searchLines(lines: RecordLines, query: Query, most: number): Hits {
  const prepared = compared(lines.bytes, query)
  const found = prepared === undefined ? undefined : rankedLines(prepared, lines, query)
  if (prepared === undefined || found === undefined) return searchRecords(recordsOf(lines), query, most)
  return bestOf(found, prepared, query, most)
}

type Ranked = ReadonlyMap<Rank, number[]>

/** Where the lines of each rank begin; undefined where lines and their folded form do not stand beside each other. */
function rankedLines(prepared: Compared, { start }: RecordLines, query: Query): Ranked | undefined {
  const { lines, folded } = prepared
  const ranker = lineRanker(prepared, query)
  const found = new Map<Rank, number[]>(ranks.map((rank) => [rank, []]))
  let next = start
  for (let at = ranker.next(start); at !== Number.POSITIVE_INFINITY; at = ranker.next(next)) {
    const to = folded.indexOf('\n', at)
    if (to === -1) break
    // Mostly it is the very next line, and then nothing has to be looked for.
    const from = folded.indexOf('\n', next) === to ? next : folded.lastIndexOf('\n', at) + 1
    if (lines[from - 1] !== '\n' || lines[to] !== '\n') return undefined
    const rank = ranker.rank(from, to)
    if (rank !== undefined) found.get(rank)?.push(from)
    next = to + 1
  }
  return found
}

/** The best by rank, then the newest, each looked at as a record; what its line seemed to say and it does not is left out. */
function bestOf(found: Ranked, { lines, textOf: asText }: Compared, query: Query, most: number): Hits {
  let total = [...found.values()].reduce((sum, starts) => sum + starts.length, 0)
  const best: Hit[] = []
  for (const one of ranks) {
    for (const at of (found.get(one) ?? []).reverse()) {
      if (best.length === most) return { total, best }
      const record = recordIn(asText(lines.slice(at, lines.indexOf('\n', at))))
      const rank = record === undefined ? undefined : rankOf(record, query)
      if (record === undefined || rank === undefined) total -= 1
      else best.push({ rank, record })
    }
  }
  return { total, best }
}

function recordsOf({ bytes, start, end }: RecordLines): readonly JsonObject[] {
  return textOf(bytes.slice(start, end)).split('\n').flatMap((line): readonly JsonObject[] => {
    const record = recordIn(line)
    return record === undefined ? [] : [record]
  })
}
