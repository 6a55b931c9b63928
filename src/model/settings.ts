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
  readonly report: { readonly style: 'full' | 'classic' }
  readonly collect: CollectSettings
  readonly judge: { readonly limits: readonly Limit[] }
  /** How many runs and how many learning records memory keeps. */
  readonly memory: { readonly runs: number; readonly records: number }
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
  /** Not the user's own: nobody is told where it matches nothing. */
  readonly builtIn?: true
}
