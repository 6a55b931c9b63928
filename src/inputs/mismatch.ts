import { plain } from '../model/plain.ts'
import { nearest } from './nearest.ts'

const mostShown = 60

/** In place of a text that may be a secret. */
export const notShown = 'a value that is not shown'

/** A text from outside, between quotation marks, on one line and cut short. */
export function quoted(text: string): string {
  return `"${plain(text, mostShown)}"`
}

/** What is wrong with a value, as a sentence: what was found, what is allowed, and the nearest of the known words. */
export function mismatch(found: string, allowed: string, meant?: string): string {
  return [`found ${found}`, allowed, ...(meant === undefined ? [] : [`did you mean "${meant}"?`])].join('; ')
}

/** A word that is not among those known. */
export function unknownWord(word: string, known: readonly string[]): string {
  return mismatch(quoted(word), allowedWords(known), nearest(word, known))
}

/** `full or classic is allowed` */
export function allowedWords(words: readonly string[]): string {
  return `${either(words)} is allowed`
}

/** `a, b or c` */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
