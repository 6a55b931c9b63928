import { duration, word } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { verdictWithoutFindings } from '../model/verdict.ts'

/** What a person wants to know first: `strong` says whether anything is to be done, `rest` is the sentences after it. */
export function headline(report: Report): { readonly strong: string; readonly rest: string } {
  const count = report.findings.length
  const needs = count === 1 ? 'thing needs' : 'things need'
  const strong = count === 0 ? verdictWithoutFindings(report) : `${word(count)} ${needs} you`
  const rest = [withinLimits(report), lastReport(report)].filter((one) => one !== '').join(' ')
  return { strong: capital(`${strong}.`), rest }
}

function withinLimits({ series, findings, status }: Report): string {
  if (series.length === 0) return status === 'UNKNOWN' ? 'No series was held against a limit.' : ''
  const broken = new Set(findings.map((finding) => finding.series))
  const fine = series.filter(({ key }) => !broken.has(key)).length
  if (fine < series.length) {
    const are = fine === 1 ? 'is' : 'are'
    return capital(`${word(fine)} of ${word(series.length)} series ${are} within their limits.`)
  }
  return fine === 1 ? 'The one series is within its limits.' : `All ${word(fine)} series are within their limits.`
}

function lastReport({ previous, status }: Report): string {
  if (previous === undefined) return 'This is the first report of this machine.'
  const said = previous.status === status ? '' : `, and it said ${previous.status}`
  return `Last report ${duration(previous.secondsAgo)} ago${said}.`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
