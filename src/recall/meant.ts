import { matcher } from '../model/glob.ts'
import type { ReportedFinding } from './reported-finding.ts'

/** The findings that a person means: those of that id, else of that series, else those that the word matches as a glob; one of each id. */
export function meantBy(word: string, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const matches = matcher(word)
  const ways: readonly ((finding: ReportedFinding) => boolean)[] = [
    ({ id }) => id === word,
    ({ series }) => series === word,
    ({ id, series }) => matches(series) || matches(id),
  ]
  for (const way of ways) {
    const found = findings.filter(way)
    if (found.length > 0) return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index)
  }
  return []
}
