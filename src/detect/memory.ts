/**
 * All that a detector knows of its series, as numbers in one row: a thousand detectors fit a processor's cache, and a sample
 * allocates nothing. Each part of the detector names its own places:
 *
 * | places | part |
 * |---|---|
 * | 0-4 | clock |
 * | 5-7 | rate |
 * | 8-12 | level |
 * | 13-16 | rivals (profile) |
 * | 17-20 | residual |
 * | 21-25 | flat |
 * | 26-28 | counts |
 * | 29-36 | slow |
 * | 37-60 | ranges: residual, innovation, mean, level, drift, activity |
 * | 61-66 | incident |
 * | 67-68 | interval |
 * | 69-70 | moment (usual) |
 * | 71-88 | extremes: highs, lows |
 * | 89-280 | profile: hours of the day, hours of the week |
 */
export type Memory = Float64Array & Record<Exclude<keyof Row<typeof fixed>, keyof readonly number[]>, number>

/** The places that have one meaning; those of extremes and profile are counted. */
export const fixed = 71
export const highsAt = 71
export const lowsAt = 80
export const dayAt = 89
export const weekAt = 113
const size = 281

/** A tuple of so many numbers. */
type Row<Length extends number, Numbers extends readonly number[] = []> = Numbers['length'] extends Length
  ? Numbers
  : Row<Length, readonly [...Numbers, number]>

/** Nothing is known: of the hours of the profile not even how much. */
export function newMemory(): Memory {
  const memory = new Float64Array(size)
  memory.fill(NaN, dayAt)
  return memory as Memory
}
