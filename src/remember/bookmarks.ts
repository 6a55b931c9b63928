import type { Json } from '../model/json.ts'
import type { Memory, RunRecord } from '../model/memory.ts'
import type { Collected } from '../model/reading.ts'
import { timeOf, timestampOf } from '../model/timestamp.ts'

const mostMarks = 200
const raceLastsMs = 60 * 60 * 1000

/**
 * The bookmarks after a run: those of its readings, under the collector's id or `collector@host`. A reading without a
 * mark (a failed one, say) leaves the older mark as it was, and so does a run that lost the race to a later one whose
 * marks are there already. Beyond 200 the marks of the hosts that were not seen for longest go.
 */
export function foldBookmarks(memory: Memory, collected: Collected, timestamp: string): Memory['bookmarks'] {
  const marks = new Map(Object.entries(memory.bookmarks))
  // A race is a matter of minutes; a run from tomorrow had a wrong clock, and must not freeze the marks until then.
  const muchLater = timestampOf(new Date((timeOf(timestamp)?.getTime() ?? 0) + raceLastsMs))
  for (const reading of collected.readings) {
    if (reading.outcome !== 'ok' || reading.bookmark === undefined) continue
    const { scope, value } = reading.bookmark
    const key = scope === 'host' ? `${reading.collector}@${collected.host.key}` : reading.collector
    const rivals = scope === 'host' ? memory.runs.filter((run) => run.host === collected.host.key) : memory.runs
    if (marks.has(key) && rivals.some((run) => run.timestamp > timestamp && run.timestamp < muchLater)) continue
    marks.set(key, value)
  }
  return bounded(marks, [...memory.runs, { host: collected.host.key, timestamp }])
}

type Seen = Pick<RunRecord, 'host' | 'timestamp'>

function bounded(marks: ReadonlyMap<string, Json>, runs: readonly Seen[]): Memory['bookmarks'] {
  if (marks.size <= mostMarks) return Object.fromEntries(marks)
  const seen = new Map<string, string>()
  for (const { host, timestamp } of runs) {
    if (timestamp > (seen.get(host) ?? '')) seen.set(host, timestamp)
  }
  const lastSeen = (key: string): string => {
    const at = key.indexOf('@')
    return at < 0 ? '9' : (seen.get(key.slice(at + 1)) ?? '')
  }
  const newestFirst = [...marks].sort(
    ([one], [other]) => compare(lastSeen(other), lastSeen(one)) || compare(one, other),
  )
  return Object.fromEntries(newestFirst.slice(0, mostMarks))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
