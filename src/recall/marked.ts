import { folded } from './folded.ts'
import type { Query } from './query.ts'

/** A part of a text; `isHit` where it is a word that was looked for. */
export interface Part {
  readonly text: string
  readonly isHit: boolean
}

/** A text, cut to at most `most` characters around the first word of a query that stands in it, its words marked. */
export function marked(text: string, { words }: Query, most: number): readonly Part[] {
  const composed = text.normalize('NFC')
  const { lower, places } = lowered(composed)
  const isHit = new Uint8Array(composed.length)
  for (const { text: whole, stem } of words) {
    const word = lower.includes(whole) ? whole : (stem ?? whole)
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) {
      isHit.fill(1, places[at], places[at + word.length] ?? composed.length)
    }
  }
  const first = Math.max(0, isHit.indexOf(1))
  const start = composed.length <= most ? 0 : Math.max(0, Math.min(first - Math.floor(most / 3), composed.length - most))
  const end = Math.min(composed.length, start + most)
  const parts: Part[] = []
  for (let at = start; at < end; ) {
    let to = at + 1
    while (to < end && isHit[to] === isHit[at]) to += 1
    parts.push({ text: composed.slice(at, to).toWellFormed(), isHit: isHit[at] === 1 })
    at = to
  }
  return [...ellipsis(start > 0), ...parts, ...ellipsis(end < composed.length)]
}

function ellipsis(isCut: boolean): readonly Part[] {
  return isCut ? [{ text: '…', isHit: false }] : []
}

/** The text folded character by character, and for each position in that where its character stands in the text. */
function lowered(text: string): { readonly lower: string; readonly places: readonly number[] } {
  let lower = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const one = folded(character)
    lower += one
    for (let unit = 0; unit < one.length; unit += 1) places.push(at)
    at += character.length
  }
  return { lower, places }
}
