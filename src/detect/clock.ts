import type { Memory } from './memory.ts'

/** When samples come: Unix seconds of the first and the last one, the usual gap in seconds, how many there were, and the local offset. */
const first = 0
const last = 1
const gap = 2
const samples = 3
const offset = 4

/** So many gaps are remembered. */
const window = 200
/** A longer absence is counted as one of so many cadences: what was known before is then forgotten anyway. */
const farthest = 100

export const firstOf = (memory: Memory): number => memory[first]
export const lastOf = (memory: Memory): number => memory[last]
export const cadenceOf = (memory: Memory): number => memory[gap]
export const samplesOf = (memory: Memory): number => memory[samples]
export const offsetOf = (memory: Memory): number => memory[offset]

/** Takes the time of a sample that is later than the last one; gives how many cadences have passed since. */
export function tick(memory: Memory, at: number, localOffset: number): number {
  memory[offset] = localOffset
  memory[samples] += 1
  const count = memory[samples]
  if (count === 1) {
    memory[first] = memory[last] = at
    return 1
  }
  const passed = at - memory[last]
  memory[last] = at
  // A missed run is a gap of several cadences, and must not stretch the cadence.
  const usual = count < 10 ? passed : Math.min(passed, 3 * memory[gap])
  memory[gap] += (usual - memory[gap]) / Math.min(count - 1, window)
  return count < 3 ? 1 : Math.min(farthest, passed / memory[gap])
}

/** How many samples there are in an hour, 1 at least and 12 at most. */
export const samplesAnHour = (memory: Memory): number => Math.max(1, Math.min(12, 3600 / Math.max(memory[gap], 1)))
