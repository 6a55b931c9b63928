import { median } from '../measure.ts'
import { kindsNamed } from './kinds.ts'
import type { Kind, Moment, Process } from './process.ts'
import { type Random, seeded } from './random.ts'
import { alarmsIn } from './replay.ts'
import { atLeast, percent, remark, type Row } from './rows.ts'
import { day, hour, regular } from './schedule.ts'
import { type Fault, series } from './series.ts'
import type { Part, Subject } from './setting.ts'

/** Something that happens to a series from a moment on. */
interface Failure {
  readonly name: string
  readonly needed: number
  readonly aim: number
  /** The kinds of series to which it can happen. */
  readonly among: readonly Kind[]
  /** `up` is 1 or -1. */
  from(onset: number, process: Process, up: number): Fault
}

const noisy = kindsNamed(['Gauss', 'AR(1) .95', 'log-normal', 'Poisson 3', 'daily', 'weekly', 'trend', 'yearly'])
const seasonal = kindsNamed(['daily', 'weekly', 'nightly batch'])
const within = 72 * hour
const before = 24 * hour

const failures: readonly Failure[] = [
  {
    name: 'spike of 8 σ, one sample',
    needed: 0.8,
    aim: 0.95,
    among: noisy,
    from: (onset, process, up) => {
      let over = false
      return shifted((moment) => {
        const now = moment.at >= onset && !over
        over ||= now
        return now ? 8 * up * sigmaOf(process) : 0
      })
    },
  },
  {
    name: 'shift of 4 σ',
    needed: 0.85,
    aim: 0.98,
    among: noisy,
    from: (onset, process, up) => shifted(({ at }) => (at >= onset ? 4 * up * sigmaOf(process) : 0)),
  },
  {
    name: 'shift of 2 σ',
    needed: 0.6,
    aim: 0.85,
    among: noisy,
    from: (onset, process, up) => shifted(({ at }) => (at >= onset ? 2 * up * sigmaOf(process) : 0)),
  },
  {
    name: 'flat line',
    needed: 0.6,
    aim: 0.95,
    among: noisy,
    from: (onset) => {
      let last: number | undefined
      return ({ at }, usual, noise) => (last = at >= onset ? (last ?? usual + noise) : usual + noise)
    },
  },
  {
    name: 'season lost',
    needed: 0.5,
    aim: 0.8,
    among: seasonal,
    from: (onset, { calm = NaN }) => ({ at }, usual, noise) => (at >= onset ? calm : usual) + noise,
  },
]

/** How many of the faults that are put into quiet series are found in time. */
export const faults: Part = {
  name: 'faults',
  measure({ subject, seeds }) {
    return failures.flatMap((failure) => found(subject, failure, seeds(60)))
  },
}

function found(subject: Subject, failure: Failure, seeds: number): readonly Row[] {
  const byKind = failure.among.map((kind) => ({ name: kind.name, delays: delays(subject, failure, kind, seeds) }))
  const all = byKind.flatMap((one) => one.delays)
  const share = (some: readonly (number | undefined)[]) => some.filter((delay) => delay !== undefined).length / some.length
  const hits = all.filter((delay) => delay !== undefined)
  const delay = hits.length === 0 ? 'never' : `after ${Math.round(median(hits) / hour)} h (median)`
  return [
    atLeast(`found within 72 h, hourly runs: ${failure.name}`, share(all), { needed: failure.needed, aim: failure.aim, write: percent }),
    remark(`${delay}; by kind`, byKind.map((one) => `${one.name} ${percent(share(one.delays))}`).join(', ')),
  ]
}

/** Seconds from the fault to the alarm, for each seed; undefined where it was not found, or where there had been an alarm just before. */
function delays(subject: Subject, failure: Failure, kind: Kind, seeds: number): readonly (number | undefined)[] {
  return Array.from({ length: seeds }, (_, seed) => {
    const random = seeded('onset', failure.name, kind.name, seed)
    const onset = random.between(60, 75) * day
    const schedule = regular(random, hour, (onset + within) / day)
    const start = schedule.start + onset
    const samples = series(kind, seed, schedule, (process, chance) => failure.from(start, process, direction(kind, chance)))
    const near = alarmsIn(subject, samples, {}).filter((at) => at >= start - before)
    const [first] = near
    return first === undefined || first < start ? undefined : first - start
  })
}

function direction(kind: Kind, random: Random): number {
  return kind.positive === true || random.chance(0.5) ? 1 : -1
}

function shifted(by: (moment: Moment) => number): Fault {
  return (moment, usual, noise) => usual + noise + by(moment)
}

function sigmaOf({ sigma = NaN }: Process): number {
  return sigma
}
