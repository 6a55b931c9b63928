import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCpuWindow } from '../../src/inputs/cpu-window.ts'
import { durationPattern, parseDays, parseDuration } from '../../src/inputs/duration.ts'

const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

describe('parseDuration', () => {
  test.each([
    ['100ms', 100],
    ['10s', 10_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['14d', 1_209_600_000],
    ['0ms', 0],
    ['007s', 7000],
  ])('%s is %d milliseconds', (text, expected) => {
    expect(parseDuration(text)).toBe(expected)
  })

  test.each(['', '5', 's', '5 s', ' 5s', '5s ', '5S', '1.5h', '-5s', '+5s', '1e3s', '5sec', '1h30m', '٥s', '5s\n', `${'9'.repeat(400)}s`])(
    '%j is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined()
    },
  )

  test('is the count in its unit', () => {
    const unit = fc.constantFrom('ms', 's', 'm', 'h', 'd')
    fc.assert(fc.property(fc.nat({ max: 100_000_000 }), unit, (count, name) => parseDuration(`${count}${name}`) === count * milliseconds[name]))
  })

  test('takes what its pattern takes', () => {
    const almost = fc.stringMatching(/^ ?-?\d{0,4}\.?\d?(ms|s|m|h|d|S|sec)? ?$/)
    fc.assert(fc.property(fc.oneof(almost, fc.string()), (text) => (parseDuration(text) !== undefined) === new RegExp(durationPattern).test(text)))
  })
})

test.each([
  ['0ms', 0],
  ['200ms', 200],
  ['1m', 60_000],
  ['61s', undefined],
  ['1d', undefined],
  ['soon', undefined],
])('a CPU window of %s', (text, expected) => {
  expect(parseCpuWindow(text)).toBe(expected)
})

test.each([['1d', 1], ['400d', 400], ['4000d', 4000], ['4001d', undefined], ['0d', undefined], ['24h', undefined], ['1.5d', undefined], ['', undefined]])(
  'in days: %j',
  (text, expected) => {
    expect(parseDays(text)).toBe(expected)
  },
)
