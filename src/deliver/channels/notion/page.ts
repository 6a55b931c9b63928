import type { Dispatch, DispatchFinding } from '../../../model/dispatch.ts'
import { plain } from '../../../model/plain.ts'
import { contentKey } from '../../text/content-key.ts'
import { code, link, literal } from './inline.ts'
import { blocksOf, heading, item, paragraph, type Block } from './markdown.ts'
import { partsOf } from './parts.ts'
import { formerMarkOf, markOf, nameOf } from './ticket-mark.ts'

/** A dispatch as Notion gets it. */
export interface Page {
  /** What tells a critical one at first glance, in every list of pages. */
  readonly icon: '🔴' | '🟠' | '🟢' | '⚪' | '🔵'
  /** Plain text. */
  readonly title: string
  /** By what it is found again where there is no property for it: at the end of the title. */
  readonly mark: string
  /** The value of the property `Ticket ID`: the id, then what tells two tickets of one id apart. */
  readonly ticket: string
  /** What earlier versions wrote, which had the id alone. */
  readonly former: { readonly mark: string; readonly ticket: string }
  /** Markdown; the first part makes the page, the others are added at its end. They are the same in every redelivery. */
  readonly parts: readonly string[]
}

const most = { findings: 50, news: 50, remarks: 20, body: 400_000, text: 500 } as const
const icons = { CRITICAL: '🔴', WARN: '🟠', OK: '🟢', UNKNOWN: '⚪' } as const

export function pageOf(dispatch: Dispatch, redelivery: number): Page {
  const { id, title, status, severity } = dispatch
  const word = severity === 'CRITICAL' ? severity : (status ?? severity)
  const content = contentKey(dispatch)
  const again = redelivery > 0 ? ` (redelivery ${redelivery})` : ''
  return {
    icon: word === undefined ? '🔵' : icons[word],
    title: `${plain(title, 150) || 'VELOS'}${again}`,
    mark: markOf(dispatch, content),
    ticket: `${nameOf(id)} · ${content}`,
    former: { mark: formerMarkOf(id), ticket: nameOf(id) },
    parts: partsOf([...headOf(dispatch, word), ...bodyOf(dispatch)], moreOf(dispatch.url)),
  }
}

function headOf(dispatch: Dispatch, word: string | undefined): readonly Block[] {
  const { host, url, remarks, findings, news, body } = dispatch
  const isTold = tells(body, [...findings.slice(0, most.findings).map(({ what }) => what), ...news.slice(0, most.news)])
  const state = [...(word === undefined ? [] : [`**${word}**`]), ...(host === undefined ? [] : [`on ${code(host)}`])].join(' ')
  return [
    paragraph([...(state === '' ? [] : [state]), ...momentOf(dispatch.created), `ticket ${code(nameOf(dispatch.id))}`].join(' · ')),
    ...(url === undefined ? [] : [paragraph(wholeReport(url))]),
    ...remarks.slice(0, most.remarks).map((remark) => item(`Note: ${literal(plain(remark, most.text))}`)),
    ...(isTold ? [] : listOf('Findings', findings, most.findings, findingOf)),
    ...(isTold ? [] : listOf('What changed', news, most.news, (one) => literal(plain(one, most.text)))),
    ...attachmentsOf(dispatch),
  ]
}

function wholeReport(url: string): string {
  return link('The whole report', url) || 'The whole report is in the repository'
}

/** `20261122_061704` as people write it. */
function momentOf(created: string | undefined): readonly string[] {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)\d\d$/.exec(created ?? '') ?? []
  return year === undefined ? [] : [`${year}-${month}-${day} ${hour}:${minute} UTC`]
}

function listOf<One>(title: string, all: readonly One[], atMost: number, write: (one: One) => string): readonly Block[] {
  if (all.length === 0) return []
  const left = all.length - atMost
  return [
    heading(2, title),
    ...all.slice(0, atMost).map((one) => item(write(one))),
    ...(left > 0 ? [item(`and ${left} more, which are not listed here`)] : []),
  ]
}

function findingOf({ severity, what, hint }: DispatchFinding): string {
  const advice = hint === undefined ? '' : literal(plain(hint, most.text))
  return `**${severity}** ${literal(plain(what, most.text))}${advice === '' ? '' : ` → ${advice}`}`
}

/** True if the report says all of it by itself, in its own notation: it is not said twice. */
function tells(body: string, texts: readonly string[]): boolean {
  const bare = (text: string): string => text.replace(/[`*\\]/g, '').replace(/\s+/g, ' ')
  const report = bare(body.slice(0, 100_000))
  return texts.every((text) => report.includes(bare(text)))
}

function attachmentsOf({ attachments, body }: Dispatch): readonly Block[] {
  const names = attachments.filter(({ mediaType }) => body === '' || mediaType !== 'text/markdown').map(({ name }) => code(plain(name, 100)))
  return names.length === 0 ? [] : [paragraph(`Files that are not on this page: ${names.slice(0, 20).join(', ')}`)]
}

function bodyOf({ body, url }: Dispatch): readonly Block[] {
  const isLong = body.length > most.body
  // What is beyond is more than a page takes: it is not even looked at.
  const blocks = blocksOf(isLong ? body.slice(0, most.body) : body)
  if (blocks.length === 0 && !isLong) return []
  return [{ markdown: '---', count: 1 }, ...blocks, ...(isLong ? [moreOf(url)] : [])]
}

function moreOf(url: string | undefined): Block {
  return paragraph(`**The report goes on.** ${url === undefined ? 'It is too long for this page' : wholeReport(url)}`)
}
