import { word } from './quantity.ts'
import { observationsOf } from './reading.ts'
import type { Report } from './report.ts'

/** What a report without findings comes to: a sentence without its capital and its full stop. */
export function verdictWithoutFindings(report: Report): string {
  const errors = observationsOf(report, 'logs').find(({ key }) => key === 'logs/errors')?.value
  const isJudged = report.status !== 'UNKNOWN'
  if (typeof errors !== 'number' || errors === 0) return isJudged ? 'nothing needs you' : 'nothing was judged'
  const judged = isJudged ? 'no limit is broken' : 'nothing was judged'
  return `${judged}, but the logs hold ${word(errors)} new ${errors === 1 ? 'error' : 'errors'}`
}
