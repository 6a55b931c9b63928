import type { Changes, OpenFinding, RecoveredFinding } from '../model/finding.ts'
import { everyHost, type IncidentRecord } from '../model/learned.ts'
import type { RunRecord } from '../model/memory.ts'
import type { Host } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { Described } from './findings.ts'
import { isSeenFrom } from './moment.ts'
import type { Timeline } from './replay/timeline.ts'
import { hasLimit } from './series.ts'

/** What the last reports had: that of this host of what is its own, and the newest of what is of every host. */
type Said = ReadonlyMap<string, RunRecord['findings'][number]>

export function saidIn(own: RunRecord | undefined, newest: RunRecord | undefined): Said {
  const isShared = ({ id }: { readonly id: string }): boolean => id.split(':')[1] === everyHost
  const said = [...(own?.findings ?? []).filter((one) => !isShared(one)), ...(newest?.findings ?? []).filter(isShared)]
  return new Map(said.map((one) => [one.id, one]))
}

/**
 * What is new: the difference between what people are told is open without this run and with it. So in whatever order
 * runs land, nothing opens twice, nothing recovers that nobody was told of, and what comes and goes is announced when it
 * has calmed down.
 */
export function changesOf(timeline: Timeline, { describe }: Described, said: Said, host: Host): Changes {
  const { before, after, moment } = timeline
  const opened: OpenFinding[] = []
  const changed: { readonly finding: OpenFinding; readonly was: OpenFinding['severity'] }[] = []
  const reminded: OpenFinding[] = []
  for (const incident of after.values()) {
    const told = toldOf(incident)
    if (told === undefined || !isSeenFrom(incident.owner, moment.sighting)) continue
    const known = before.get(incident.id)
    const was = toldOf(known)
    if (was !== undefined) {
      if (was.severity !== told.severity) changed.push({ finding: describe(incident), was: was.severity })
      // That an earlier run which lands late would have told of it first is nothing new.
      else if (told.at === moment.sighting.timestamp && was.at < told.at) reminded.push(describe(incident))
      // The last report of it is not taken back yet: what memory does not keep, say, is new in each run.
    } else if (known?.state === 'open' || !said.has(incident.id)) opened.push(describe(incident))
  }
  return { opened, changed, reminded, recovered: recoveredOf(timeline, said, host) }
}

function recoveredOf({ before, after, moment, isTooLate }: Timeline, said: Said, host: Host): readonly RecoveredFinding[] {
  const { settings, sighting, hosts } = moment
  const recovered = new Map<string, RecoveredFinding>()
  for (const known of before.values()) {
    const now = after.get(known.id)
    if (isTooLate || toldOf(known) === undefined || toldOf(now) !== undefined) continue
    // What is over on another host is said by that host, if it comes again.
    if (!isSeenFrom(known.owner, sighting) && hosts.has(known.owner)) continue
    recovered.set(known.id, overOf(known, now, settings))
  }
  for (const past of said.values()) {
    const was = before.get(past.id)
    const now = after.get(past.id)
    const isKnown = recovered.has(past.id) || now?.state === 'open' || (isTooLate && now !== undefined)
    const isUntold = was !== undefined && was.state !== 'suspected' && was.told === undefined
    if (isKnown || isUntold) continue
    // Nobody follows it any more: with other settings it would not have been a finding.
    recovered.set(past.id, now?.state === 'resolved' ? overOf(now, now, settings) : { ...past, how: 'withdrawn' })
  }
  // A hosted runner is another machine every time: that this one is well does not say that the last one is.
  const isOfOtherMachine = ({ id, collector }: RecoveredFinding): boolean =>
    host.hosted && collector === 'system' && id.slice(id.indexOf(':') + 1).startsWith(`${host.key}:`)
  return [...recovered.values()].filter((one) => !isOfOtherMachine(one))
}

function toldOf(incident: IncidentRecord | undefined): IncidentRecord['told'] {
  return incident?.state === 'open' ? incident.told : undefined
}

function overOf(known: IncidentRecord, now: IncidentRecord | undefined, { judge }: Settings): RecoveredFinding {
  const { id, rule, severity, series, collector, since } = known
  const isWithdrawn = judge.rules[rule] === false || (rule === 'limit' && !hasLimit(series, judge.limits))
  const how = now?.state === 'resolved' ? (now.how ?? 'recovered') : 'recovered'
  return { id, severity, series, ...(collector !== undefined && { collector }), since, how: isWithdrawn ? 'withdrawn' : how }
}
