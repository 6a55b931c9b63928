import type { Attachment, Dispatch, DispatchFinding } from '../../../model/dispatch.ts'
import { plain } from '../../../model/plain.ts'
import { reportText } from '../../text/report-text.ts'
import { bytesOf, context, divider, header, pack, section, type SlackBlock } from './blocks.ts'
import { filesOf } from './files.ts'
import { escaped, said } from './inline.ts'
import { toMrkdwn, type Mrkdwn } from './mrkdwn.ts'

/** A message as Slack takes it, from a bot or by an incoming webhook. */
export interface SlackMessage {
  /** What a notification and a screen reader say. */
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  /** What goes into the message's thread; empty where nothing was left out. */
  readonly files: readonly Attachment[]
}

/**
 * Of all blocks together, in bytes of JSON. Slack's limit is undocumented: it has refused 13,297 characters of one block,
 * and 11,341 of text in many (bolt-js#2509, bolt-js#2867).
 */
const mostBytes = 11_000
const most = { header: 150, remarks: 1_200, findings: 4_000, news: 1_200, url: 1_500 }
/** Without a link, a report that is shorter than this is shown with all that GitHub folds. */
const mostUnfolded = 5_000

const signs = { CRITICAL: '🔴', WARN: '🟠', OK: '🟢', UNKNOWN: '⚪' } as const

/** Composes the message: the worst first, each part within a share of its own, the report in what is left. */
export function compose(dispatch: Dispatch, redelivery: number, canAttach: boolean): SlackMessage {
  const { title, status, severity, findings, news, remarks } = dispatch
  const level = status ?? severity
  const sign = level === undefined ? '' : `${signs[level]} `
  const again = redelivery > 0 ? ` (redelivery ${redelivery})` : ''
  const subject = `${sign}${plain(title, most.header - sign.length - again.length)}${again}`
  const told = pack(remarks.map((remark) => `⚠️ ${said(remark, 300)}`), most.remarks, 1)
  const worst = findingsIn(findings)
  const report = reportIn(dispatch, worst.rest === 'whole')
  // Our report says itself what changed, and more of it.
  const changed = report.pieces.includes('*Since the last report*') ? [] : news.map((one) => `• ${said(one, 200)}`)
  const newest = pack(changed.length === 0 ? [] : ['*What changed*', ...changed], most.news, 1)
  const start = [header(asPlainText(subject)), context(factsOf(dispatch)), ...told.blocks, ...worst.blocks, ...newest.blocks]
  const room = mostBytes - bytesOf(start) - bytesOf(divider()) - bytesOf(context(footOf(dispatch, 'attached')))
  const body = pack(report.pieces, room, 12)
  const isCut = !report.isWhole || body.taken < report.pieces.length || told.taken < remarks.length || newest.taken < changed.length
  const rest = isCut || worst.rest === 'cut' ? 'cut' : report.isFolded ? 'folded' : 'whole'
  const files = canAttach ? filesOf(dispatch, rest !== 'cut') : []
  const foot = footOf(dispatch, files.length > 0 ? 'attached' : rest)
  return {
    text: [subject, ...findings.slice(0, 3).map(({ severity: one, what }) => `${one}: ${plain(what, 150)}`)].map(escaped).join('\n'),
    blocks: [...start, ...(body.blocks.length === 0 ? [] : [divider(), ...body.blocks]), ...(foot === '' ? [] : [context(foot)])],
    files,
  }
}

/** What of the ticket is not in the message: nothing, what the report itself folds, or more; `attached` is in the thread. */
type Rest = 'whole' | 'folded' | 'cut' | 'attached'

/**
 * The report in Slack's notation. What it folds on GitHub stays behind the link; without a link, it is shown as long as
 * that is short.
 */
function reportIn(dispatch: Dispatch, isSaid: boolean): Mrkdwn {
  const { text, isOurs } = reportText(dispatch)
  const report = isOurs ? text : text.replace(/^\ufeff?# VELOS [^\r\n]*/, '')
  const options = { isSaid: (columns: readonly string[]) => isSaid && columns.includes('what') && columns.some((column) => column.endsWith('what to do')) }
  // What our own report folds is all behind the link; of others, who knows what the line says.
  if (linkTo(dispatch.url) !== undefined) return toMrkdwn(report, { ...options, fold: true, isFoldSaid: isOurs })
  const unfolded = toMrkdwn(report, { ...options, fold: false })
  if (unfolded.isWhole && unfolded.pieces.join('').length < mostUnfolded) return unfolded
  const folded = toMrkdwn(report, { ...options, fold: true })
  return { ...folded, isWhole: folded.isWhole && !folded.isFolded }
}

/** A title is shown by itself in plain text, where nothing needs to be escaped; these two are changed to be sure of it. */
function asPlainText(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›')
}

function factsOf({ status, severity, host, created, id }: Dispatch): string {
  const [, year, month, day, hours, minutes] = /^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)\d\d$/.exec(created ?? '') ?? []
  const level = status ?? severity
  const facts = [
    ...(level === undefined ? [] : [`*${level}*`]),
    ...(host === undefined ? [] : [said(host, 100)]),
    ...(year === undefined ? [] : [`${year}-${month}-${day} ${hours}:${minutes} UTC`]),
    `ticket ${said(id, 128)}`,
  ]
  return facts.join(' · ')
}

/** The link, and what is not here. An address that is none, or would take all the room, is no link. */
function footOf({ url }: Dispatch, rest: Rest): string {
  const href = linkTo(url)
  const link = href === undefined ? [] : [`<${href}|${rest === 'whole' ? 'Open the report' : 'Open the whole report'}>`]
  const note = { whole: [], folded: [], cut: ['something is left out here'], attached: ['more in the thread'] }[rest]
  return [...link, ...note].join(' · ')
}

/** An address as it may stand before the `|` of a link. */
function linkTo(url: string | undefined): string | undefined {
  if (url === undefined || url.length > most.url || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return undefined
  const safe = url.replace(/[\s<>|"\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/g, encodeURIComponent)
  return safe.replaceAll('&', '&amp;')
}

/** The worst findings, and how many more there are. */
function findingsIn(findings: readonly DispatchFinding[]): { readonly blocks: readonly SlackBlock[]; readonly rest: 'none' | 'whole' | 'cut' } {
  // No more than these could ever have room.
  const pieces = findings.slice(0, 60).map(({ severity, what, hint }) => {
    const advice = hint === undefined || hint === '' ? '' : `\n        ↳ ${said(hint, 200)}`
    return `${signs[severity]} *${severity}* ${said(what, 250)}${advice}`
  })
  const { blocks, taken } = pack(pieces, most.findings, 3)
  const more = findings.length - taken
  if (findings.length === 0) return { blocks, rest: 'none' }
  return { blocks: more === 0 ? blocks : [...blocks, section(`_and ${more} more_`)], rest: more === 0 ? 'whole' : 'cut' }
}
