import { describe, expect, test } from 'vitest'
import { dayName, localDays, weekOf } from '../../src/ticket/local-day.ts'

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

describe('the local day', () => {
  test.each([
    ['UTC', '20261122_000000', '2026-11-22'],
    ['UTC', '20261121_235959', '2026-11-21'],
    ['Asia/Seoul', '20261121_145959', '2026-11-21'],
    ['Asia/Seoul', '20261121_150000', '2026-11-22'],
    ['America/New_York', '20261122_045959', '2026-11-21'],
    ['America/New_York', '20261122_050000', '2026-11-22'],
    // The clocks went back at two in the morning: midnight came an hour later.
    ['Europe/Berlin', '20261025_220000', '2026-10-25'],
    ['Europe/Berlin', '20261025_225959', '2026-10-25'],
    ['Europe/Berlin', '20261025_230000', '2026-10-26'],
    // The clocks go forward at midnight there: the day begins at one.
    ['America/Santiago', '20260906_035959', '2026-09-05'],
    ['America/Santiago', '20260906_040000', '2026-09-06'],
    // Samoa had no 30 December 2011.
    ['Pacific/Apia', '20111230_095959', '2011-12-29'],
    ['Pacific/Apia', '20111230_100000', '2011-12-31'],
  ])('%s: %s is %s', (zone, timestamp, date) => {
    expect(localDays(zone)(timestamp)).toBe(dayOf(date))
  })

  test('of what is no timestamp is the first one', () => {
    expect(localDays('Asia/Seoul')('yesterday')).toBe(0)
  })
})

test('a week begins on Monday, over the turn of the year as well', () => {
  const week = (date: string): string => new Date(weekOf(dayOf(date)) * 86_400_000).toISOString().slice(0, 10)
  expect(['2026-11-22', '2026-11-23', '2027-01-03', '2027-01-04', '1970-01-01', '1969-12-28'].map(week)).toEqual([
    '2026-11-16', '2026-11-23', '2026-12-28', '2027-01-04', '1969-12-29', '1969-12-22',
  ])
})

test('a day is called as people call it', () => {
  const name = (date: string): string => dayName(dayOf(date), dayOf('2026-11-23'))
  expect(['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-17', '2026-11-16', '2026-11-15', '2026-01-02', '2025-12-31', '2026-11-24'].map(name)).toEqual([
    'today', 'yesterday', 'Saturday', 'Tuesday', 'last Monday', '15 Nov', '2 Jan', '31 Dec 2025', 'today',
  ])
})
