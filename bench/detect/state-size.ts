import { kinds } from './kinds.ts'
import { seeded } from './random.ts'
import { replay } from './replay.ts'
import { atMost, bytes, type Mark, type Row } from './rows.ts'
import { day, hour, regular } from './schedule.ts'
import { series } from './series.ts'
import type { Part, Subject } from './setting.ts'

/** How much is to be kept of a series after a year. */
export const stateSize: Part = {
  name: 'state',
  measure({ subject, seeds }) {
    return [
      ...sizes(subject, 'hourly', hour, seeds(4), { needed: 2000, aim: 1000 }),
      ...sizes(subject, 'daily', day, seeds(4), { needed: 800, aim: 400 }),
    ]
  },
}

function sizes(subject: Subject, runs: string, cadence: number, seeds: number, mark: Mark): readonly Row[] {
  const lengths = kinds.flatMap((kind) => Array.from({ length: seeds }, (_, seed) => {
    const schedule = regular(seeded('schedule', kind.name, seed), cadence, 365)
    const options = kind.form === undefined ? {} : { form: kind.form }
    return JSON.stringify(replay(subject, series(kind, seed, schedule), options, () => {}).state()).length
  }))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  return [
    atMost(`state of a series after a year of ${runs} runs, mean`, mean, { ...mark, write: bytes }),
    atMost('the same, the most', Math.max(...lengths), { ...mark, write: bytes }),
  ]
}
