import type { Dispatch } from '../../model/dispatch.ts'
import { plain } from '../../model/plain.ts'
import { cut, lengthOf, type Limit } from './cut.ts'
import { lead } from './lead.ts'
import { reportText } from './report-text.ts'
import { isWorstSaid } from './said-by-title.ts'

/** No more findings, and no more news, are worth a small screen. */
const most = { findings: 8, news: 6, remarks: 5 }
const lineLength = 300

/** How a title says that the message may have arrived before; empty where it was not sent. */
export function redeliveryMark(redelivery: number): string {
  return redelivery === 0 ? '' : ` (redelivery ${redelivery})`
}

/** The title, whole or cut, with the mark of a redelivery at its end. */
export function markedTitle(title: string, redelivery: number, limit: { readonly bytes: number }): string {
  const mark = redeliveryMark(redelivery)
  return `${cut(plain(title), { bytes: limit.bytes - lengthOf(mark, limit) })}${mark}`
}

/**
 * What a small screen shows below the title, as plain text within the limit: what is to be known of the message, the
 * worst findings, what changed; without findings, what the report says in words, and no more of it than its first sentence
 * where something changed. The link, if it has one and there is room, is its last line, whatever had to be left out.
 */
export function outline(dispatch: Dispatch, limit: Limit): string {
  const { url } = dispatch
  const link = url === undefined ? '' : plain(url)
  const parts = [remarksOf(dispatch), leadOf(dispatch), findingsOf(dispatch), newsOf(dispatch)]
  const text = parts.filter((part) => part !== '').join('\n\n')
  const room = ('bytes' in limit ? limit.bytes : limit.characters) - lengthOf(link, limit) - (link === '' ? 0 : 2)
  if (room < 0) return cut(text, limit)
  const short = cut(text, 'bytes' in limit ? { bytes: room } : { characters: room })
  return [short, link].filter((part) => part !== '').join('\n\n')
}

function remarksOf({ remarks }: Dispatch): string {
  return remarks.slice(0, most.remarks).map((remark) => `Note: ${plain(remark, lineLength)}`).join('\n')
}

function leadOf(dispatch: Dispatch): string {
  if (dispatch.findings.length > 0) return ''
  const { text, isOurs } = reportText(dispatch)
  if (dispatch.news.length === 0) return lead(text)
  return isOurs ? (lead(text).split('\n\n')[0] ?? '') : ''
}

/** One alone that the title says already is what to do about it. */
function findingsOf(dispatch: Dispatch): string {
  const { findings } = dispatch
  const isSaid = findings.length === 1 && isWorstSaid(dispatch)
  const lines = findings.slice(0, most.findings).flatMap(({ severity, what, hint }) => [
    ...(isSaid ? [] : [`${severity}: ${plain(what, lineLength)}`]),
    ...(hint === undefined ? [] : [`${isSaid ? '' : '  '}→ ${plain(hint, lineLength)}`]),
  ])
  const left = findings.length - most.findings
  return [...lines, ...(left > 0 ? [`and ${left} more`] : [])].join('\n')
}

function newsOf({ news }: Dispatch): string {
  if (news.length === 0) return ''
  const left = news.length - most.news
  const lines = news.slice(0, most.news).map((one) => `- ${plain(one, lineLength)}`)
  return ['Since the last report:', ...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')
}
