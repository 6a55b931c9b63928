import { bytesOf, textOf } from './bytes.ts'
import { folded } from './folded.ts'
import type { Query } from './query.ts'

/** JSON lines beside the same lines folded: what stands at a place of one stands there in the other. */
export interface Compared {
  readonly lines: string
  readonly folded: string
  /** A word of a query as it stands in the folded lines. */
  written(word: string): string
  /** A line as text. */
  textOf(line: string): string
}

/** ASCII, kana, Han and Hangul: they have no upper case but that of English, and come in no parts where they are composed. */
const caseless = /^[\u0000-\u007f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/
/** The letters of Latin and Cyrillic besides: lower case is all that has to be done to them where they are composed. */
const simple = /^[\u0000-\u024f\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]*$/
/** Bytes of what is composed to something else: combining accents, jamo, voice marks, compatibility ideographs, the signs of kelvin and ångström; İ, which lower case takes apart. */
const decomposed = /[\xcc\xcd]|\xc4\xb0|\xe1[\x84-\x87]|\xe3\x82[\x99\x9a]|\xef[\xa4-\xab]|\xe2\x84[\xaa\xab]/
/** How they begin: looked for one by one, which is several times as fast. */
const beginnings = ['\xcc', '\xcd', '\xc4\xb0', '\xe1', '\xe3\x82', '\xef', '\xe2\x84']

/** Lines made ready for a query, from their bytes; undefined where folding moved something. */
export function compared(bytes: string, query: Query): Compared | undefined {
  const isComposed = !isDecomposed(bytes)
  if (isComposed && query.words.every(({ text }) => caseless.test(text))) {
    // Only the letters of English have to be folded. What this does to other bytes, it does to both sides.
    const written = (word: string): string => bytesOf(escaped(word)).toLowerCase()
    const hasLetters = query.words.some(({ text }) => /[a-z]/.test(text))
    return { lines: bytes, folded: hasLetters ? bytes.toLowerCase() : bytes, written: hasLetters ? written : (word) => bytesOf(escaped(word)), textOf }
  }
  const lines = textOf(bytes)
  const all = isComposed && query.words.every(({ text }) => simple.test(text)) ? lines.toLowerCase() : folded(lines)
  return all.length === lines.length ? { lines, folded: all, written: escaped, textOf: (line) => line } : undefined
}

function isDecomposed(bytes: string): boolean {
  return beginnings.some((one) => bytes.includes(one)) && decomposed.test(bytes)
}

/** As it stands between the quotes of JSON. */
function escaped(word: string): string {
  return JSON.stringify(word).slice(1, -1)
}
