import { either, mismatch, quoted, unknownWord } from './mismatch.ts'
import { nearest } from './nearest.ts'
import type { Parsed } from './parsed.ts'

/** One of the words, in whatever case it is written. */
export function parseWord<Word extends string>(text: string, words: readonly Word[]): Parsed<Word> {
  const word = words.find((one) => one === text.toLowerCase())
  return word === undefined ? { problem: unknownWord(text, words) } : { value: word }
}

/** A comma list of words, each once and in the order of `words`; `none` is the empty list. */
export function parseWords<Word extends string>(text: string, words: readonly Word[]): Parsed<readonly Word[]> {
  const found = text.toLowerCase().split(',').map((word) => word.trim())
  if (found.length === 1 && found[0] === 'none') return { value: [] }
  const value = words.filter((word) => found.includes(word))
  const wrong = found.find((word) => !value.some((one) => one === word))
  if (wrong === undefined) return { value }
  const allowed = `a comma list of ${either(words)}, or none by itself, is allowed`
  return { problem: mismatch(quoted(wrong), allowed, wrong === 'none' ? undefined : nearest(wrong, [...words, 'none'])) }
}

/** `true` or `false`. */
export function parseBoolean(text: string): Parsed<boolean> {
  const word = parseWord(text, ['true', 'false'])
  return 'problem' in word ? word : { value: word.value === 'true' }
}

/** A whole number in digits, within bounds. */
export function parseWhole(text: string, least: number, most: number): Parsed<number> {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most
    ? { value }
    : { problem: mismatch(quoted(text), `a whole number from ${least} to ${most} is allowed`) }
}
