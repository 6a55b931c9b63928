import type { Acknowledgement, Mute, Muted, MutedFinding, OpenFinding } from '../model/finding.ts'
import { matcher } from '../model/glob.ts'
import type { IncidentRecord } from '../model/learned.ts'
import type { Settings } from '../model/settings.ts'
import { isSeenFrom } from './moment.ts'
import { rules } from './registry.ts'
import type { Present } from './rule.ts'
import type { Occasion } from './sighting.ts'

/** The open incidents that this run's host can see, in words. */
export interface Described {
  readonly findings: readonly OpenFinding[]
  readonly muted: readonly MutedFinding[]
  /** Any incident as a finding. */
  describe(incident: IncidentRecord): OpenFinding
}

/** Says what is open: what people are told of, and what they are not. */
export function describeIncidents(
  incidents: ReadonlyMap<string, IncidentRecord>,
  causes: ReadonlyMap<string, string>,
  present: Present,
  occasion: Occasion,
): Described {
  const muteOf = finder<Mute>(occasion.mutes)
  const acknowledgementOf = finder<Acknowledgement>(occasion.acknowledged)
  const describe = (incident: IncidentRecord): OpenFinding => {
    const acknowledged = acknowledgementOf(incident)
    return { ...findingOf(incident, present), ...(acknowledged !== undefined && { acknowledged }) }
  }
  const findings: OpenFinding[] = []
  const muted: MutedFinding[] = []
  for (const incident of incidents.values()) {
    if (incident.state !== 'open' || !isSeenFrom(incident.owner, present.moment.sighting)) continue
    const cause = causes.get(incident.id)
    const why: Muted | undefined = cause === undefined ? muteOf(incident)?.muted : { by: 'cause', cause }
    if (why === undefined) findings.push(describe(incident))
    else muted.push({ ...describe(incident), muted: why })
  }
  return { findings, muted, describe }
}

function findingOf(incident: IncidentRecord, present: Present): OpenFinding {
  const { id, rule, severity, series, collector, since, flapping, good } = incident
  const words = rules.find((one) => one.id === rule)?.describe(incident, present) ?? { what: `${series} is not judged any more` }
  const { settings: own = [], ...rest } = words
  return {
    id, rule, severity, series,
    ...(collector !== undefined && { collector }),
    ...rest,
    settings: [...own, ...settingsOf(incident, present.moment.settings)],
    since,
    ...(flapping && { flapping: true as const }),
    ...(good > 0 && { betterFor: good }),
  }
}

/** The settings that a finding of a rule depends on, as the configuration has them. */
function settingsOf({ rule }: IncidentRecord, { judge }: Settings): readonly string[] {
  const told = judge.rules[rule]
  const severity = told === false || told.severity === undefined ? '' : `severity ${told.severity.toLowerCase()}, `
  const lines = told === false ? [] : [`judge.rules.${rule}: ${severity}fail-after ${told.failAfter}, recover-after ${told.recoverAfter}`]
  return rule === 'unusual' || rule === 'shift' ? [...lines, `judge.alarm-budget: ${judge.alarmBudget} per month`] : lines
}

/** The first of some patterns that means an incident, by its id or its series. */
function finder<Pattern extends { readonly match: string }>(patterns: readonly Pattern[]): (incident: IncidentRecord) => Pattern | undefined {
  const known = patterns.map((pattern) => ({ pattern, matches: matcher(pattern.match) }))
  return ({ id, series }) => known.find(({ matches }) => matches(id) || matches(series))?.pattern
}
