import type { Judgement } from '../model/finding.ts'
import { lastRunOf, ownRecordId } from '../model/memory.ts'
import type { DamagedFile, Memory, MemoryState, RunRecord } from '../model/memory.ts'
import { observationsOf } from '../model/reading.ts'
import type { Collected, Reading } from '../model/reading.ts'
import type { Learned, LogsState, Report, SeriesLine } from '../model/report.ts'
import type { Run } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import { timeOf } from '../model/timestamp.ts'

/** The runs, this one included, whose values are shown as a trend. */
const trendRuns = 30

/** All that a report is made of; `before` and `after` are memory without and with this run. */
export interface ReportFacts {
  readonly run: Run
  readonly timestamp: string
  readonly collected: Collected
  readonly judgement: Judgement
  readonly before: Memory
  readonly after: Memory
  readonly memoryState: MemoryState
  readonly damaged: readonly DamagedFile[]
  readonly settings: Settings
  readonly notes: readonly string[]
}

/** The report as data; every rendering is made of it and of nothing else. */
export function buildReport(facts: ReportFacts): Report {
  const { run, timestamp, collected, judgement, before, settings } = facts
  const last = lastRunOf(before, collected.host.key, timestamp)
  return {
    schema: 'velos.report/1',
    id: run.id,
    timestamp,
    status: judgement.status,
    logs: logsState(collected, settings),
    memory: facts.memoryState,
    host: collected.host,
    ...(run.workflow === undefined ? {} : { workflow: run.workflow }),
    ...(last === undefined ? {} : { previous: previous(last, timestamp) }),
    findings: judgement.findings,
    changes: judgement.changes,
    series: seriesLines(facts, last),
    readings: collected.readings.map(withoutBookmark),
    learned: learned(facts),
    notes: [...facts.notes, ...judgement.unmatched.map((series) => `The limit on \`${series}\` matched no series`)],
  }
}

function logsState(collected: Collected, settings: Settings): LogsState {
  const reading = collected.readings.find((one) => one.collector === 'logs')
  if (settings.collect.logs === false || reading === undefined || reading.outcome === 'empty') return 'none'
  if (reading.outcome === 'failed') return 'failed'
  const seen = observationsOf(collected, 'logs')
  if (seen.some((one) => one.key === 'logs/partial')) return 'partial'
  return seen.some((one) => one.key === 'logs/files' && one.value !== 0) ? 'summarized' : 'none'
}

function previous({ timestamp, status }: RunRecord, now: string): NonNullable<Report['previous']> {
  const milliseconds = (timeOf(now)?.getTime() ?? 0) - (timeOf(timestamp)?.getTime() ?? 0)
  // A run that started later can have landed earlier.
  return { timestamp, status, secondsAgo: Math.max(0, Math.round(milliseconds / 1000)) }
}

/** A hosted runner is another machine every time: what an earlier one measured of itself is no past of this one. */
function seriesLines(facts: ReportFacts, last: RunRecord | undefined): readonly SeriesLine[] {
  const { judgement, before, collected, timestamp } = facts
  const past = before.runs.filter((run) => run.host === collected.host.key && run.timestamp !== timestamp)
  const ofNobody = new Set(collected.host.hosted ? observationsOf(collected, 'system').map(({ key }) => key) : [])
  return judgement.series.map((series) => {
    if (ofNobody.has(series.key)) return { ...series, history: [series.value] }
    const was = last === undefined ? undefined : valueIn(last, series.key)
    const values = past.map((run) => valueIn(run, series.key)).filter((value) => value !== undefined)
    return {
      ...series,
      ...(was === undefined ? {} : { was }),
      history: [...values.slice(1 - trendRuns), series.value],
    }
  })
}

function valueIn(run: RunRecord, key: string): number | undefined {
  return run.values !== undefined && Object.hasOwn(run.values, key) ? run.values[key] : undefined
}

/** Bookmarks are for memory only. */
function withoutBookmark(reading: Reading): Reading {
  if (reading.outcome !== 'ok') return reading
  const { bookmark: _bookmark, ...rest } = reading
  return rest
}

function learned({ run, before, after, damaged }: ReportFacts): Learned {
  const known = new Set(before.learning.records.map((record) => record.id)).add(ownRecordId(run.id))
  return {
    runs: after.runs.length,
    records: after.learning.records.length,
    newRecords: after.learning.records.filter((record) => !known.has(record.id)).length,
    damaged: damaged.map(({ path, problem, salvaged }) => ({ path, problem, salvaged })),
  }
}
