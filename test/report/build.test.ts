import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/model/finding.ts'
import { nothingLearned } from '../../src/model/learned.ts'
import type { Baseline, IncidentRecord } from '../../src/model/learned.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import type { Memory, RunRecord } from '../../src/model/memory.ts'
import type { Host, Reading } from '../../src/model/reading.ts'
import { buildReport } from '../../src/report/build.ts'
import type { ReportFacts } from '../../src/report/build.ts'
import { answered, host, observed, settings as told } from '../scenarios/observed.ts'
import { finding, nothing, symptom, unusual, usual } from './contrived.ts'

const timestamp = '20261122_061704'
const settings = { ...told, timezone: 'UTC' }
const judgement: Judgement = {
  status: 'OK',
  findings: [],
  muted: [],
  changes: { opened: [], changed: [], recovered: [], reminded: [] },
  series: [],
  notes: [],
  learned: nothingLearned,
}

function build(parts: Partial<ReportFacts> = {}) {
  return buildReport({
    run: { id: 'r9', startedAt: new Date(0) },
    timestamp,
    collected: { host, readings: [] },
    judgement,
    before: emptyMemory,
    after: emptyMemory,
    memoryState: 'updated',
    damaged: [],
    settings,
    notes: [],
    ...parts,
  })
}

const run = (id: string, at: string, parts: Partial<RunRecord> = {}): RunRecord => ({ id, timestamp: at, host: 'web-1', status: 'OK', findings: [], ...parts })
const withRuns = (...runs: readonly RunRecord[]): Memory => ({ ...emptyMemory, runs })

describe('the state of the logs', () => {
  const logs = (reading: Reading | undefined, told = settings) =>
    build({ collected: { host, readings: reading === undefined ? [] : [reading] }, settings: told }).logs
  const found = [observed('logs/files', 2, 'count'), observed('logs/lines', 0, 'lines')]

  test('is true', () => {
    expect(logs(answered('logs', found))).toBe('summarized')
    expect(logs(answered('logs', [...found, observed('logs/partial', 'too large')]))).toBe('partial')
    expect(logs(answered('logs', [observed('logs/files', 0, 'count')]))).toBe('none')
    expect(logs(answered('logs', []))).toBe('none')
    expect(logs({ collector: 'logs', tookMs: 1, outcome: 'empty', reason: 'no file' })).toBe('none')
    expect(logs({ collector: 'logs', tookMs: 1, outcome: 'failed', reason: 'no permission' })).toBe('failed')
    expect(logs(undefined)).toBe('none')
    expect(logs(answered('logs', found), { ...settings, collect: { ...settings.collect, logs: false } })).toBe('none')
  })
})

describe('the last run', () => {
  test('is the last of the same host', () => {
    const before = withRuns(run('r1', '20261120_061704'), run('r2', '20261121_061704', { status: 'WARN' }), run('r3', '20261122_000000', { host: 'db-1' }))
    expect(build({ before }).previous).toEqual({ timestamp: '20261121_061704', status: 'WARN', secondsAgo: 86_400 })
  })

  test('is absent on the first, and never in the future', () => {
    expect(build().previous).toBeUndefined()
    expect(build({ before: withRuns(run('r1', '20261122_061709')) }).previous).toMatchObject({ secondsAgo: 0 })
  })
})

test('a series has its value in the last run and its history of thirty runs', () => {
  const day = (index: number): string => `202610${String(index).padStart(2, '0')}_000000`
  const runs = Array.from({ length: 31 }, (_, index) => run(`r${index}`, day(index + 1), { values: { a: index } }))
  const series = [{ key: 'a', value: 99, bad: 'above' as const, warn: 100 }, { key: '__proto__', value: 1, bad: 'above' as const }]
  const lines = build({ before: withRuns(...runs, run('x', '20261101_000000', { host: 'db-1', values: { a: 5 } })), judgement: { ...judgement, series } }).series
  expect(lines).toEqual([
    { key: 'a', value: 99, bad: 'above', warn: 100, was: 30, history: [...Array.from({ length: 29 }, (_, index) => index + 2), 99] },
    { key: '__proto__', value: 1, bad: 'above', history: [1] },
  ])
  expect(build({ before: withRuns(run('r1', day(1), { values: { a: 1 } }), run('r2', day(2))), judgement: { ...judgement, series } }).series[0]).toEqual(
    { key: 'a', value: 99, bad: 'above', warn: 100, history: [1, 99] },
  )
})

test('a hosted runner has no past: only what others than the system collector measured has', () => {
  const hosted = { ...host, hosted: true }
  const series = ['memory/used', 'logs/errors'].map((key) => ({ key, value: 9, bad: 'above' as const }))
  const readings = [answered('system', [observed('memory/used', 9, 'percent')]), answered('logs', [observed('logs/errors', 9)])]
  const before = withRuns(run('r1', '20261121_061704', { values: { 'memory/used': 1, 'logs/errors': 2 } }))
  const past = (told: Host) => build({ collected: { host: told, readings }, before, judgement: { ...judgement, series } }).series
  const [memory, logs] = [{ key: 'memory/used', value: 9, bad: 'above' }, { key: 'logs/errors', value: 9, bad: 'above', was: 2, history: [2, 9] }]
  expect(past(hosted)).toEqual([{ ...memory, history: [9] }, logs])
  expect(past(host)).toEqual([{ ...memory, was: 1, history: [1, 9] }, logs])
})

test('what judging says of the settings comes after the notes of the way', () => {
  const notes = ['The limit on `memory/usd` matched no series']
  expect(build({ notes: ['x'], judgement: { ...judgement, notes } }).notes).toEqual(['x', 'The limit on `memory/usd` matched no series'])
})

test('what nobody is told of, the schedule and the time zone are in it where they are there', () => {
  const muted = [symptom(unusual('a'), 'limit:web-1:b')]
  const schedule = { usualSeconds: 3600, gapSeconds: 3700, nextBy: '20261122_073000' }
  expect(build({ judgement: { ...judgement, muted, schedule }, settings: { ...settings, timezone: 'Asia/Seoul' } })).toMatchObject({ muted, schedule, timezone: 'Asia/Seoul' })
  expect(Object.keys(build())).not.toContain('schedule')
  expect(Object.keys(build())).not.toContain('timezone')
})

test('baselines are those that are folded in and those that have begun; incidents those of this host now and of others', () => {
  const baseline = (owner: string, series: string): Baseline => ({ owner, series, collector: 'system', since: timestamp, seen: timestamp, samples: 1, missed: 0, absent: 0, detector: {} })
  const incident = (owner: string, state: IncidentRecord['state']): IncidentRecord => ({
    id: `limit:${owner}:a`, rule: 'limit', owner, series: 'a', severity: 'WARN', state, since: timestamp, bad: 1, good: 0, looks: '1', flapping: false, times: 1,
  })
  const series = [
    { key: 'a', value: 1, usual: usual(0, 1) },
    { key: 'b', value: 1, learning: true as const },
    { key: 'c', value: 1, learning: true as const },
    { key: 'd', value: 1, warn: 2, bad: 'above' as const },
  ]
  const learned = {
    ...nothingLearned,
    baselines: [baseline('*', 'b'), baseline('db-1', 'a'), baseline('db-1', 'c'), baseline('web-1', 'a')],
    incidents: [incident('db-1', 'open'), incident('db-2', 'suspected'), incident('db-3', 'resolved'), incident('web-1', 'open'), incident('*', 'open')],
  }
  const told = { ...judgement, series, findings: [finding('a')], muted: [symptom(unusual('b'), 'limit:web-1:a')] }
  expect(build({ judgement: told, after: { ...emptyMemory, learned } }).learned).toEqual({ ...nothing, baselines: 5, learning: 2, incidents: 3 })
})

test('a thousand series and a thousand runs are put together at once', () => {
  const values = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`s${index}`, index]))
  const series = Object.keys(values).map((key) => ({ key, value: 1, usual: usual(0, 1) }))
  const at = (index: number): string => `20261121_${String(10_000 + index)}0`.slice(0, 15)
  const runs = Array.from({ length: 1000 }, (_, index) => run(`r${index}`, at(index), index < 900 ? {} : { values }))
  const lines = build({ before: withRuns(...runs), judgement: { ...judgement, series } }).series
  expect(lines.length).toBe(1000)
  expect(lines.map(({ history }) => history.length)).toEqual(series.map(() => 30))
})

test('bookmarks stay out of it, and new records are those that came from outside', () => {
  const reading: Reading = { collector: 'repo', tookMs: 1, outcome: 'ok', observations: [], bookmark: { scope: 'root', value: 'x' } }
  const records = (...ids: readonly string[]): Memory => ({ ...emptyMemory, learning: { meta: {}, records: ids.map((id) => ({ id })) } })
  const report = build({
    collected: { host, readings: [reading] },
    before: records('a'),
    after: { ...records('a', 'b', 'c', 'master_loop:r9'), runs: [run('r9', timestamp)] },
    damaged: [{ path: 'data/memory/runs.jsonl', problem: 'it is empty', content: 'secret', salvaged: false, recoveredFrom: 'abc1234' }],
  })
  expect(report.readings).toEqual([{ collector: 'repo', tookMs: 1, outcome: 'ok', observations: [] }])
  expect(report.learned).toEqual({ ...nothing, runs: 1, records: 4, newRecords: 2, damaged: [{ path: 'data/memory/runs.jsonl', problem: 'it is empty', salvaged: false, recoveredFrom: 'abc1234' }] })
})
