import type { IncidentRecord } from '../model/learned.ts'
import type { JsonObject } from '../model/json.ts'
import type { Memory } from '../model/memory.ts'
import { timestampOf } from '../model/timestamp.ts'
import { momentOf } from './record-moment.ts'

/** How much memory holds. Times are timestamps. */
export interface Statistics {
  readonly records: number
  /** Records that wait in the inbox for the next run. */
  readonly inbox: number
  /** Of the records, the most frequent first. */
  readonly sources: readonly Count[]
  readonly tags: readonly Count[]
  readonly oldest?: string
  readonly newest?: string
  readonly runs: { readonly count: number; readonly hosts: number; readonly oldest?: string; readonly newest?: string }
  readonly baselines: number
  /** Runs that wait to be folded into what is learned. */
  readonly sightings: number
  readonly incidents: Readonly<Record<IncidentRecord['state'], number>>
}

export interface Count {
  readonly name: string
  readonly count: number
}

/** Counts what is in memory, and in the inbox besides. */
export function statisticsOf({ learning, runs, learned }: Memory, inbox: readonly JsonObject[]): Statistics {
  const { records } = learning
  const moments = records.flatMap((record) => momentOf(record)?.getTime() ?? [])
  const times = runs.map(({ timestamp }) => timestamp)
  return {
    records: records.length,
    inbox: inbox.length,
    sources: counts(records.map(({ from }) => (typeof from === 'string' && from !== '' ? from : 'unknown'))),
    tags: counts(records.flatMap(({ tags }) => (Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []))),
    ...(moments.length === 0 ? {} : { oldest: timestampOf(new Date(extreme(moments, -1))), newest: timestampOf(new Date(extreme(moments, 1))) }),
    runs: {
      count: runs.length,
      hosts: new Set(runs.map(({ host }) => host)).size,
      ...(times.length === 0 ? {} : { oldest: extreme(times, -1), newest: extreme(times, 1) }),
    },
    baselines: learned.baselines.length,
    sightings: learned.sightings.length,
    incidents: incidentsBy(learned.incidents),
  }
}

function incidentsBy(incidents: readonly IncidentRecord[]): Statistics['incidents'] {
  const by = { open: 0, suspected: 0, resolved: 0 }
  for (const { state } of incidents) by[state] += 1
  return by
}

function counts(names: readonly string[]): readonly Count[] {
  const found = new Map<string, number>()
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1)
  return [...found].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
}

/** The largest, or with -1 the smallest; there is one at the least. */
function extreme<Value extends number | string>(values: readonly Value[], sign: 1 | -1): Value {
  return values.reduce((one, other) => ((sign === 1 ? other > one : other < one) ? other : one))
}
