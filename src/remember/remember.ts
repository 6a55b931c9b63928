import type { Judgement, PastFinding } from '../model/finding.ts'
import type { Inbox, LearningRecord, Memory, RunRecord } from '../model/memory.ts'
import type { Collected } from '../model/reading.ts'
import type { Run } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import { foldBookmarks } from './bookmarks.ts'
import { parseInbox } from './inbox.ts'
import { insightOf } from './insight.ts'
import { redacted } from './redacted.ts'

const mostValues = 32
const runsWithValues = 60

/** What a run hands over to memory. */
export interface Past {
  readonly run: Run
  readonly timestamp: string
  readonly collected: Collected
  readonly judgement: Judgement
  readonly inboxes: readonly Inbox[]
  /** Takes the secrets out of a text. */
  readonly redact: (text: string) => string
}

/**
 * Memory after a run: the run, its bookmarks, the inboxes' records and what the run itself learned, each exactly
 * once, bounded by the settings. A run that memory knows already changes nothing.
 */
export function remember(memory: Memory, past: Past, settings: Settings): Memory {
  if (memory.runs.some((run) => run.id === past.run.id)) return memory
  const learned = insightOf(past)
  const told = past.inboxes.flatMap(parseInbox).map((record) => redacted(record, past.redact))
  const arrived = [...told, ...(learned === undefined ? [] : [learned])]
  return {
    runs: withFewValues(newest([...memory.runs, recordOfRun(past)], settings.memory.runs)),
    bookmarks: foldBookmarks(memory, past.collected, past.timestamp),
    learning: learningWith(memory.learning, arrived, settings.memory.records),
  }
}

/** The very same object where nothing new came: it need not be encoded again. */
function learningWith(known: Memory['learning'], arrived: readonly LearningRecord[], most: number): Memory['learning'] {
  const ids = new Set(arrived.length === 0 ? [] : known.records.map(({ id }) => id))
  const fresh = arrived.filter(({ id }) => !ids.has(id) && ids.add(id))
  if (fresh.length === 0 && known.records.length <= most) return known
  return { meta: known.meta, records: newest([...known.records, ...fresh], most) }
}

function recordOfRun({ run, timestamp, collected, judgement }: Past): RunRecord {
  const values = judgement.series.slice(0, mostValues).map(({ key, value }) => [key, value] as const)
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

function newest<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.slice(Math.max(0, items.length - most))
}
