import type { Memory } from './memory.ts'

/** Where the signals have been, each in four places: centre, mean distance from it, and a slowly shrinking range. For the signals see slow.ts. */
export const ranges = { residual: 37, innovation: 41, mean: 45, level: 49, drift: 53, activity: 57 } as const
const centreAt = 0
const spreadAt = 1
const lowAt = 2
const highAt = 3

/** Samples after which the range stops to shrink slower. */
const longest = 50_000
/** The range shrinks by one part in so many samples for each sample that there was: transients of the learning leave it. */
const slowness = 5
/** It does not shrink below so many spreads from the centre. */
const core = 3
const window = 2000
/** Before this many samples a range is too young to be left. */
export const youngest = 24

/** By how much a sample counts where a signal is, and by how much a range shrinks; the same for all signals of a sample. */
export const paceOf = (samples: number): number => 1 / Math.min(samples, window)
export const shrinkingOf = (samples: number): number => 1 / Math.min(longest, slowness * samples)

/**
 * Takes a value of the signal whose range is at a place and gives how far beyond the range it is, in widths of the range: 0 if it
 * is within, more than 0 above, less than 0 below. `floor` is the least width that the signal can have.
 */
export function beyond(memory: Memory, range: number, value: number, samples: number, floor: number, pace = paceOf(samples), shrinking = shrinkingOf(samples)): number {
  const centre = memory[range + centreAt] ?? 0
  const spread = memory[range + spreadAt] ?? 0
  const low = memory[range + lowAt] ?? 0
  const high = memory[range + highAt] ?? 0
  memory[range + centreAt] = centre + (value - centre) * pace
  memory[range + spreadAt] = spread + (Math.abs(value - centre) - spread) * pace
  if (samples < 3) {
    memory[range + lowAt] = memory[range + highAt] = value
    return 0
  }
  const reach = core * spread
  memory[range + highAt] = value > high ? value : high - Math.max(0, high - Math.max(value, centre + reach)) * shrinking
  memory[range + lowAt] = value < low ? value : low + Math.max(0, Math.min(value, centre - reach) - low) * shrinking
  const over = value > high ? value - high : value < low ? value - low : 0
  return samples <= youngest || over === 0 ? 0 : over / Math.max(high - low, floor, reach)
}

/** Whether a value of the signal is within so many of its mean distances from where it usually is. */
export const isNear = (memory: Memory, range: number, value: number, distances: number): boolean =>
  Math.abs(value - (memory[range + centreAt] ?? 0)) <= distances * (memory[range + spreadAt] ?? 0)

/** Whether a range has a width. */
export const isRange = (memory: Memory, range: number): boolean => (memory[range + lowAt] ?? 0) <= (memory[range + highAt] ?? 0)
