import { expect, test } from 'vitest'
import { cronAllowed, parseCron } from '../../src/inputs/cron.ts'

test.each([
  ['0 2 * * 0', '0 2 * * 0'],
  ['  0 2 * * 0', undefined],
  ['0   2 * *  0', '0 2 * * 0'],
  ['*/15 0-6,22 1,15 JAN-mar MON-FRI', '*/15 0-6,22 1,15 JAN-mar MON-FRI'],
  ['0 2 29 2 *', '0 2 29 2 *'],
  ['0 2 L * *', '0 2 L * *'],
  ['0 2 * * FRI#2', '0 2 * * FRI#2'],
  ['0 2 * * 7', '0 2 * * 7'],
  ['', undefined],
  ['0 2 * *', undefined],
  ['0 0 2 * * 0', undefined],
  ['@daily', undefined],
  ['? 2 * * 0', undefined],
  ['60 2 * * 0', undefined],
  ['0 24 * * 0', undefined],
  ['0 2 0 * *', undefined],
  ['0 2 * 13 *', undefined],
  ['0 2 * * 8', undefined],
  ['*/0 2 * * 0', undefined],
  ['5-1 2 * * 0', undefined],
  ['H 2 * * 0', undefined],
  ['0\t2 * * 0', undefined],
  ['0 2 * * __proto__', undefined],
  [`0 2 * * ${'0,'.repeat(100_000)}0`, undefined],
])('%.60j', (text, expected) => {
  expect(parseCron(text)).toEqual(expected === undefined ? { allowed: cronAllowed } : { value: expected })
})

test.each(['0 2 30 2 *', '0 2 31 4,6,9,11 *'])('%s never comes', (text) => {
  expect(parseCron(text)).toEqual({ allowed: `${cronAllowed}; this one never comes` })
})
