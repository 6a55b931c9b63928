import type { DamagedFile, Memory } from '../model/memory.ts'
import { paths } from '../model/paths.ts'
import { halfDayIn } from '../model/sightings-files.ts'
import { compareBaselines, compareHosts, decodeBaselines, keyOf, later } from './baselines-codec.ts'
import { decodeBookmarks } from './bookmarks-codec.ts'
import type { DecodedMemory } from './codec.ts'
import type { Decoded } from './decoded.ts'
import { compareIncidents, decodeIncidents, laterIncident } from './incidents-codec.ts'
import { decodeLearning, withRecords } from './learning-codec.ts'
import { withoutFolded } from './pending.ts'
import { decodeRuns } from './runs-codec.ts'
import { compareSightings, decodeSightings } from './sightings-codec.ts'

/** A memory file as history holds it. */
export interface Earlier {
  /** The commit. */
  readonly version: string
  readonly text: string
}

/** Puts what was whole once under what could be read of a damaged file; undefined where that was damaged too. */
type Mend = (memory: Memory, text: string) => Memory | undefined

const mends: Readonly<Record<string, Mend>> = {
  [paths.runs]: mendWith(decodeRuns, (memory, runs) => ({ ...memory, runs: [...unionOf(runs, memory.runs, ({ id }) => id).values()] })),
  [paths.bookmarks]: mendWith(decodeBookmarks, (memory, marks) => ({ ...memory, bookmarks: Object.fromEntries([...Object.entries(marks), ...Object.entries(memory.bookmarks)]) })),
  [paths.learningMemory]: mendWith(decodeLearning, (memory, learning) => {
    const known = new Set(learning.records.map(({ id }) => id))
    const more = memory.learning.records.filter(({ id }) => !known.has(id))
    return { ...memory, learning: more.length === 0 ? learning : withRecords(learning, more) }
  }),
  [paths.baselines]: mendWith(decodeBaselines, ({ learned, ...memory }, earlier) => {
    const goesFurther = (learned.until ?? '') < (earlier.until ?? '') ? earlier : learned
    const { until, relearn } = goesFurther.until === undefined ? earlier : goesFurther
    const baselines = [...unionOf(earlier.baselines, learned.baselines, keyOf, later).values()].sort(compareBaselines)
    const hosts = [...unionOf(earlier.hosts, learned.hosts, ({ host }) => host, later).values()].sort(compareHosts)
    const { until: _until, ...rest } = learned
    return { ...memory, learned: { ...rest, ...(until !== undefined && { until }), relearn, baselines, hosts } }
  }),
  [paths.incidents]: mendWith(decodeIncidents, ({ learned, ...memory }, earlier) => {
    const incidents = [...unionOf(earlier, learned.incidents, ({ id }) => id, laterIncident).values()].sort(compareIncidents)
    return { ...memory, learned: { ...learned, incidents } }
  }),
}

/** Whichever file it is. */
function mendOf(path: string): Mend | undefined {
  const halfDay = halfDayIn(path)
  if (halfDay === undefined) return mends[path]
  return mendWith((content) => decodeSightings(content, halfDay), ({ learned, ...memory }, earlier) => {
    const sightings = [...unionOf(earlier, learned.sightings, ({ id }) => id).values()].sort(compareSightings)
    return { ...memory, learned: { ...learned, sightings } }
  })
}

/**
 * Memory with the damaged files mended: of each the last state that was whole, and on top of it what could be read of
 * the damaged one, so that nothing learned is dropped. `earlier` is asked for the states of a file, the newest first.
 */
export function mendFile(decoded: DecodedMemory, damaged: DamagedFile, { version, text }: Earlier): DecodedMemory | undefined {
  const memory = mendOf(damaged.path)?.(decoded.memory, text)
  if (memory === undefined) return undefined
  const mended = { ...damaged, recoveredFrom: version }
  return {
    ...decoded,
    // What history still held as pending may have been folded in since.
    memory: { ...memory, learned: withoutFolded(memory.learned) },
    damaged: decoded.damaged.map((one) => (one.path === damaged.path ? mended : one)),
  }
}

function mendWith<Value>(decode: (content: string) => Decoded<Value>, merge: (memory: Memory, earlier: Value) => Memory): Mend {
  return (memory, text) => {
    const { value, problems } = decode(text)
    return problems.length > 0 ? undefined : merge(memory, value)
  }
}

/** The items of both, those of the first in their order first; of two of the same key the one that is picked, else the first. */
function unionOf<Item>(some: readonly Item[], more: readonly Item[], key: (item: Item) => string, pick?: (one: Item, other: Item) => Item): ReadonlyMap<string, Item> {
  const union = new Map(some.map((item) => [key(item), item]))
  for (const item of more) {
    const known = union.get(key(item))
    if (known === undefined) union.set(key(item), item)
    else if (pick !== undefined) union.set(key(item), pick(known, item))
  }
  return union
}
