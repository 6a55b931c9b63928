import type { Finding, Rule as RuleId } from '../model/finding.ts'
import type { Collected } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { HeldSeries } from './series.ts'

/** A rule finds what is wrong in one run; it knows nothing of the runs before. */
export interface Rule {
  readonly id: RuleId
  find(facts: Facts): readonly Finding[]
}

/** What every rule is given. */
export interface Facts {
  readonly collected: Collected
  readonly settings: Settings
  readonly series: readonly HeldSeries[]
}

/** The id of a finding: readable, and the same from run to run while it is the same trouble on the same host. */
export function findingId(rule: RuleId, host: string, series: string): string {
  return `${rule}:${host}:${series}`
}
