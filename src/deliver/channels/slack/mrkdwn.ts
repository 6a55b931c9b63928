import { plain } from '../../../model/plain.ts'
import { bold, escaped, inline } from './inline.ts'

/** Markdown in Slack's notation: pieces that are not to be cut, mostly lines; an empty one is a gap between paragraphs. */
export interface Mrkdwn {
  readonly pieces: readonly string[]
  /** False where something of it is not in the pieces; what was to stay folded is not missed. */
  readonly isWhole: boolean
  readonly isFolded: boolean
}

export interface MrkdwnOptions {
  /** Of what GitHub shows folded, only the line that it shows. */
  readonly fold: boolean
  /** True where not even that line is wanted. */
  readonly isFoldSaid?: boolean
  /** True for the columns of a table that is said elsewhere. */
  isSaid?(columns: readonly string[]): boolean
}

/** More than this never fits a message; nobody looks further. */
const mostRead = 32 * 1024
const mostCode = 300

const fence = /^ {0,3}(`{3,}|~{3,})\s*([\w-]*)/
const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/**
 * GitHub Markdown, from wherever, as Slack's mrkdwn, which knows neither headings nor tables nor folding: a heading is
 * bold, a row of a table is a line that names its columns, a chart is one line that says so. In time linear in its length.
 */
export function toMrkdwn(markdown: string, options: MrkdwnOptions): Mrkdwn {
  const start = markdown.length > mostRead ? markdown.slice(0, mostRead) : markdown
  const lines = start.split(/\r\n|\r|\n/)
  const reader: Reader = { lines, at: 0, pieces: [], isWhole: start.length === markdown.length, isFolded: false, options }
  while (reader.at < lines.length) readOne(reader)
  return { pieces: tidy(reader.pieces), isWhole: reader.isWhole, isFolded: reader.isFolded }
}

interface Reader {
  readonly lines: readonly string[]
  readonly options: MrkdwnOptions
  readonly pieces: string[]
  at: number
  isWhole: boolean
  isFolded: boolean
}

function readOne(reader: Reader): void {
  const line = take(reader)
  const [, run, language = ''] = fence.exec(line) ?? []
  if (run !== undefined) return readCode(reader, run, language)
  if (/^\s*<details\b/i.test(line)) return readDetails(reader, line)
  if (/^\s*\|/.test(line) && separator.test(reader.lines[reader.at] ?? '')) return readTable(reader, line)
  if (/^\s*<\/details>/i.test(line) || /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return
  const [, summary] = /<summary>(.*?)<\/summary>/i.exec(line) ?? []
  const [, heading] = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line) ?? []
  if (summary !== undefined || heading !== undefined) {
    reader.pieces.push('', bold(inline(summary ?? heading ?? '')))
    return
  }
  const [, indent = '', bullet = '', text = ''] = /^(\s*)([-*+]\s+(?:\[[ xX]\]\s+)?)?(.*)$/.exec(line) ?? []
  const depth = Math.min(4, Math.floor(indent.replaceAll('\t', '  ').length / 2))
  const said = inline(text)
  if (said === '') reader.pieces.push('')
  else reader.pieces.push(`${'    '.repeat(bullet === '' ? 0 : depth)}${bullet === '' ? '' : '• '}${said}`)
}

/** The next line; of one that is longer than any message, its beginning. */
function take(reader: Reader): string {
  const line = reader.lines[reader.at++] ?? ''
  if (line.length > 2_000) reader.isWhole = false
  return line.slice(0, 2_000)
}

function readCode(reader: Reader, run: string, language: string): void {
  const code: string[] = []
  while (reader.at < reader.lines.length) {
    const line = take(reader)
    const end = line.trim()
    if (end.startsWith(run) && end === run.charAt(0).repeat(end.length)) break
    const indent = /^\s*/.exec(line)?.[0].replaceAll('\t', '  ').slice(0, 16) ?? ''
    if (language !== 'mermaid') code.push(`${indent}${plain(line).replaceAll('```', "'''")}`)
  }
  if (language === 'mermaid') reader.pieces.push('_a chart_')
  else if (code.length > 0) reader.pieces.push(...pre(reader, code))
}

/** A block of code, in pieces that fit a section each. */
function pre(reader: Reader, code: readonly string[]): readonly string[] {
  const blocks: string[] = []
  let block = ''
  for (const line of code) {
    if (line.length > mostCode) reader.isWhole = false
    const text = escaped(line.slice(0, mostCode).toWellFormed())
    if (block.length + text.length > 2_500) {
      blocks.push(block)
      block = ''
    }
    block += `\n${text}`
  }
  return [...blocks, block].map((one) => `\`\`\`${one}\n\`\`\``)
}

/** What GitHub folds: its line, and what is below it unless that is to stay folded. */
function readDetails(reader: Reader, first: string): void {
  const { lines, options } = reader
  if (!options.fold) {
    const [, summary = ''] = /<summary>(.*?)<\/summary>/i.exec(first) ?? []
    if (summary !== '') reader.pieces.push('', bold(inline(summary)))
    return
  }
  let depth = 0
  let summary: string | undefined
  for (let line = first; ; line = take(reader)) {
    summary ??= /<summary>(.*?)<\/summary>/i.exec(line)?.[1]
    // At the beginning of a line, as GitHub wants it: anywhere else it may stand in code.
    if (/^\s*<details\b/i.test(line)) depth += 1
    if (/^\s*<\/details>|^\s*<details\b.*<\/details>\s*$/i.test(line)) depth -= 1
    if (depth <= 0 || reader.at >= lines.length) break
  }
  reader.isFolded = true
  const said = inline(summary ?? '')
  if (said !== '' && options.isFoldSaid !== true) reader.pieces.push(`▸ ${said}`)
}

function readTable(reader: Reader, head: string): void {
  const columns = cellsOf(head)
  reader.at += 1
  const isSaid = reader.options.isSaid?.(columns) ?? false
  reader.pieces.push('')
  while (/^\s*\|/.test(reader.lines[reader.at] ?? '')) {
    const row = rowOf(columns, cellsOf(take(reader)))
    if (!isSaid && row !== '') reader.pieces.push(row)
  }
  reader.pieces.push('')
}

/** `• first — column: second · column: third`, without what is empty. */
function rowOf(columns: readonly string[], cells: readonly string[]): string {
  const [first = '', ...others] = cells.slice(0, 12)
  const named = others.map((cell, at) => ({ name: columns[at + 1] ?? '', cell: inline(cell, 160) })).filter(({ cell }) => cell !== '')
  const values = named.map(({ name, cell }) => labelled(name, cell)).join(' · ')
  const start = /^\d/.test(first) ? labelled(columns[0] ?? '', inline(first, 160)) : inline(first, 160)
  if (start === '' && values === '') return ''
  // Cells may come out five times as long as they went in: what no section could hold is cut where it cannot tear anything.
  return values === '' || values.length > 2_000 ? `• ${start}` : `• ${start === '' ? '' : `${start} — `}${values}`
}

function labelled(name: string, cell: string): string {
  return name === '' ? cell : `${inline(name, 40)}: ${cell}`
}

/** Cells end at a pipe without a backslash, also within code: so it is on GitHub. */
function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}

/** No gap at either end, none beside another, and none between two folded parts. */
function tidy(pieces: readonly string[]): readonly string[] {
  const isFolded = (piece: string | undefined): boolean => piece?.startsWith('▸ ') === true
  const tidied = pieces
    .filter((piece, at) => piece !== '' || (pieces[at - 1] ?? '') !== '')
    .filter((piece, at, all) => piece !== '' || !isFolded(all[at - 1]) || !isFolded(all[at + 1]))
  return tidied.at(-1) === '' ? tidied.slice(0, -1) : tidied
}
