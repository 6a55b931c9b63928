import { number } from '../../model/quantity.ts'
import type { Report } from '../../model/report.ts'
import { figure, range } from '../figures.ts'
import { fold } from '../fold.ts'
import { seriesRows } from '../series-rows.ts'
import type { SeriesRow } from '../series-rows.ts'
import { sparkline } from '../sparkline.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'
import { limits } from '../wording.ts'

/** The judged series: those with limits or findings in the open, the others folded. */
export function series(report: Report): string | undefined {
  const { shown, folded, title, unlisted } = seriesRows(report)
  const rest = unlisted === 0 ? undefined : `The other ${number(unlisted)} are in the JSON report.`
  const parts = [tableOf(shown), fold(title, [tableOf(folded), rest])].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join('\n\n')
}

function tableOf(rows: readonly SeriesRow[]): string | undefined {
  const longest = Math.max(0, ...rows.map(({ line }) => line.history.length))
  return table(
    ['series', { right: 'now' }, { right: 'usual' }, { right: 'limit' }, `last ${longest} runs`, ''],
    rows.map(({ line, word }) => [
      markdownVoice.code(line.key),
      figure(line.value, line.unit),
      line.usual === undefined ? '' : range(line.usual, line.unit),
      limits(line),
      sparkline(line.history, line.unit),
      word,
    ]),
  )
}
