import type { Compared } from './compared.ts'
import type { Query } from './query.ts'
import { type Rank, rankIn, rankOf } from './rank.ts'
import { recordIn } from './record-lines.ts'
import { type Seeker, seeker } from './seeker.ts'

/** Ranks the records of lines without parsing them, wherever their text alone can tell. Lines are asked for in order. */
export interface LineRanker {
  /** The first place from `from` on where a line may hold what is looked for; `Infinity` where there is none. */
  next(from: number): number
  /** The rank of the record in the line from `from` up to its line feed at `to`. */
  rank(from: number, to: number): Rank | undefined
}

/** A word of the query, and whereabouts in the lines it is. */
interface Word {
  readonly text: string
  /** Seeks it in whole lines, and in insights. */
  readonly inLines: Seeker
  readonly inInsights: Seeker
}

const insightKey = '"insight":'

/** A ranker for the lines of a memory. */
export function lineRanker({ lines, folded, written, textOf }: Compared, query: Query): LineRanker {
  const asWritten = {
    words: query.words.map(({ text, stem }) => ({ text: written(text), ...(stem === undefined ? {} : { stem: written(stem) }) })),
    phrase: written(query.phrase),
  }
  const words = new Map<string, Word>()
  const word = (text: string): Word => {
    const known = words.get(text) ?? { text, inLines: seeker(folded, text), inInsights: seeker(folded, text) }
    words.set(text, known)
    return known
  }
  const given = asWritten.words.map(({ text }) => word(text))
  const stems = asWritten.words.map(({ text, stem }) => word(stem ?? text))
  const phrase = [word(asWritten.phrase)]
  const hasStems = query.words.some(({ stem }) => stem !== undefined)
  const { inLines: leading } = stems.reduce((one, other) => (other.text.length > one.text.length ? other : one))
  const [backslash, insight] = [seeker(lines, '\\'), seeker(lines, insightKey)]
  // These escapes can stand for any letter.
  const hiding = [seeker(lines, '\\u'), seeker(lines, '\\/')] as const

  const parsed = (from: number, to: number): Rank | undefined => {
    const record = recordIn(textOf(lines.slice(from, to)))
    return record === undefined ? undefined : rankOf(record, query)
  }
  /** By the other texts: 1 or 0. */
  const elsewhere = (from: number, to: number): Rank | undefined => {
    const whole = areInTexts(folded, given, from, to)
    if (whole === true) return 1
    const stemmed = whole === undefined ? undefined : areInTexts(folded, stems, from, to)
    if (stemmed !== undefined) return stemmed ? 0 : undefined
    return rankIn('', () => textsIn(folded.slice(from, to)), asWritten)
  }
  return {
    next: (from) => Math.min(leading(from), hiding[0](from), hiding[1](from)),
    rank(from, to) {
      const isEscaped = backslash(from) < to
      if (!areInLine(stems, from, to)) return isEscaped && (hiding[0](from) < to || hiding[1](from) < to) ? parsed(from, to) : undefined
      const nested = lines.indexOf('{', from + 1)
      if (isEscaped || (nested !== -1 && nested < to)) return parsed(from, to)
      const key = insight(from)
      if (key >= to) return elsewhere(from, to)
      const value = key + insightKey.length
      const open = lines[value] === ' ' ? value + 1 : value
      if (lines[open] !== '"') return parsed(from, to)
      const close = lines.indexOf('"', open + 1)
      if (areInInsight(given, from, open, close)) return areInInsight(phrase, from, open, close) ? 4 : 3
      return hasStems && areInInsight(stems, from, open, close) ? 2 : elsewhere(from, to)
    },
  }
}

// The plain loops are what keeps 100,000 lines within the time that a person does not notice.
function areInLine(words: readonly Word[], from: number, to: number): boolean {
  for (const { inLines } of words) if (inLines(from) >= to) return false
  return true
}

function areInInsight(words: readonly Word[], from: number, open: number, close: number): boolean {
  for (const { text, inLines, inInsights } of words) {
    const first = inLines(from)
    // Each search costs as much as all else in this loop.
    const at = first > open ? first : inInsights(open + 1)
    if (at + text.length > close) return false
  }
  return true
}

function areInTexts(line: string, words: readonly Word[], from: number, to: number): boolean | undefined {
  for (const { text, inLines } of words) {
    const isThere = isInText(line, text, inLines(from), to)
    if (isThere !== true) return isThere
  }
  return true
}

/**
 * Whether a word stands in a text of a line, from its first place on; undefined where it takes a closer look. The signs on
 * both sides tell mostly: a text comes after a colon, a bracket or a comma, and only a field's name comes before a colon.
 */
function isInText(line: string, word: string, first: number, to: number): boolean | undefined {
  for (let at = first; at !== -1 && at < to; at = line.indexOf(word, at + 1)) {
    const open = line.lastIndexOf('"', at)
    const close = line.indexOf('"', at + word.length)
    const isString = close !== -1 && close < to && '{:[, '.includes(line.charAt(open - 1))
    const after = line.charAt(close + 1)
    if (!isString || !',}]:'.includes(after)) return undefined
    if (after !== ':') return true
  }
  return false
}

/** The texts of a line without escapes; the names of fields are none. */
function textsIn(line: string): readonly string[] {
  const values: string[] = []
  for (let open = line.indexOf('"'); open !== -1; ) {
    const close = line.indexOf('"', open + 1)
    if (close === -1) break
    if (line[close + 1] !== ':') values.push(line.slice(open + 1, close))
    open = line.indexOf('"', close + 1)
  }
  return values
}
