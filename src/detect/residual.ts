import type { Memory } from './memory.ts'

/**
 * What is left of a value without level and season: how it goes on from sample to sample (an AR(1) factor from clipped
 * moments), and the clipped spread of what is new in it.
 */
const previous = 17
const covariance = 18
const variance = 19
const newSpread = 20

const longest = 1500
/** In spreads: what is new counts as at most so much, a residual as at most so many standard deviations. */
const farthestNew = 5
const farthest = 6
const strongest = 0.98

/** The usual size of what is new. */
export const spreadOf = (memory: Memory): number => memory[newSpread]

/** How far the residual is usually from 0. */
export const deviationOf = (memory: Memory): number => Math.sqrt(memory[variance])

/** What is expected of the residual `steps` cadences after the last one. */
export function carriedOver(memory: Memory, steps: number): number {
  if (memory[variance] <= 0) return 0
  const factor = Math.max(0, Math.min(strongest, memory[covariance] / memory[variance]))
  return memory[previous] * (steps > 1.5 ? factor ** steps : factor)
}

/** A limit beyond which nothing counts, for level and season: `floor` is the least spread that the series can show. */
export const residualLimit = (memory: Memory, floor: number): number => farthest * Math.max(memory[newSpread], floor, deviationOf(memory))

/** Takes the residual of a sample and what was new in it. */
export function learnResidual(memory: Memory, residual: number, innovation: number, samples: number, floor: number): void {
  const early = samples < 10
  const spread = Math.max(memory[newSpread], floor)
  const pace = Math.max(1 / (samples + 1), 1 / longest)
  // The mean distance of a Gaussian is 0.8 standard deviations.
  memory[newSpread] += (1.25 * Math.min(Math.abs(innovation), early ? Infinity : farthestNew * spread) - memory[newSpread]) * pace
  const limit = memory[variance] > 0 ? farthest * Math.sqrt(memory[variance]) : Infinity
  const kept = Math.max(-limit, Math.min(limit, residual))
  memory[covariance] += (kept * memory[previous] - memory[covariance]) * pace
  memory[variance] += (kept * kept - memory[variance]) * pace
  memory[previous] = kept
}

/** Makes what was `by` away from 0 the usual. */
export function shiftResidual(memory: Memory, by: number): void {
  memory[previous] -= by
}
