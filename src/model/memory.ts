import type { PastFinding, Status } from './finding.ts'
import type { Json, JsonObject } from './json.ts'
import { type Learned, nothingLearned } from './learned.ts'
import type { ChannelName } from './ticket.ts'

/** What memory keeps of one run, oldest first in `Memory.runs`. */
export interface RunRecord {
  /** The run's uuid, which is its ticket's id too. */
  readonly id: string
  readonly timestamp: string
  /** `Host.key` */
  readonly host: string
  readonly status: Status
  /** The findings that were open when it ended. */
  readonly findings: readonly PastFinding[]
  /** The judged series and their values, for "was" and for the trend; dropped from older runs. */
  readonly values?: Readonly<Record<string, number>>
  /** The channels that its ticket asks for. */
  readonly asked?: readonly ChannelName[]
  /** The workflow run, where there was one: `GITHUB_RUN_ID`, `GITHUB_RUN_ATTEMPT`. */
  readonly workflow?: { readonly run: string; readonly attempt: string }
}

/** An insight: what somebody appended to the inbox, or what the loop learned. Unknown fields are kept as they are. */
export type LearningRecord = JsonObject & { readonly id: string }

/** Everything that is remembered from run to run. */
export interface Memory {
  readonly runs: readonly RunRecord[]
  /** By collector id, or `collector@host` for a mark of scope `host`. */
  readonly bookmarks: Readonly<Record<string, Json>>
  readonly learning: { readonly meta: JsonObject; readonly records: readonly LearningRecord[] }
  readonly learned: Learned
}

/** Where memory stands: the report's third line. */
export type MemoryState = 'updated' | 'recovered' | 'unavailable'

/** A memory file that could not be read strictly: what is wrong with it, and its bytes, which are set aside. */
export interface DamagedFile {
  readonly path: string
  readonly problem: string
  readonly content: string
  /** Whether something good of it is in memory. */
  readonly salvaged: boolean
  /** The commit whose version of it was read instead, with what was good in this one on top. */
  readonly recoveredFrom?: string
}

/** An inbox as it was read: its name is part of the identity of records that have no id. */
export interface Inbox {
  readonly name: string
  readonly content: string
}

/** The id of the record that a run itself adds to what is learned. */
export function ownRecordId(runId: string): string {
  return `master_loop:${runId}`
}

/** The last run of that host; the run of this very timestamp, folded again, does not count. */
export function lastRunOf(memory: Memory, host: string, timestamp: string): RunRecord | undefined {
  return memory.runs.findLast((run) => run.host === host && run.timestamp !== timestamp)
}

/** A memory that knows nothing yet. */
export const emptyMemory: Memory = {
  runs: [],
  bookmarks: {},
  learning: { meta: { created_by: 'velos-master-loop', version: 1 }, records: [] },
  learned: nothingLearned,
}
