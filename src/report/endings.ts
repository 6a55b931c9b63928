import type { RecoveredFinding, Rule } from '../model/finding.ts'
import { rules } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { figure } from './figures.ts'
import { openFor, sinceWhen } from './moment.ts'
import type { Voice } from './voice.ts'

/** How a finding ended, in one sentence without a full stop. */
export function ending(past: RecoveredFinding, report: Pick<Report, 'timestamp' | 'timezone' | 'series'>, voice: Voice): string {
  const name = voice.code(past.series)
  const after = `after ${openFor(past.since, report.timestamp)}`
  switch (past.how) {
    case 'recovered':
      return `Recovered: ${name} ${recovered(past, report)}, ${after}`
    case 'gone':
      return `Gone: ${name} is not there any more, ${after}`
    case 'accepted':
      return `Now usual: ${name} has stayed ${at(past.series, report, 'where it is')} ${sinceWhen(past.since, report, voice)}`
    case 'withdrawn':
      return `Withdrawn: ${name} is not judged by that rule any more, ${after}`
  }
}

function recovered(past: RecoveredFinding, report: Pick<Report, 'series'>): string {
  switch (ruleOf(past.id)) {
    case 'collector-failed':
      return 'does not fail any more'
    case 'late':
      return 'come in time again'
    case 'missing':
      return 'is there again'
    case 'trend':
      return `does not fill up any more${comma(at(past.series, report, ''))}`
    case 'shift':
    case 'unusual':
      return `is as usual again${comma(at(past.series, report, ''))}`
    default:
      return `is ${at(past.series, report, 'within its limits again')}`
  }
}

/** The rule that a finding's id begins with. */
export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => id.startsWith(`${rule}:`))
}

function at(series: string, report: Pick<Report, 'series'>, otherwise: string): string {
  const line = report.series.find(({ key }) => key === series)
  return line === undefined ? otherwise : `at ${figure(line.value, line.unit)}`
}

function comma(text: string): string {
  return text === '' ? '' : `, ${text}`
}
