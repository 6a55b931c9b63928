import { expect, test } from 'vitest'
import type { Unit } from '../../src/model/observation.ts'
import { counted, duration, number, quantity, word } from '../../src/model/quantity.ts'

test.each<[number, Unit | undefined, string]>([
  [81.4, 'percent', '81 %'],
  [3.44, 'percent', '3.4 %'],
  [0, 'percent', '0 %'],
  [-0.01, 'percent', '0 %'],
  [100, 'percent', '100 %'],
  [0, 'bytes', '0 B'],
  [999, 'bytes', '999 B'],
  [1000, 'bytes', '1 kB'],
  [1_204_112_000, 'bytes', '1.2 GB'],
  [999_960_000, 'bytes', '1 GB'],
  [141_400_000_000, 'bytes', '141 GB'],
  [48_213, 'bytes/s', '48.2 kB/s'],
  [2e21, 'bytes', '2000 EB'],
  [8_412_077, 'lines', '8,412,077'],
  [1_000, 'count', '1,000'],
  [0.4249, undefined, '0.42'],
  [12.345, undefined, '12.3'],
  [-1234.5, undefined, '-1,235'],
  [Number.POSITIVE_INFINITY, undefined, 'Infinity'],
  [87_180, 'seconds', '24 h 13 min'],
])('%d %s is %s', (value, unit, expected) => {
  expect(quantity(value, unit)).toBe(expected)
})

test.each([
  [0, '0 s'],
  [0.214, '214 ms'],
  [2.54, '2.5 s'],
  [59.9, '59 s'],
  [60, '1 min'],
  [3599, '59 min'],
  [3600, '1 h'],
  [5400, '1 h 30 min'],
  [172_799, '47 h 59 min'],
  [172_800, '2 d'],
  [1_047_600, '12 d 3 h'],
  [-60, '−1 min'],
])('%d seconds are %s', (seconds, expected) => {
  expect(duration(seconds)).toBe(expected)
})

test('counts', () => {
  expect([word(0), word(1), word(12), word(1300)]).toEqual(['no', 'one', 'twelve', '1,300'])
  expect([counted(1, 'person', 'people'), counted(2, 'person', 'people'), counted(0, 'file')]).toEqual(['1 person', '2 people', '0 files'])
  expect(number(1e21)).toBe('1e+21')
})
