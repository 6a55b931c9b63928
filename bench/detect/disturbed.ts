import { falseAlarms, type Rates, type Trouble } from './quiet.ts'
import { seeded } from './random.ts'
import { atMost, percent, remark } from './rows.ts'
import { day, hour } from './schedule.ts'
import type { Part } from './setting.ts'

/** What real schedules do to hourly runs. */
const troubles: readonly (readonly [name: string, trouble: Trouble])[] = [
  ['10–20 % of the runs missing', (schedule, seed) => {
    const share = seeded('missing', seed).between(0.1, 0.2)
    return { ...schedule, missing: (_, random) => random.chance(share) }
  }],
  ['6 h without a run, about every 10 days', (schedule) => {
    let until = 0
    return {
      ...schedule,
      missing: (at, random) => {
        if (random.chance(1 / 240)) until = at + 6 * hour
        return at < until
      },
    }
  }],
  ['daylight saving', (schedule) => {
    const winter = schedule.zone(schedule.start)
    return { ...schedule, zone: (at) => winter + (isSummer(at) ? hour : 0) }
  }],
  ['runs 30 min early to 30 min late', (schedule) => ({ ...schedule, late: (random) => random.between(-hour / 2, hour / 2) })],
]
const mark = { needed: 0.2, aim: 0.1, write: percent }

/** How many more false alarms there are when runs do not come as planned. */
export const disturbed: Part = {
  name: 'disturbed',
  measure({ subject, seeds, years }) {
    const extent = { cadence: hour, seeds: seeds(16), years: years(2) }
    const regular = falseAlarms(subject, extent)
    return [
      remark('false alarms per quiet series and year, every run at its time', regular.mean.toFixed(2)),
      ...troubles.flatMap(([name, trouble]) => {
        const troubled = falseAlarms(subject, extent, trouble)
        return [
          atMost(`false alarms rise by: ${name}`, rise(regular.mean, troubled.mean), mark),
          remark('the same', `${troubled.mean.toFixed(2)} per series and year; ${mostRisen(regular, troubled)}`),
        ]
      }),
    ]
  },
}

/** Nothing that stays nothing has not risen. */
function rise(before: number, after: number): number {
  return before === after ? 0 : (after - before) / before
}

function mostRisen(regular: Rates, troubled: Rates): string {
  const before = new Map(regular.byKind.map(({ name, rate }) => [name, rate]))
  const by = ({ name, rate }: Rates['byKind'][number]) => rate - (before.get(name) ?? 0)
  const [most] = troubled.byKind.toSorted((one, other) => by(other) - by(one))
  return most === undefined ? '' : `most of it: ${most.name}, ${before.get(most.name)?.toFixed(2)} to ${most.rate.toFixed(2)}`
}

/** From the last Sunday of March to the last one of October, as in Europe. */
function isSummer(at: number): boolean {
  const year = new Date(at * 1000).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9)
}

/** One o'clock UTC on the last Sunday of a month of 31 days; months count from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return last.getTime() / 1000 - last.getUTCDay() * day
}
