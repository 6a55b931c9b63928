const longest = 40

/**
 * The known word that was probably meant: the nearest by edit distance (insertions, deletions, substitutions and swaps
 * of neighbours; optimal string alignment), at most a third of the longer word away. Undefined where none is near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const plain = normal(word)
  const near = known
    .filter((one) => Math.abs(one.length - word.length) <= farthest(word, one))
    .map((one) => ({ one, distance: editDistance(plain, normal(one)) }))
    .filter(({ one, distance }) => distance <= farthest(word, one))
  return near.sort((a, b) => a.distance - b.distance)[0]?.one
}

function farthest(word: string, known: string): number {
  return Math.max(1, Math.floor(Math.max(word.length, known.length) / 3))
}

/** Upper case and the underscore for the hyphen are no difference. */
function normal(word: string): string {
  return word.toLowerCase().replaceAll('_', '-')
}

function editDistance(a: string, b: string): number {
  let older: readonly number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swap = swapped ? at(older, column - 2) + 1 : Infinity
      current.push(Math.min(at(above, column) + 1, at(current, column - 1) + 1, substitution, swap))
    }
    older = above
    above = current
  }
  return at(above, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
