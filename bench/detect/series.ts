import { type Kind, type Moment, type Process, rounded } from './process.ts'
import { type Random, seeded } from './random.ts'
import { planned, type Schedule } from './schedule.ts'

export interface Sample {
  readonly at: number
  readonly offset: number
  readonly value: number
}

/** What becomes of a series: gives the value in place of that of the process. */
export type Fault = (moment: Moment, usual: number, noise: number) => number

/** A series of its own for each kind and seed, as it is looked at by a schedule. */
export function* series(
  kind: Kind,
  seed: number,
  schedule: Schedule,
  fault?: (process: Process, random: Random) => Fault,
): Generator<Sample, void> {
  const process = kind.open(seeded(kind.name, seed))
  const happened = fault?.(process, seeded('fault', kind.name, seed))
  for (const moment of planned(schedule, seeded('runs', kind.name, seed))) {
    const [usual, noise] = [process.usual(moment), process.noise(moment)]
    const value = rounded(happened?.(moment, usual, noise) ?? usual + noise, process.resolution)
    if (!moment.missing) yield { at: moment.at, offset: moment.offset, value }
  }
}
