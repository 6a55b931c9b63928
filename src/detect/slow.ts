import type { Memory } from './memory.ts'
import type { Sample } from './novelty.ts'

/**
 * What builds up: exponentially weighted means of the residual, of the value on a scale that is linear near 0 and logarithmic far out,
 * and of the size of what is new; the two one-sided sums of Page (Biometrika 41, 1954);
 * and over some samples only, how far values are from the level, and from what level and season expect.
 */
const meanResidual = 29
const level = 30
const unit = 31
const activity = 32
const up = 33
const down = 34
const plain = 35
const seasonal = 36

/** Samples that the means are over. */
export const window = 24
const activityWindow = 48
const unitMemory = 2000
const seasonWindow = 8
/** Page's sums: what is usual for each sample, how it is forgotten, and the most that a sample adds. */
const allowance = 0.5
const kept = 0.995
const farthest = 4
const loudest = 8

/** Takes a value, its distance from the level, its residual, and what was new in it; `spread` is the usual size of that. */
export function build(memory: Memory, { value, difference, residual, innovation, spread }: Sample, samples: number): void {
  const pace = 1 / Math.min(samples, window)
  memory[meanResidual] += (residual - memory[meanResidual]) * pace
  memory[unit] += (Math.abs(value) - memory[unit]) / Math.min(samples, unitMemory)
  memory[level] += (Math.asinh(value / Math.max(memory[unit], 1e-300)) - memory[level]) * pace
  memory[activity] += (Math.min(Math.abs(innovation), loudest * spread) - memory[activity]) / Math.min(samples, activityWindow)
  memory[plain] += (Math.abs(difference) - memory[plain]) / Math.min(samples, seasonWindow)
  memory[seasonal] += (Math.abs(residual) - memory[seasonal]) / Math.min(samples, seasonWindow)
  const step = Math.max(-farthest, Math.min(farthest, innovation / spread))
  memory[up] = Math.max(0, memory[up] * kept + step - allowance)
  memory[down] = Math.max(0, memory[down] * kept - step - allowance)
}

/** The means of the residual, of the value's asinh, and of the size of what is new. */
export const meanResidualOf = (memory: Memory): number => memory[meanResidual]
export const slowLevelOf = (memory: Memory): number => memory[level]
export const activityOf = (memory: Memory): number => memory[activity]

/** Whether the level alone expects the last values better than level and season, which did better before. */
export const seasonLost = (memory: Memory): boolean => memory[plain] < memory[seasonal]

/** The sum that is larger, with its side as its sign. */
export const drift = (memory: Memory): number => (memory[up] > memory[down] ? memory[up] : -memory[down])

/** Nothing has built up against the level that is usual from now on. */
export function calmDown(memory: Memory): void {
  memory[meanResidual] = memory[up] = memory[down] = 0
}
