/** How bad a line is by its own words. */
export type Level = 'warning' | 'error'

/** A level is looked for in so many characters at the beginning of a line. */
const headLength = 512

const errors = ['ERROR', 'FATAL', 'CRITICAL', 'SEVERE', 'PANIC', 'ALERT', 'EMERG']
const capitals = [...errors, 'WARN(?:ING)?'].join('|')

/** Within a line, as syslog and compilers write them: ` error: `. */
const announced = 'error|fatal|warning'

/** What programs print that were not asked for a level: an error's name, and the beginning of a trace. */
const phrases = ['Error:', 'Exception:', 'Traceback \\(most recent call last\\)', 'npm ERR!', 'npm error '].join('|')

/** A line that says at its beginning that it is no matter, as our own log does, whatever words follow: `[INFO] …: System WARN`. */
const declared = /^\[(?:INFO|DEBUG|TRACE|NOTICE)\]/i
const longestDeclared = 8

/** What may be a level: capitals and phrases anywhere, small letters only where a level may stand. */
let candidates: RegExp | undefined

/**
 * Goes through whole lines, each with its newline and a character for each byte (latin1), and calls `onLevel` for those
 * with a level, with the position at which the line begins. The first level in a line decides. Gives how many lines
 * there were. A regular expression whose finds are looked at more closely is twice as fast as a loop over bytes.
 */
export function scanLines(text: string, onLevel: (level: Level, lineStart: number) => void): number {
  candidates ??= new RegExp(`(${capitals})|(?:^|[\\n[="])(${capitals.toLowerCase()})|[ \\t](${announced}):(?= )|(${phrases})`, 'g')
  candidates.lastIndex = 0
  for (let found = candidates.exec(text); found !== null; found = candidates.exec(text)) {
    const [, capital, small, inner, phrase = ''] = found
    const word = capital ?? small ?? inner ?? phrase
    const end = candidates.lastIndex - (inner === undefined ? 0 : 1)
    const start = end - word.length
    if (!(phrase === '' ? isLevel(text, start, end, capital !== undefined) : isPhrase(text, start, phrase))) continue
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const level = phrase !== '' || errors.includes(word.toUpperCase()) ? 'error' : 'warning'
    if (start - lineStart < headLength && !declared.test(text.slice(lineStart, lineStart + longestDeclared))) onLevel(level, lineStart)
    const lineEnd = text.indexOf('\n', end)
    if (lineEnd === -1) break
    candidates.lastIndex = lineEnd
  }
  return countLines(text)
}

function isLevel(text: string, start: number, end: number, isCapital: boolean): boolean {
  return !isWordPart(text, end) && (isCapital ? isFree(text, start) : isExpected(text, start, end))
}

/** A whole word, or one that a terminal's colour (`ESC [ 31 m`) stands before. */
function isFree(text: string, start: number): boolean {
  return !isWordPart(text, start - 1) || /\u001b\[[\d;]{0,12}m$/.test(text.slice(Math.max(0, start - 16), start))
}

/** `error:` at the beginning of a line, ` error: `, `[error]`, `level=error`, `"level":"error"` and the like. */
function isExpected(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  if (before === undefined || before === '\n') return text[end] === ':' && !isDenied(text, start, end)
  if (before === '[') return text[end] === ']'
  if (before === ' ' || before === '\t') return !isDenied(text, start, end)
  return /(?:^|\W)level(?:="?|": ?")$/.test(text.slice(Math.max(0, start - 12), start))
}

/** `no error: …`, and `error: none` with nothing more to it. */
function isDenied(text: string, start: number, end: number): boolean {
  if (/(?:^|[\s(,])(?:no|0) $/.test(text.slice(Math.max(0, start - 4), start))) return true
  return /^: ?(?:none|null|nil|no|false|0)[ \r]*(?:[\n,;)}\]]|$)/.test(text.slice(end, end + 12))
}

/** The name of an error is the first word of its line (`TypeError:`, `java.io.IOException:`); the others stand anywhere. */
function isPhrase(text: string, start: number, phrase: string): boolean {
  if (!phrase.endsWith(':')) return !isWordPart(text, start - 1)
  const least = start - headLength
  let at = start - 1
  while (at > least && /[\w.]/.test(text.charAt(at))) at--
  while (at > least && /[ \t]/.test(text.charAt(at))) at--
  return at < 0 || text[at] === '\n'
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
