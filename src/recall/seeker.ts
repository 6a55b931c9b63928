/** Where a word stands from a place on; `Infinity` where it does not. The places that it is asked for may only grow. */
export type Seeker = (from: number) => number

/** A seeker that passes through the text once, however often it is asked. */
export function seeker(text: string, word: string): Seeker {
  let at = -1
  return (from) => {
    if (at < from) {
      const found = text.indexOf(word, from)
      at = found === -1 ? Number.POSITIVE_INFINITY : found
    }
    return at
  }
}
