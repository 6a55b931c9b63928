import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptsAtMost, isGivenUp, nextAttempt, patienceMs } from '../../src/deliver/retry.ts'
import { after, hours, seconds } from '../support/deliveries.ts'
import { fixedNow } from '../support/world.ts'

const waits = (attempt: number, random: number, afterMs?: number) => nextAttempt(attempt, afterMs, fixedNow, random).getTime() - fixedNow.getTime()
/** The largest number that a `random` answers with. */
const almostOne = 1 - Number.EPSILON

describe('the next attempt', () => {
  test.each([
    [1, 2 * seconds], [2, 8 * seconds], [3, 32 * seconds], [4, 128 * seconds], [5, 512 * seconds], [6, 2048 * seconds], [7, 8192 * seconds],
    [8, 6 * hours], [9, 6 * hours], [30, 6 * hours], [1000, 6 * hours],
  ])('after attempt %i is at most %i ms away, and at least half of that', (attempt, longestMs) => {
    expect(waits(attempt, 0)).toBe(longestMs / 2)
    expect(waits(attempt, 0.5)).toBe(longestMs * 0.75)
    expect(longestMs - waits(attempt, almostOne)).toBeLessThanOrEqual(1)
  })

  test('is within its half for any jitter', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: almostOne, noNaN: true }), (attempt, random) => {
      const longestMs = Math.min(6 * hours, 2 * seconds * 4 ** (attempt - 1))
      expect(waits(attempt, random)).toBeGreaterThanOrEqual(longestMs / 2)
      expect(waits(attempt, random)).toBeLessThanOrEqual(longestMs)
    }))
  })

  test.each([0, 1, 1500, hours, 72 * hours])('is exactly when the service said, %i ms later, whatever the attempt and the jitter', (named) => {
    for (const attempt of [1, 5, 50]) for (const random of [0, 0.3, almostOne]) expect(waits(attempt, random, named)).toBe(named)
  })
})

describe('giving up', () => {
  test.each<[number, number | undefined, boolean]>([
    [8, 72 * hours, true], [9, 72 * hours, true], [8, 500 * hours, true],
    [8, 72 * hours - 1, false], [7, 72 * hours, false], [7, 9000 * hours, false], [800, 72 * hours - 1, false],
    [0, undefined, false], [8, undefined, false],
  ])('after %i attempts, the first %s ms ago: %s', (attempts, sinceMs, expected) => {
    expect(isGivenUp(attempts, sinceMs === undefined ? undefined : after(-sinceMs), fixedNow)).toBe(expected)
  })

  test('is after 8 attempts and 72 hours', () => {
    expect([attemptsAtMost, patienceMs]).toEqual([8, 72 * hours])
  })
})
