import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { rules } from '../../src/judge/registry.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import type { Memory, RunRecord } from '../../src/model/memory.ts'
import type { PastFinding } from '../../src/model/finding.ts'
import { unavailable } from '../../src/model/observation.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Limit, Settings } from '../../src/model/settings.ts'
import { answered, host, observed, settings as base } from '../scenarios/observed.ts'

const now = '20261122_061704'
const fine = answered('system', [observed('memory/used', 40, 'percent')])
const memoryLimit: Limit = { series: 'memory/used', warn: 90, bad: 'above' }
const noAnswer: Reading = { collector: 'system', tookMs: 9, outcome: 'failed', reason: 'it hung' }

function judged(readings: readonly Reading[], limits: readonly Limit[] = [], memory: Memory = emptyMemory) {
  return judge({ host, readings }, memory, { ...base, judge: { limits } }, now)
}

function series(value: number, limit: Partial<Limit>) {
  const { findings } = judged([answered('system', [observed('a/b', value, 'percent')])], [{ series: 'a/*', bad: 'above', ...limit }])
  return findings.map(({ severity, what }) => `${severity} ${what}`)
}

function memoryOf(findings: readonly PastFinding[], parts: Partial<RunRecord> = {}): Memory {
  const run: RunRecord = { id: 'r', timestamp: '20261121_061704', host: 'web-1', status: 'WARN', findings, ...parts }
  return { ...emptyMemory, runs: [run] }
}

const past: PastFinding = {
  id: 'limit:web-1:disk//var/used',
  severity: 'WARN',
  series: 'disk//var/used',
  collector: 'system',
  since: '20261119_054100',
}
const diskLimit: Limit = { series: 'disk/*/used', warn: 85, critical: 95, bad: 'above' }
const disk = (value: number): Reading => answered('system', [observed('disk//var/used', value, 'percent')])

describe('a limit', () => {
  test('is broken from its value on', () => {
    expect(series(84.9, { warn: 85 })).toEqual([])
    expect(series(85, { warn: 85 })).toEqual(['WARN a/b has reached its limit of 85 %'])
    expect(series(95, { warn: 85, critical: 95 })).toEqual(['CRITICAL a/b has reached its limit of 95 %'])
    expect(series(20, { warn: 20, bad: 'below' })).toEqual(['WARN a/b has fallen to its limit of 20 %'])
    expect(series(20.1, { warn: 20, bad: 'below' })).toEqual([])
    expect(series(99, { critical: 95 })).toEqual(['CRITICAL a/b has reached its limit of 95 %'])
  })

  test('gives a finding with its values, its reason and its hint', () => {
    expect(judged([disk(91)], [{ ...diskLimit, hint: 'Make room' }])).toEqual({
      status: 'WARN',
      findings: [
        {
          id: 'limit:web-1:disk//var/used',
          rule: 'limit',
          severity: 'WARN',
          series: 'disk//var/used',
          what: 'disk//var/used has reached its limit of 85 %',
          collector: 'system',
          value: 91,
          unit: 'percent',
          limit: 85,
          hint: 'Make room',
          since: now,
        },
      ],
      changes: { opened: [expect.objectContaining({ id: 'limit:web-1:disk//var/used' })], changed: [], recovered: [] },
      series: [{ key: 'disk//var/used', value: 91, unit: 'percent', warn: 85, critical: 95, bad: 'above' }],
      unmatched: [],
    })
  })

  test('the last that matches wins, and one without numbers frees the series', () => {
    const readings = [disk(91)]
    expect(judged(readings, [diskLimit, { series: 'disk//var/used', warn: 95, bad: 'above' }]).status).toBe('OK')
    expect(judged(readings, [{ series: 'disk//var/used', warn: 95, bad: 'above' }, diskLimit]).status).toBe('WARN')
    expect(judged(readings, [diskLimit, { series: 'disk//var/*', bad: 'above' }])).toMatchObject({ status: 'UNKNOWN', findings: [], series: [] })
  })

  test('does not apply where the series that replaces it was observed', () => {
    const limit: Limit = { series: 'load/per-core', warn: 2, bad: 'above', unless: 'cpu/pressure' }
    const load = observed('load/per-core', 3)
    expect(judged([answered('system', [load])], [limit]).status).toBe('WARN')
    expect(judged([answered('system', [load, observed('cpu/pressure', 0, 'percent')])], [limit])).toMatchObject({ findings: [], series: [] })
  })

  test('holds the worst of several observations of one series, and no text, flag or broken number', () => {
    const labelled = [3, 9, 5].map((value) => observed('queue', value, 'count', { name: String(value) }))
    const others = [observed('queue', 'many'), observed('queue', true), observed('queue', Number.NaN)]
    const limit: Limit = { series: 'queue', warn: 8, bad: 'above' }
    expect(judged([fine, answered('q', [...labelled, ...others])], [limit]).series).toEqual([
      { key: 'queue', value: 9, unit: 'count', warn: 8, bad: 'above' },
    ])
  })
})

describe('a limit that matches no series', () => {
  const typo: Limit = { series: 'memory/usd', warn: 90, bad: 'above' }
  const unmatched = (readings: readonly Reading[], ...limits: readonly Limit[]) => judged(readings, limits).unmatched

  test('is told where it is the user\'s own, once', () => {
    expect(unmatched([fine], typo, { ...typo, warn: 95 }, memoryLimit, { ...typo, series: 'disk/*', builtIn: true })).toEqual(['memory/usd'])
  })

  test('matches numbers only', () => {
    expect(unmatched([answered('system', [observed('memory/usd', 'none')])], typo)).toEqual(['memory/usd'])
  })

  test('is not told where a collector did not answer: it may be one of its series', () => {
    expect(unmatched([noAnswer], typo)).toEqual([])
    expect(unmatched([fine, { collector: 'logs', tookMs: 2, outcome: 'failed', reason: 'x' }], typo)).toEqual([])
  })
})

describe('the order and the status', () => {
  test('the worst first, then by series', () => {
    const readings = [answered('system', ['d', 'b', 'c', 'a'].map((key) => observed(key, key < 'c' ? 2 : 1)))]
    const result = judged(readings, [{ series: '*', warn: 1, critical: 2, bad: 'above' }])
    expect(result.findings.map((one) => `${one.severity} ${one.series}`)).toEqual(['CRITICAL a', 'CRITICAL b', 'WARN c', 'WARN d'])
    expect(result.series.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
    expect(result.status).toBe('CRITICAL')
  })

  test('a system that does not answer is UNKNOWN, whatever the reason, and only CRITICAL is worse', () => {
    const warning = answered('logs', [observed('logs/errors', 5)])
    const limit = (critical: number): Limit => ({ series: 'logs/errors', warn: 1, critical, bad: 'above' })
    expect(judged([noAnswer]).status).toBe('UNKNOWN')
    expect(judged([noAnswer, warning], [limit(9)]).status).toBe('UNKNOWN')
    expect(judged([noAnswer, warning], [limit(5)]).status).toBe('CRITICAL')
    expect(judged([]).status).toBe('UNKNOWN')
    expect(judged([{ collector: 'system', tookMs: 1, outcome: 'empty', reason: 'nothing' }]).status).toBe('UNKNOWN')
    expect(judged([answered('system', [])]).status).toBe('UNKNOWN')
    expect(judged([noAnswer]).findings).toMatchObject([{ series: 'collector/system', severity: 'WARN' }])
  })

  test('a system that was turned off is not missed', () => {
    const off = { ...base, collect: { ...base.collect, system: false as const } }
    const held: Settings = { ...off, judge: { limits: [{ series: 'logs/errors', warn: 1, bad: 'above' }] } }
    const readings = [answered('logs', [observed('logs/errors', 0)])]
    expect(judge({ host, readings }, emptyMemory, held, now)).toMatchObject({ status: 'OK', findings: [] })
  })

  test('where nothing is held against a limit and nothing is found, nobody knows', () => {
    const off = { ...base, collect: { system: false as const, repo: false, logs: false as const } }
    expect(judge({ host, readings: [] }, emptyMemory, off, now)).toMatchObject({ status: 'UNKNOWN', findings: [], series: [] })
    expect(judged([fine])).toMatchObject({ status: 'UNKNOWN', findings: [], series: [] })
    expect(judged([fine], [memoryLimit])).toMatchObject({ status: 'OK', findings: [] })
  })

  test('another collector that fails is a warning, one that finds nothing is not', () => {
    const failed: Reading = { collector: 'logs', tookMs: 2, outcome: 'failed', reason: 'permission denied' }
    expect(judged([fine, failed])).toMatchObject({
      status: 'WARN',
      findings: [
        {
          id: 'collector-failed:web-1:collector/logs',
          series: 'collector/logs',
          what: 'The collector logs failed: permission denied',
          since: now,
        },
      ],
    })
    const empty: Reading = { collector: 'repo', tookMs: 2, outcome: 'empty', reason: 'no repository' }
    expect(judged([fine, empty], [memoryLimit]).status).toBe('OK')
  })
})

describe('against the last run', () => {
  test('since stays while a finding stays; another severity is a change', () => {
    const result = judged([disk(96)], [diskLimit], memoryOf([past]))
    expect(result.findings).toMatchObject([{ severity: 'CRITICAL', since: '20261119_054100' }])
    expect(result.changes).toEqual({ opened: [], changed: [{ finding: result.findings[0], was: 'WARN' }], recovered: [] })
  })

  test('of a hosted runner, which is another machine every time, does not recover because the next one is well', () => {
    const collected = { host: { ...host, hosted: true }, readings: [disk(60)] }
    const result = judge(collected, memoryOf([past]), { ...base, judge: { limits: [diskLimit] } }, now)
    expect(result.changes).toEqual({ opened: [], changed: [], recovered: [] })
  })

  test('what is measured and fine has recovered, once', () => {
    const result = judged([disk(60)], [diskLimit], memoryOf([past]))
    expect(result).toMatchObject({ status: 'OK', findings: [], changes: { opened: [], recovered: [past] } })
    expect(judged([disk(60)], [diskLimit], memoryOf([])).changes).toEqual({ opened: [], changed: [], recovered: [] })
  })

  test('the first run opens everything', () => {
    const result = judged([disk(91)], [diskLimit])
    expect(result.changes).toEqual({ opened: result.findings, changed: [], recovered: [] })
  })

  test('only the last run of the same host counts, and not this very run folded again', () => {
    expect(judged([disk(60)], [diskLimit], memoryOf([past], { host: 'db-1' })).changes.recovered).toEqual([])
    expect(judged([disk(60)], [diskLimit], memoryOf([past], { timestamp: now })).changes.recovered).toEqual([])
  })

  test('a run that landed first has told already, though it started later', () => {
    const later = memoryOf([{ ...past, since: '20261122_061709' }], { timestamp: '20261122_061709' })
    expect(judged([disk(91)], [diskLimit], later).changes.opened).toEqual([])
  })

  test.each<[string, Reading]>([
    ['its collector failed', noAnswer],
    ['its disk did not answer', answered('system', [observed('uptime', 1), unavailable('system', 'disk//var', 'it hung')])],
    ['its disk is no mount point any more', answered('system', [observed('disk///used', 9, 'percent'), unavailable('system', 'disk//var', 'nothing is mounted there; it is part of /')])],
    ['no disk could be looked at', answered('system', [observed('uptime', 1), unavailable('system', 'disks', 'garbled')])],
  ])('a series stays open, neither measured nor recovered, when %s', (_, reading) => {
    const result = judged([reading], [diskLimit], memoryOf([past]))
    expect(result.findings.find(({ id }) => id === past.id)).toEqual({
      ...past,
      rule: 'limit',
      what: 'disk//var/used could not be measured this time; it stays WARN',
    })
    expect(result.changes.recovered).toEqual([])
    expect(result.status).not.toBe('OK')
  })

  test.each<[string, Reading]>([
    ['another disk did not answer', answered('system', [observed('uptime', 1), unavailable('system', 'disk//mnt', 'it hung')])],
    ['it has no limit any more', answered('system', [observed('disk//var/used', 91), unavailable('system', 'disks', 'some')])],
    ['the disk is gone', answered('system', [observed('uptime', 1)])],
  ])('a series closes when %s', (_, reading) => {
    expect(judged([reading], [], memoryOf([past])).changes.recovered).toEqual([past])
  })

  test('a collector that answers again, or was turned off, does not fail any more', () => {
    const failed = { ...past, id: 'collector-failed:web-1:collector/logs', series: 'collector/logs', collector: 'logs' }
    expect(judged([fine, answered('logs', [])], [], memoryOf([failed])).changes.recovered).toEqual([failed])
    expect(judged([fine], [], memoryOf([failed])).changes.recovered).toEqual([failed])
  })
})

test('the registry is in alphabetical order and names each rule once', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].toSorted())
})
