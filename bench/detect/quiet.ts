import { kinds } from './kinds.ts'
import type { Kind } from './process.ts'
import { seeded } from './random.ts'
import { alarmsIn } from './replay.ts'
import { atMost, remark, type Row } from './rows.ts'
import { day, hour, regular, type Schedule } from './schedule.ts'
import { series } from './series.ts'
import type { Part, Subject } from './setting.ts'

/** False alarms per series and year. */
export interface Rates {
  readonly mean: number
  /** By kind, the worst first. */
  readonly byKind: readonly { readonly name: string; readonly rate: number }[]
}

interface Extent {
  readonly cadence: number
  readonly seeds: number
  readonly years: number
}

/** Another way to look at the same series. */
export type Trouble = (schedule: Schedule, seed: number) => Schedule

/** How often series alarm in which nothing happens. */
export const quiet: Part = {
  name: 'quiet',
  measure(setting) {
    const hourly = falseAlarms(setting.subject, { cadence: hour, seeds: setting.seeds(16), years: setting.years(2) })
    const daily = falseAlarms(setting.subject, { cadence: day, seeds: setting.seeds(32), years: setting.years(4) })
    return [
      atMost('false alarms per quiet series and year, hourly runs, mean', hourly.mean, { needed: 2, aim: 0.5 }),
      atMost('the same, the worst kind of series', hourly.byKind[0]?.rate ?? NaN, { needed: 4.5, aim: 1 }),
      breakdown(hourly),
      atMost('the same, daily runs, mean', daily.mean, { needed: 0.4, aim: 0.1 }),
      breakdown(daily),
    ]
  },
}

export function falseAlarms(subject: Subject, { cadence, seeds, years }: Extent, trouble: Trouble = (schedule) => schedule): Rates {
  const rate = (kind: Kind) => {
    let alarms = 0
    for (let seed = 0; seed < seeds; seed += 1) {
      const schedule = trouble(regular(seeded('schedule', kind.name, seed), cadence, years * 365), seed)
      alarms += alarmsIn(subject, series(kind, seed, schedule), kind.form === undefined ? {} : { form: kind.form }).length
    }
    return { name: kind.name, rate: alarms / seeds / years }
  }
  const rates = kinds.map(rate)
  const mean = rates.reduce((sum, one) => sum + one.rate, 0) / rates.length
  return { mean, byKind: rates.toSorted((one, other) => other.rate - one.rate) }
}

function breakdown({ byKind }: Rates): Row {
  return remark('by kind', byKind.map(({ name, rate }) => `${name} ${rate.toFixed(2)}`).join(', '))
}
