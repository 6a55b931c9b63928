import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meantBy } from '../../src/recall/meant.ts'
import { reportedIn } from '../../src/recall/reported.ts'

const open = {
  id: 'limit:web-1:disk//var/used', rule: 'limit', severity: 'WARN', series: 'disk//var/used', what: 'it is nearly full', since: '20261120_061704',
  value: 91, unit: 'percent', limit: 85, settings: ['judge.limits: disk//var/used, warn 85'], hint: 'Make room', score: 0.999,
  usual: { low: 1, high: 2, expected: 1.5, season: 'day', samples: 100, cadenceSeconds: 3600 },
  forecast: { days: 9, least: 7, perDay: 1.9 },
}
const muted = { ...open, id: 'm', series: 'load/per-core', muted: { by: 'silence', until: '2026-12-01T00:00:00Z', reason: 'known' } }
const over = { id: 'o', severity: 'CRITICAL', series: 'swap/used', since: '20261120_061704', how: 'recovered' }
const report = {
  schema: 'velos.report/1', timestamp: '20261122_061704', host: { key: 'web-1' },
  findings: [open], muted: [muted], changes: { recovered: [over] }, series: [{ key: 'cpu/pressure' }],
}

describe('what a report says', () => {
  test('all that it has', () => {
    expect(reportedIn(JSON.stringify(report))).toEqual({ timestamp: '20261122_061704', host: 'web-1', findings: [open, muted, over], series: ['cpu/pressure'] })
  })

  test('what is unsound in it is left out', () => {
    const { rule: _rule, ...without } = open
    const findings = [without, { ...open, severity: 'BAD' }, 7, null, { ...open, since: 'ever' }, { ...open, value: 'much', unit: 'yards', usual: { low: 1 }, settings: [1, 'x'], hint: 3, muted: { by: 'me' } }]
    const { value: _value, unit: _unit, usual: _usual, hint: _hint, ...kept } = open
    expect(reportedIn(JSON.stringify({ ...report, findings, muted: 'x', changes: [] }))?.findings).toEqual([{ ...kept, settings: ['x'] }])
  })

  test.each(['', 'x', '[]', '{}', JSON.stringify({ ...report, schema: 'velos.report/2' }), JSON.stringify({ ...report, timestamp: 'now' }), JSON.stringify({ ...report, host: 'a' })])('%.40s is none', (json) => {
    expect(reportedIn(json)).toBeUndefined()
  })

  test('whatever JSON it is, nothing is thrown', () => {
    fc.assert(fc.property(fc.json(), fc.jsonValue(), (json, value) => {
      reportedIn(json)
      reportedIn(JSON.stringify({ ...report, findings: [value, { ...open, usual: value, forecast: value, muted: value }], series: value }))
    }))
  })
})

test('a finding is meant by its id, else by its series, else by a glob', () => {
  const findings = reportedIn(JSON.stringify({ ...report, findings: [open, { ...open, id: 'trend' }, open] }))?.findings ?? []
  const ids = (word: string) => meantBy(word, findings).map(({ id }) => id)
  expect(ids('trend')).toEqual(['trend'])
  expect(ids('disk//var/used')).toEqual([open.id, 'trend'])
  expect(ids('*used')).toEqual([open.id, 'trend', 'o'])
  expect(ids('limit:*')).toEqual([open.id])
  expect(ids('nothing')).toEqual([])
})
