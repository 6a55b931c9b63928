import { highsAt, lowsAt, type Memory } from './memory.ts'

/**
 * Values with their times, each higher (or, turned round, lower) than all that came after it, the oldest first: the highs, and
 * the lows negated. How many there are, their values, their times; one more than is kept has room while it is chosen what goes.
 */
export const extremes = { highs: highsAt, lows: lowsAt } as const
export type Extremes = (typeof extremes)[keyof typeof extremes]
export const valuesAt = 1
export const timesAt = 5

/** So many are kept: the farthest, the last, and some between. */
export const mostExtremes = 3

/** Takes a value (negated to follow lows); gives when one as high was seen before, 0 for never. */
export function seenBefore(memory: Memory, which: Extremes, at: number, value: number): number {
  const values = which + valuesAt
  const times = which + timesAt
  let count = memory[which] ?? 0
  while (count > 0 && (memory[values + count - 1] ?? 0) < value) count -= 1
  const before = count === 0 ? 0 : (memory[times + count - 1] ?? 0)
  if (count > 0 && memory[values + count - 1] === value) count -= 1
  memory[values + count] = value
  memory[times + count] = at
  count += 1
  if (count > mostExtremes) {
    thin(memory, values, times)
    count -= 1
  }
  memory[which] = count
  return before
}

/** Drops the one between that differs least from the one after it: "since" may then name an earlier time, by a value that is hardly higher. */
function thin(memory: Memory, values: number, times: number): void {
  let least = 1
  let smallest = Infinity
  for (let index = 1; index < mostExtremes; index += 1) {
    const difference = (memory[values + index] ?? 0) - (memory[values + index + 1] ?? 0)
    if (difference < smallest) [least, smallest] = [index, difference]
  }
  for (let index = least; index < mostExtremes; index += 1) {
    memory[values + index] = memory[values + index + 1] ?? 0
    memory[times + index] = memory[times + index + 1] ?? 0
  }
}
