import type { RunRecord } from '../model/memory.ts'
import { plain } from '../model/plain.ts'
import { counted } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { verdictWithoutFindings } from '../model/verdict.ts'
import type { Decided } from './asked.ts'
import { changesInWords, valueOf } from './change.ts'
import { periodInWords, periodOf } from './period.ts'

const longest = 150
/** The words that matter keep so much room beside what is counted after them. */
const roomForWords = 50

/** Who is told and why, and the runs before: what a ticket says depends on it. */
export interface Telling {
  readonly decided: Decided
  /** Those that memory knows without this one. */
  readonly runs: readonly RunRecord[]
  /** IANA, as `Settings.timezone`. */
  readonly timezone: string
}

/** What the summary says: `words` may be cut, `end` is kept. */
interface Said {
  readonly words: string
  readonly end: string
}

/**
 * One line for a message's subject, of at most 150 characters: where and how bad; then what changed, else what a digest
 * is about, else what is worst; how much more; and with a change in a digest its period, where there is room.
 */
export function summaryOf(report: Report, { decided, runs, timezone }: Telling): string {
  const start = `${report.status} on ${plain(report.host.name, 40)}: `
  const period = periodOf(report, decided, runs, timezone)
  const isFirst = report.previous === undefined
  const change = isFirst ? undefined : changed(report)
  const said = change ?? (period === undefined ? standing(report) : digest(report, periodInWords(period, report.findings.length === 0)))
  const also = change !== undefined && period !== undefined ? `; ${periodInWords(period, false)}` : ''
  const end = start.length + said.end.length + also.length + roomForWords <= longest ? said.end + also : said.end
  return `${start}${plain(said.words, longest - start.length - end.length)}${end}`
}

function changed(report: Report): Said | undefined {
  const [first, ...others] = changesInWords(report.changes)
  if (first === undefined) return undefined
  const told = new Set([first, ...others].map(({ id }) => id))
  const more = report.findings.filter(({ id }) => !told.has(id)).length
  const isOpen = report.findings.some(({ id }) => id === first.id)
  const rest = more === 0 ? '' : isOpen ? `; ${counted(more, 'more finding')}` : `; ${more} still open`
  return { words: first.words, end: `${first.value}${others.length === 0 ? '' : `; ${counted(others.length, 'more change')}`}${rest}` }
}

/** How things are. */
function standing(report: Report): Said {
  const { previous, status, findings } = report
  const [worst, ...others] = findings
  const was = previous === undefined || previous.status === status ? '' : ` (was ${previous.status})`
  if (worst === undefined) return { words: verdictWithoutFindings(report), end: was }
  return { words: worst.what, end: `${valueOf(worst)}${others.length === 0 ? '' : `; ${counted(others.length, 'more finding')}`}` }
}

function digest(report: Report, period: string): Said {
  const { words, end } = standing(report)
  const isClear = words === 'nothing needs you'
  return { words: isClear ? 'all clear' : words, end: `${end}${isClear ? ': ' : '; '}${period}` }
}
