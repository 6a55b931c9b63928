import { counted, quantity } from '../../model/quantity.ts'
import type { Report } from '../../model/report.ts'
import { fold, list } from '../fold.ts'
import { seenBy, shown } from '../seen.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'

/** The logs: what was read, file by file, and the last errors as they stand there. */
export function logs(report: Report): string | undefined {
  const seen = seenBy(report, 'logs')
  const files = seen.number('logs/files')
  const lines = seen.number('logs/lines')
  const bytes = seen.number('logs/bytes')
  const title = [
    ...(files === undefined ? [] : [counted(files, 'file')]),
    ...(bytes === undefined ? [] : [quantity(bytes, 'bytes')]),
    ...(lines === undefined ? [] : [counted(lines, 'new line')]),
  ].join(', ')
  return fold(title === '' ? 'Logs' : `Logs: ${title}`, [
    list(seen.every('logs/partial').map((one) => `Not all was read: ${markdownVoice.prose(String(one.value))}`)),
    table(
      ['file', { right: 'lines' }, { right: 'errors' }, { right: 'warnings' }],
      seen
        .every('logs/file')
        .map((one) => [
          markdownVoice.code(one.labels?.['file'] ?? ''),
          shown(one, markdownVoice),
          count(one.labels?.['errors']),
          count(one.labels?.['warnings']),
        ]),
    ),
    table(
      ['last errors', 'file'],
      seen
        .every('logs/last-error')
        .map((one) => [shown(one, markdownVoice), markdownVoice.code(one.labels?.['file'] ?? '')]),
    ),
  ])
}

function count(text = ''): string {
  return /^\d+$/.test(text) ? quantity(Number(text)) : markdownVoice.prose(text)
}
