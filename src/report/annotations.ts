import type { Severity } from '../model/finding.ts'
import { plain } from '../model/plain.ts'
import type { Report } from '../model/report.ts'
import { plainVoice } from './voice.ts'
import { now, what } from './wording.ts'

/** What a workflow run shows beside its steps. */
export interface Annotation {
  readonly kind: 'warning' | 'error'
  readonly title: string
  readonly message: string
}

/** GitHub shows no more of a kind in one step. */
const most = 10

/** The findings as annotations: CRITICAL as errors, WARN as warnings, at most ten of a kind; the tenth counts the rest. */
export function annotationsOf(report: Report): readonly Annotation[] {
  return [...ofSeverity(report, 'CRITICAL', 'error'), ...ofSeverity(report, 'WARN', 'warning')]
}

function ofSeverity(report: Report, severity: Severity, kind: Annotation['kind']): readonly Annotation[] {
  const all = report.findings
    .filter((finding) => finding.severity === severity)
    .map((finding): Annotation => {
      const value = now(finding)
      const hint = finding.hint === undefined ? '' : `. ${plainVoice.prose(finding.hint)}`
      const message = `${what(finding, plainVoice)}${value === '' ? '' : ` (now ${value})`}${hint}`
      return { kind, title: plain(`${severity}: ${finding.series}`, 100), message }
    })
  if (all.length <= most) return all
  const left = all.length - most + 1
  const rest: Annotation = { kind, title: `${severity}: ${left} more`, message: `${left} more findings are in the report.` }
  return [...all.slice(0, most - 1), rest]
}
