import { type Labelled, readCorpus } from './nab/corpus.ts'
import { detect } from './nab/detect.ts'
import { profiles } from './nab/profiles.ts'
import { isLong, type Look, resample } from './nab/resample.ts'
import { figureAt, ranking, type Scored, scored } from './nab/score.ts'
import { seeded } from './random.ts'
import { atLeast, leftOut, remark, type Row } from './rows.ts'
import type { Part, Subject } from './setting.ts'

interface MarkedLook extends Look {
  readonly name: string
  readonly needed: number
  readonly aim: number
}

const looks: readonly MarkedLook[] = [
  { name: 'mean', take: 'mean', latest: 0, missing: 0, needed: 66, aim: 72 },
  { name: 'last value', take: 'last', latest: 0, missing: 0, needed: 58, aim: 66 },
  { name: 'late by 0–25 min, 5 % missing', take: 'last', latest: 25 * 60, missing: 0.05, needed: 58, aim: 68 },
]
/** Where chance decides when a run is, one outcome says little. */
const outcomes = 10

/** NAB's longer series as hourly runs would see them. */
export const hourly: Part = {
  name: 'hourly',
  async measure({ subject, nab }) {
    if (nab === undefined) return [leftOut('NAB by hourly runs', 'its folder is named by --nab')]
    const corpus = (await readCorpus(nab)).filter(isLong)
    return looks.flatMap((look) => figures(subject, corpus, look))
  },
}

function figures(subject: Subject, corpus: readonly Labelled[], look: MarkedLook): readonly Row[] {
  const all = Array.from({ length: look.latest > 0 ? outcomes : 1 }, (_, seed) => {
    const ranked = ranking(corpus.map((series) => alarms(subject, series, look, seed)))
    return { windows: ranked.windows, ...figureAt(1, ranked, profiles.standard) }
  })
  const mean = (of: 'score' | 'found' | 'windows' | 'falseRows') => all.reduce((sum, one) => sum + one[of], 0) / all.length
  return [
    atLeast(`NAB by hourly runs, ${corpus.length} series, alarms as shipped: ${look.name}`, mean('score'), look),
    remark('the same', `${mean('found').toFixed(0)} of ${mean('windows').toFixed(0)} windows, ${mean('falseRows').toFixed(0)} false rows`),
  ]
}

function alarms(subject: Subject, series: Labelled, look: MarkedLook, seed: number): Scored {
  const { times, values, spans } = resample(series, look, seeded(look.name, series.name, seed))
  return scored(detect(subject, times, values).alarms, spans)
}
