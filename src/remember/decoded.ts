/** What was found in a memory file: what is good in it, and what is wrong with it, if anything is. */
export interface Decoded<Value> {
  readonly value: Value
  readonly problems: readonly string[]
}

/** A JSON text's value, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

/** The text without the byte-order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** What is wrong with a file whose schema is not the one that this version writes. */
export function wrongSchema(found: unknown, known: string): string {
  if (typeof found !== 'string') return `its first line is not {"schema":"${known}"}`
  return `it says schema ${JSON.stringify(found.slice(0, 60))}, and this version reads "${known}"`
}
