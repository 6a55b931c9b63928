import type { Report } from '../../model/report.ts'
import { list } from '../fold.ts'
import { news, newsTitle } from '../news.ts'
import { markdownVoice } from '../voice.ts'
import { damaged } from '../wording.ts'

/** What happened since the last report. */
export function changes(report: Report): string | undefined {
  const lines = list(news(report, markdownVoice))
  return lines === undefined ? undefined : `**${newsTitle(report)}**\n\n${lines}`
}

/** What went wrong on the way, memory's damaged files first. */
export function notes({ learned, notes: sentences }: Report): string | undefined {
  const lines = list([
    ...learned.damaged.map((file) => damaged(file, markdownVoice)),
    ...sentences.map((sentence) => markdownVoice.prose(sentence)),
  ])
  return lines === undefined ? undefined : `**Notes**\n\n${lines}`
}
