import { cadenceOf, samplesOf } from './clock.ts'
import { wasNegative } from './counts.ts'
import { highOf, lowOf } from './interval.ts'
import type { Memory } from './memory.ts'
import { seasonChosen } from './profile.ts'
import { youngest } from './range.ts'
import { spreadOf } from './residual.ts'

/** The last sample: what had been expected, and when a value as far out was seen before, 0 for never. */
const expectedAt = 69
const beforeAt = 70

/** What is usual for the moment of the last sample: about 98 % of the usual samples are within. Counters and increments: per hour. */
export interface Usual {
  readonly low: number
  readonly high: number
  readonly expected: number
  /** The usual size of what cannot be foreseen, as a standard deviation. */
  readonly spread: number
  readonly season: 'none' | 'day' | 'week'
  readonly samples: number
  readonly cadenceSeconds: number
  /** Unix seconds of the last time that a value as far out as the last sample was seen; absent for never. */
  readonly recordSince?: number
}

const seasons = ['none', 'day', 'week'] as const

/** Notes what was expected of the last sample, and when a value as far out as it was seen before. */
export function note(memory: Memory, expected: number, before: number): void {
  memory[expectedAt] = expected
  memory[beforeAt] = before
}

/** Undefined while learning. */
export function usualOf(memory: Memory): Usual | undefined {
  const samples = samplesOf(memory)
  if (samples <= youngest) return undefined
  const expected = memory[expectedAt]
  const before = memory[beforeAt]
  // What never was negative will not be.
  const least = wasNegative(memory) ? -Infinity : 0
  return {
    low: Math.max(least, expected + lowOf(memory)),
    high: Math.max(least, expected + highOf(memory)),
    expected: Math.max(least, expected),
    spread: spreadOf(memory),
    season: seasons[seasonChosen(memory)] ?? 'none',
    samples,
    cadenceSeconds: cadenceOf(memory),
    ...(before === 0 ? {} : { recordSince: before }),
  }
}
