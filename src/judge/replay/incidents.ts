import type { Rule as RuleId } from '../../model/finding.ts'
import { matcher } from '../../model/glob.ts'
import { everyHost, type IncidentRecord, type Trouble } from '../../model/learned.ts'
import type { RuleSettings, Settings } from '../../model/settings.ts'
import { isSeenFrom, type Moment } from '../moment.ts'
import { rules } from '../registry.ts'
import { findingId } from '../rule.ts'
import { anyOf } from './baselines.ts'
import { bettered, worsened, type Circumstances } from './incident.ts'

/** All incidents, to be led from run to run. */
export interface Incidents {
  advance(moment: Moment): void
  all(): ReadonlyMap<string, IncidentRecord>
  causes(): ReadonlyMap<string, string>
}

/** Rules that compare with what is usual: after a long gap of our own they have to see it a second time. */
const comparing: ReadonlySet<RuleId> = new Set(['missing', 'shift', 'trend', 'unusual'])

/** Opens the incidents that memory kept. */
export function openIncidents(kept: readonly IncidentRecord[], settings: Settings): Incidents {
  let incidents: ReadonlyMap<string, IncidentRecord> = new Map(kept.map((one) => [one.id, one]))
  let causes: ReadonlyMap<string, string> = new Map()
  const policyOf = policies(settings)
  const causesOf = causeFinder(settings)
  const { remindMs } = settings.judge

  return {
    all: () => incidents,
    causes: () => causes,
    advance(moment) {
      const { sighting } = moment
      const troubles = troublesOf(moment)
      causes = causesOf(troubles)
      const isMuted = anyOf(sighting.muted)
      const isAcknowledged = anyOf(sighting.acknowledged)
      const circumstances = (id: string, { rule, series }: Trouble): Circumstances => ({
        timestamp: sighting.timestamp,
        policy: policyOf(rule, series),
        muted: causes.has(id) || isMuted(id) || isMuted(series),
        acknowledged: isAcknowledged(id) || isAcknowledged(series),
        ...(remindMs !== undefined && { remindMs }),
      })
      const next = new Map<string, IncidentRecord>()
      for (const [id, known] of incidents) {
        if (troubles.has(id)) continue
        const after = settled(known, moment, circumstances)
        if (after !== undefined) next.set(id, after)
      }
      for (const [id, trouble] of troubles) next.set(id, worsened(incidents.get(id), id, trouble, circumstances(id, trouble)))
      incidents = next
    },
  }
}

function settled(
  known: IncidentRecord,
  moment: Moment,
  circumstances: (id: string, trouble: Trouble) => Circumstances,
): IncidentRecord | undefined {
  if (known.state === 'resolved' && known.looks === '') return known
  const { sighting, hosts, settings } = moment
  const isForgotten = known.owner !== everyHost && !hosts.has(known.owner)
  if (!isForgotten && !isSeenFrom(known.owner, sighting)) return known
  const rule = settings.judge.rules[known.rule] === false ? undefined : rules.find(({ id }) => id === known.rule)
  const rests = moment.afterLongGap && comparing.has(known.rule)
  const look = isForgotten || rule === undefined ? 'gone' : rests ? 'unseen' : rule.look(known, moment)
  return bettered(known, look, circumstances(known.id, known))
}

function troublesOf(moment: Moment): ReadonlyMap<string, Trouble> {
  const found = new Map<string, Trouble>()
  for (const rule of rules) {
    if (moment.settings.judge.rules[rule.id] === false || (moment.afterLongGap && comparing.has(rule.id))) continue
    for (const trouble of rule.troubles(moment)) found.set(findingId(trouble), trouble)
  }
  return found
}

/** How many bad and good runs it takes, by rule and series: a limit can have figures of its own. */
function policies({ judge }: Settings): (rule: RuleId, series: string) => RuleSettings {
  const own = judge.limits.map((limit) => ({ limit, matches: matcher(limit.series) }))
  const once = { failAfter: 1, recoverAfter: 1 }
  return (rule, series) => {
    const told = judge.rules[rule]
    const general = told === false ? once : told
    if (rule !== 'limit') return general
    const { failAfter = general.failAfter, recoverAfter = general.recoverAfter } = own.findLast(({ matches }) => matches(series))?.limit ?? {}
    return { failAfter, recoverAfter }
  }
}

/** Which troubles are explained by another that is there too: a series' limit says it all; and by `depends-on`. */
function causeFinder({ judge }: Settings): (troubles: ReadonlyMap<string, Trouble>) => ReadonlyMap<string, string> {
  const known = judge.dependsOn.map(({ series, on }) => ({ isSymptom: matcher(series), isCause: matcher(on) }))
  return (troubles) => {
    const causes = new Map<string, string>()
    for (const [id, trouble] of troubles) {
      const limit = findingId({ ...trouble, rule: 'limit' })
      if (id !== limit && isAtLeast(troubles.get(limit), trouble)) causes.set(id, limit)
    }
    for (const { isSymptom, isCause } of known) {
      const cause = [...troubles].find(([, { series }]) => isCause(series))?.[0]
      if (cause === undefined) continue
      for (const [id, { series }] of troubles) if (isSymptom(series) && !isCause(series)) causes.set(id, cause)
    }
    return withoutCircles(causes)
  }
}

/** Of troubles that explain each other one has to be told: the first by its id. */
function withoutCircles(causes: Map<string, string>): ReadonlyMap<string, string> {
  for (const id of [...causes.keys()].toSorted()) {
    const seen = new Set([id])
    let at = causes.get(id)
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      at = causes.get(at)
    }
    if (at === id) causes.delete(id)
  }
  return causes
}

function isAtLeast(trouble: Trouble | undefined, other: Trouble): boolean {
  return trouble !== undefined && (trouble.severity === 'CRITICAL' || other.severity === 'WARN')
}
