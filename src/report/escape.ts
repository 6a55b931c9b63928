import { codeSpan } from '../model/code-span.ts'
import { plain } from '../model/plain.ts'

/** Words that Markdown and its hosts leave alone: letters and digits with the punctuation of a sentence around them. */
const harmlessWord = /^[("“‘]?[\p{L}\p{N}\p{M}]+(?:(?:['’-]|(?<=\d)[.,:/](?=\d))[\p{L}\p{N}\p{M}]+)*[)"”’]?[.,;:!?…]?[)"”’]?$/u
const harmlessSign = /^(?:%[.,;:!?)]?|[–—−]|[<>]=?|=)$/
/** Hosts link these wherever they stand: `GH-12`, `ABC-12`, commits, `www`. */
const linkedWord = /[a-z0-9]-\d|[0-9a-f]{7}|www[.]/i

/** Text from outside as a code span, on one line. */
export function code(text: string, most = 200): string {
  const line = plain(text, most)
  return line === '' ? '(empty)' : codeSpan(line)
}

/**
 * A sentence that holds text from outside: plain words stay words, what its author put between backticks and every
 * word that could mean something to Markdown, HTML or their host becomes a code span.
 */
export function prose(text: string, most = 500): string {
  const written: string[] = []
  let risky: string[] = []
  const flush = (): void => {
    if (risky.length > 0) written.push(withTail(risky.join(' ')))
    risky = []
  }
  for (const word of plain(text, most).match(/`[^` ][^`]*`[.,;:!?)]?(?= |$)|[^ ]+/g) ?? []) {
    const [, inner, tail = ''] = /^`([^` ][^`]*)`([.,;:!?)]?)$/.exec(word) ?? []
    if (inner === undefined && !isHarmless(word, written.length + risky.length === 0)) {
      risky.push(word)
      continue
    }
    flush()
    written.push(inner === undefined ? word : `${code(inner, most)}${tail}`)
  }
  flush()
  return written.join(' ')
}

/** The full stop or comma after a risky word belongs to the sentence. */
function withTail(text: string): string {
  const tail = /[^.,;:!?][.,;:!?]$/.test(text) ? text.slice(-1) : ''
  return `${code(text.slice(0, text.length - tail.length), text.length)}${tail}`
}

function isHarmless(word: string, isFirst: boolean): boolean {
  // Most words; compiling the rule for all scripts costs more than all else in a report.
  if (/^[A-Za-z]+[.,;:]?$/.test(word)) return !linkedWord.test(word)
  if (harmlessSign.test(word)) return !isFirst
  return harmlessWord.test(word) && !linkedWord.test(word) && !(isFirst && /^\d+[.)]$/.test(word))
}

/** Markdown as a table's cell: a bar would end it. */
export function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|')
}

/** Text from outside within an HTML line, where Markdown is not read: a name in a fold's title. */
export function htmlCode(text: string): string {
  const inner = plain(text, 100).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<code>${inner}</code>`
}
