import type { Moment } from './process.ts'
import type { Random } from './random.ts'

export const hour = 3600
export const day = 24 * hour

/** When a machine is looked at. */
export interface Schedule {
  /** Unix seconds of the first planned run. */
  readonly start: number
  readonly cadence: number
  readonly runs: number
  /** The local time's offset from UTC. */
  readonly zone: (at: number) => number
  /** By how many seconds a run is late (or early). */
  readonly late?: (random: Random) => number
  /** Whether a run that was planned for this time does not take place. */
  readonly missing?: (at: number, random: Random) => boolean
}

/** A time of the schedule; the series goes on where nobody looks at it. */
export interface Planned extends Moment {
  readonly missing: boolean
}

const zones = [-5, 0, 1, 9].map((hours) => hours * hour)

/** Every hour or every day for some years, without any trouble; when, and where in the world, is up to chance. */
export function regular(random: Random, cadence: number, days: number): Schedule {
  const offset = zones[Math.floor(random.between(0, zones.length))] ?? 0
  // Within 2024, at some minute that is not the full hour.
  const start = 1_704_067_200 + Math.floor(random.between(0, 365)) * day + Math.floor(random.between(0, 24)) * hour + 17 * 60
  return { start, cadence, runs: Math.floor((days * day) / cadence), zone: () => offset }
}

export function* planned({ start, cadence, runs, zone, late, missing }: Schedule, random: Random): Generator<Planned, void> {
  let before = start - cadence
  for (let run = 0; run < runs; run += 1) {
    const plan = start + run * cadence
    // No run before the one that was planned before it has ended.
    const at = Math.max(before + 1, plan + Math.round(late?.(random) ?? 0))
    yield { at, offset: zone(at), steps: (at - before) / cadence, missing: missing?.(plan, random) === true }
    before = at
  }
}
