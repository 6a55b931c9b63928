import { folded } from './folded.ts'
import { stemOf } from './particles.ts'

/** What is looked for: words that a record has to hold, all of them. Folded. */
export interface Query {
  readonly words: readonly QueryWord[]
  /** The words as they were given, one blank between them. */
  readonly phrase: string
}

export interface QueryWord {
  readonly text: string
  /** The same without a particle, where it has one: it counts too, for less. */
  readonly stem?: string
}

/** The query of some words; a word with blanks in it is several. */
export function parseQuery(given: readonly string[]): Query {
  const words = folded(given.join(' ')).split(/\s+/).filter((word) => word !== '')
  return { words: [...new Set(words)].map(queryWord), phrase: words.join(' ') }
}

function queryWord(text: string): QueryWord {
  const stem = stemOf(text)
  return stem === undefined ? { text } : { text, stem }
}
