import { inert } from '../model/json.ts'
import type { Learned, Sighting } from '../model/learned.ts'
import type { RunRecord } from '../model/memory.ts'
import { counted } from '../model/quantity.ts'
import { halfDayIn, halfDayOf, sightingsPath } from '../model/sightings-files.ts'
import { inOrder } from './baselines-codec.ts'
import type { Decoded } from './decoded.ts'
import { compareSightings, decodeSightings, encodeSightings } from './sightings-codec.ts'

type Decode = (content: string) => Decoded<readonly Sighting[]>

/**
 * What waits, of all its files, by timestamp and id. A file grows by a row a run and goes when it is folded: versions that
 * lie next to each other where git looks for what they share are then next to each other in time.
 */
export function decodePending(files: readonly string[], open: (path: string, decode: Decode) => readonly Sighting[]): readonly Sighting[] {
  const known = new Set<string>()
  const all = files.flatMap((path) => open(path, (content) => newOf(decodeSightings(content, halfDayIn(path) ?? ''), known)))
  return inOrder(all, compareSightings)
}

/** Without what another file has told already. */
function newOf({ value, problems }: Decoded<readonly Sighting[]>, known: Set<string>): Decoded<readonly Sighting[]> {
  const more = value.filter(({ id }) => !known.has(id))
  for (const { id } of more) known.add(id)
  return { value: more, problems: more.length === value.length ? problems : [...problems, "it repeats another file's sightings"] }
}

/** The files of what waits, each whole by itself, by path under the root. */
export function encodePending(sightings: readonly Sighting[]): ReadonlyMap<string, string> {
  const files = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const path = sightingsPath(halfDayOf(sighting.timestamp))
    const known = files.get(path)
    if (known === undefined) files.set(path, [sighting])
    else known.push(sighting)
  }
  return new Map([...files].map(([path, some]) => [path, inert(encodeSightings(some))]))
}

/** What is wrong with the files that lack a run which memory knows, by path: they were cut between two lines. */
export function lacking(runs: readonly RunRecord[], sightings: readonly Sighting[], until = ''): ReadonlyMap<string, string> {
  const known = new Set(sightings.map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const { id, timestamp } of runs) {
    if (timestamp < until || known.has(id)) continue
    const path = sightingsPath(halfDayOf(timestamp))
    counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  return new Map([...counts].map(([path, count]) => [path, `it lacks what ${counted(count, 'run')} saw`]))
}

/** What came back after it had been folded in, out of a merge or out of history, is not to be learned twice. */
export function withoutFolded(learned: Learned): Learned {
  const { until = '' } = learned
  const pending = learned.sightings.filter(({ timestamp }) => timestamp >= until)
  return pending.length === learned.sightings.length ? learned : { ...learned, sightings: pending }
}
