import { expect, test } from 'vitest'
import { retryAfterMs } from '../../src/deliver/retry-after.ts'

const now = new Date('2026-11-22T06:17:04Z')
const longest = 72 * 3_600_000

test.each([
  ['0', 0],
  ['7', 7_000],
  [' 120 ', 120_000],
  ['0.25', 250],
  ['1.0001', 1_001],
  ['999999999', longest],
  ['9'.repeat(400), longest],
  ['Sun, 22 Nov 2026 06:17:34 GMT', 30_000],
  ['Sunday, 22-Nov-26 06:17:34 GMT', 30_000],
  ['Sun Nov 22 06:17:34 2026', 30_000],
  ['Tue Dec  1 06:17:04 2026', longest],
  ['Sun, 22 Nov 2026 06:00:00 GMT', 0],
  ['Wed, 21 Oct 2099 07:28:00 GMT', longest],
])('%s is %d ms', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected)
})

test.each([
  undefined, null, '', ' ', '-5', '+5', '1e3', '0x10', 'soon', '5 minutes', '2026-11-22T06:17:34Z', 'Mon tomorrow 5', 'Sunday',
  'Sun, 99 Nov 2026 06:17:34 GMT', 'Sun, 22 Nov 2026 06:17:34 +0100', '5, 7', '７',
])('%s says nothing', (header) => {
  expect(retryAfterMs(header, now)).toBeUndefined()
})
