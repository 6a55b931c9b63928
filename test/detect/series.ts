import { openDetector, type Detector, type DetectorOptions, type Verdict } from '../../src/detect/detector.ts'

export interface Sample {
  readonly at: number
  readonly value: number
}

/** A Monday, midnight UTC. */
export const start = Date.UTC(2026, 0, 5) / 1000
export const hour = 3600
export const day = 24 * hour

/** Numbers from 0 to 1 that look like chance: a linear congruential generator (Knuth). */
export function seeded(seed: number): () => number {
  let state = BigInt(seed) + 1n
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn
    return Number(state >> 11n) / 2 ** 53
  }
}

/** Gaussian numbers (Box and Muller). */
export function gaussian(seed: number): () => number {
  const random = seeded(seed)
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** A sample each `cadence` seconds. */
export function samples(count: number, valueAt: (index: number) => number, cadence = hour): readonly Sample[] {
  return Array.from({ length: count }, (_, index) => ({ at: start + index * cadence, value: valueAt(index) }))
}

/** All verdicts over a series, and the detector as it is then. */
export function watch(series: readonly Sample[], options: DetectorOptions = {}): { readonly detector: Detector, readonly verdicts: readonly Verdict[] } {
  const detector = openDetector(undefined, options)
  return { detector, verdicts: series.map(({ at, value }) => detector.step(at, value)) }
}

/** The numbers of the samples that opened an incident. */
export const alarmsOf = (verdicts: readonly Verdict[]): readonly number[] => verdicts.flatMap(({ alarm }, index) => (alarm ? [index] : []))
