import type { Memory } from './memory.ts'

/**
 * What has been raised: whether an incident is open (0 or 1), since when, for how many samples, the sum of their residuals, how
 * many usual samples came after one another, and what was raised lately, which what comes next has to exceed.
 */
const open = 61
const since = 62
const samples = 63
const sum = 64
const calm = 65
const bar = 66

/** What a sample does to the incident. */
export type Change = 'opens' | 'accepts' | 'none'

/** So many usual samples end an incident. */
const calmEnough = 3
/** What lasts for so long, in seconds and in samples, is the new usual. */
const lasting = 3 * 86_400
const lastingSamples = 14
/** Samples in which what was raised is forgotten to a third. */
const forgotten = 12
/** Less than this says nothing, and would be remembered for years. */
const nothing = 1e-12

export const isOpen = (memory: Memory): boolean => memory[open] === 1

/** Whether what is open has begun. */
export const isBegun = (memory: Memory): boolean => memory[open] === 0 || memory[samples] >= 1

/** What of `unusualness` is more than what was raised lately. */
export function fresh(memory: Memory, unusualness: number, steps: number): number {
  if (unusualness === 0 && memory[bar] === 0) return 0
  const more = Math.max(0, unusualness - memory[bar])
  const left = memory[bar] * Math.exp(-steps / forgotten)
  memory[bar] = Math.max(left < nothing ? 0 : left, unusualness)
  return more
}

/** Ends an incident. */
export function close(memory: Memory): void {
  memory[open] = memory[since] = memory[samples] = memory[sum] = memory[calm] = 0
}

/** Ends an incident that is the new usual; gives where its samples were on the average, as a residual. */
export function accept(memory: Memory): number {
  const by = memory[sum] / memory[samples]
  close(memory)
  return by
}

/** Takes a sample: `raises` that it is enough evidence, `usual` that it looks as usual samples do. What it accepts is to be accepted. */
export function follow(memory: Memory, at: number, residual: number, raises: boolean, usual: boolean): Change {
  if (memory[open] === 0) {
    if (!raises) return 'none'
    memory[open] = 1
    memory[since] = at
    memory[samples] = 1
    memory[sum] = residual
    memory[calm] = 0
    return 'opens'
  }
  memory[calm] = usual ? memory[calm] + 1 : 0
  memory[samples] += 1
  memory[sum] += residual
  if (memory[calm] >= calmEnough) close(memory)
  else if (at - memory[since] >= lasting && memory[samples] >= lastingSamples) return 'accepts'
  return 'none'
}
