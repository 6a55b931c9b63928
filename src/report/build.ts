import { digitsOfRuns, fewDigits } from '../model/few-digits.ts'
import type { Judgement } from '../model/finding.ts'
import { everyHost } from '../model/learned.ts'
import type { Learned } from '../model/learned.ts'
import { lastRunOf, ownRecordId } from '../model/memory.ts'
import type { DamagedFile, Memory, MemoryState, RunRecord } from '../model/memory.ts'
import { observationsOf } from '../model/reading.ts'
import type { Collected, Reading } from '../model/reading.ts'
import type { Remembered, LogsState, Report, SeriesLine } from '../model/report.ts'
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
    ...(settings.timezone === 'UTC' ? {} : { timezone: settings.timezone }),
    status: judgement.status,
    logs: logsState(collected, settings),
    memory: facts.memoryState,
    host: collected.host,
    ...(run.workflow === undefined ? {} : { workflow: run.workflow }),
    ...(last === undefined ? {} : { previous: previous(last, timestamp) }),
    findings: judgement.findings,
    muted: judgement.muted,
    changes: judgement.changes,
    ...(judgement.schedule === undefined ? {} : { schedule: judgement.schedule }),
    series: seriesLines(facts, last),
    readings: collected.readings.map(withoutBookmark),
    learned: learned(facts),
    notes: [...facts.notes, ...judgement.notes],
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
  // Of older runs memory keeps no values.
  const past = before.runs.filter((run) => run.values !== undefined && run.host === collected.host.key && run.timestamp !== timestamp)
  const ofNobody = new Set(collected.host.hosted ? observationsOf(collected, 'system').map(({ key }) => key) : [])
  return judgement.series.map((series) => {
    if (ofNobody.has(series.key)) return { ...series, history: [series.value] }
    const was = last === undefined ? undefined : valueIn(last, series.key)
    return {
      ...series,
      ...(was === undefined ? {} : { was }),
      history: [...lastValues(past, series.key), fewDigits(series.value, digitsOfRuns)],
    }
  })
}

/** The newest values of a series before this run, oldest first. */
function lastValues(past: readonly RunRecord[], key: string): readonly number[] {
  const values: number[] = []
  for (let index = past.length - 1; index >= 0 && values.length < trendRuns - 1; index -= 1) {
    const run = past[index]
    const value = run === undefined ? undefined : valueIn(run, key)
    if (value !== undefined) values.push(value)
  }
  return values.reverse()
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

function learned({ run, before, after, damaged, judgement, collected }: ReportFacts): Remembered {
  const known = new Set(before.learning.records.map((record) => record.id)).add(ownRecordId(run.id))
  return {
    runs: after.runs.length,
    records: after.learning.records.length,
    newRecords: after.learning.records.filter((record) => !known.has(record.id)).length,
    baselines: baselines(after.learned, judgement, collected.host.key),
    learning: judgement.series.filter(({ learning }) => learning === true).length,
    incidents: openIncidents(after.learned, judgement, collected.host.key),
    damaged: damaged.map(({ content: _content, ...rest }) => rest),
  }
}

/** Those that are folded in, and those that have only just begun. */
function baselines(after: Learned, { series }: Judgement, host: string): number {
  const known = new Set(after.baselines.filter(({ owner }) => owner === host || owner === everyHost).map((one) => one.series))
  const begun = series.filter(({ key, usual, learning }) => (usual !== undefined || learning === true) && !known.has(key))
  return after.baselines.length + begun.length
}

/** Of this host and of no host as they were just judged, of other hosts as they were folded in. */
function openIncidents(after: Learned, { findings, muted }: Judgement, host: string): number {
  const others = after.incidents.filter(({ owner, state }) => state === 'open' && owner !== host && owner !== everyHost)
  return findings.length + muted.length + others.length
}
