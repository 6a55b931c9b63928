import { counted, duration, number, quantity } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { headline } from './headline.ts'
import { since } from './moment.ts'
import { news, newsTitle } from './news.ts'
import { sparkline } from './sparkline.ts'
import { plainVoice } from './voice.ts'
import { fit, width, wrap } from './width.ts'
import { damaged, limits, now, what } from './wording.ts'

/** What a terminal is. */
export interface Terminal {
  readonly colour: boolean
  readonly columns: number
}

const colours = { OK: 32, WARN: 33, CRITICAL: 31, UNKNOWN: 35 } as const
const narrowest = 40
const longestKey = 40
const indent = '  '

/** The report for a person at a terminal: what is wrong, what happened, what is judged, and how the looking went. */
export function renderTerminal(report: Report, { colour, columns }: Terminal): string {
  const wide = Math.max(narrowest, columns)
  const paint = (text: string, code: number): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const bold = (text: string): string => paint(text, 1)
  const { strong, rest } = headline(report)
  const [first = '', ...more] = wrap(`${strong} ${rest}`, wide)
  const start = first.startsWith(strong) ? `${bold(strong)}${first.slice(strong.length)}` : bold(first)
  const blocks: readonly (readonly string[])[] = [
    [bold(`VELOS Auto Report (${report.timestamp} UTC)`)],
    [`System  ${paint(report.status, colours[report.status])}`, `Logs    ${report.logs}`, `Memory  ${report.memory}`],
    [start, ...more],
    ...report.findings.map((finding) => {
      const value = now(finding)
      const facts = `${value === '' ? '' : `now ${value}, `}${sinceWhen(finding.since, report.timestamp)}`
      const [sentence = '', ...sentences] = wrap(what(finding, plainVoice), wide - finding.severity.length - 2)
      return [
        `${paint(finding.severity, colours[finding.severity])}  ${sentence}`,
        ...sentences.map((line) => `${indent}${line}`),
        ...indented([facts, ...(finding.hint === undefined ? [] : [plainVoice.prose(finding.hint)])], wide),
      ]
    }),
    titled(bold(newsTitle(report)), indented(news(report, plainVoice), wide)),
    titled(bold('Notes'), indented(notes(report), wide)),
    titled(bold('Series'), series(report, wide)),
    titled(bold('Collectors'), indented(collectors(report), wide)),
    wrap(memory(report), wide),
  ]
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join('\n')).join('\n\n')}\n`
}

function sinceWhen(began: string, timestamp: string): string {
  const text = since(began, timestamp)
  return text === 'new' ? text : `since ${text}`
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

function series(report: Report, columns: number): readonly string[] {
  const rows = report.series.map((one) => [
    fit(plainVoice.code(one.key), longestKey),
    quantity(one.value, one.unit),
    limits(one),
    sparkline(one.history, one.unit),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))))
  const [keys = 0, values = 0, bounds = 0] = widths
  return rows.map(([key = '', value = '', limit = '', trend = '']) => {
    const line = `${indent}${padEnd(key, keys)}  ${padStart(value, values)}  ${padStart(limit, bounds)}  ${trend}`
    return fit(line.trimEnd(), columns)
  })
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

function memory({ learned: { runs, records, newRecords } }: Report): string {
  return `Memory holds ${counted(runs, 'run')} and ${counted(records, 'record')}, ${number(newRecords)} new.`
}

function padEnd(text: string, columns: number): string {
  return `${text}${' '.repeat(Math.max(0, columns - width(text)))}`
}

function padStart(text: string, columns: number): string {
  return `${' '.repeat(Math.max(0, columns - width(text)))}${text}`
}
