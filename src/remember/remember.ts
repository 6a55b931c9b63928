import { digitsOfRuns, fewDigits } from '../model/few-digits.ts'
import type { Judgement, PastFinding } from '../model/finding.ts'
import type { Inbox, Memory, RunRecord } from '../model/memory.ts'
import type { Collected } from '../model/reading.ts'
import type { Run } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import type { ChannelName } from '../model/ticket.ts'
import { foldBookmarks } from './bookmarks.ts'
import { boundLearned, daysBefore } from './bounds.ts'
import { parseInbox } from './inbox.ts'
import { insightOf } from './insight.ts'
import { foldRecords } from './records.ts'
import { redacted } from './redacted.ts'

const mostValues = 32
const runsWithValues = 60
/** What people read of a fraction, and more: each further digit is one that git keeps for ever. */

/** What a run hands over to memory. */
export interface Past {
  readonly run: Run
  readonly timestamp: string
  readonly collected: Collected
  readonly judgement: Judgement
  readonly inboxes: readonly Inbox[]
  /** The channels that the run's ticket asks for. */
  readonly asked?: readonly ChannelName[]
  /** Takes the secrets out of a text. */
  readonly redact: (text: string) => string
}

/** Memory after a run. */
export interface Remembered {
  readonly memory: Memory
  /** What memory had to leave out, a sentence each, without a full stop. */
  readonly notes: readonly string[]
}

/**
 * Memory after a run: the run, its bookmarks, what judging learned, the inboxes' records and what the run itself
 * learned, each exactly once, bounded by the settings. A run that memory knows already changes nothing.
 */
export function remember(memory: Memory, past: Past, settings: Settings): Remembered {
  if (memory.runs.some((run) => run.id === past.run.id)) return { memory, notes: [] }
  const insight = insightOf(past)
  const told = past.inboxes.flatMap(parseInbox).map((record) => redacted(record, past.redact))
  const arrived = [...told, ...(insight === undefined ? [] : [insight])]
  const learning = foldRecords(memory.learning, arrived, settings.memory, past.timestamp)
  const learned = boundLearned(past.judgement.learned, settings.memory)
  return {
    memory: {
      runs: withFewValues(newestRuns([...memory.runs, recordOfRun(past)], settings, past.timestamp)),
      bookmarks: foldBookmarks(memory, past.collected, past.timestamp),
      learning: learning.kept,
      learned: learned.kept,
    },
    notes: [...learned.notes, ...learning.notes],
  }
}

function recordOfRun({ run, timestamp, collected, judgement, asked }: Past): RunRecord {
  const values = judgement.series.slice(0, mostValues).map(({ key, value }) => [key, fewDigits(value, digitsOfRuns)] as const)
  return {
    id: run.id,
    timestamp,
    host: collected.host.key,
    status: judgement.status,
    findings: judgement.findings.map(
      ({ id, severity, series, collector, since }): PastFinding => ({
        id,
        severity,
        series,
        ...(collector === undefined ? {} : { collector }),
        since,
      }),
    ),
    ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }),
    ...(asked === undefined ? {} : { asked }),
    ...(run.workflow === undefined ? {} : { workflow: { run: run.workflow.run, attempt: run.workflow.attempt } }),
  }
}

function withFewValues(runs: readonly RunRecord[]): readonly RunRecord[] {
  const firstWithValues = runs.length - runsWithValues
  return runs.map((run, index) => {
    if (index >= firstWithValues || run.values === undefined) return run
    const { values: _values, ...rest } = run
    return rest
  })
}

/** As every run takes an old one's place, that is not said. */
function newestRuns(runs: readonly RunRecord[], { memory: { runs: most, days } }: Settings, now: string): readonly RunRecord[] {
  const oldest = days === undefined ? '' : daysBefore(now, days)
  return runs.slice(Math.max(0, runs.length - most)).filter(({ timestamp }) => timestamp >= oldest)
}
