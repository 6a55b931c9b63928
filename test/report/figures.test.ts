import { describe, expect, test } from 'vitest'
import type { Unit } from '../../src/model/observation.ts'
import { figure, fullIn, growth, range, rarity } from '../../src/report/figures.ts'
import { globFor, inShell, inYaml } from '../../src/report/quoted.ts'

test('a figure is never shown as nothing where it is something', () => {
  expect([figure(0), figure(0.42), figure(0.004), figure(-0.00042), figure(0.012, 'percent'), figure(81, 'percent'), figure(1e-9)]).toEqual([
    '0', '0.42', '0.004', '-0.00042', '0.012 %', '81 %', '1e-9',
  ])
})

describe('a range', () => {
  test.each<[number, number, Unit | undefined, string]>([
    [0.2, 0.6, undefined, '0.2–0.6'],
    [70, 76, 'percent', '70–76 %'],
    [9.4, 12, 'percent', '9.4–12 %'],
    [150e6, 260e6, 'bytes', '150–260 MB'],
    [900e6, 1.2e9, 'bytes', '900 MB – 1.2 GB'],
    [0.15, 0.26, 'seconds', '150–260 ms'],
    [80_000, 90_000, 'seconds', '22 h 13 min – 25 h'],
    [-5, 3, undefined, '-5 to 3'],
    [0, 0, undefined, '0'],
    [3, 3, 'percent', '3 %'],
    [8_412_077, 9_000_000, 'lines', '8,412,077–9,000,000'],
  ])('%s to %s in %s', (low, high, unit, expected) => {
    expect(range({ low, high }, unit)).toBe(expected)
  })
})

test('growth is signed, and when it is full is an interval of whole days', () => {
  expect(growth({ days: 9, least: 7, most: 11, perDay: 1.9, perDayBefore: 0.3 }, 'percent')).toBe('+1.9 % a day; was +0.3 %')
  expect(growth({ days: 9, least: 7, perDay: -2e9 }, 'bytes')).toBe('−2 GB a day')
  const full = (least: number, most?: number): string => fullIn({ days: least, least, ...(most === undefined ? {} : { most }), perDay: 1 })
  expect([full(7.2, 10.6), full(0.4, 0.9), full(0.4, 2.1), full(3, 3), full(1, 2), full(12.5), full(0.5), full(1.5)]).toEqual([
    'full in 7–11 days', 'full within a day', 'full within 3 days', 'full in 3 days', 'full in 1–2 days', 'full in 12 days or later',
    'full in a day or later', 'full in a day or later',
  ])
})

test('a score is how rare it is', () => {
  expect([rarity(0.5), rarity(0.95), rarity(0.9998), rarity(0.999999), rarity(1), rarity(Number.NaN)]).toEqual([
    undefined, 'about 1 usual value in 20', 'about 1 usual value in 5,000', 'about 1 usual value in 1,000,000', 'fewer than 1 usual value in 1,000,000', undefined,
  ])
})

test('a name is copied as it is, or as a glob that matches it', () => {
  expect(['disk//var/used', '김 하늘/ä|&;<>', 'a"b\'c\\d`e', ' a\nb\u202e\u001b[31m ', '${HOME}', 'x##[y', '#a'].map(globFor)).toEqual([
    'disk//var/used', '김 하늘/ä|&;<>', 'a*b*c*d*e', '*a*b*[31m*', '*HOME}', 'x*y', '#a',
  ])
  expect(globFor('x'.repeat(500))).toBe(`${'x'.repeat(199)}*`)
  expect([inYaml('disk//var/used'), inShell('disk//var/used'), inShell('a b'), inShell('-rf')]).toEqual(['"disk//var/used"', 'disk//var/used', '\'a b\'', '\'-rf\''])
})
