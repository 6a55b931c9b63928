import type { Dispatch, DispatchFinding } from '../../../model/dispatch.ts'
import type { Status } from '../../../model/finding.ts'
import { incidentMark } from '../../../model/incident-mark.ts'
import { plain } from '../../../model/plain.ts'
import { reportText } from '../../text/report-text.ts'
import { blocksOf, type Block } from './blocks.ts'
import { fit } from './fit.ts'
import { code, inline } from './inline.ts'
import { ticketMark } from './marks.ts'
import type { Trouble } from './trouble.ts'

/** What is written about a trouble. */
export interface Letter {
  /** At most 256 characters. */
  readonly title: string
  /** Of the issue: how things are now. Where the trouble is over, the issue keeps the body that it has. */
  readonly body: string
  /** What is told where they have changed. */
  readonly comment: string
}

const titleAtMost = 256
/**
 * GitHub's limit is said to be 65,536 characters and was measured as 262,144 bytes; an update that is larger is answered
 * with 200 and forgotten. These characters are within both, whatever they are.
 */
const bodyAtMost = 60_000
/** Where a ticket has several incidents, each issue holds less of the same report. */
const sharedBodyAtMost = 16_000
const commentAtMost = 8_000

const alerts = { CRITICAL: 'CAUTION', WARN: 'WARNING', OK: 'TIP', UNKNOWN: 'NOTE' } as const
const signs = { CRITICAL: '🔴', WARN: '🟡', OK: '🟢', UNKNOWN: '⚪' } as const

/** Writes the letter of one trouble; `isOnly` where its ticket has no other. */
export function compose(dispatch: Dispatch, trouble: Trouble, redelivery: number, isOnly: boolean): Letter {
  const marks = [incidentMark(trouble.fingerprint), ticketMark(dispatch, trouble.key)].join('\n')
  const most = isOnly ? bodyAtMost : sharedBodyAtMost
  const state = stateOf(dispatch, trouble)
  const head = headOf(dispatch, trouble, state, redelivery)
  const link = linkOf(dispatch.url, 'The whole report')
  return {
    title: titleOf(dispatch, trouble, state),
    body: fitted(head, contents(dispatch, trouble), link, marks, most),
    comment: fitted(head, shortNews(dispatch), link, ticketMark(dispatch, trouble.key), commentAtMost),
  }
}

function stateOf({ status }: Dispatch, { state, severity }: Trouble): Status {
  if (state === 'resolved') return 'OK'
  return severity ?? status ?? 'UNKNOWN'
}

function titleOf({ host, status }: Dispatch, { title, severity, isIncident }: Trouble, state: Status): string {
  const isMessage = status === undefined && severity === undefined
  const where = host === undefined || title.includes(host) ? '' : ` on ${plain(host, 60)}`
  const start = isMessage ? '' : `${signs[state]} ${isIncident || !title.startsWith(state) ? `${state}${where}: ` : ''}`
  // A title is plain text but for code spans; a subject of mail is made of it, so that there are as few as may be.
  const words = plain(`${start}${plain(title, 150) || 'VELOS'}`, 220).replaceAll('`', "'").split(' ')
  return plain(words.map((word) => (/[@#]/.test(word) ? code(word) : word)).join(' '), titleAtMost)
}

/** What is seen at first glance: GitHub draws these quotes in red, yellow, green and blue. */
function headOf(dispatch: Dispatch, trouble: Trouble, state: Status, redelivery: number): readonly string[] {
  const { host, status, created, remarks } = dispatch
  const where = host === undefined ? '' : ` on ${inline(host, 100)}`
  const when = `${moment(created)}${redelivery > 0 ? ` (redelivery ${redelivery})` : ''}`
  const title = trouble.isIncident ? trouble.title : dispatch.title
  // Our own titles say again what stands before them.
  const begin = `${status} on ${host}: `
  const about = inline(title.startsWith(begin) ? title.slice(begin.length) : title, 300)
  const isMessage = status === undefined && trouble.severity === undefined
  const word = isMessage ? 'Message' : trouble.state === 'resolved' ? 'Recovered' : state
  const overall = trouble.isIncident && status !== undefined && status !== state ? ['', `The status${where} is ${status}.`] : []
  const quote = [`**${word}**${where}${when}`, '', about, ...overall]
  return [
    [`> [!${alerts[state]}]`, ...quote.map((line) => `> ${line}`.trimEnd())].join('\n'),
    ...remarks.slice(0, 20).map((remark) => `_Note:_ ${inline(remark, 300)}`),
  ]
}

function moment(created: string | undefined): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)\d\d$/.exec(created ?? '') ?? []
  return minute === undefined ? '' : `, ${year}-${month}-${day} ${hour}:${minute} UTC`
}

/** Our own report begins with its findings and its news; before any other text they are said here. */
function* contents(dispatch: Dispatch, { isIncident }: Trouble): Generator<Block> {
  const { text, isOurs } = reportText(dispatch)
  if (!isOurs || isIncident) yield* shortNews(dispatch)
  const isFolded = isIncident && text.trim() !== ''
  if (isFolded) yield { kind: 'open', line: '<details><summary>The report</summary>' }
  yield* blocksOf(text)
  if (isFolded) yield { kind: 'close' }
}

function* shortNews({ findings, news }: Dispatch): Generator<Block> {
  const most = 20
  if (findings.length > 0) yield { kind: 'text', lines: ['**What is wrong**'] }
  if (findings.length > 0) yield { kind: 'text', lines: listed(findings.slice(0, most).map(finding), findings.length) }
  if (news.length > 0) yield { kind: 'text', lines: ['**What has changed**'] }
  if (news.length > 0) yield { kind: 'text', lines: listed(news.slice(0, most).map((one) => inline(one, 300)), news.length) }
}

function finding({ severity, what, hint }: DispatchFinding): string {
  // In an issue GitHub draws the end of a line as one.
  const advice = hint === undefined ? '' : `\n  ${inline(hint, 300)}`
  return `${signs[severity]} **${severity}** ${inline(what, 300)}${advice}`
}

function listed(lines: readonly string[], count: number): readonly string[] {
  const more = count - lines.length
  return [...lines.map((line) => `- ${line}`), ...(more > 0 ? [`- … and ${more} more`] : [])]
}

/** A link of our own, to where the bridge says; nothing in the address can end it. */
function linkOf(url: string | undefined, text: string): string {
  if (url === undefined || url.length > 2_000 || !/^https?:\/\//.test(url)) return ''
  const bytes = (char: string): string => [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
  return `[${text}](${url.toWellFormed().replace(/[^\w.~:/?#@!$&*+,;=%-]/gu, bytes)})`
}

function fitted(head: readonly string[], blocks: Iterable<Block>, link: string, marks: string, most: number): string {
  const opening = [...head, ...(link === '' ? [] : [link])].join('\n\n')
  const cutNote = `_This is not all of it: the rest did not fit here._${link === '' ? '' : ` ${link}`}`
  const { text, isWhole } = fit(blocks, most - opening.length - cutNote.length - marks.length - 8)
  return [opening, text, isWhole ? '' : cutNote, marks].filter((part) => part !== '').join('\n\n')
}
