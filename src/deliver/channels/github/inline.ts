import { codeSpan } from '../../../model/code-span.ts'
import { plain } from '../../../model/plain.ts'

/** What words may be made of that neither Markdown nor GitHub reads as more than words. */
const letters = /^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u2581-\u2588\u200d\ufe0f.,;:!?()%'’"“”‘–—−<>=+…/-]+$/u
/** What GitHub makes something of all the same (but for `MB/s`): mentions, references, links, commits, tags, rules, the borders of a table. */
const alive = /\w\/(?!s[.,;)]*$)\w*[a-z]|<(?!$|=)|https?:|ftp:|www\.|\b[a-z]+-\d|\b[0-9a-f]{7,40}\b|[a-z]\.[a-z]|::|--|^:-|-:$/i
/** What begins a list, a quote or a heading where it begins a line. */
const beginner = /^(?:[-+>=]+|\d+[.)])$/
/** Emphasis around a word, or where it begins or ends. */
const emphasis = /^[*_]{1,3}|[*_]{1,3}(?=[.,;:!?)]*$)/g
/** A link or an image; what it points to is shown and leads nowhere. */
const link = /!?\[([^\][`]*)\]\(\s*<?([^\s()<>`]+)>?[^()`]*\)/g

/** Text from outside as a code span; nothing where there is none. */
export function code(text: string): string {
  const line = plain(text)
  return line === '' ? '' : codeSpan(line)
}

/**
 * A line of Markdown as one that is harmless: plain words, emphasis and code spans stay, and every word that could mean
 * more to Markdown, to HTML or to GitHub becomes a code span. GitHub looks for mentions in what is rendered, so that
 * neither a backslash nor an entity keeps `@name` from being one (github/markup#1168); a code span does.
 */
export function inline(markdown: string, most = 2_000): string {
  const line = plain(markdown, most)
  let written = ''
  let risky: string[] = []
  let riskyGap = ''
  const write = (text: string, gap: string): void => {
    // Two spans side by side would be read as one with backticks in it.
    const apart = gap === '' && written.endsWith('`') && text.startsWith('`') ? ' ' : gap
    written += `${written === '' ? '' : apart}${text}`
  }
  const flush = (): void => {
    const text = risky.join(' ')
    // The full stop or comma after it belongs to the sentence.
    const tail = /[^.,;:!?][.,;:!?]$/.test(text) ? text.slice(-1) : ''
    if (text !== '') write(`${code(text.slice(0, text.length - tail.length))}${tail}`, riskyGap)
    risky = []
  }
  for (const { text, span, gap } of piecesOf(line)) {
    const safe = span ? code(text) : harmless(text, written === '' && risky.length === 0)
    if (safe === undefined) {
      if (risky.length === 0) riskyGap = gap
      risky.push(text)
    } else {
      flush()
      write(safe, gap)
    }
  }
  flush()
  return written
}

/** A word that may stay as it is, with its emphasis; undefined where it may not. */
export function harmless(word: string, isFirst: boolean): string | undefined {
  const core = word.replace(emphasis, '')
  const isWord = core !== '' && letters.test(core) && !alive.test(core) && !(isFirst && beginner.test(core))
  return isWord ? word : undefined
}

interface Piece {
  readonly text: string
  readonly span: boolean
  /** What stands before it: a blank, or nothing. */
  readonly gap: '' | ' '
}

/** Words, and code spans as CommonMark finds them; a run of backticks without its like is part of a word. */
function* piecesOf(line: string): Generator<Piece> {
  const runs = [...line.matchAll(/`+/g)]
  let at = 0
  for (const [index, { 0: run, index: start }] of runs.entries()) {
    if (start < at) continue
    const closing = runs.slice(index + 1, index + 200).find(({ 0: other }) => other.length === run.length)
    if (closing === undefined) continue
    yield* wordsOf(line, at, start)
    const inner = line.slice(start + run.length, closing.index)
    const text = /^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner
    yield { text, span: true, gap: line[start - 1] === ' ' ? ' ' : '' }
    at = closing.index + run.length
  }
  yield* wordsOf(line, at, line.length)
}

/** The words of a part of the line, each link as its text and then what it points to. */
function* wordsOf(line: string, from: number, to: number): Generator<Piece> {
  const part = line.slice(from, to)
  let at = 0
  for (const { 0: whole, 1: text = '', 2: target = '', index } of part.matchAll(link)) {
    yield* split(part.slice(at, index), line[from + at - 1])
    yield* split(text, part[index - 1])
    yield { text: target, span: true, gap: ' ' }
    at = index + whole.length
  }
  yield* split(part.slice(at), line[from + at - 1])
}

function* split(text: string, before: string | undefined): Generator<Piece> {
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    yield { text: word, span: false, gap: (index === 0 ? before : text[index - 1]) === ' ' ? ' ' : '' }
  }
}
