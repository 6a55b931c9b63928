import type { Learned } from './learned.ts'
import type { Unit } from './observation.ts'

export type Severity = 'WARN' | 'CRITICAL'

/** The state of the system as the report's first line says it. */
export type Status = 'OK' | 'WARN' | 'CRITICAL' | 'UNKNOWN'

/** The rules that make findings, in alphabetical order; a finding's reason is always one of them. */
export const rules = ['collector-failed', 'late', 'limit', 'missing', 'shift', 'trend', 'unusual'] as const
export type Rule = (typeof rules)[number]

/** Something that is wrong, as a rule found it in one run. */
export interface Finding {
  /** Stable from run to run while it is the same trouble: rule, owner of the series, and series. */
  readonly id: string
  readonly rule: Rule
  readonly severity: Severity
  /** The series it is about, `collector/<id>`, `host/<key>` or `runs`. */
  readonly series: string
  /** One sentence without a full stop: what is wrong. */
  readonly what: string
  /** The collector that the series comes from. */
  readonly collector?: string
  /** The value that broke the rule, and what it was held against. */
  readonly value?: number
  readonly unit?: Unit
  readonly limit?: number
  /** What the learned rules held it against. */
  readonly usual?: UsualRange
  /** How sure a learned rule is: 1 less the chance that a usual value is as far out. */
  readonly score?: number
  readonly forecast?: FullIn
  /** What to do about it. */
  readonly hint?: string
  /** The settings that produced it, a line each, as the configuration has them: `judge.limits: load/per-core, warn 2`. */
  readonly settings?: readonly string[]
}

/** What is usual for a series at this moment, as memory has learned it. */
export interface UsualRange {
  /** About 98 of 100 usual values are within. */
  readonly low: number
  readonly high: number
  readonly expected: number
  /** The season that was found, if any. */
  readonly season: 'none' | 'day' | 'week'
  /** How many samples it was learned from, and their usual distance. */
  readonly samples: number
  readonly cadenceSeconds: number
  /** The timestamp of the last time that a value was as far out; absent: never since it is watched. */
  readonly recordSince?: string
}

/** When something is full, in days from now: an 80 % interval and its middle. */
export interface FullIn {
  readonly days: number
  readonly least: number
  /** Absent: it may take for ever. */
  readonly most?: number
  readonly perDay: number
  /** What it grew by a day in the weeks before, where that was another figure. */
  readonly perDayBefore?: number
}

/** A finding with its history: the timestamp of the run that saw it first. */
export interface OpenFinding extends Finding {
  readonly since: string
  /** It comes and goes: opening and closing are not announced until it has calmed down. */
  readonly flapping?: true
  /** So many runs in a row have not seen it any more; it is not over yet. */
  readonly betterFor?: number
  readonly acknowledged?: Acknowledgement
}

/** Somebody has seen it: it stays in the report, and nobody is reminded of it. */
export interface Acknowledgement {
  /** A finding's id or series; `*` stands for any characters. */
  readonly match: string
  /** ISO 8601, UTC; absent: until it is over. */
  readonly until?: string
  readonly by?: string
  readonly reason?: string
  /** Where it was said: the file's path, or `issue #12`. */
  readonly from: string
}

/** A finding that nobody is told of, and why. */
export interface MutedFinding extends OpenFinding {
  readonly muted: Muted
}

/** Why nobody is told of a finding. */
export type Muted =
  | { readonly by: 'silence' | 'maintenance'; readonly until: string; readonly reason: string; readonly who?: string }
  /** The finding of this id explains it. */
  | { readonly by: 'cause'; readonly cause: string }

/** What became of the findings since the last run. */
export interface Changes {
  readonly opened: readonly OpenFinding[]
  /** Still there, with another severity than last time. */
  readonly changed: readonly { readonly finding: OpenFinding; readonly was: Severity }[]
  readonly recovered: readonly RecoveredFinding[]
  /** Open for so long that it is said again. */
  readonly reminded: readonly OpenFinding[]
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

/**
 * A finding that is over: `recovered`, or `gone` with its series, or `accepted` as what is usual now, or `withdrawn`,
 * because what made it a finding is not configured any more.
 */
export interface RecoveredFinding extends PastFinding {
  readonly how: 'recovered' | 'gone' | 'accepted' | 'withdrawn'
}

/** Findings that nobody is to be told of in this run: by id or series, `*` for any characters. */
export interface Mute {
  readonly match: string
  readonly muted: Exclude<Muted, { by: 'cause' }>
}

/** A series that was judged, and its value now. */
export interface JudgedSeries {
  readonly key: string
  readonly value: number
  readonly unit?: Unit
  readonly warn?: number
  readonly critical?: number
  /** Which side of the limit is bad; absent where there is none. */
  readonly bad?: 'above' | 'below'
  /** What was learned of it; absent while it is learning, and where nothing is learned. */
  readonly usual?: UsualRange
  /** Its baseline is being learned: nothing can be said of what is usual. */
  readonly learning?: true
  /** It is outside of what is usual, and that is a finding. */
  readonly unusual?: true
  readonly forecast?: FullIn
}

/** When the runs come, by the gaps between them, and how this one came. */
export interface Schedule {
  /** The median gap between the last runs of this host. */
  readonly usualSeconds: number
  /** The gap before this run. */
  readonly gapSeconds: number
  /** When the next run is expected at the latest: a timestamp. */
  readonly nextBy: string
}

/** What judging says of a run. */
export interface Judgement {
  readonly status: Status
  /** What people are told of, the worst first. */
  readonly findings: readonly OpenFinding[]
  /** What they are not told of. */
  readonly muted: readonly MutedFinding[]
  readonly changes: Changes
  /** Every series that has a limit or a baseline, the worst first, then those with limits, then by key. */
  readonly series: readonly JudgedSeries[]
  /** Absent until enough runs were seen. */
  readonly schedule?: Schedule
  /** Whatever should be said of the settings and of memory, a sentence each, without a full stop. */
  readonly notes: readonly string[]
  /** What memory is to keep of it. */
  readonly learned: Learned
}
