import { duration, number } from '../model/quantity.ts'
import type { OpenFinding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { closing } from './closing.ts'
import { headline } from './headline.ts'
import { sinceWhen } from './moment.ts'
import { news, newsTitle } from './news.ts'
import { acknowledgedLines, notTold } from './quiet.ts'
import { memoryCounts } from './sections/memory.ts'
import { needing } from './standing.ts'
import { seriesLines } from './terminal-series.ts'
import { plainVoice } from './voice.ts'
import { wrap } from './width.ts'
import { beside, damaged, now, what, why } from './wording.ts'

/** What a terminal is. */
export interface Terminal {
  readonly colour: boolean
  readonly columns: number
}

const colours = { OK: 32, WARN: 33, CRITICAL: 31, UNKNOWN: 35 } as const
const narrowest = 40
const indent = '  '

/** The report for a person at a terminal: what is wrong, what happened, what is judged, and how the looking went. */
export function renderTerminal(report: Report, { colour, columns }: Terminal): string {
  const wide = Math.max(narrowest, columns)
  const paint = (text: string, code: number): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const bold = (text: string): string => paint(text, 1)
  const { strong, rest } = headline(report)
  const [first = '', ...more] = wrap(`${strong} ${rest}`, wide)
  const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first)
  const section = (title: string, sentences: readonly string[]): readonly string[] => titled(bold(title), indented(sentences, wide))
  const blocks: readonly (readonly string[])[] = [
    [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
    [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
    [start, ...more],
    ...needing(report).map((finding) => {
      const [sentence = '', ...sentences] = wrap(what(finding, plainVoice), wide - finding.severity.length - 2)
      return [
        `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
        ...sentences.map((line) => `${indent}${line}`),
        ...indented(aboutFinding(finding, report), wide),
      ]
    }),
    section(newsTitle(report), news(report, plainVoice)),
    section('Still open', acknowledgedLines(report, plainVoice)),
    section('Notes', notes(report)),
    titled(bold('Series'), seriesLines(report, wide)),
    section('Silenced and folded', notTold(report, plainVoice)),
    section('Collectors', collectors(report)),
    [...wrap(memory(report), wide), ...wrap(closing(report, plainVoice), wide)],
  ]
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`
}

function aboutFinding(finding: OpenFinding, report: Report): readonly string[] {
  const value = beside(now(finding, report))
  const began = sinceWhen(finding.since, report, plainVoice)
  const reason = why(finding, report, plainVoice)
  // What is missing is not seen since then; all else has a value now, and began then.
  const isNotSeen = finding.rule === 'missing' && value !== '' && began !== 'new'
  const facts = isNotSeen ? `${value} ${began}` : `${value === '' ? '' : `now ${value}, `}${began}`
  return [facts, ...(reason === '' ? [] : [reason])]
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines]
}

function indented(sentences: readonly string[], columns: number): readonly string[] {
  return sentences.flatMap((sentence) => wrap(sentence, columns - indent.length).map((line) => `${indent}${line}`))
}

function notes({ learned, notes: sentences }: Report): readonly string[] {
  return [
    ...learned.damaged.map((file) => damaged(file, plainVoice)),
    ...sentences.map((sentence) => plainVoice.prose(sentence)),
  ]
}

function collectors({ readings }: Report): readonly string[] {
  return readings.map((reading) => {
    const took = `(${duration(reading.tookMs / 1000)})`
    const name = plainVoice.code(reading.collector)
    return reading.outcome === 'ok'
      ? `${name}: fine ${took}`
      : `${name}: ${reading.outcome} ${took}: ${plainVoice.prose(reading.reason, 300)}`
  })
}

function memory({ learned }: Report): string {
  return `Memory: ${memoryCounts(learned)}, ${number(learned.newRecords)} new.`
}
