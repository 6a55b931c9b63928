import { plain } from '../model/plain.ts'
import { counted, quantity } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'

const longest = 150

/** One line for a message's subject, of at most 150 characters: where, how bad, what is worst, how much more. */
export function summaryOf({ status, host, findings }: Report): string {
  const start = `${status} on ${plain(host.name, 40)}: `
  const [worst, ...others] = findings
  if (worst === undefined) return `${start}nothing needs you`
  const value = worst.value === undefined ? '' : ` (${quantity(worst.value, worst.unit)})`
  const end = `${value}${others.length === 0 ? '' : `; ${counted(others.length, 'more finding')}`}`
  return `${start}${plain(worst.what, longest - start.length - end.length)}${end}`
}
