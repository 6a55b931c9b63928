import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { rules } from '../../src/judge/registry.ts'
import { rules as ruleIds } from '../../src/model/finding.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import { unavailable } from '../../src/model/observation.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Limit, Settings } from '../../src/model/settings.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { announced, at, disk, diskLimit, failed, hostOf, judging, open, openStory, settings, well } from './story.ts'

const fine = answered('system', [observed('memory/used', 40, 'percent')])
const memoryLimit: Limit = { series: 'memory/used', warn: 90, bad: 'above' }

function judged(readings: readonly Reading[], limits: readonly Limit[] = [], all: Settings = settings) {
  const occasion = { run: { id: 'r' }, timestamp: at(0), mutes: [], acknowledged: [], anew: [] }
  return judge({ host: hostOf('web-1'), readings }, emptyMemory, judging({ limits }, all), occasion)
}

function series(value: number, limit: Partial<Limit>) {
  const { findings } = judged([answered('system', [observed('a/b', value, 'percent')])], [{ series: 'a/*', bad: 'above', ...limit }])
  return findings.map(({ severity, what }) => `${severity} ${what}`)
}

const used = (value: number): Reading => answered('system', [observed('disk//used', value, 'percent')])

describe('a limit', () => {
  test('is broken from its value on', () => {
    expect(series(84.9, { warn: 85 })).toEqual([])
    expect(series(85, { warn: 85 })).toEqual(['WARN a/b has reached its limit of 85 %'])
    expect(series(95, { warn: 85, critical: 95 })).toEqual(['CRITICAL a/b has reached its limit of 95 %'])
    expect(series(20, { warn: 20, bad: 'below' })).toEqual(['WARN a/b has fallen to its limit of 20 %'])
    expect(series(20.1, { warn: 20, bad: 'below' })).toEqual([])
    expect(series(99, { critical: 95 })).toEqual(['CRITICAL a/b has reached its limit of 95 %'])
  })

  test('gives a finding with its values, its reason, its settings and its hint', () => {
    const { learned: _learned, ...result } = judged([used(91)], [{ ...diskLimit, hint: 'Make room' }])
    const finding = {
      id: disk,
      rule: 'limit',
      severity: 'WARN',
      series: 'disk//used',
      what: 'disk//used has reached its limit of 85 %',
      collector: 'system',
      value: 91,
      unit: 'percent',
      limit: 85,
      hint: 'Make room',
      settings: ['judge.limits: disk//used, warn 85, critical 95', 'judge.rules.limit: fail-after 1, recover-after 1'],
      since: at(0),
    }
    expect(result).toEqual({
      status: 'WARN',
      findings: [finding],
      muted: [],
      changes: { opened: [finding], changed: [], recovered: [], reminded: [] },
      series: [{ key: 'disk//used', value: 91, unit: 'percent', warn: 85, critical: 95, bad: 'above', learning: true }],
      notes: [],
    })
  })

  test('the last that matches wins, and one without numbers frees the series', () => {
    const readings = [used(91)]
    expect(judged(readings, [diskLimit, { series: 'disk//used', warn: 95, bad: 'above' }]).status).toBe('OK')
    expect(judged(readings, [{ series: 'disk//used', warn: 95, bad: 'above' }, diskLimit]).status).toBe('WARN')
    expect(judged(readings, [diskLimit, { series: 'disk/*', bad: 'above' }])).toMatchObject({ status: 'UNKNOWN', findings: [] })
  })

  test('does not apply where the series that replaces it was observed', () => {
    const limit: Limit = { series: 'load/per-core', warn: 2, bad: 'above', unless: 'cpu/pressure' }
    const load = observed('load/per-core', 3)
    expect(judged([answered('system', [load])], [limit]).status).toBe('WARN')
    expect(judged([answered('system', [load, observed('cpu/pressure', 0, 'percent')])], [limit]).findings).toEqual([])
  })

  test('holds the worst of several observations of one series, and no text, flag or broken number', () => {
    const labelled = [3, 9, 5].map((value) => observed('queue', value, 'count', { name: String(value) }))
    const others = [observed('queue', 'many'), observed('queue', true), observed('queue', Number.NaN)]
    const result = judged([answered('q', [...labelled, ...others])], [{ series: 'queue', warn: 8, bad: 'above' }])
    expect(result.series).toMatchObject([{ key: 'queue', value: 9, unit: 'count', warn: 8, bad: 'above' }])
    expect(result.learned.sightings[0]?.values.get('q')).toEqual(new Map([['queue', 9]]))
  })
})

test('what is learned from has eight digits, and a whole number all of them', () => {
  const numbers = { third: 100 / 3, small: 0.1 + 0.2, tiny: 1.23456789012e-9, below: -2 / 3, counter: 9_007_199_254_740_991, beyond: 9_123_456_789_012_345_678, whole: 123_456_789_012 }
  const result = judged([answered('metrics', Object.entries(numbers).map(([key, value]) => observed(key, value)))], [])
  expect(Object.fromEntries(result.learned.sightings[0]?.values.get('metrics') ?? [])).toEqual({
    third: 33.333333, small: 0.3, tiny: 1.2345679e-9, below: -0.66666667, counter: 9_007_199_254_740_991, beyond: 9_123_456_800_000_000_000, whole: 123_456_789_012,
  })
  const limited = judged([answered('q', [observed('queue', 80.123456789)])], [{ series: 'queue', warn: 80.12345678, bad: 'above' }])
  expect(limited.findings.find(({ series }) => series === 'queue')).toMatchObject({ rule: 'limit', value: 80.123456789 })
})

describe('a limit that matches no series', () => {
  const typo: Limit = { series: 'memory/usd', warn: 90, bad: 'above' }
  const said = 'The limit on `memory/usd` matched no series'

  test('is told where it is the user\'s own, once', () => {
    expect(judged([fine], [typo, { ...typo, warn: 95 }, memoryLimit, { ...typo, series: 'disk/*', builtIn: true }]).notes).toEqual([said])
  })

  test('matches numbers only', () => {
    expect(judged([answered('system', [observed('memory/usd', 'none')])], [typo]).notes).toEqual([said])
  })

  test('is not told where a collector did not answer: it may be one of its series', () => {
    expect(judged([failed('system')], [typo]).notes).toEqual([])
    expect(judged([fine, failed('logs')], [typo]).notes).toEqual([])
  })
})

describe('the order and the status', () => {
  test('the worst first, then by series', () => {
    const readings = [answered('system', ['d', 'b', 'c', 'a'].map((key) => observed(key, key < 'c' ? 2 : 1)))]
    const result = judged(readings, [{ series: '*', warn: 1, critical: 2, bad: 'above' }])
    expect(result.findings.map((one) => `${one.severity} ${one.series}`)).toEqual(['CRITICAL a', 'CRITICAL b', 'WARN c', 'WARN d'])
    expect(result.series.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
    expect(result.changes.opened.map((one) => one.series)).toEqual(['a', 'b', 'c', 'd'])
    expect(result.status).toBe('CRITICAL')
  })

  test('a system that does not answer is UNKNOWN, whatever the reason, and only CRITICAL is worse', () => {
    const warning = answered('logs', [observed('logs/errors', 5)])
    const limit = (critical: number): Limit => ({ series: 'logs/errors', warn: 1, critical, bad: 'above' })
    expect(judged([failed('system')]).status).toBe('UNKNOWN')
    expect(judged([failed('system'), warning], [limit(9)]).status).toBe('UNKNOWN')
    expect(judged([failed('system'), warning], [limit(5)]).status).toBe('CRITICAL')
    expect(judged([]).status).toBe('UNKNOWN')
    expect(judged([{ collector: 'system', tookMs: 1, outcome: 'empty', reason: 'nothing' }]).status).toBe('UNKNOWN')
    expect(judged([answered('system', [])]).status).toBe('UNKNOWN')
    expect(judged([failed('system')]).findings).toMatchObject([{ series: 'collector/system', severity: 'WARN' }])
  })

  test('a system that was turned off is not missed', () => {
    const off = { ...settings, collect: { ...settings.collect, system: false as const } }
    const readings = [answered('logs', [observed('logs/errors', 0)])]
    expect(judged(readings, [{ series: 'logs/errors', warn: 1, bad: 'above' }], off)).toMatchObject({ status: 'OK', findings: [] })
  })

  test('where nothing is held against a limit and nothing is found, nobody knows', () => {
    const off = { ...settings, collect: { ...settings.collect, system: false as const, repo: false, logs: false as const } }
    expect(judged([], [], off)).toMatchObject({ status: 'UNKNOWN', findings: [], series: [] })
    expect(judged([fine])).toMatchObject({ status: 'UNKNOWN', findings: [] })
    expect(judged([fine], [memoryLimit])).toMatchObject({ status: 'OK', findings: [] })
  })

  test('another collector that fails is a warning, one that finds nothing is not', () => {
    expect(judged([fine, failed('logs', 'permission denied')])).toMatchObject({
      status: 'WARN',
      findings: [{ id: 'collector-failed:web-1:collector/logs', series: 'collector/logs', what: 'The collector logs failed: permission denied', since: at(0) }],
    })
    const empty: Reading = { collector: 'repo', tookMs: 2, outcome: 'empty', reason: 'no repository' }
    expect(judged([fine, empty], [memoryLimit]).status).toBe('OK')
  })

  test('a rule that is turned off finds nothing, and one can be given another severity', () => {
    const off = judging({ rules: { ...settings.judge.rules, limit: false } })
    expect(judged([used(99)], [diskLimit], off).findings).toEqual([])
    const critical = judging({ rules: { ...settings.judge.rules, 'collector-failed': { severity: 'CRITICAL', failAfter: 1, recoverAfter: 1 } } })
    expect(judged([used(40), failed('logs')], [diskLimit], critical)).toMatchObject({
      status: 'CRITICAL',
      findings: [{ severity: 'CRITICAL', settings: ['judge.rules.collector-failed: severity critical, fail-after 1, recover-after 1'] }],
    })
  })
})

describe('against the runs before', () => {
  const full = { 'disk//used': 91 }

  test('the first run opens everything; what stays is told no more; what is fine has recovered, once', () => {
    const story = openStory()
    expect(announced(story.run(0, { system: full }))).toEqual([`opened ${disk} WARN`])
    const second = story.run(1, { system: full })
    expect(second.findings).toMatchObject([{ since: at(0) }])
    expect(announced(second)).toEqual([])
    const third = story.run(2)
    expect(third).toMatchObject({ status: 'OK', findings: [] })
    expect(third.changes.recovered).toEqual([
      { id: disk, severity: 'WARN', series: 'disk//used', collector: 'system', since: at(0), how: 'recovered' },
    ])
    expect(announced(story.run(3))).toEqual([])
  })

  test('of another host nothing recovers and nothing is found', () => {
    const story = openStory()
    story.run(0, { system: full })
    expect(story.run(1, { host: 'db-1' })).toMatchObject({ status: 'OK', findings: [] })
    expect(announced(story.run(2, { host: 'db-1' }))).toEqual([])
    expect(open(story.run(3, { system: full }))).toEqual([`${disk} WARN`])
  })

  test('what is of the repository is the same trouble from every host', () => {
    const size = (value: number) => ({ readings: [answered('repo', [observed('repo/size', value, 'bytes')])] })
    const story = openStory(emptyMemory, judging({ limits: [diskLimit, { series: 'repo/size', warn: 5, bad: 'above' }] }))
    expect(announced(story.run(0, size(9)))).toEqual(['opened limit:*:repo/size WARN'])
    expect(announced(story.run(1, { host: 'db-1', ...size(9) }))).toEqual([])
    // A host that does not look at it does not know.
    expect(open(story.run(2, { host: 'db-1' }))).toEqual(['limit:*:repo/size WARN'])
    expect(announced(story.run(3, { host: 'db-1', ...size(1) }))).toEqual(['recovered limit:*:repo/size'])
    expect(announced(story.run(4, size(1)))).toEqual([])
    story.run(5, size(9))
    expect(announced(story.run(6, { readings: [answered('repo', [])] }))).toEqual(['gone limit:*:repo/size'])
  })

  test.each<[string, Reading]>([
    ['its collector failed', failed('system')],
    ['its disk did not answer', answered('system', [observed('uptime', 1), unavailable('system', 'disk/', 'it hung')])],
    ['no disk could be looked at', answered('system', [observed('uptime', 1), unavailable('system', 'disks', 'garbled')])],
  ])('a series stays open, neither measured nor recovered, when %s', (_, reading) => {
    const story = openStory()
    story.run(0, { system: full })
    const result = story.run(1, { readings: [reading] })
    expect(result.findings.find(({ id }) => id === disk)).toEqual({
      id: disk,
      rule: 'limit',
      severity: 'WARN',
      series: 'disk//used',
      collector: 'system',
      since: at(0),
      what: 'disk//used could not be measured this time; it stays WARN',
      settings: ['judge.rules.limit: fail-after 1, recover-after 1'],
    })
    expect(result.changes.recovered).toEqual([])
    expect(result.status).not.toBe('OK')
  })

  test.each<[string, Reading, readonly Limit[], string]>([
    ['another disk did not answer', answered('system', [observed('uptime', 1), unavailable('system', 'disk//mnt', 'it hung')]), [diskLimit], 'gone'],
    ['the disk is gone', answered('system', [observed('uptime', 1)]), [diskLimit], 'gone'],
    ['its limit was taken away', used(91), [], 'withdrawn'],
    ['its limit was freed', used(91), [diskLimit, { series: 'disk/*', bad: 'above' }], 'withdrawn'],
    ['its limit was raised', used(91), [{ ...diskLimit, warn: 92 }], 'recovered'],
  ])('a series closes when %s', (_, reading, limits, how) => {
    const story = openStory()
    story.run(0, { system: full })
    const result = story.run(1, { readings: [reading], settings: judging({ limits }) })
    expect(announced(result)).toEqual([`${how} ${disk}`])
    expect(result.findings).toEqual([])
    expect(announced(story.run(2, { settings: judging({ limits }) }))).toEqual([])
  })

  test('a limit that is taken away does not wait for recover-after', () => {
    const patient = { ...diskLimit, recoverAfter: 5 }
    const story = openStory(emptyMemory, judging({ limits: [patient] }))
    story.run(0, { system: full })
    expect(announced(story.run(1, { system: full, settings: judging({ limits: [] }) }))).toEqual([`withdrawn ${disk}`])
  })

  test('a rule that is turned off closes what it had found, be it folded already or not', () => {
    const off = judging({ rules: { ...settings.judge.rules, limit: false } })
    for (const hours of [1, 60]) {
      const story = openStory()
      story.run(0, { system: full })
      if (hours > 1) for (const hour of [12, 24, 36, 48]) story.run(hour, { system: full })
      expect(announced(story.run(hours, { system: full, settings: off }))).toEqual([`withdrawn ${disk}`])
      expect(announced(story.run(hours + 1, { system: full, settings: off }))).toEqual([])
    }
  })

  test('a collector that answers again does not fail any more; one that was turned off is not well either', () => {
    const story = openStory()
    story.run(0, { readings: [failed('logs')] })
    expect(announced(story.run(1, { readings: [answered('logs', [])] }))).toEqual(['recovered collector-failed:web-1:collector/logs'])
    story.run(2, { readings: [failed('logs')] })
    expect(announced(story.run(3))).toEqual(['gone collector-failed:web-1:collector/logs'])
  })

  test('of a hosted runner, which is another machine every time, nothing recovers because the next one is well', () => {
    const story = openStory()
    const hosted = { host: 'GitHub-hosted ubuntu', hosted: true }
    story.run(0, { ...hosted, system: full, readings: [failed('logs')] })
    const next = story.run(1, { ...hosted, readings: [answered('logs', [])] })
    expect(next.findings).toEqual([])
    expect(announced(next)).toEqual(['recovered collector-failed:GitHub-hosted ubuntu:collector/logs'])
    expect(announced(story.run(2, { ...hosted, system: full }))).toEqual(['opened limit:GitHub-hosted ubuntu:disk//used WARN'])
  })

  test('nothing is learned of the hardware of a hosted runner, and all the rest is', () => {
    const story = openStory()
    const readings = [answered('repo', [observed('repo/size', 9, 'bytes')]), answered('logs', [observed('logs/errors', 1)])]
    story.run(0, { host: 'hosted', hosted: true, system: { ...well, 'memory/used': 9 }, readings })
    story.run(40, { host: 'hosted', hosted: true, readings })
    const { sightings, baselines } = story.memory().learned
    expect(sightings.map(({ values }) => [...(values.get('system')?.keys() ?? [])])).toEqual([['disk//used']])
    expect(baselines.map(({ owner, series }) => `${owner} ${series}`)).toEqual(['* repo/size', 'hosted logs/errors'])
  })

  test('only what a run had in its report is over when nobody follows it any more', () => {
    const story = openStory()
    story.run(0)
    const memory = story.memory()
    const lost = { id: 'limit:web-1:gone', severity: 'WARN' as const, series: 'gone', since: at(-9) }
    const runs = memory.runs.map((run) => ({ ...run, findings: [lost] }))
    expect(openStory({ ...memory, runs }).run(1).changes.recovered).toEqual([{ ...lost, how: 'withdrawn' }])
  })
})

test('the registry is in alphabetical order and names each rule once', () => {
  expect(rules.map(({ id }) => id)).toEqual([...ruleIds])
  expect([...ruleIds]).toEqual([...new Set(ruleIds)].toSorted())
})
