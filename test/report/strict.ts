/** A line of Markdown as a reader's eye gets it: the texts of its code spans, and all that is outside of them. */
export interface Line {
  readonly spans: readonly string[]
  readonly outside: string
}

/** Stands outside for a code span. */
export const mark = '·'

/** Reads the code spans of a line as CommonMark does; a run of backticks without its like is an error. */
export function spansOf(line: string): Line {
  const spans: string[] = []
  let outside = ''
  let at = 0
  for (const opening of line.matchAll(/`+/g)) {
    if (opening.index < at) continue
    outside += `${line.slice(at, opening.index)}${mark}`
    const start = opening.index + opening[0].length
    const closing = [...line.slice(start).matchAll(/`+/g)].find(([run]) => run === opening[0])
    if (closing === undefined) throw new Error(`a stray ${opening[0]} in: ${line}`)
    const inner = line.slice(start, start + closing.index)
    spans.push(/^ .*[^ ].* $|^ [^ ] $/.test(inner) ? inner.slice(1, -1) : inner)
    at = start + closing.index + opening[0].length
  }
  return { spans, outside: outside + line.slice(at) }
}

/** The cells of a table's row as GFM splits it, before anything else is read. */
export function cellsOf(row: string): readonly string[] {
  const cells = row.slice(1, -1).split(/(?<!\\)\|/)
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim())
}

/** What text outside of code spans may be made of: nothing that Markdown, HTML or GitHub would read as more than text. */
// The blank that does not break is ours, between a number and its unit.
const harmless = /^[\p{L}\p{N}\p{M} \u00a0.,;:!?()%'’"“”‘–—−<>=+…/·-]*$/u
const meaningful = /@|#|\w\/\w*[a-z]|<(?!$|[ =])|https?:\/|ftp:\/|www\.|\b[a-z]+-\d+\b|\b[0-9a-f]{7,40}\b|[a-z]\.[a-z]|^\s*(?:[-+>=]|\d+[.)])(?:\s|$)|::|--/i

/** What is wrong with text outside of code spans; undefined if nothing is. */
export function problemIn(outside: string): string | undefined {
  if (!harmless.test(outside)) return `a character with a meaning in: ${outside}`
  const found = meaningful.exec(outside)
  return found === null ? undefined : `${JSON.stringify(found[0])} in: ${outside}`
}
