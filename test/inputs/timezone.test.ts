import { describe, expect, test } from 'vitest'
import { parseTimezone, timezoneAllowed } from '../../src/inputs/timezone.ts'

describe('parseTimezone', () => {
  test.each([
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['Asia/Seoul', 'Asia/Seoul'],
    ['ASIA/seoul', 'Asia/Seoul'],
    ['Etc/GMT+9', 'Etc/GMT+9'],
    // An alias stays what it was called.
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
  ])('%s', (text, value) => {
    expect(parseTimezone(text)).toEqual({ value })
  })

  test.each(['', 'KST2', '+09:00', '-0500', 'Mars/Olympus', '__proto__', 'Asia/Seoul\n', ' ', 'a'.repeat(10_000)])('%j is none', (text) => {
    expect(parseTimezone(text)).toMatchObject({ allowed: expect.stringContaining(timezoneAllowed) })
  })

  test('names the zone that was probably meant', () => {
    expect(parseTimezone('Europe/Berln')).toEqual({ allowed: `${timezoneAllowed}; did you mean "Europe/Berlin"?` })
  })
})
