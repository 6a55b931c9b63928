import type { Problem } from '../model/problem.ts'
import { counted } from '../model/quantity.ts'
import { keyPath } from './key-path.ts'
import type { Path } from './yaml-values.ts'

/** Something wrong in a file: the offset in UTF-16 code units. */
export interface Found {
  readonly offset: number
  readonly path?: Path
  readonly message: string
}

const mostProblems = 50

/** The first fifty of the problems of a file's text, in its order, and how many more there are. */
export function problemsInOrder(file: string, text: string, found: readonly Found[]): readonly Problem[] {
  const problems = found
    .toSorted((a, b) => a.offset - b.offset)
    .slice(0, mostProblems)
    .map(({ offset, path = [], message }) => ({
      file,
      ...position(text, offset),
      ...(path.length === 0 ? {} : { path: keyPath(path) }),
      message,
    }))
  const more = found.length - problems.length
  return more === 0 ? problems : [...problems, { file, message: `and ${counted(more, 'more problem')}` }]
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
