import { type Labelled, readCorpus } from './nab/corpus.ts'
import { detect } from './nab/detect.ts'
import { type Profile, profiles } from './nab/profiles.ts'
import { bestFigure, type Figure, figureAt, ranking, scored, type Span } from './nab/score.ts'
import { atLeast, leftOut, remark, type Row } from './rows.ts'
import type { Part } from './setting.ts'

/** The profiles of the optimised threshold, and what they have to reach. */
const optimised: readonly (readonly [name: string, profile: Profile, needed: number, aim: number])[] = [
  ['standard', profiles.standard, 70, 75],
  ['few false alarms', profiles['few false alarms'], 64, 70],
  ['few misses', profiles['few misses'], 75, 80],
]
/** Rows in a year of hourly runs. */
const yearOfRows = 8760

/** The Numenta Anomaly Benchmark. */
export const nab: Part = {
  name: 'nab',
  async measure({ subject, nab: folder }) {
    if (folder === undefined) return [leftOut('NAB', 'its folder is named by --nab')]
    const corpus = await readCorpus(folder)
    const said = corpus.map((series) => ({ spans: spansOf(series), ...detect(subject, series.times, series.values) }))
    const scores = ranking(said.map((one) => scored(one.scores, one.spans)))
    const alarms = ranking(said.map((one) => scored(one.alarms, one.spans)))
    const row = (what: string, figure: Figure, needed: number, aim: number) => [
      atLeast(`NAB, ${corpus.length} series, ${what}`, figure.score, { needed, aim }),
      remark('the same', `${figure.found} of ${scores.windows} windows, ${figure.falseRows} false rows`),
    ]
    const underBudget = (most: number) => bestFigure(scores, profiles.standard, (most * scores.quietRows) / yearOfRows)
    return [
      ...optimised.flatMap(([name, profile, needed, aim]) => row(`best threshold, ${name}`, bestFigure(scores, profile), needed, aim)),
      ...row('alarms as shipped, standard', figureAt(1, alarms, profiles.standard), 66, 72),
      ...row('at most 2 false rows in 8,760', underBudget(2), 65, 70),
      ...row('at most 1 false row in 8,760', underBudget(1), 57, 65),
    ] satisfies readonly Row[]
  },
}

/** The rows of the windows. */
export function spansOf({ name, times, windows }: Labelled): readonly Span[] {
  return windows.map((window) => {
    const [first, last] = window.map((at) => times.indexOf(at))
    if (first === undefined || last === undefined || first < 0 || last < first) throw new Error(`a window of ${name} is not among its times`)
    return [first, last]
  })
}
