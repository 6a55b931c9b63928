/** East Asian wide characters and emoji take two columns of a terminal; what combines with them takes none. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const joining = /[\p{M}\u200c\u200d]/u

/** The columns that a text takes on a terminal. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) columns += joining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** The text cut to that many columns, the last an ellipsis. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += width(character)
    if (used > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

/** The text as lines of at most that many columns, broken at blanks; a word that is longer is cut. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (width(longer) <= columns) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = fit(word, columns)
  }
  return line === '' ? lines : [...lines, line]
}
