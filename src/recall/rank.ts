import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import { folded } from './folded.ts'
import type { Query, QueryWord } from './query.ts'

/**
 * How well a record answers: 4, the words stand in its insight just as they were given; 3, all of them do somewhere; 2,
 * so do they without their particles; 1, all of them are in the record somewhere; 0, so are they without their particles.
 */
export type Rank = 0 | 1 | 2 | 3 | 4

const deepest = 32

/** The rank of a record; undefined where it does not hold all words. Its texts count, not the names of its fields. */
export function rankOf(record: JsonObject, query: Query): Rank | undefined {
  const { insight } = record
  return rankIn(typeof insight === 'string' ? folded(insight) : '', () => textsIn(record, deepest).map(folded), query)
}

/** The rank of a record by its insight and, asked for where that is not enough, all of its texts; folded. */
export function rankIn(insight: string, texts: () => readonly string[], { words, phrase }: Query): Rank | undefined {
  if (words.every(({ text }) => insight.includes(text))) return insight.includes(phrase) ? 4 : 3
  if (words.every((word) => isIn(insight, word))) return 2
  const all = texts()
  if (words.every(({ text }) => all.some((one) => one.includes(text)))) return 1
  return words.every((word) => all.some((one) => isIn(one, word))) ? 0 : undefined
}

function isIn(text: string, { text: word, stem }: QueryWord): boolean {
  return text.includes(stem ?? word)
}

function textsIn(value: Json | undefined, levels: number): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || levels === 0) return []
  const inner: readonly (Json | undefined)[] = isJsonObject(value) ? Object.values(value) : value
  return inner.flatMap((one) => textsIn(one, levels - 1))
}
