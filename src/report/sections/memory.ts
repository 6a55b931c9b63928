import { counted, number } from '../../model/quantity.ts'
import type { Report } from '../../model/report.ts'
import { fold } from '../fold.ts'
import { table } from '../table.ts'

/** What memory holds after this run. */
export function memory({ learned: { runs, records, newRecords, damaged } }: Report): string | undefined {
  return fold(`Memory: ${counted(runs, 'run')}, ${counted(records, 'record')}`, [
    table(
      [{ right: 'runs' }, { right: 'records' }, { right: 'new from the inbox' }, { right: 'damaged files' }],
      [[number(runs), number(records), number(newRecords), number(damaged.length)]],
    ),
  ])
}
