/** Characters of a line that are kept, at the most. */
const longestLine = 65_536

/** Cuts a text that arrives in pieces into its lines. */
export interface LineCutter {
  /** The lines that end in this piece. */
  push(piece: string): readonly string[]
  /** The last line, where no line feed ends it. */
  end(): readonly string[]
}

/**
 * Lines end in a line feed, with or without a carriage return before it; empty ones are left out. A line of whatever
 * length costs no more than its first 65,536 characters: the rest of it is dropped.
 */
export function lineCutter(most = longestLine): LineCutter {
  let begun = ''
  const finished = (line: string): readonly string[] => {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    return text === '' ? [] : [text.slice(0, most)]
  }
  return {
    push(piece) {
      const parts = piece.split('\n')
      const last = parts.pop() ?? ''
      // One more than is kept, so that a carriage return at the very end is still told from the text.
      const join = (text: string): string => (begun.length > most ? begun : begun + text.slice(0, most + 1))
      const lines = parts.flatMap((part) => {
        const line = join(part)
        begun = ''
        return finished(line)
      })
      begun = join(last)
      return lines
    },
    end() {
      const lines = finished(begun)
      begun = ''
      return lines
    },
  }
}
