import type { Severity } from '../model/finding.ts'
import { plain } from '../model/plain.ts'
import type { Report } from '../model/report.ts'
import { needing } from './standing.ts'
import { plainVoice } from './voice.ts'
import { now, what, why } from './wording.ts'

/** What a workflow run shows beside its steps. */
export interface Annotation {
  readonly kind: 'warning' | 'error'
  readonly title: string
  readonly message: string
}

/** GitHub shows no more of a kind in one step. */
const most = 10

/** The findings that somebody has to look at as annotations: CRITICAL as errors, WARN as warnings, at most ten of a kind; the tenth counts the rest. */
export function annotationsOf(report: Report): readonly Annotation[] {
  return [...ofSeverity(report, 'CRITICAL', 'error'), ...ofSeverity(report, 'WARN', 'warning')]
}

function ofSeverity(report: Report, severity: Severity, kind: Annotation['kind']): readonly Annotation[] {
  const all = needing(report)
    .filter((finding) => finding.severity === severity)
    .map((finding): Annotation => {
      const { value, beside } = now(finding, report)
      const facts = [...(value === '' || finding.rule === 'missing' ? [] : [`now ${value}`]), ...(beside === '' ? [] : [beside])].join(', ')
      const reason = why(finding, report, plainVoice)
      const ending = `${facts === '' ? '' : ` (${facts})`}${reason === '' ? '' : `. ${capital(reason)}`}`
      const message = `${what(finding, plainVoice)}${ending}`
      return { kind, title: plain(`${severity}: ${finding.series}`, 100), message }
    })
  if (all.length <= most) return all
  const left = all.length - most + 1
  const rest: Annotation = { kind, title: `${severity}: ${left} more`, message: `${left} more findings are in the report.` }
  return [...all.slice(0, most - 1), rest]
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}
