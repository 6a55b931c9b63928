import type { HostPast, IncidentRecord, Learned, Sighting } from '../../model/learned.ts'
import type { Settings } from '../../model/settings.ts'
import { isSeenFrom, presenceOf, secondsOf, type Moment } from '../moment.ts'
import { openBaselines, type Baselines } from './baselines.ts'
import { isLongGap, rhythmOf, withRun } from './hosts.ts'
import { openIncidents } from './incidents.ts'
import { thresholdFor } from './threshold.ts'

/** What is not there for so long is forgotten. */
const seriesForgottenAfter = 14 * 86_400
const hostForgottenAfter = 30 * 86_400

/** What is learned, while sightings are being replayed on it in order of their time. */
export interface Replay {
  advance(sighting: Sighting): Moment
  /** The incidents as they stand; another map after each sighting. */
  incidents(): ReadonlyMap<string, IncidentRecord>
  /** The incidents that explain others: the id of a symptom, the id of its cause, in the last sighting. */
  causes(): ReadonlyMap<string, string>
  /** What memory keeps of it. */
  kept(): Pick<Learned, 'baselines' | 'hosts' | 'incidents' | 'relearn'>
}

/** Opens what memory has folded. */
export function openReplay(learned: Learned, settings: Settings): Replay {
  const threshold = thresholdFor(settings.judge.alarmBudget, learned.baselines.length, cadenceOf(learned.hosts))
  const baselines = openBaselines(learned.baselines, { threshold, unlearned: settings.judge.unlearned })
  const hosts = new Map(learned.hosts.map((host) => [host.host, host]))
  const incidents = openIncidents(learned.incidents, settings)
  let { relearn } = learned

  return {
    advance(sighting) {
      const atSeconds = secondsOf(sighting.timestamp)
      baselines.forget([...sighting.relearn.filter((pattern) => !relearn.includes(pattern)), ...sighting.anew])
      relearn = sighting.relearn
      const past = hosts.get(sighting.host)
      const gapSeconds = past === undefined ? undefined : atSeconds - secondsOf(past.seen)
      const afterLongGap = gapSeconds !== undefined && isLongGap(gapSeconds, rhythmOf(past))
      baselines.step(sighting, atSeconds)
      noteAbsence(baselines, sighting, atSeconds, afterLongGap)
      if (gapSeconds === undefined || gapSeconds > 0) hosts.set(sighting.host, withRun(past, sighting, gapSeconds))
      const forgotten = [...hosts.values()].filter(({ seen }) => atSeconds - secondsOf(seen) > hostForgottenAfter)
      for (const { host } of forgotten) hosts.delete(host)
      const moment: Moment = {
        sighting, atSeconds, baselines, hosts, settings,
        ...(past !== undefined && { past }),
        ...(gapSeconds !== undefined && { gapSeconds }),
        afterLongGap,
      }
      incidents.advance(moment)
      return moment
    },
    incidents: () => incidents.all(),
    causes: () => incidents.causes(),
    kept: () => ({
      baselines: baselines.records(),
      hosts: [...hosts.values()].toSorted((one, other) => (one.host < other.host ? -1 : 1)),
      incidents: [...incidents.all().values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      relearn,
    }),
  }
}

/**
 * Counts the runs that should have seen a series and did not, and forgets what has not been there for long. While nobody
 * looked nothing was missed: what is there again after a long gap of our own is what was learned before it.
 */
function noteAbsence(baselines: Baselines, sighting: Sighting, atSeconds: number, afterLongGap: boolean): void {
  for (const live of baselines.all()) {
    if (live.seenSeconds >= atSeconds || !isSeenFrom(live.owner, sighting)) continue
    if (atSeconds - live.seenSeconds > seriesForgottenAfter && !afterLongGap) baselines.drop(live)
    // A collector that is turned off here may be on elsewhere: only what one that answered did not see is missed.
    else if (sighting.values.has(live.collector) && presenceOf(live.series, live.collector, sighting) === 'gone') live.absent += 1
  }
}

/** The usual gap between the runs of the host that runs most often, in seconds; an hour where nobody knows. */
function cadenceOf(hosts: readonly HostPast[]): number {
  const medians = hosts.flatMap((host) => rhythmOf(host)?.median ?? [])
  return medians.length === 0 ? 3600 : Math.min(...medians)
}
