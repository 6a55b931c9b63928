import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Judgement, OpenFinding } from '../../src/model/finding.ts'
import { nothingLearned, type Learned } from '../../src/model/learned.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import type { Inbox, Memory, RunRecord } from '../../src/model/memory.ts'
import type { Bookmark, Reading } from '../../src/model/reading.ts'
import type { Settings } from '../../src/model/settings.ts'
import { timestampOf } from '../../src/model/timestamp.ts'
import { encodeMemory } from '../../src/remember/codec.ts'
import { remember } from '../../src/remember/remember.ts'
import type { Past } from '../../src/remember/remember.ts'
import { host, observed, settings as scenarioSettings } from '../scenarios/observed.ts'
import { fullMemory } from './learned-samples.ts'

const settings: Settings = { ...scenarioSettings, memory: { runs: 1000, records: 5000, bytes: 4_000_000 } }

interface Told {
  readonly id: string
  readonly second?: number
  readonly disk?: number
  readonly host?: string
  readonly inboxes?: readonly Inbox[]
  readonly bookmarks?: Readonly<Record<string, Bookmark>>
  readonly failed?: readonly string[]
  readonly learned?: Learned
}

/** What judging would say: something is open while a disk is nearly full, or a collector fails. */
function judged(timestamp: string, disk: number, failed: readonly string[], learned: Learned): Judgement {
  const full: OpenFinding = { id: 'limit:web-1:disk///used', rule: 'limit', severity: disk >= 95 ? 'CRITICAL' : 'WARN', series: 'disk///used', collector: 'system', what: 'it is full', since: timestamp }
  const findings = [
    ...(disk >= 90 ? [full] : []),
    ...failed.map((collector): OpenFinding => ({ ...full, id: `collector-failed:web-1:${collector}`, rule: 'collector-failed', severity: 'WARN', series: `collector/${collector}` })),
  ]
  return {
    status: findings[0]?.severity ?? 'OK', findings, muted: [], notes: [], learned,
    changes: { opened: findings, changed: [], recovered: [], reminded: [] },
    series: [{ key: 'disk///used', value: disk, unit: 'percent', warn: 90, critical: 95, bad: 'above' }],
  }
}

/** A run as the fold meets it. */
function past({ id, second = 0, disk = 40, host: key = 'web-1', inboxes = [], bookmarks = {}, failed = [], learned = nothingLearned }: Told): Past {
  const startedAt = new Date(Date.UTC(2026, 10, 22, 6, 17, second))
  const timestamp = timestampOf(startedAt)
  const readings: readonly Reading[] = [
    { collector: 'system', tookMs: 1, outcome: 'ok', observations: [observed('disk///used', disk, 'percent')] },
    ...Object.entries(bookmarks).map(
      ([collector, bookmark]): Reading => ({ collector, tookMs: 1, outcome: 'ok', observations: [], bookmark }),
    ),
    ...failed.map((collector): Reading => ({ collector, tookMs: 1, outcome: 'failed', reason: 'x' })),
  ]
  const collected = { host: { ...host, key }, readings }
  return { run: { id, startedAt }, timestamp, collected, judgement: judged(timestamp, disk, failed, learned), inboxes, redact: (text) => text }
}

const inbox = (...lines: readonly string[]): Inbox => ({ name: 'memory_buffer.jsonl', content: lines.join('\n') })
const fold = (memory: Memory, ...all: readonly Past[]): Memory => all.reduce((one, next) => remember(one, next, settings).memory, memory)
const bounded = (runs: number, records: number): Settings => ({ ...settings, memory: { runs, records, bytes: 4_000_000 } })

describe('a run', () => {
  test('is remembered with what it left open, its values and its workflow', () => {
    const told = past({ id: 'r1', disk: 91 })
    const { memory } = remember(emptyMemory, { ...told, asked: ['slack', 'github'], run: { ...told.run, workflow: { run: '7', attempt: '2', url: 'https://x' } } }, settings)
    expect(memory.runs).toEqual([
      {
        id: 'r1',
        timestamp: '20261122_061700',
        host: 'web-1',
        status: 'WARN',
        findings: [
          { id: 'limit:web-1:disk///used', severity: 'WARN', series: 'disk///used', collector: 'system', since: '20261122_061700' },
        ],
        values: { 'disk///used': 91 },
        asked: ['slack', 'github'],
        workflow: { run: '7', attempt: '2' },
      },
    ])
  })

  test('that brings no record leaves what is learned the very same object, unless it is too much', () => {
    const first = fold(emptyMemory, past({ id: 'r1', inboxes: [inbox('{"id":"a"}', '{"id":"b"}')] }))
    expect(fold(first, past({ id: 'r2' }), past({ id: 'r3', inboxes: [inbox('{"id":"a"}')] })).learning).toBe(first.learning)
    const { memory, notes } = remember(first, past({ id: 'r2' }), bounded(9, 1))
    expect(memory.learning.records).toEqual([{ id: 'b' }])
    expect(notes).toEqual(['Memory dropped 1 record: the oldest go first, and memory keeps 1'])
  })

  test('that is known changes nothing, whatever it brings', () => {
    const first = fold(emptyMemory, past({ id: 'r1' }), past({ id: 'r2', second: 1 }))
    expect(fold(first, past({ id: 'r1', disk: 99, inboxes: [inbox('{"id":"new"}')] }))).toBe(first)
  })

  test('hands what was learned on as it is', () => {
    const { memory, notes } = remember(emptyMemory, past({ id: 'r1', learned: fullMemory.learned }), settings)
    expect(memory.learned).toEqual(fullMemory.learned)
    expect(memory.learned.baselines).toBe(fullMemory.learned.baselines)
    expect(notes).toEqual([])
  })

  test('older than memory keeps is dropped', () => {
    const few = remember({ ...emptyMemory, runs: fullMemory.runs }, past({ id: 'r3' }), { ...settings, memory: { ...settings.memory, days: 1 } })
    expect(few.memory.runs.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
    const old = fullMemory.runs.map((run) => ({ ...run, timestamp: '20261121_061659' }))
    expect(remember({ ...emptyMemory, runs: old }, past({ id: 'r3' }), { ...settings, memory: { ...settings.memory, days: 1 } }).memory.runs.map(({ id }) => id)).toEqual(['r3'])
  })

  test('the oldest are dropped beyond the bound', () => {
    const all = ['a', 'b', 'c'].map((id, second) => past({ id, second }))
    const few = all.reduce((memory, one) => remember(memory, one, bounded(2, 10)).memory, emptyMemory)
    expect(few.runs.map(({ id }) => id)).toEqual(['b', 'c'])
    expect(remember(emptyMemory, past({ id: 'a', disk: 99 }), bounded(0, 0)).memory).toMatchObject({ runs: [], learning: { records: [] } })
  })

  test('of a fraction six digits are remembered, of a whole number all', () => {
    const one = past({ id: 'a' })
    const values = { third: 100 / 3, small: -1e-7 / 3, bytes: 18_400_112_345, zero: 0 }
    const series = Object.entries(values).map(([key, value]) => ({ key, value, bad: 'above' as const }))
    const [run] = remember(emptyMemory, { ...one, judgement: { ...one.judgement, series } }, settings).memory.runs
    expect(run?.values).toEqual({ third: 33.3333, small: -3.33333e-8, bytes: 18_400_112_345, zero: 0 })
  })

  test('values stay with the newest 60 runs, at most 32 of them', () => {
    const memory = fold(emptyMemory, ...Array.from({ length: 62 }, (_, index) => past({ id: `r${index}`, second: index })))
    expect(memory.runs.map((run) => run.values !== undefined)).toEqual([false, false, ...Array.from({ length: 60 }, () => true)])
    const many = past({ id: 'many' })
    const series = Array.from({ length: 40 }, (_, index) => ({ key: `s${index}`, value: index, bad: 'above' as const }))
    const run = remember(emptyMemory, { ...many, judgement: { ...many.judgement, series } }, settings).memory.runs[0]
    expect(Object.keys(run?.values ?? {})).toEqual(series.slice(0, 32).map(({ key }) => key))
  })
})

describe('records', () => {
  test('arrive exactly once: within a batch, from two inboxes, from an inbox that is read again', () => {
    const lines = inbox('{"id":"a","insight":"1"}', '{"id":"a","insight":"2"}', 'torn')
    const other: Inbox = { name: 'memory_buffer.r0.jsonl', content: '{"id":"a","insight":"3"}\n{"id":"b"}' }
    const first = fold(emptyMemory, past({ id: 'r1', inboxes: [lines, other] }))
    expect(first.learning.records.map(({ id, insight }) => [id, insight])).toEqual([
      ['a', '1'],
      [expect.stringMatching(/^[0-9a-f]{32}$/), 'torn'],
      ['b', undefined],
    ])
    expect(fold(first, past({ id: 'r2', second: 1, inboxes: [lines, other] })).learning).toEqual(first.learning)
  })

  test('the oldest are dropped beyond the bound', () => {
    const told = past({ id: 'r1', inboxes: [inbox('{"id":"a"}', '{"id":"b"}', '{"id":"c"}')] })
    expect(remember(emptyMemory, told, bounded(9, 2)).memory.learning.records.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  test('the loop adds one of its own when the findings change, and only then', () => {
    expect(fold(emptyMemory, past({ id: 'r1' })).learning.records).toEqual([])
    expect(fold(emptyMemory, past({ id: 'r1', disk: 96, failed: ['logs'] })).learning.records).toEqual([
      {
        id: 'master_loop:r1',
        from: 'master_loop',
        insight: 'CRITICAL on web-1: opened disk///used (CRITICAL), collector/logs (WARN)',
        ts: '20261122_061700',
        tags: ['findings'],
      },
    ])
  })
})

describe('secrets', () => {
  const redact = (text: string) => text.replaceAll('hush-hush', '***')

  test('go from the texts of a record, wherever they are, and from nothing else', () => {
    const told = { ...past({ id: 'r1', inboxes: [inbox('{"id":"a","insight":"with hush-hush","n":1.5,"deep":[{"hush-hush":true}]}', 'hush-hush, said somebody')] }), redact }
    expect(fold(emptyMemory, told).learning.records).toEqual([
      { id: 'a', insight: 'with ***', n: 1.5, deep: [{ '***': true }] },
      { id: expect.stringMatching(/^[0-9a-f]{32}$/), from: 'inbox', insight: '***, said somebody', tags: ['unparsed'] },
    ])
  })

  test('do not change who a record is: the same line read again by a run that knows no secret is known', () => {
    const lines = inbox('{"insight":"with hush-hush"}', 'and hush-hush')
    const first = fold(emptyMemory, { ...past({ id: 'r1', inboxes: [lines] }), redact })
    expect(fold(first, past({ id: 'r2', second: 1, inboxes: [lines] })).learning).toBe(first.learning)
  })

  test('are in no id', () => {
    const told = { ...past({ id: 'r1', inboxes: [inbox('{"id":"hush-hush"}')] }), redact }
    expect(fold(emptyMemory, told).learning.records).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{32}$/) }])
  })
})

describe('bookmarks', () => {
  test('are not held up by a run whose clock was ahead', () => {
    const ahead = past({ id: 'r1', bookmarks: { repo: mark(1) } })
    const future = { ...ahead, timestamp: '20990101_000000' }
    expect(fold(emptyMemory, future, past({ id: 'r2', second: 5, bookmarks: { repo: mark(2) } })).bookmarks).toEqual({ repo: 2 })
  })

  const mark = (value: number, scope: Bookmark['scope'] = 'root'): Bookmark => ({ scope, value })

  test('are kept by collector, or by collector and host', () => {
    const told = past({ id: 'r1', bookmarks: { repo: mark(1), logs: mark(2, 'host') } })
    expect(fold(emptyMemory, told).bookmarks).toEqual({ 'repo': 1, 'logs@web-1': 2 })
  })

  test('of a reading that failed, or gave none, stay as they were', () => {
    const first = fold(emptyMemory, past({ id: 'r1', bookmarks: { repo: mark(1), logs: mark(2, 'host') } }))
    expect(fold(first, past({ id: 'r2', second: 1, failed: ['repo', 'logs'] })).bookmarks).toEqual({ 'repo': 1, 'logs@web-1': 2 })
  })

  test('of a run that lost the race to a later one do not go back', () => {
    const late = past({ id: 'r2', second: 9, bookmarks: { repo: mark(9), logs: mark(9, 'host') } })
    const early = past({ id: 'r1', second: 1, bookmarks: { repo: mark(1), logs: mark(1, 'host') } })
    const elsewhere = past({ id: 'r3', second: 1, host: 'db-1', bookmarks: { logs: mark(5, 'host') } })
    expect(fold(emptyMemory, late, early, elsewhere).bookmarks).toEqual({ 'repo': 9, 'logs@web-1': 9, 'logs@db-1': 5 })
  })

  test('beyond 200 those of the hosts that were not seen for longest go', () => {
    const known = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`logs@host-${String(index).padStart(3, '0')}`, index]))
    const seen: RunRecord = { id: 'r0', timestamp: '20261121_000000', host: 'host-199', status: 'OK', findings: [] }
    const memory = fold({ ...emptyMemory, bookmarks: known, runs: [seen] }, past({ id: 'r1', bookmarks: { repo: mark(1), logs: mark(2, 'host') } }))
    expect(Object.keys(memory.bookmarks).length).toBe(200)
    expect(memory.bookmarks).toMatchObject({ 'repo': 1, 'logs@web-1': 2, 'logs@host-199': 199, 'logs@host-000': 0 })
    expect('logs@host-198' in memory.bookmarks || 'logs@host-197' in memory.bookmarks).toBe(false)
  })
})

describe('whatever the runs', () => {
  const line = fc.oneof(
    fc.record({ id: fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 })) }).map((record) => JSON.stringify(record)),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('{"__proto__":1}', '{"from":"__proto__"}', '{"id":', '[]'),
  )
  const told = (id: string): fc.Arbitrary<Told> =>
    fc.record({
      id: fc.constant(id),
      second: fc.constant(id === 'r1' ? 1 : 2),
      disk: fc.constantFrom(40, 90, 99),
      host: fc.constantFrom('web-1', 'db-1'),
      inboxes: fc.array(fc.record({ name: fc.constantFrom('one', 'two'), content: fc.array(line).map((lines) => lines.join('\n')) }), { maxLength: 2 }),
      bookmarks: fc.record({
        repo: fc.record({ scope: fc.constant('root' as const), value: fc.integer() }),
        logs: fc.record({ scope: fc.constant('host' as const), value: fc.integer() }),
      }),
    })
  const sorted = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
    items.toSorted((one, other) => (one.id < other.id ? -1 : 1))

  test('the order of two runs changes nothing but the order of runs and records', () => {
    fc.assert(
      fc.property(told('r1'), told('r2'), (one, other) => {
        const here = fold(emptyMemory, past(one), past(other))
        const there = fold(emptyMemory, past(other), past(one))
        expect(sorted(there.runs)).toEqual(sorted(here.runs))
        expect(there.bookmarks).toEqual(here.bookmarks)
        expect(sorted(there.learning.records).map(({ id }) => id)).toEqual(sorted(here.learning.records).map(({ id }) => id))
      }),
    )
  })

  test('folding twice is folding once; the same in gives the same bytes out', () => {
    fc.assert(
      fc.property(told('r1'), told('r2'), (one, other) => {
        const memory = fold(emptyMemory, past(one), past(other))
        expect(fold(memory, past(other), past(one))).toEqual(memory)
        expect(encodeMemory(fold(emptyMemory, past(one), past(other)), 'x')).toEqual(encodeMemory(memory, 'x'))
      }),
    )
  })
})
