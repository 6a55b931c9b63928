import { plain } from '../model/plain.ts'
import { counted, quantity } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { verdictWithoutFindings } from '../model/verdict.ts'

const longest = 150

/** One line for a message's subject, of at most 150 characters: where, how bad, what is worst, how much more. */
export function summaryOf(report: Report): string {
  const { status, host, findings } = report
  const start = `${status} on ${plain(host.name, 40)}: `
  const [worst, ...others] = findings
  if (worst === undefined) return `${start}${verdictWithoutFindings(report)}`
  const value = worst.value === undefined ? '' : ` (${quantity(worst.value, worst.unit)})`
  const end = `${value}${others.length === 0 ? '' : `; ${counted(others.length, 'more finding')}`}`
  return `${start}${plain(worst.what, longest - start.length - end.length)}${end}`
}
