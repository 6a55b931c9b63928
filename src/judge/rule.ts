import type { Finding, Rule as RuleId, Severity } from '../model/finding.ts'
import type { IncidentRecord, Trouble } from '../model/learned.ts'
import type { Unit } from '../model/observation.ts'
import type { Settings } from '../model/settings.ts'
import type { Silent } from './answered.ts'
import type { Moment } from './moment.ts'
import type { Look } from './replay/incident.ts'
import type { HeldSeries } from './series.ts'

/**
 * A rule: what is wrong at one moment, what became of a trouble that is not there any more, and how to say it. It
 * knows nothing of `fail-after` and the like: that is the life of an incident.
 */
export interface Rule {
  readonly id: RuleId
  /** What is wrong at this moment of the replay. */
  troubles(moment: Moment): readonly Trouble[]
  /** What became of an incident of this rule that is not among the troubles. */
  look(incident: IncidentRecord, moment: Moment): Look
  /** A finding's words and figures, for the run that sees it. */
  describe(trouble: Trouble, present: Present): Words
}

/** The run that is being judged. */
export interface Present {
  readonly moment: Moment
  readonly held: ReadonlyMap<string, HeldSeries>
  readonly silent: readonly Silent[]
  /** The units of the observed numbers, by series. */
  readonly units: ReadonlyMap<string, Unit>
}

export type Words = Omit<Finding, 'id' | 'rule' | 'severity' | 'series' | 'collector'>

/** The id of a finding: readable, and the same from run to run while it is the same trouble. */
export function findingId({ rule, owner, series }: Pick<Trouble, 'rule' | 'owner' | 'series'>): string {
  return `${rule}:${owner}:${series}`
}

/** The severity that the settings give a rule's findings, else the rule's own. */
export function severityOf(rule: RuleId, settings: Settings, own: Severity): Severity {
  const told = settings.judge.rules[rule]
  return told === false ? own : (told.severity ?? own)
}
