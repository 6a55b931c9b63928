/** How bad a line is by its own words. */
export type Level = 'warning' | 'error'

/** A level is looked for in so many characters at the beginning of a line. */
const headLength = 512

const errors = ['ERROR', 'FATAL', 'CRITICAL', 'SEVERE', 'PANIC', 'ALERT', 'EMERG']
const capitals = [...errors, 'WARN(?:ING)?'].join('|')

/** What may be a level: capitals anywhere, small letters only after what may stand before a level. */
let candidates: RegExp | undefined

/**
 * Goes through whole lines, each with its newline and a character for each byte (latin1), and calls `onLevel` for those
 * with a level, with the position at which the line begins. The first level in a line decides. Gives how many lines
 * there were. A regular expression whose finds are looked at more closely is twice as fast as a loop over bytes.
 */
export function scanLines(text: string, onLevel: (level: Level, lineStart: number) => void): number {
  candidates ??= new RegExp(`(${capitals})|(?:^|[\\n[="])(${capitals.toLowerCase()})`, 'g')
  candidates.lastIndex = 0
  for (let found = candidates.exec(text); found !== null; found = candidates.exec(text)) {
    const [, capital, small] = found
    const word = capital ?? small ?? ''
    const end = candidates.lastIndex
    const start = end - word.length
    if (isWordPart(text, end) || !(small === undefined ? isFree(text, start) : isExpected(text, start, end))) continue
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    if (start - lineStart < headLength) onLevel(errors.includes(word.toUpperCase()) ? 'error' : 'warning', lineStart)
    const lineEnd = text.indexOf('\n', end)
    if (lineEnd === -1) break
    candidates.lastIndex = lineEnd
  }
  return countLines(text)
}

/** A whole word, or one that a terminal's colour (`ESC [ 31 m`) stands before. */
function isFree(text: string, start: number): boolean {
  return !isWordPart(text, start - 1) || /\u001b\[[\d;]{0,12}m$/.test(text.slice(Math.max(0, start - 16), start))
}

/** `error:` at the beginning of a line, `[error]`, `level=error`, `level="error"`, `"level":"error"`, `"level": "error"`. */
function isExpected(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  if (before === undefined || before === '\n') return text[end] === ':'
  if (before === '[') return text[end] === ']'
  return /(?:^|\W)level(?:="?|": ?")$/.test(text.slice(Math.max(0, start - 12), start))
}

/** Letters, digits and the underscore part no words, as in `grep -w`; the bytes of other scripts do. */
function isWordPart(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at))
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
