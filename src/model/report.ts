import type { Changes, JudgedSeries, MutedFinding, OpenFinding, Schedule, Status } from './finding.ts'
import type { DamagedFile, MemoryState } from './memory.ts'
import type { Host, Reading } from './reading.ts'
import type { WorkflowRun } from './run.ts'

/** The report's second line. */
export type LogsState = 'summarized' | 'none' | 'partial' | 'failed'

/** Everything that a report says; the Markdown, the JSON, the terminal and the job summary are renderings of it. */
export interface Report {
  readonly schema: 'velos.report/1'
  /** The run's uuid, which is the ticket's id too. */
  readonly id: string
  readonly timestamp: string
  /** The IANA time zone that people are shown times in; absent: UTC. All fields are UTC. */
  readonly timezone?: string
  readonly status: Status
  readonly logs: LogsState
  readonly memory: MemoryState
  readonly host: Host
  readonly workflow?: WorkflowRun
  /** The last run of the same host; absent on the first. */
  readonly previous?: { readonly timestamp: string; readonly status: Status; readonly secondsAgo: number }
  readonly findings: readonly OpenFinding[]
  /** Findings that nobody is told of, and why. */
  readonly muted: readonly MutedFinding[]
  readonly changes: Changes
  /** When the runs come; absent until enough were seen. */
  readonly schedule?: Schedule
  /** The judged series, the worst first, then those with limits. */
  readonly series: readonly SeriesLine[]
  readonly readings: readonly Reading[]
  readonly learned: Remembered
  /** Whatever went wrong on the way and did not end the run, a sentence each, without a full stop. */
  readonly notes: readonly string[]
}

/** A judged series with its value in the last run, and over the last runs (oldest first, now last). */
export interface SeriesLine extends JudgedSeries {
  readonly was?: number
  readonly history: readonly number[]
}

/** What memory holds after this run. */
export interface Remembered {
  readonly runs: number
  readonly records: number
  /** Records that this run took from the inbox. */
  readonly newRecords: number
  /** Series with a baseline, and how many of them are still learning. */
  readonly baselines: number
  readonly learning: number
  /** Incidents that are open, of all hosts. */
  readonly incidents: number
  /** Memory files that could not be read and were set aside. */
  readonly damaged: readonly Omit<DamagedFile, 'content'>[]
}
