import type { Memory } from './memory.ts'

/**
 * Where a series is, slowly: an exponentially weighted mean, the mean of that mean, and by how much a guess with and
 * without their trend misses (both means lag behind a slope, the second twice as far: Brown 1963). `trending` is 0 or 1.
 */
const mean = 8
const smooth = 9
const plainError = 10
const trendError = 11
const trending = 12

/** Samples that are remembered. */
const longest = 800
/** The trend is believed when a guess with it misses by so much less. */
const better = 0.7
/** A value counts as at most so many times the usual distance from the level. */
const farthest = 8

/** The level that is expected now. */
export function levelOf(memory: Memory): number {
  return memory[trending] === 1 ? 2 * memory[mean] - memory[smooth] : memory[mean]
}

/** Takes the sample number `samples`; `spread` is how far the residual is usually from 0. */
export function learnLevel(memory: Memory, value: number, samples: number, spread: number): void {
  if (samples === 1) {
    memory[mean] = memory[smooth] = value
    return
  }
  const plain = value - memory[mean]
  const trend = value - (2 * memory[mean] - memory[smooth])
  const early = samples < 10
  const limit = early ? Infinity : farthest * Math.max(spread, memory[plainError])
  const window = Math.min(samples, longest)
  memory[mean] += Math.max(-limit, Math.min(limit, plain)) / window
  memory[smooth] += (memory[mean] - memory[smooth]) / window
  memory[plainError] += (Math.min(Math.abs(plain), limit) - memory[plainError]) / window
  memory[trendError] += (Math.min(Math.abs(trend), limit) - memory[trendError]) / window
  const believed = memory[trendError] < better * memory[plainError] && samples > 100
  if (memory[trending] === 0 ? believed : memory[trendError] > memory[plainError]) memory[trending] = 1 - memory[trending]
}

/** Makes what was `by` away from the level the usual. */
export function shiftLevel(memory: Memory, by: number): void {
  memory[mean] += by
  memory[smooth] += by
}
