import type { Memory } from './memory.ts'

/** Where 98 % of what is new in usual samples lie: two quantiles, followed step by step (Robbins and Monro 1951). */
const low = 67
const high = 68

const outside = 0.01
/** A step, in usual spreads. */
const stride = 0.05

export const lowOf = (memory: Memory): number => memory[low]
export const highOf = (memory: Memory): number => memory[high]

/** Takes what was new in a sample. */
export function learnInterval(memory: Memory, innovation: number, spread: number, samples: number): void {
  if (samples < 10) {
    memory[low] = Math.min(memory[low], innovation)
    memory[high] = Math.max(memory[high], innovation)
    return
  }
  const step = spread * Math.max(stride, 10 / samples)
  memory[high] += innovation > memory[high] ? step * (1 - outside) : -step * outside
  memory[low] += innovation < memory[low] ? -step * (1 - outside) : step * outside
}
