import type { Unit } from './observation.ts'

export type Severity = 'WARN' | 'CRITICAL'

/** The state of the system as the report's first line says it. */
export type Status = 'OK' | 'WARN' | 'CRITICAL' | 'UNKNOWN'

/** The rules that make findings; a finding's reason is always one of them. */
export type Rule = 'limit' | 'collector-failed'

/** Something that is wrong, as a rule found it in one run. */
export interface Finding {
  /** Stable from run to run while it is the same trouble on the same host: rule, host and series. */
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  /** The series it is about, or `collector/<id>`. */
  readonly series: string
  /** One sentence without a full stop: what is wrong. */
  readonly what: string
  /** The collector that the series comes from. */
  readonly collector?: string
  /** The value that broke the rule, and what it was held against. */
  readonly value?: number
  readonly unit?: Unit
  readonly limit?: number
  /** What to do about it. */
  readonly hint?: string
}

/** A finding with its history: the timestamp of the run that saw it first. */
export interface OpenFinding extends Finding {
  readonly since: string
}

/** What became of the findings since the last run of the same host. */
export interface Changes {
  readonly opened: readonly OpenFinding[]
  /** Still there, with another severity than last time. */
  readonly changed: readonly { readonly finding: OpenFinding; readonly was: Severity }[]
  readonly recovered: readonly PastFinding[]
}

/** What memory keeps of a finding. */
export interface PastFinding {
  readonly id: string
  readonly severity: Severity
  readonly series: string
  /** The collector that the series comes from: while it does not answer, the finding stays open. */
  readonly collector?: string
  readonly since: string
}

/** A series that is held against a limit, and its value now. */
export interface JudgedSeries {
  readonly key: string
  readonly value: number
  readonly unit?: Unit
  readonly warn?: number
  readonly critical?: number
  /** Which side of the limit is bad. */
  readonly bad: 'above' | 'below'
}

/** What judging says of a run. */
export interface Judgement {
  readonly status: Status
  readonly findings: readonly OpenFinding[]
  readonly changes: Changes
  /** Every series that has a limit, the worst first, then by key. */
  readonly series: readonly JudgedSeries[]
  /** The user's limits that matched no series although every collector answered: their patterns. */
  readonly unmatched: readonly string[]
}
