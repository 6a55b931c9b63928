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

/** Git marks the two sides of a conflict that nobody has resolved with such lines. */
export function isConflictMark(line: string): boolean {
  return line.length >= 7 && /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.test(line)
}

export function hasConflictMark(text: string): boolean {
  return /^<{7}(?: |\r?$)/m.test(text)
}

export const conflictProblem = 'it has the marks of a conflict (<<<<<<<)'

/** The first problem, and how many more there are. */
export function summed(problems: readonly string[]): string {
  const [first = '', ...rest] = problems
  if (rest.length === 0) return first
  return `${first}, and ${rest.length < mostProblems - 1 ? '' : 'at least '}${rest.length} more`
}

/** A file's problems are counted up to here. */
export const mostProblems = 1000

/** The problems of a file as they are found: a file of nothing else does not fill the memory. */
export function problemList(): { readonly all: readonly string[]; add(problem: string): void } {
  const all: string[] = []
  return { all, add: (problem) => void (all.length < mostProblems && all.push(problem)) }
}
