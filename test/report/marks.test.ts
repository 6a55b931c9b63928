import { describe, expect, test } from 'vitest'
import { annotationsOf } from '../../src/report/annotations.ts'
import { dayOf, moment, since, sinceWhen, until, zoned } from '../../src/report/moment.ts'
import { sparkline } from '../../src/report/sparkline.ts'
import { table } from '../../src/report/table.ts'
import { markdownVoice, plainVoice } from '../../src/report/voice.ts'
import { fit, width, wrap } from '../../src/report/width.ts'
import { contrived, finding, now } from './contrived.ts'

test('a sparkline shows percents from 0 to 100 and all else within its range', () => {
  expect(sparkline([0, 12, 13, 50, 99, 100], 'percent')).toBe('▁▁▂▅██')
  expect(sparkline([-5, 140], 'percent')).toBe('▁█')
  expect(sparkline([10, 11, 12, 13, 14, 15, 16, 17])).toBe('▁▂▃▄▅▆▇█')
  expect(sparkline([3, 3, 3])).toBe('▁▁▁')
  expect(sparkline([3])).toBe('')
  expect(sparkline([])).toBe('')
})

describe('a moment', () => {
  const here = { timestamp: now }
  const seoul = { timestamp: now, timezone: 'Asia/Seoul' }

  test('is short, and says the year where it is another', () => {
    expect(moment('20261119_054112', here)).toBe('19 Nov 05:41')
    expect(moment('20251231_235959', here)).toBe('31 Dec 2025 23:59')
    expect(moment('garbage', here)).toBe('garbage')
    expect(since('20261119_034104', here)).toBe('19 Nov 03:41 (3 d 2 h)')
    expect(since(now, here)).toBe('new')
    expect(since('20261122_061709', here)).toBe('new')
    expect([dayOf('20260803_101112', here), dayOf('20250803_101112', here)]).toEqual(['3 August', '3 August 2025'])
  })

  test('is in the time zone of the people, with its name where it stands alone', () => {
    expect(moment('20261119_154112', seoul)).toBe('20 Nov 00:41')
    expect(moment('20251231_150000', seoul)).toBe('1 Jan 00:00')
    expect(moment('20260801_120000', { timestamp: now, timezone: 'Europe/Berlin' })).toBe('1 Aug 14:00')
    expect(since('20261119_034104', seoul)).toBe('19 Nov 12:41 (3 d 2 h)')
    expect([sinceWhen('20261119_034104', here, plainVoice), sinceWhen('20261119_034104', seoul, plainVoice)]).toEqual([
      'since 19 Nov 03:41 (3 d 2 h)', 'since 19 Nov 12:41 Asia/Seoul (3 d 2 h)',
    ])
    expect([zoned('20261123_063000', here, markdownVoice), zoned('20261123_063000', seoul, markdownVoice)]).toEqual(['23 Nov 06:30 UTC', '23 Nov 15:30 `Asia/Seoul`'])
  })

  test('an end at midnight is a day', () => {
    expect(until('2026-11-29T00:00:00Z', here, plainVoice)).toBe('29 Nov')
    expect(until('2026-11-28T15:00:00.000Z', seoul, plainVoice)).toBe('29 Nov')
    expect(until('2027-01-01T12:30:00Z', here, plainVoice)).toBe('1 Jan 2027 12:30 UTC')
    expect(until('\u001b[31mnever', here, plainVoice)).toBe('never')
  })

  test('of a zone that is none is in UTC', () => {
    expect(moment('20261119_054112', { timestamp: now, timezone: 'Mars/Olympus' })).toBe('19 Nov 05:41')
  })
})

test('a table has no column without content, and none without rows', () => {
  expect(table(['a', { right: 'b' }, 'c'], [['1', '', 'x|y'], ['2', '', '']])).toBe('| a | c |\n| --- | --- |\n| 1 | x\\|y |\n| 2 |  |')
  expect(table(['a'], [])).toBeUndefined()
})

test('widths count as a terminal does', () => {
  expect([width('abc'), width('김하늘'), width('é'), width('👩')]).toEqual([3, 6, 1, 2])
  expect([fit('김하늘', 6), fit('김하늘', 5), fit('abcdef', 4)]).toEqual(['김하늘', '김하…', 'abc…'])
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('a verylongword b', 6)).toEqual(['a', 'veryl…', 'b'])
})

test('annotations: critical are errors, warnings are warnings, with what to do', () => {
  const report = contrived({
    findings: [
      finding('disk//\u001b[31mvar/used', { severity: 'CRITICAL', value: 96, hint: 'Run `du`' }),
      finding('collector/logs', { rule: 'collector-failed', what: 'The collector logs failed: ##[x]\n::y' }),
    ].map((one, index) => {
      if (index === 0) return one
      const { value: _value, limit: _limit, ...rest } = one
      return rest
    }),
  })
  expect(annotationsOf(report)).toEqual([
    {
      kind: 'error',
      title: 'CRITICAL: disk//var/used',
      message: 'disk//var/used has reached its limit of 85 % (now 96 %). Run du',
    },
    { kind: 'warning', title: 'WARN: collector/logs', message: 'The collector logs failed: ## [x] : :y' },
  ])
})

test('annotations: at most ten of a kind, the tenth counts the rest', () => {
  const some = (count: number, severity: 'WARN' | 'CRITICAL') => Array.from({ length: count }, (_, index) => finding(`s${index}`, { severity }))
  const all = annotationsOf(contrived({ findings: [...some(10, 'CRITICAL'), ...some(13, 'WARN')] }))
  expect(all.filter(({ kind }) => kind === 'error').map(({ title }) => title)).toEqual(some(10, 'CRITICAL').map(({ series }) => `CRITICAL: ${series}`))
  expect(all.filter(({ kind }) => kind === 'warning').length).toBe(10)
  expect(all.at(-1)).toEqual({ kind: 'warning', title: 'WARN: 4 more', message: '4 more findings are in the report.' })
})
