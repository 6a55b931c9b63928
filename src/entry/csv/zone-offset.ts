import { offsetAt } from '../../model/zone.ts'

/** Offsets change at a quarter of an hour at the earliest. */
const stepSeconds = 900

/**
 * A function that gives, for a moment in Unix seconds, what to add to UTC for the local time of an IANA time zone, in
 * seconds; 0 for moments that no calendar has.
 */
export function zoneOffset(timezone: string): (seconds: number) => number {
  let lastStep = Number.NaN
  let lastOffset = 0
  return (seconds) => {
    const step = Math.floor(seconds / stepSeconds)
    if (step !== lastStep) {
      const time = new Date(step * stepSeconds * 1000)
      lastStep = step
      lastOffset = Number.isNaN(time.getTime()) ? 0 : offsetAt(timezone, time)
    }
    return lastOffset
  }
}
