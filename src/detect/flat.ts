import type { Memory } from './memory.ts'

/**
 * Repeated values: the last one, for how many samples it has been there, the longest such run, how often a value repeats the one
 * before, and the smallest step between different values (0: none was seen), which is the series' resolution.
 */
const last = 21
const run = 22
const longest = 23
const repeats = 24
const smallest = 25

const window = 2000
/** A run has to be so many samples longer than twice the longest one before. */
const margin = 5
/** The most that a run can say, on the scale of novelty: it says no more the longer it gets. */
const most = 1.5

/** The smallest step between different values. */
export const resolutionOf = (memory: Memory): number => memory[smallest]

/** Takes a value; gives how new the length of its run is: log10 of how unlikely it was, at most 1.5; 0 where runs were as long before. */
export function repeated(memory: Memory, value: number, samples: number): number {
  if (samples === 1) {
    memory[last] = value
    memory[run] = 1
    return 0
  }
  const step = Math.abs(value - memory[last])
  if (step > 0) {
    // Forgets slowly: a step that was seen once, by chance, is not the resolution.
    memory[smallest] = memory[smallest] === 0 ? step : Math.min(memory[smallest] * 1.001, step)
    memory[longest] = Math.max(memory[run], memory[longest] * (1 - 1 / window))
    memory[run] = 1
    memory[last] = value
    memory[repeats] += (0 - memory[repeats]) / Math.min(samples, window)
    return 0
  }
  memory[run] += 1
  // A line that went flat must not teach that this is usual.
  if (memory[run] <= 2 * memory[longest] + margin || memory[smallest] === 0) {
    memory[repeats] += (1 - memory[repeats]) / Math.min(samples, window)
    return 0
  }
  const likely = Math.max(memory[repeats], 1 / Math.min(samples, window))
  return Math.min(most, -Math.log10(Math.min(0.999, likely)) * (memory[run] - memory[longest]))
}
