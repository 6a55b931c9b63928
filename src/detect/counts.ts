import type { Memory } from './memory.ts'

/**
 * Rare events: a series of whole numbers that are never negative and small on the average is judged by the tail of a Poisson
 * distribution, widened by the ratio of variance to mean. `fractions` and `negative` are 1 once a value was that.
 */
const fractions = 26
const negative = 27
const dispersion = 28

/** A mean above this is as good as continuous. */
const largest = 30
const window = 2000
/** Evidence below the first is nothing, above the second it is all; log10 of usual samples. */
const nothing = 3
const everything = 5

/** Nothing is known of how events come: as those of Poisson do. */
export function beginCounts(memory: Memory): void {
  memory[dispersion] = 1
}

/** Whether the series was ever below 0. */
export const wasNegative = (memory: Memory): boolean => memory[negative] === 1

/** Whether the series is one of rare events. */
export const rare = (memory: Memory, mean: number): boolean => memory[fractions] + memory[negative] === 0 && mean < largest

/** Takes a value. */
export function learnCounts(memory: Memory, value: number, mean: number, samples: number): void {
  if (value < 0) memory[negative] = 1
  if (!Number.isInteger(value)) memory[fractions] = 1
  if (!rare(memory, mean)) return
  const usual = Math.max(mean, 1 / samples)
  const square = (value - usual) ** 2 / usual
  memory[dispersion] += (Math.min(square, 10 * memory[dispersion]) - memory[dispersion]) / Math.min(samples, window)
}

/** How much a sum of `total` events says where `expected` are usual: 0 to 1. */
export function tellingCount(memory: Memory, total: number, expected: number): number {
  const evidence = tail(Math.max(0, total), Math.max(expected, 1e-9)) / Math.max(1, memory[dispersion])
  return Math.max(0, Math.min(1, (evidence - nothing) / (everything - nothing)))
}

/** -log10 of the chance of a Poisson count as far out, by Chernoff's bound and Stirling's formula. */
function tail(total: number, mean: number): number {
  if (total === 0) return mean / Math.LN10
  const bound = (total * Math.log(total / mean) - (total - mean)) / Math.LN10
  return Math.max(0, bound + 0.5 * Math.log10(2 * Math.PI * total))
}
