import type { GitHubSettings } from './dispatch-settings.ts'
import type { Acknowledgement, Rule, Severity } from './finding.ts'
import type { ChannelName, Send } from './ticket.ts'

export type Delivery = 'commit' | 'artifact'

/** All that a run is told: inputs, environment and configuration in one typed object. */
export interface Settings {
  /** Absolute. */
  readonly root: string
  /** Empty: the files go to the folder only. */
  readonly deliver: readonly Delivery[]
  /** The branch to write to; absent: the one that is checked out. */
  readonly branch?: string
  readonly commitMessage: string
  readonly artifact: { readonly name: string; readonly retentionDays?: number }
  readonly failOn: 'never' | 'warn' | 'critical'
  readonly dryRun: boolean
  readonly send: Send
  /** Channels that a critical report goes to besides those. */
  readonly alert: readonly ChannelName[]
  /** When each of them is told. */
  readonly when: Readonly<Record<ChannelName, When>>
  readonly report: { readonly style: 'full' | 'classic' }
  readonly collect: CollectSettings
  readonly judge: JudgeSettings
  /** Nobody is told of what they match. */
  readonly silences: readonly Silence[]
  readonly maintenance: readonly Maintenance[]
  /** What people said they have seen, as far as a file says so. */
  readonly acknowledged: readonly Acknowledgement[]
  /** An IANA time zone: of people, and of the seasons that are learned. */
  readonly timezone: string
  readonly memory: MemorySettings
  /** How many of the newest reports stay. */
  readonly retention: { readonly reports: number }
  /** The configuration file that was read, relative to the root; absent where there is none. */
  readonly configFile?: string
}

/** What each collector is told; `false` turns it off. */
export interface CollectSettings {
  readonly system: SystemSettings | false
  readonly repo: boolean
  readonly logs: LogsSettings | false
  /** Absent: off. */
  readonly issues?: IssuesSettings
}

export interface SystemSettings {
  /** Mount points to look at; absent: all real file systems. */
  readonly disks?: readonly string[]
  /** Milliseconds between the two CPU samples, at the least. */
  readonly cpuWindowMs: number
}

export interface LogsSettings {
  /** Globs, relative to the root or absolute. */
  readonly files: readonly string[]
  readonly exclude: readonly string[]
  /** Bytes that one run reads at the most, over all files. */
  readonly maxBytes: number
}

/** The issues that the bridge keeps; or what is missing to look at them, a sentence without a full stop. */
export type IssuesSettings = IssuesPlace | { readonly lacks: string }

export interface IssuesPlace extends GitHubSettings {
  /** False: on because the tickets ask for issues, and no reason to complain where they cannot be read. */
  readonly isAsked: boolean
  /** An IANA time zone: the days of labels end there. */
  readonly timezone: string
}

/** When a channel is told: at each run, when something changed, from a severity on, or once a day or week. */
export const whens = ['always', 'change', 'warn', 'critical', 'daily', 'weekly'] as const
export type When = (typeof whens)[number]

export interface JudgeSettings {
  readonly limits: readonly Limit[]
  /** What each rule is told; `false` turns it off. */
  readonly rules: Readonly<Record<Rule, RuleSettings | false>>
  /** How many false alarms a month the learned rules may raise, all series together. */
  readonly alarmBudget: number
  /** Series whose baseline starts anew, once, when they first stand here; `*` for any characters. */
  readonly relearn: readonly string[]
  /** Series that are not learned, `*` for any characters. */
  readonly unlearned: readonly string[]
  readonly dependsOn: readonly Dependence[]
  /** After how many milliseconds an open finding is said again; absent: never. */
  readonly remindMs?: number
}

export interface RuleSettings {
  /** Absent: the rule's own. */
  readonly severity?: Severity
  /** How many bad runs in a row make a finding, and how many good ones end it. */
  readonly failAfter: number
  readonly recoverAfter: number
}

/** While a finding on `on` is there, those on `series` are its symptoms and are not told; `*` for any characters. */
export interface Dependence {
  readonly series: string
  readonly on: string
}

/** Nobody is told of what it matches. */
export interface Silence {
  /** A finding's id or series; `*` stands for any characters. */
  readonly match: string
  /** ISO 8601, UTC. */
  readonly until: string
  /** Absent: at once. */
  readonly from?: string
  readonly reason: string
  readonly by?: string
}

/** Nobody is told of what it matches, each time again. */
export interface Maintenance {
  readonly match: string
  /** When it begins: five fields, in the time zone. */
  readonly cron: string
  readonly durationMs: number
  /** An IANA time zone. */
  readonly timezone: string
  readonly reason: string
}

/** How much memory keeps. */
export interface MemorySettings {
  readonly runs: number
  /** Learning records, by count and by the bytes of their file. */
  readonly records: number
  readonly bytes: number
  /** Days after which records, runs, and what is learned of a series that is not there any more go; absent: never for records and runs. */
  readonly days?: number
}

/** An absolute limit on a series. */
export interface Limit {
  /** The series' key; `*` stands for any characters. */
  readonly series: string
  readonly warn?: number
  readonly critical?: number
  /** Which side of the limit is bad. */
  readonly bad: 'above' | 'below'
  /** A series' key: where that one was observed, this limit does not apply. */
  readonly unless?: string
  /** What to do when it is broken. */
  readonly hint?: string
  /** Absent: as the rule `limit` has it. */
  readonly failAfter?: number
  readonly recoverAfter?: number
  /** Not the user's own: nobody is told where it matches nothing. */
  readonly builtIn?: true
}
