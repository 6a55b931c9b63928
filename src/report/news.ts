import type { Changes } from '../model/finding.ts'
import { counted, quantity } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { openFor } from './moment.ts'
import { seenBy, shown } from './seen.ts'
import type { Voice } from './voice.ts'

const mostNames = 3

/** What the news are called: on the first run there is no report before. */
export function newsTitle({ previous }: Report): string {
  return previous === undefined ? 'At first sight' : 'Since the last report'
}

/** What happened since the last report, a line each: the findings, the repository, the logs. */
export function news(report: Report, voice: Voice): readonly string[] {
  return [
    ...(report.previous === undefined ? [] : opened(report.changes, voice)),
    ...report.changes.changed.map(({ finding: { severity, series }, was }) => {
      const how = severity === 'CRITICAL' ? 'Worse' : 'Better'
      return `${how}: ${voice.code(series)} is ${severity} (was ${was})`
    }),
    ...report.changes.recovered.map((past) => recovered(past.series, past.since, report, voice)),
    ...repository(report, voice),
    ...logs(report, voice),
  ]
}

function opened({ opened: findings }: Changes, voice: Voice): readonly string[] {
  return findings.length === 0 ? [] : [`New: ${findings.map((one) => voice.code(one.series)).join(', ')}`]
}

function recovered(series: string, began: string, report: Report, voice: Voice): string {
  const observed = report.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []))
  const held = report.series.find((one) => one.key === series)
  const after = openFor(began, report.timestamp)
  if (held !== undefined) return `Recovered: ${voice.code(series)} is at ${quantity(held.value, held.unit)}, after ${after}`
  if (series.startsWith('collector/')) return `Recovered: ${voice.code(series)} does not fail any more, after ${after}`
  const why = observed.some((one) => one.key === series) ? 'has no limit any more' : 'is not there any more'
  return `Closed: ${voice.code(series)} ${why}, after ${after}`
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
