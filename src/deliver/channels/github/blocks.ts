import { plain } from '../../../model/plain.ts'
import { inline } from './inline.ts'
import { summary } from './summary.ts'

/** A part of a Markdown text that stands by itself, with a blank line around it. */
export type Block =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'code'; readonly fence: string; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: 'open'; readonly line: string }
  | { readonly kind: 'close' }

/** More than that is read of no text: an issue holds a quarter of it. */
const charactersAtMost = 250_000
const delimiter = /^\|(?: *:?-+:? *\|)+$/

/**
 * Markdown from outside as blocks that GitHub renders and that do no harm: no mention, no reference, no link, no image,
 * and of HTML only a fold. Each block is written anew in one form, so that GitHub can read it in one way only.
 */
export function* blocksOf(markdown: string): Generator<Block> {
  const lines = markdown.slice(0, charactersAtMost).split(/\r\n|\r|\n/)
  let text: string[] = []
  let isTable = false
  const flush = function* (): Generator<Block> {
    if (text.length > 0) yield { kind: 'text', lines: text }
    text = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(0, 10_000)
    const fence = /^\s*(`{3,}|~{3,})\s*([^`]*)$/.exec(line)
    const fold = /^\s*<details>\s*<summary>(.*)<\/summary>\s*$/i.exec(line)
    const isRow = /^\s*\|/.test(line)
    // A line beside a table would be a row of it, and a bar in its code spans would tear them apart.
    if (line.trim() === '' || fence !== null || fold !== null || isRow !== isTable) yield* flush()
    isTable = isRow
    if (fence !== null) {
      const inside = until(lines, at + 1, fence[1] ?? '')
      at += inside.length + 1
      yield fenced(inside, fence[2] ?? '')
    } else if (fold !== null) yield { kind: 'open', line: `<details><summary>${summary(fold[1] ?? '')}</summary>` }
    else if (/^\s*<\/details>\s*$/i.test(line)) {
      yield* flush()
      yield { kind: 'close' }
    } else if (line.trim() !== '') text.push(isRow ? row(line) : flowing(line))
  }
  yield* flush()
}

function until(lines: readonly string[], from: number, opening: string): readonly string[] {
  const isClosing = (line: string): boolean => /^(?:`+|~+)$/.test(line) && line.startsWith(opening)
  const end = lines.findIndex((line, at) => at >= from && isClosing(line.trim()))
  return lines.slice(from, end === -1 ? undefined : end)
}

function fenced(inside: readonly string[], info: string): Block {
  const lines = inside.map(verbatim)
  const longest = Math.max(2, ...lines.join('\n').slice(0, charactersAtMost).match(/`+/g)?.map((run) => run.length) ?? [])
  // A chart is drawn only where nothing in it can be clicked, loaded or run.
  const isChart = info.trim() === 'mermaid' && !/click|href|https?:|[<>]|%%\{|!\[|@/i.test(lines.join('\n'))
  return { kind: 'code', fence: '`'.repeat(longest + 1), language: isChart ? 'mermaid' : '', lines }
}

/** A line within a fence: harmless, and with its blanks. */
function verbatim(line: string): string {
  const parts = line.slice(0, 2_000).replaceAll('\t', '  ').split(/( +)/)
  return parts.map((part) => (part.startsWith(' ') ? part : plain(part))).join('').trimEnd()
}

/** A table's row, cell by cell; GitHub takes a bar for a border even within a code span, unless it is escaped. */
function row(line: string): string {
  const trimmed = plain(line, 5_000)
  if (delimiter.test(trimmed)) return trimmed
  const cells = trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/)
  return `| ${cells.map((cell) => inline(cell.replaceAll('\\|', '|')).replaceAll('|', '\\|')).join(' | ')} |`
}

/** A heading, an item, a quote or a line of a paragraph. */
function flowing(line: string): string {
  if (/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return '***'
  const [, indent = '', mark = '', rest = ''] = /^(\s*)(#{1,6}(?=\s)|[-*+](?=\s)|\d{1,6}[.)](?=\s)|(?:>\s?)+|)(.*)$/su.exec(line) ?? []
  const inner = inline(rest)
  if (mark.startsWith('#')) return inner === '' ? '' : `${mark} ${inner}`
  if (mark.startsWith('>')) return `> ${inner}`
  if (mark === '') return `${' '.repeat(Math.min(3, indent.length))}${inner}`
  return `${' '.repeat(Math.min(6, indent.replaceAll('\t', '    ').length))}${/\d/.test(mark) ? mark : '-'} ${inner}`
}
