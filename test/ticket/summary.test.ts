import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Changes } from '../../src/model/finding.ts'
import type { RunRecord } from '../../src/model/memory.ts'
import type { Report } from '../../src/model/report.ts'
import type { Decided } from '../../src/ticket/asked.ts'
import { summaryOf } from '../../src/ticket/summary.ts'
import { contrived, finding } from '../report/contrived.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { later, noChanges, over, past, run } from './occasions.ts'

const always: Decided = { slack: 'always' }
const daily: Decided = { slack: 'unchanged', email: 'daily-digest' }
const weekly: Decided = { email: 'weekly-digest' }
const summary = (report: Report, decided = always, runs: readonly RunRecord[] = [], timezone = 'UTC') => summaryOf(report, { decided, runs, timezone })
const changes = (parts: Partial<Changes>): Changes => ({ ...noChanges, ...parts })
const a = finding('a')
const b = finding('b', { severity: 'CRITICAL', value: 96 })

describe('without a change it says how things are', () => {
  test('where nothing is wrong', () => {
    expect(summary(contrived())).toBe('OK on web-1: nothing needs you')
    expect(summary(later())).toBe('OK on web-1: nothing needs you')
  })

  test('where the logs hold errors, or nothing was judged', () => {
    const readings = [answered('logs', [observed('logs/errors', 2, 'lines')])]
    expect(summary(later({ readings }))).toBe('OK on web-1: no limit is broken, but the logs hold two new errors')
    expect(summary(later({ status: 'UNKNOWN' }))).toBe('UNKNOWN on web-1: nothing was judged')
  })

  test('where something stays, and on the first report, on which nothing is new', () => {
    expect(summary(later({ status: 'CRITICAL', findings: [b, a] }))).toBe('CRITICAL on web-1: b has reached its limit of 85 % (96 %); 1 more finding')
    expect(summary(contrived({ status: 'WARN', findings: [a], changes: changes({ opened: [a] }) }))).toBe('WARN on web-1: a has reached its limit of 85 % (91 %)')
  })

  test('where the status alone is another', () => {
    expect(summary(later({ previous: { timestamp: '20261122_051704', status: 'UNKNOWN', secondsAgo: 3600 } }))).toBe('OK on web-1: nothing needs you (was UNKNOWN)')
  })
})

describe('a change comes first', () => {
  test.each<[string, Partial<Report>, string]>([
    ['what is new', { status: 'WARN', findings: [a], changes: changes({ opened: [a] }) }, 'WARN on web-1: new: a has reached its limit of 85 % (91 %)'],
    ['what is worse', { status: 'CRITICAL', findings: [b], changes: changes({ changed: [{ finding: b, was: 'WARN' }] }) }, 'CRITICAL on web-1: worse: b has reached its limit of 85 % (96 %)'],
    ['what is better', { status: 'WARN', findings: [a], changes: changes({ changed: [{ finding: a, was: 'CRITICAL' }] }) }, 'WARN on web-1: better: a has reached its limit of 85 % (91 %)'],
    ['what is said again', { status: 'WARN', findings: [a], changes: changes({ reminded: [a] }) }, 'WARN on web-1: still open: a has reached its limit of 85 % (91 %)'],
    ['what is over', { changes: changes({ recovered: [over('a')] }) }, 'OK on web-1: recovered: a'],
    ['what is gone', { changes: changes({ recovered: [over('a', 'gone')] }) }, 'OK on web-1: gone: a'],
    ['what is usual now', { changes: changes({ recovered: [over('a', 'accepted')] }) }, 'OK on web-1: now usual: a'],
    ['what is not watched any more', { changes: changes({ recovered: [over('a', 'withdrawn')] }) }, 'OK on web-1: not watched any more: a'],
    ['the worst of them, beside how much else changed and stays', { status: 'CRITICAL', findings: [b, a, finding('c')], changes: changes({ opened: [a, b], recovered: [over('d')] }) }, 'CRITICAL on web-1: new: b has reached its limit of 85 % (96 %); 2 more changes; 1 more finding'],
    ['what is over, beside what stays', { status: 'WARN', findings: [a], changes: changes({ recovered: [over('d')] }) }, 'WARN on web-1: recovered: d; 1 still open'],
  ])('%s', (_, parts, expected) => {
    expect(summary(later(parts))).toBe(expected)
  })

  test('in a digest too, with its period where there is room', () => {
    const runs = [run('20261121_001704', { asked: ['email'], findings: [past('d')] }), run('20261122_051704', { findings: [past('d')] })]
    const report = later({ status: 'WARN', findings: [a], changes: changes({ opened: [a], recovered: [over('d')] }) })
    expect(summary(report, daily, runs)).toBe('WARN on web-1: new: a has reached its limit of 85 % (91 %); 1 more change; 1 opened, 1 recovered since yesterday')
    expect(summary({ ...report, host: { ...report.host, name: 'a-host-whose-name-is-as-long-as-they-come' } }, daily, runs)).toBe(
      'WARN on a-host-whose-name-is-as-long-as-they-co…: new: a has reached its limit of 85 % (91 %); 1 more change',
    )
  })
})

describe('a digest says what its period was', () => {
  const hourly = (first: number, count: number, parts: Partial<RunRecord> = {}) =>
    Array.from({ length: count }, (_, at) => run(`20261121_${String(first + at).padStart(2, '0')}1704`, parts))

  test('all clear since yesterday', () => {
    const runs = [run('20261121_001704', { asked: ['email'] }), ...hourly(1, 23)]
    expect(summary(later({ timestamp: '20261122_001704' }), daily, runs)).toBe('OK on web-1: all clear: 24 reports since yesterday, nothing opened')
  })

  test('what came and went', () => {
    const runs = [run('20261116_000000', { asked: ['email'] }), run('20261117_000000', { findings: [past('x'), past('y')] }), run('20261118_000000', { findings: [past('y')] }), run('20261119_000000')]
    expect(summary(later({ timestamp: '20261120_000000' }), { slack: 'daily-digest', email: 'unchanged' }, runs.slice(1))).toBe('OK on web-1: all clear: 2 reports since yesterday, nothing opened')
    expect(summary(later({ timestamp: '20261120_000000' }), { email: 'daily-digest' }, runs)).toBe('OK on web-1: all clear: 4 reports since Monday, 2 opened, 2 recovered')
    expect(summary(later({ timestamp: '20261120_000000', status: 'WARN', findings: [a] }), { email: 'daily-digest' }, runs)).toBe(
      'WARN on web-1: a has reached its limit of 85 % (91 %); 3 opened, 2 recovered since Monday',
    )
  })

  test('of a week, which is the longer one', () => {
    const runs = [run('20261116_000000', { asked: ['email', 'slack'] }), run('20261122_000000', { asked: ['slack'], findings: [past('x')] })]
    const report = later({ timestamp: '20261123_000000' })
    expect(summary(report, { slack: 'daily-digest' }, runs)).toBe('OK on web-1: all clear: 1 report since yesterday, 1 recovered')
    expect(summary(report, { slack: 'daily-digest', email: 'weekly-digest' }, runs)).toBe('OK on web-1: all clear: 2 reports since last Monday, 1 opened, 1 recovered')
  })

  test('where what stays is all there is', () => {
    const runs = [run('20261121_001704', { asked: ['email'], findings: [past('a')] })]
    expect(summary(later({ status: 'WARN', findings: [a] }), daily, runs)).toBe('WARN on web-1: a has reached its limit of 85 % (91 %); 1 report since yesterday, nothing opened')
  })

  test('of this host alone, in the people\'s own time, without this very run', () => {
    const runs = [run('20261121_001704', { asked: ['email'] }), run('20261121_101704', { host: 'web-2', findings: [past('z')] }), run('20261122_061704', { id: contrived().id })]
    expect(summary(later(), daily, runs, 'Asia/Seoul')).toBe('OK on web-1: all clear: 1 report since yesterday, nothing opened')
    expect(summary(later(), daily, [run('20261121_151704', { asked: ['email'] })], 'Asia/Seoul')).toBe('OK on web-1: all clear: 1 report today, nothing opened')
  })

  test('that is the first one counts what is known of a day or a week', () => {
    const runs = [run('20261101_001704'), run('20261117_001704'), run('20261121_071704')]
    expect(summary(later(), daily, runs)).toBe('OK on web-1: all clear: 2 reports since yesterday, nothing opened')
    expect(summary(later(), weekly, runs)).toBe('OK on web-1: all clear: 3 reports since Tuesday, nothing opened')
    expect(summary(contrived(), daily, [])).toBe('OK on web-1: nothing needs you')
  })

  test('does not call clear what is not', () => {
    const readings = [answered('logs', [observed('logs/errors', 2, 'lines')])]
    const runs = [run('20261121_001704', { asked: ['email'] })]
    expect(summary(later({ readings }), daily, runs)).toBe('OK on web-1: no limit is broken, but the logs hold two new errors; 1 report since yesterday, nothing opened')
    expect(summary(later({ status: 'UNKNOWN' }), daily, runs)).toBe('UNKNOWN on web-1: nothing was judged; 1 report since yesterday, nothing opened')
  })
})

test('it is one short line without control characters, whatever is in it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  const count = fc.nat(3)
  fc.assert(fc.property(text, text, count, count, count, fc.boolean(), (name, what, open, ended, again, isDigest) => {
    const many = (length: number, begin: string) => Array.from({ length }, (_, at) => finding(`${begin}${at}${what}`, { what }))
    const opened = many(open, 'o')
    const reminded = many(again, 'r')
    const report = later({
      host: { name, key: 'k', hosted: false, platform: 'linux', arch: 'x64' }, status: 'CRITICAL', findings: [...opened, ...reminded],
      changes: { opened, reminded, changed: [], recovered: Array.from({ length: ended }, (_, at) => over(`${at}${what}`)) },
    })
    const line = summary(report, isDigest ? daily : always, [run('20261121_001704', { host: 'k', asked: ['email'] })])
    expect(line.length).toBeLessThanOrEqual(150)
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##\[/)
    expect(line.startsWith('CRITICAL on ')).toBe(true)
  }), { numRuns: 500 })
})
