import type { Report } from '../../model/report.ts'
import { since } from '../moment.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'
import { now, what } from '../wording.ts'

/** What is wrong, the worst first, and what to do about it. */
export function findings(report: Report): string | undefined {
  return table(
    ['', 'what', { right: 'now' }, 'since', 'what to do'],
    report.findings.map((finding) => [
      finding.severity,
      what(finding, markdownVoice),
      now(finding),
      since(finding.since, report.timestamp),
      finding.hint === undefined ? '' : markdownVoice.prose(finding.hint),
    ]),
  )
}
