import type { Baseline, IncidentRecord, Learned } from '../model/learned.ts'
import { counted } from '../model/quantity.ts'
import type { MemorySettings } from '../model/settings.ts'
import { timeOf, timestampOf } from '../model/timestamp.ts'
import { keyOf } from './baselines-codec.ts'
import { compareTexts } from './strict.ts'

const mostBaselines = 2000
const baselineDays = 90
const mostHosts = 200
const mostResolved = 500
const resolvedDays = 400
/** A run a minute for the day and a half that sightings may wait, and as many values as hold a few megabytes. */
const mostSightings = 2500
const mostPendingValues = 500_000

/** What memory keeps of what was given to it, and what it had to leave out, a sentence each, without a full stop. */
export interface Bounded<Kept> {
  readonly kept: Kept
  readonly notes: readonly string[]
}

/**
 * What is learned, within its bounds: what was not seen for longest goes first, and nothing that is open goes. Age is
 * counted from the last fold, so that two runs that land in either order still end in the same.
 */
export function boundLearned(learned: Learned, { days = baselineDays }: Pick<MemorySettings, 'days'>): Bounded<Learned> {
  const { until } = learned
  const open = new Set(learned.incidents.filter(isOpen).map(keyOf))
  const isNeeded = (baseline: Baseline) => open.has(keyOf(baseline))

  const known = within(learned.baselines, (one) => isNeeded(one) || one.seen >= daysBefore(until, days))
  const baselines = newest(known.kept, mostBaselines, ({ seen }) => seen, isNeeded)
  const hosts = newest(learned.hosts, mostHosts, ({ seen }) => seen)
  const recent = within(learned.incidents, (one) => isOpen(one) || (one.resolved ?? one.since) >= daysBefore(until, resolvedDays))
  const incidents = newest(recent.kept, mostResolved + open.size, ({ resolved, since }) => resolved ?? since, isOpen)
  const sightings = pendingWithin(learned.sightings)
  return {
    kept: { ...learned, baselines: baselines.kept, hosts: hosts.kept, incidents: incidents.kept, sightings: sightings.kept },
    notes: [
      said(known.gone, 'baseline', `not seen for ${counted(days, 'day')}`),
      said(baselines.gone, 'baseline', `memory keeps ${mostBaselines}`),
      said(hosts.gone, 'host', `memory keeps ${mostHosts}`),
      said(recent.gone, 'resolved incident', `over for ${resolvedDays} days`),
      said(incidents.gone, 'resolved incident', `memory keeps ${mostResolved}`),
      said(sightings.gone, 'sighting', 'too many runs are waiting to be learned from'),
    ].flat(),
  }
}

function isOpen({ state }: IncidentRecord): boolean {
  return state !== 'resolved'
}

/** What went, as a sentence; nothing where nothing did. */
export function said(count: number, what: string, why: string): readonly string[] {
  return count === 0 ? [] : [`Memory dropped ${counted(count, what)}: ${why}`]
}

/** The timestamp so many days before; the beginning of all times where there is none. */
export function daysBefore(timestamp: string | undefined, days: number): string {
  const time = timestamp === undefined ? undefined : timeOf(timestamp)
  return time === undefined ? '' : timestampOf(new Date(Math.max(0, time.getTime() - days * 86_400_000)))
}

interface Cut<Item> {
  readonly kept: readonly Item[]
  readonly gone: number
}

/** The very same array where all of them stay: it need not be encoded again. */
function within<Item>(items: readonly Item[], stays: (item: Item) => boolean): Cut<Item> {
  const kept = items.filter(stays)
  return { kept: kept.length === items.length ? items : kept, gone: items.length - kept.length }
}

/** So many of them, in their order: those that have to stay, and the newest others. */
function newest<Item>(items: readonly Item[], most: number, timeOfItem: (item: Item) => string, stays: (item: Item) => boolean = () => false): Cut<Item> {
  if (items.length <= most) return { kept: items, gone: 0 }
  const ranked = items
    .map((item, place) => ({ item, place, time: stays(item) ? '~' : timeOfItem(item) }))
    .sort((one, other) => compareTexts(other.time, one.time) || one.place - other.place)
  const staying = ranked.filter(({ item }) => stays(item)).length
  const chosen = new Set(ranked.slice(0, Math.max(most, staying)).map(({ item }) => item))
  return within(items, (item) => chosen.has(item))
}

function pendingWithin(sightings: Learned['sightings']): Cut<Learned['sightings'][number]> {
  let values = 0
  let first = sightings.length
  while (first > 0 && sightings.length - first < mostSightings) {
    for (const found of sightings[first - 1]?.values.values() ?? []) values += found.size
    // The newest one stays, whatever it holds.
    if (values > mostPendingValues && first < sightings.length) break
    first -= 1
  }
  return first === 0 ? { kept: sightings, gone: 0 } : { kept: sightings.slice(first), gone: first }
}
