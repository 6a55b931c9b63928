import { isUnavailable } from '../../model/observation.ts'
import type { Observation } from '../../model/observation.ts'
import { counted } from '../../model/quantity.ts'
import type { Report } from '../../model/report.ts'
import { htmlCode } from '../escape.ts'
import { fold } from '../fold.ts'
import { shown } from '../seen.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'

const mostRows = 50

/** The series that have a place of their own in the report, by collector. */
const placed: Readonly<Record<string, readonly RegExp[]>> = {
  system: [
    /^(?:cpu|memory|io)\/pressure$|^cpu\/(?:used|cores)$|^memory\/(?:total|available|used)$|^swap\/(?:total|used)$/,
    /^load\/(?:per-core|1m|5m|15m)$|^process\/memory$|^(?:uptime|os|kernel|runner)$/,
    /^disk\/.*\/(?:used|free|inodes-used)$|^network\/.*\/(?:received|sent|errors)$/s,
  ],
  issues: [/^issues\/acknowledged$/],
  repo: [
    /^repo\/(?:head|branch|shallow|uncommitted|untracked|last-commit-age|size|objects)$/,
    /^repo\/(?:commits|authors|churn-added|churn-removed|author|commit)$/,
  ],
  logs: [/^logs\/(?:files|bytes|lines|errors|warnings|file|last-error|partial)$/],
}

/** All else that was seen, collector by collector: nothing that a collector brings home is lost. */
export function others({ readings }: Report): string | undefined {
  const folds = readings.flatMap((reading) => {
    if (reading.outcome !== 'ok') return []
    const places = Object.hasOwn(placed, reading.collector) ? placed[reading.collector] : undefined
    const isPlaced = ({ key }: Observation): boolean => places?.some((place) => place.test(key)) === true
    const rest = reading.observations.filter((one) => !isUnavailable(one) && !isPlaced(one))
    const title = `${htmlCode(reading.collector)}: ${counted(rest.length, 'observation')}`
    const more = rest.length > mostRows ? `The other ${rest.length - mostRows} are in the JSON report.` : undefined
    return fold(title, [table(['series', { right: 'value' }, 'of'], rest.slice(0, mostRows).map(row)), more]) ?? []
  })
  return folds.length === 0 ? undefined : folds.join('\n\n')
}

function row(observation: Observation): readonly string[] {
  const labels = Object.entries(observation.labels ?? {}).map(([name, value]) => `${name}=${value}`)
  return [
    markdownVoice.code(observation.key),
    shown(observation, markdownVoice),
    labels.length === 0 ? '' : markdownVoice.code(labels.join(', ')),
  ]
}
