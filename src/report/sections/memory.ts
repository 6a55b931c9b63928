import { counted, number } from '../../model/quantity.ts'
import type { Remembered, Report } from '../../model/report.ts'
import { fold } from '../fold.ts'
import { table } from '../table.ts'

/** What memory holds after this run. */
export function memory({ learned }: Report): string | undefined {
  const { runs, records, newRecords, baselines, learning, incidents, damaged } = learned
  const rows: readonly (readonly [string, number])[] = [
    ['runs', runs],
    ['records', records],
    ['new from the inbox', newRecords],
    ['baselines', baselines],
    ['still learning', learning],
    ['incidents open', incidents],
    ['damaged files', damaged.length],
  ]
  return fold(`Memory: ${memoryCounts(learned)}`, [
    table(rows.map(([right]) => ({ right })), [rows.map(([, count]) => number(count))]),
  ])
}

/** What memory holds in a line: `42 baselines (3 still learning), 3 incidents open, 8 runs, 5 records`. */
export function memoryCounts({ runs, records, baselines, learning, incidents }: Remembered): string {
  return [
    ...(baselines === 0 ? [] : [`${counted(baselines, 'baseline')}${learning === 0 ? '' : ` (${number(learning)} still learning)`}`]),
    ...(incidents === 0 ? [] : [`${counted(incidents, 'incident')} open`]),
    counted(runs, 'run'),
    counted(records, 'record'),
  ].join(', ')
}
