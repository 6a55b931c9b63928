import type { Report } from '../../model/report.ts'
import { since, zoneOf } from '../moment.ts'
import { needing } from '../standing.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'
import { beside, now, what, why } from '../wording.ts'

/** What somebody has to look at, the worst first, why, and what to do about it. */
export function findings(report: Report): string | undefined {
  const rows = needing(report)
  const hasUsual = rows.some(({ usual, rule }) => usual !== undefined || rule === 'late')
  return table(
    ['', 'what', { right: hasUsual ? 'now (usual)' : 'now' }, sinceTitle(report), 'why, and what to do'],
    rows.map((finding) => [
      finding.severity,
      what(finding, markdownVoice),
      beside(now(finding, report)),
      since(finding.since, report),
      why(finding, report, markdownVoice),
    ]),
  )
}

function sinceTitle(report: Report): string {
  return report.timezone === undefined ? 'since' : `since (${zoneOf(report, markdownVoice)})`
}
