import { plain } from '../../../model/plain.ts'
import { cut } from '../../text/cut.ts'
import { atStart, inline, literal } from './inline.ts'
import { columnsAtMost, tableBlocks } from './table.ts'

/** One or more of Notion's blocks, as Markdown that both of its dialects take: no tab, no blank line, nothing nested. */
export interface Block {
  readonly markdown: string
  /** How many blocks Notion makes of it: a row of a table is one. */
  readonly count: number
  /** Items of a list stand together. */
  readonly isItem?: true
}

/** Notion takes 2,000 characters in a piece of rich text. */
const charactersAtMost = 1_500
const codeAtMost = 1_800
/** Languages that Notion knows; another one is left out. */
const languages = /^(?:mermaid|json|yaml|bash|shell|diff|javascript|typescript|python|xml|html|css|sql|markdown|java|go|rust|toml|powershell)$/
/** The heading with which a part of a page begins, see `parts.ts`: nothing else may look like it. */
const partHeading = /^Part \d+ of \d+$/

export function paragraph(markdown: string): Block {
  return { markdown: atStart(markdown), count: 1 }
}

export function item(markdown: string, mark = '-'): Block {
  return { markdown: `${mark} ${markdown}`, count: 1, isItem: true }
}

/** A heading of level 1 to 3, of Markdown that is Notion's already. */
export function heading(level: number, markdown: string): Block {
  if (partHeading.test(markdown.replace(/[*`\\]/g, '').trim())) return paragraph(`**${markdown}**`)
  return { markdown: `${'#'.repeat(Math.min(level, 3))} ${markdown}`, count: 1 }
}

/**
 * GitHub's Markdown, from anywhere, as blocks for Notion. A fold (`<details>`) becomes a heading and what is in it: children
 * are indented in one dialect and must not be in the other, which does not know `<details>` at all.
 */
export function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const { taken, made } = fencedAt(lines, at) ?? tableAt(lines, at) ?? lineAt(lines[at] ?? '')
    blocks.push(...made)
    at += taken
  }
  return blocks
}

interface Step {
  readonly taken: number
  readonly made: readonly Block[]
}

function fencedAt(lines: readonly string[], at: number): Step | undefined {
  const [, fence, name = ''] = /^ {0,12}(`{3,}|~{3,}) *([\w+-]{0,20})[^`]*$/.exec(lines[at] ?? '') ?? []
  if (fence === undefined) return undefined
  const isEnd = (line: string): boolean => {
    const mark = line.trim()
    return mark.startsWith(fence) && mark === fence.charAt(0).repeat(mark.length)
  }
  let end = at + 1
  while (end < lines.length && !isEnd(lines[end] ?? '')) end += 1
  const inner = lines.slice(at + 1, end)
  // Where nothing ends it, it is all that is left.
  return { taken: end + 1 - at, made: codeBlocks(inner, name.toLowerCase()) }
}

/** A block of code; in several where it is long, and as plain lines where it could end its own fence. */
function codeBlocks(lines: readonly string[], language: string): readonly Block[] {
  const seen = lines.map((line) => line.replace(/\S+(?: \S+)*/g, (words) => plain(words)).trimEnd())
  if (seen.some((line) => line.includes('```'))) return seen.filter((line) => line.trim() !== '').flatMap((line) => paragraphs(line, literal))
  const pieces: string[] = []
  for (const line of seen.flatMap((one) => piecesOf(one, codeAtMost))) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + line.length < codeAtMost) pieces[pieces.length - 1] = `${last}\n${line}`
    else pieces.push(line)
  }
  // Half a drawing is none: its text is shown instead.
  const name = languages.test(language) && (language !== 'mermaid' || pieces.length === 1) ? language : ''
  return pieces.filter((piece) => piece.trim() !== '').map((piece) => ({ markdown: `\`\`\`${name}\n${piece}\n\`\`\``, count: 1 }))
}

function tableAt(lines: readonly string[], at: number): Step | undefined {
  const isRow = (line: string | undefined): line is string => line !== undefined && /^ {0,3}\|/.test(line)
  const rule = lines[at + 1]
  if (!isRow(lines[at]) || !isRow(rule) || !/^[ |:-]+$/.test(rule) || !rule.includes('-')) return undefined
  let end = at + 2
  while (isRow(lines[end])) end += 1
  const rows = [lines[at] ?? '', ...lines.slice(at + 2, end)].map(cellsOf)
  return { taken: end - at, made: tableBlocks(rows.map((row) => row.map((cell) => inline(cut(cell, { characters: charactersAtMost }))))) }
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/, columnsAtMost).map((cell) => cell.replaceAll('\\|', '|').trim())
}

function lineAt(whole: string): Step {
  // One blank is as good as many, and no pattern has to go through them.
  const line = whole.trimEnd().replace(/^ {5,}/, '    ').replace(/(?<=\S) {2,}/g, ' ')
  // Summaries stand on the line of their fold.
  return { taken: 1, made: blocksOfLine(line.replace(/^ *<details(?: open)?> *(?=<summary>)/i, '')) }
}

function blocksOfLine(line: string): readonly Block[] {
  if (/^ *(?:<\/?details(?: open)?>|<\/summary>|<!--.*-->|={3,})? *$/i.test(line)) return []
  const [, summary] = /^ *<summary>(.*?)(?:<\/summary>)? *$/i.exec(line) ?? []
  if (summary !== undefined) return [heading(3, inline(summary.slice(0, 300)))]
  const [, marks, title = ''] = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/.exec(line) ?? []
  if (marks !== undefined) return title === '' ? [] : [heading(marks.length, inline(title.slice(0, 300)))]
  if (/^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/.test(line)) return [{ markdown: '---', count: 1 }]
  const [, number, entry] = /^ *(?:[-*+]|(\d{1,9})[.)]) +(.*)$/.exec(line) ?? []
  if (entry !== undefined) {
    const [first, ...rest] = paragraphs(entry, inline)
    return first === undefined ? [] : [item(first.markdown, number === undefined ? '-' : '1.'), ...rest]
  }
  const [, quote] = /^ {0,3}>[ >]*(.*)$/.exec(line) ?? []
  if (quote !== undefined) return paragraphs(quote, inline).map(({ markdown }) => ({ markdown: `> ${markdown}`, count: 1 }))
  return paragraphs(line, inline)
}

/** A line as paragraphs: Notion begins a new one at each line's end, and none is longer than it takes. */
function paragraphs(line: string, write: (text: string) => string): readonly Block[] {
  return piecesOf(line.trim(), charactersAtMost).map(write).filter((written) => written !== '').map(paragraph)
}

/** Pieces of at most so many characters, cut between words where there are any. */
function piecesOf(text: string, most: number): readonly string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const blank = rest.lastIndexOf(' ', most)
    const end = blank > most / 2 ? blank : most
    // A character of two units stays whole.
    const whole = /[\ud800-\udbff]/.test(rest.charAt(end - 1)) ? end - 1 : end
    pieces.push(rest.slice(0, whole))
    rest = rest.slice(whole)
  }
  return [...pieces, rest]
}

