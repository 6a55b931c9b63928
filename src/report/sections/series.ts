import { quantity } from '../../model/quantity.ts'
import type { Report } from '../../model/report.ts'
import { sparkline } from '../sparkline.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'
import { limits } from '../wording.ts'

/** Every judged series: its value, its limits, its past. */
export function series(report: Report): string | undefined {
  const longest = Math.max(0, ...report.series.map((one) => one.history.length))
  return table(
    ['series', { right: 'now' }, { right: 'limit' }, { right: 'was' }, `last ${longest} runs`],
    report.series.map((one) => [
      markdownVoice.code(one.key),
      quantity(one.value, one.unit),
      limits(one),
      one.was === undefined ? '' : quantity(one.was, one.unit),
      sparkline(one.history, one.unit),
    ]),
  )
}
