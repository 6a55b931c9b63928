import { describe, expect, test } from 'vitest'
import type { Changes } from '../../src/model/finding.ts'
import type { When } from '../../src/model/settings.ts'
import type { ChannelName, SendReason } from '../../src/model/ticket.ts'
import { askedIn, sendTo } from '../../src/ticket/asked.ts'
import { decideSending, type Occasion } from '../../src/ticket/when.ts'
import { finding } from '../report/contrived.ts'
import { later, noChanges, over, run, sending } from './occasions.ts'

const warn = finding('a')
const critical = finding('b', { severity: 'CRITICAL' })
const changes = (parts: Partial<Changes>) => ({ changes: { ...noChanges, ...parts } })
const yesterday = [run('20261121_061704', { asked: ['slack'] })]

/** What happened, and why Slack is told or not by each `when`. */
const table: readonly (readonly [string, Partial<Occasion>, Readonly<Record<Exclude<When, 'always' | 'daily' | 'weekly'>, SendReason>>])[] = [
  ['nothing', {}, { change: 'unchanged', warn: 'below-warn', critical: 'below-critical' }],
  ['the first report, on which all is well', { previous: undefined }, { change: 'first-report', warn: 'below-warn', critical: 'below-critical' }],
  ['the first report, with a finding', { previous: undefined, findings: [warn], ...changes({ opened: [warn] }) }, { change: 'first-report', warn: 'warn', critical: 'below-critical' }],
  ['a WARN is new', { findings: [warn], ...changes({ opened: [warn] }) }, { change: 'changed', warn: 'warn', critical: 'below-critical' }],
  ['a CRITICAL is new', { findings: [critical], ...changes({ opened: [critical] }) }, { change: 'changed', warn: 'warn', critical: 'critical' }],
  ['a WARN stays', { status: 'WARN', findings: [warn] }, { change: 'unchanged', warn: 'unchanged', critical: 'below-critical' }],
  ['a CRITICAL stays', { status: 'CRITICAL', findings: [critical] }, { change: 'unchanged', warn: 'unchanged', critical: 'unchanged' }],
  ['a WARN is new beside a CRITICAL that stays', { findings: [critical, warn], ...changes({ opened: [warn] }) }, { change: 'changed', warn: 'warn', critical: 'unchanged' }],
  ['a WARN becomes CRITICAL', { findings: [critical], ...changes({ changed: [{ finding: critical, was: 'WARN' }] }) }, { change: 'changed', warn: 'warn', critical: 'critical' }],
  ['a CRITICAL becomes WARN', { findings: [warn], ...changes({ changed: [{ finding: warn, was: 'CRITICAL' }] }) }, { change: 'changed', warn: 'warn', critical: 'critical' }],
  ['a WARN is over', changes({ recovered: [over('a')] }), { change: 'changed', warn: 'warn', critical: 'below-critical' }],
  ['a CRITICAL is over', changes({ recovered: [over('a', 'gone', { severity: 'CRITICAL' })] }), { change: 'changed', warn: 'warn', critical: 'critical' }],
  ['a WARN is said again', { status: 'WARN', findings: [warn], ...changes({ reminded: [warn] }) }, { change: 'reminded', warn: 'reminded', critical: 'below-critical' }],
  ['a CRITICAL is said again', { findings: [critical], ...changes({ reminded: [critical] }) }, { change: 'reminded', warn: 'reminded', critical: 'reminded' }],
  ['one is said again and another is new', { findings: [critical, warn], ...changes({ reminded: [critical], opened: [warn] }) }, { change: 'changed', warn: 'warn', critical: 'reminded' }],
  ['the status alone is another', { status: 'UNKNOWN', previous: { status: 'OK' } }, { change: 'changed', warn: 'below-warn', critical: 'below-critical' }],
]

const whySlack = (what: Partial<Occasion>, when: When, runs = yesterday, more: Parameters<typeof sending>[1] = {}) =>
  decideSending({ ...later({ status: what.status ?? 'OK' }), ...what }, runs, sending({ slack: when }, more)).slack

describe.each(table)('%s', (_, what, reasons) => {
  test.each(['change', 'warn', 'critical'] as const)('%s', (when) => {
    expect(whySlack(what, when)).toBe(reasons[when])
  })

  test('always, daily and weekly do not look at it', () => {
    expect([whySlack(what, 'always'), whySlack(what, 'daily'), whySlack(what, 'weekly')]).toEqual(['always', 'daily-digest', 'digest-sent'])
  })

  test('is told an alert exactly where something became CRITICAL', () => {
    const became = [...(what.changes?.opened ?? []), ...(what.changes?.changed ?? []).map((one) => one.finding)].some(({ severity }) => severity === 'CRITICAL')
    const off = { send: { slack: false, notion: true, push: false, email: false }, alert: ['slack'] as const }
    expect(whySlack(what, 'always', yesterday, off)).toBe(became ? 'alert' : 'turned-off')
    expect(whySlack(what, 'weekly', yesterday, { alert: ['slack'] })).toBe(became ? 'alert' : 'digest-sent')
  })
})

describe('a channel', () => {
  const decided = (settings: ReturnType<typeof sending>, what = later()) => decideSending(what, [], settings)

  test('that is turned off is not asked, whenever it would be told', () => {
    const send = { slack: false, notion: false, push: false, email: false, webhook: false }
    for (const when of ['always', 'change', 'warn', 'critical', 'daily', 'weekly'] as const) {
      expect(decided(sending(when, { send }), later({ findings: [critical], ...changes({ opened: [critical] }) }))).toEqual({
        slack: 'turned-off', notion: 'turned-off', push: 'turned-off', email: 'turned-off', webhook: 'turned-off',
      })
    }
  })

  test('that nobody speaks of is not spoken of, and one for alerts is', () => {
    expect(Object.keys(decided(sending()))).toEqual(['slack', 'notion', 'push', 'email'])
    expect(decided(sending('always', { alert: ['github'] }))).toEqual({ slack: 'always', notion: 'always', push: 'always', email: 'always', github: 'turned-off' })
  })

  test('has a when of its own', () => {
    expect(decided(sending({ slack: 'change', notion: 'always', push: 'critical', email: 'daily' }))).toEqual({
      slack: 'unchanged', notion: 'always', push: 'below-critical', email: 'daily-digest',
    })
  })

  test('that is told anyway is not told an alert', () => {
    const became = later({ findings: [critical], ...changes({ opened: [critical] }) })
    expect(decided(sending({ slack: 'change', notion: 'critical', email: 'daily' }, { alert: ['slack', 'notion', 'email', 'push'] }), became)).toEqual({
      slack: 'changed', notion: 'critical', push: 'always', email: 'daily-digest',
    })
  })
})

describe('a digest', () => {
  test.each<[string, When, SendReason, ReturnType<typeof run>[]]>([
    ['is sent where no run was', 'daily', 'daily-digest', []],
    ['is sent on another day', 'daily', 'daily-digest', [run('20261121_235959', { asked: ['slack'] })]],
    ['was sent today', 'daily', 'digest-sent', [run('20261122_000000', { asked: ['slack'] })]],
    ['was sent today by a run that came later', 'daily', 'digest-sent', [run('20261122_120000', { asked: ['slack'] })]],
    ['was sent to another channel', 'daily', 'daily-digest', [run('20261122_000000', { asked: ['email'] })]],
    ['was sent for another host', 'daily', 'daily-digest', [run('20261122_000000', { asked: ['slack'], host: 'web-2' })]],
    ['was asked for by nobody today: as on a day on which publishing failed', 'daily', 'daily-digest', [run('20261122_000000', { asked: [] }), run('20261122_010000')]],
    ['of a week was sent on Monday', 'weekly', 'digest-sent', [run('20261116_000000', { asked: ['slack'] })]],
    ['of a week was sent on Sunday before', 'weekly', 'weekly-digest', [run('20261115_235959', { asked: ['slack'] })]],
  ])('%s', (_, when, reason, runs) => {
    expect(whySlack({}, when, runs)).toBe(reason)
  })

  test('goes by the local day', () => {
    const morning = [run('20261121_230000', { asked: ['slack'] })]
    expect(whySlack({}, 'daily', morning, { timezone: 'Asia/Seoul' })).toBe('digest-sent')
    expect(whySlack({}, 'daily', morning, { timezone: 'America/New_York' })).toBe('daily-digest')
    // 06:17 UTC on Sunday is still Saturday in Honolulu, and Sunday's week began on Monday.
    expect(whySlack({}, 'weekly', [run('20261116_090000', { asked: ['slack'] })], { timezone: 'Pacific/Honolulu' })).toBe('weekly-digest')
    expect(whySlack({}, 'weekly', [run('20261116_110000', { asked: ['slack'] })], { timezone: 'Pacific/Honolulu' })).toBe('digest-sent')
  })

  test('of a day is not sent anew because memory forgot the run that asked', () => {
    const busy = [run('20261122_050000', { host: 'web-2' }), run('20261122_055000')]
    const small = { memory: { runs: 2, records: 1, bytes: 1 } }
    expect(whySlack({}, 'daily', busy, small)).toBe('digest-sent')
    expect(whySlack({}, 'daily', busy)).toBe('daily-digest')
    expect(whySlack({}, 'daily', [run('20261121_050000', { host: 'web-2' }), run('20261122_055000')], small), 'it reaches back to yesterday').toBe('daily-digest')
    expect(whySlack({}, 'daily', [run('20261122_050000', { host: 'web-2' }), run('20261122_055000', { host: 'web-2' })], small), 'no run of its own').toBe('daily-digest')
  })

  test('of a week is not sent anew where memory keeps few days', () => {
    const runs = [run('20261120_050000'), run('20261121_050000')]
    expect(whySlack({}, 'weekly', runs, { memory: { runs: 1000, records: 1, bytes: 1, days: 2 } })).toBe('digest-sent')
    expect(whySlack({}, 'weekly', runs)).toBe('weekly-digest')
  })
})

test('what is asked follows from the reasons alone, in the contract\'s order', () => {
  expect(askedIn({ github: 'alert', email: 'daily-digest', slack: 'always', notion: 'unchanged', push: 'turned-off' })).toEqual(['slack', 'email', 'github'])
  const asks: readonly SendReason[] = ['always', 'first-report', 'changed', 'reminded', 'warn', 'critical', 'daily-digest', 'weekly-digest', 'alert']
  const not: readonly SendReason[] = ['turned-off', 'unchanged', 'below-warn', 'below-critical', 'digest-sent']
  const isAsked = (reason: SendReason): boolean => askedIn({ slack: reason }).length === 1
  expect([asks.every(isAsked), not.some(isAsked)]).toEqual([true, false])
  const names: readonly ChannelName[] = ['email', 'github']
  expect(Object.entries(sendTo(names))).toEqual([['slack', false], ['notion', false], ['push', false], ['email', true], ['github', true]])
})
