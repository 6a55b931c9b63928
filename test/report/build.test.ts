import { describe, expect, test } from 'vitest'
import { emptyMemory } from '../../src/model/memory.ts'
import type { Memory, RunRecord } from '../../src/model/memory.ts'
import type { Host, Reading } from '../../src/model/reading.ts'
import { buildReport } from '../../src/report/build.ts'
import type { ReportFacts } from '../../src/report/build.ts'
import { answered, host, observed, settings } from '../scenarios/observed.ts'

const timestamp = '20261122_061704'
const judgement = { status: 'OK', findings: [], changes: { opened: [], changed: [], recovered: [] }, series: [], unmatched: [] } as const

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

test('a limit that matched no series is a note, after those of the way', () => {
  const told = { ...judgement, unmatched: ['memory/usd'] }
  expect(build({ notes: ['x'], judgement: told }).notes).toEqual(['x', 'The limit on `memory/usd` matched no series'])
})

test('bookmarks stay out of it, and new records are those that came from outside', () => {
  const reading: Reading = { collector: 'repo', tookMs: 1, outcome: 'ok', observations: [], bookmark: { scope: 'root', value: 'x' } }
  const records = (...ids: readonly string[]): Memory => ({ ...emptyMemory, learning: { meta: {}, records: ids.map((id) => ({ id })) } })
  const report = build({
    collected: { host, readings: [reading] },
    before: records('a'),
    after: { ...records('a', 'b', 'c', 'master_loop:r9'), runs: [run('r9', timestamp)] },
    damaged: [{ path: 'data/memory/runs.jsonl', problem: 'it is empty', content: 'secret', salvaged: false }],
  })
  expect(report.readings).toEqual([{ collector: 'repo', tookMs: 1, outcome: 'ok', observations: [] }])
  expect(report.learned).toEqual({ runs: 1, records: 4, newRecords: 2, damaged: [{ path: 'data/memory/runs.jsonl', problem: 'it is empty', salvaged: false }] })
})
