import { counted, number, quantity } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { ending } from './endings.ts'
import { sinceWhen } from './moment.ts'
import { seenBy, shown } from './seen.ts'
import type { Voice } from './voice.ts'

const mostNames = 3
/** What is listed by name, and what is told in a line of its own. */
const mostListed = 10
const mostTold = 20

/** What the news are called: on the first run there is no report before. */
export function newsTitle({ previous }: Report): string {
  return previous === undefined ? 'At first sight' : 'Since the last report'
}

/** What happened since the last report, a line each: the findings, the repository, the logs. */
export function news(report: Report, voice: Voice): readonly string[] {
  const { opened, changed, recovered, reminded } = report.changes
  return [
    ...(report.previous === undefined ? [] : titled('New', names(opened, voice))),
    ...most(changed.map(({ finding: { severity, series }, was }) => {
      const how = severity === 'CRITICAL' ? 'Worse' : 'Better'
      return `${how}: ${voice.code(series)} is ${severity} (was ${was})`
    })),
    ...most(recovered.map((past) => ending(past, report, voice))),
    ...most(reminded.map(({ severity, series, since: began }) => {
      return `Reminder: ${voice.code(series)} is still open, ${severity} ${sinceWhen(began, report, voice)}`
    })),
    ...repository(report, voice),
    ...logs(report, voice),
  ]
}

/** The series' names, the first ten of them. */
export function names(findings: readonly { readonly series: string }[], voice: Voice): string {
  const listed = findings.slice(0, mostListed).map(({ series }) => voice.code(series)).join(', ')
  return findings.length > mostListed ? `${listed} and ${number(findings.length - mostListed)} more` : listed
}

function titled(title: string, text: string): readonly string[] {
  return text === '' ? [] : [`${title}: ${text}`]
}

function most(lines: readonly string[]): readonly string[] {
  return lines.length <= mostTold ? lines : [...lines.slice(0, mostTold), `${number(lines.length - mostTold)} more of these are in the JSON report`]
}

function repository(report: Report, voice: Voice): readonly string[] {
  const seen = seenBy(report, 'repo')
  const commits = seen.number('repo/commits') ?? 0
  if (commits === 0) return []
  const names = seen.every('repo/author').map((one) => one.labels?.['name'] ?? '')
  const authors = seen.number('repo/authors') ?? names.length
  const isNamed = names.length > 0 && names.length <= mostNames && names.length === authors
  const by = isNamed ? names.map((name) => voice.code(name, 60)).join(', ') : counted(authors, 'person', 'people')
  const added = seen.number('repo/churn-added')
  const removed = seen.number('repo/churn-removed')
  const churn = added === undefined || removed === undefined ? '' : `, +${quantity(added)} −${quantity(removed)} lines`
  const branch = seen.one('repo/branch')?.value
  const where = typeof branch === 'string' && branch !== 'detached' ? voice.code(branch, 100) : 'The repository'
  const labels = seen.one('repo/commits')?.labels
  const least = labels?.['at'] === 'least' ? 'at least ' : ''
  const since = report.previous === undefined ? labels?.['since'] : undefined
  const began = since === undefined ? '' : `, since ${voice.prose(since, 60)}`
  return [`${where}: ${least}${counted(commits, 'commit')} by ${by}${churn}${began}`]
}

function logs(report: Report, voice: Voice): readonly string[] {
  const seen = seenBy(report, 'logs')
  const lines = seen.number('logs/lines') ?? 0
  if (lines === 0) return []
  const errors = seen.number('logs/errors') ?? 0
  const warnings = seen.number('logs/warnings') ?? 0
  const both = `${counted(errors, 'error')} and ${counted(warnings, 'warning')}`
  const found = errors + warnings === 0 ? 'no line marked as error or warning' : both
  const files = seen.number('logs/files')
  const where = files === undefined ? '' : ` of ${counted(files, 'file')}`
  const last = shown(seen.every('logs/last-error').at(-1), voice, 120)
  return [`Logs: ${found} in ${counted(lines, 'new line')}${where}${last === '' ? '' : `; the last error: ${last}`}`]
}
