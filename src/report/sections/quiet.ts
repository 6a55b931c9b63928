import type { Report } from '../../model/report.ts'
import { closing } from '../closing.ts'
import { fold, list } from '../fold.ts'
import { acknowledgedLines, notTold, notToldCounts } from '../quiet.ts'
import { markdownVoice } from '../voice.ts'

/** What is open and somebody has seen. */
export function stillOpen(report: Report): string | undefined {
  const lines = list(acknowledgedLines(report, markdownVoice))
  return lines === undefined ? undefined : `**Still open**\n\n${lines}`
}

/** What nobody is told of, and why. */
export function untold(report: Report): string | undefined {
  return fold(`Silenced and folded: ${notToldCounts(report)}`, [list(notTold(report, markdownVoice))])
}

/** When the next report is due, and where to learn more. */
export function next(report: Report): string | undefined {
  const text = closing(report, markdownVoice)
  return text === '' ? undefined : text
}
