import { parseDurationWithin } from './duration.ts'

export const cpuWindowAllowed = 'a duration from 0ms to 1m is allowed, such as 200ms'

/** The time between the two CPU samples in milliseconds; undefined if it is no duration, or too long for a run. */
export function parseCpuWindow(text: string): number | undefined {
  return parseDurationWithin(text, 0, 60_000)
}
