import type { IncidentRecord, Learned } from '../../model/learned.ts'
import { timeOf, timestampOf } from '../../model/timestamp.ts'

/** What was learned so much later than this run was learned with a clock that was wrong, or this run's is. */
const wrongByMs = 7 * 86_400_000

/**
 * What is learned without what only a wrong clock can have put there: it would keep all that follows from being learned.
 * Whether it is that clock or this run's own is said by most of the last runs; a machine that wakes up in 1970 forgets nothing.
 */
export function withoutFuture(
  learned: Learned,
  timestamp: string,
  landed: readonly string[],
): { readonly learned: Learned; readonly wrongClock?: string } {
  const latest = timestampOf(new Date((timeOf(timestamp)?.getTime() ?? 0) + wrongByMs))
  const { until = '', baselines, hosts, incidents, sightings } = learned
  const times = [until, ...baselines.map(({ seen }) => seen), ...hosts.map(({ seen }) => seen), ...sightings.map((one) => one.timestamp)]
  const wrongClock = times.reduce((one, other) => (one > other ? one : other), '')
  const isAgreed = landed.filter((one) => one <= latest).length * 2 > landed.length
  if (wrongClock <= latest || !isAgreed) return { learned }
  // It has made sightings be folded too early: what still belongs before them is not too late.
  const { until: _until, ...rest } = learned
  return {
    learned: {
      ...rest,
      baselines: baselines.filter(({ seen }) => seen <= latest),
      // A host itself is known as it was: what is open on it goes on.
      hosts: hosts.map((one) => (one.seen > latest ? { ...one, seen: timestamp } : one)),
      incidents: incidents.map((one) => begunBy(one, timestamp)),
      sightings: sightings.filter((one) => one.timestamp <= latest),
    },
    wrongClock,
  }
}

/** An incident none of whose times is later. */
function begunBy(incident: IncidentRecord, latest: string): IncidentRecord {
  const { since, opened, resolved, told } = incident
  const atMost = (timestamp: string): string => (timestamp > latest ? latest : timestamp)
  return {
    ...incident,
    since: atMost(since),
    ...(opened !== undefined && { opened: atMost(opened) }),
    ...(resolved !== undefined && { resolved: atMost(resolved) }),
    ...(told !== undefined && { told: { ...told, at: atMost(told.at) } }),
  }
}
