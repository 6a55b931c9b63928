import type { OpenFinding } from '../model/finding.ts'
import { counted } from '../model/quantity.ts'
import type { Report, SeriesLine } from '../model/report.ts'
import { findingsBySeries, isLimited, standing } from './standing.ts'

const mostOpen = 30
const mostFolded = 50

/** A judged series and what is to be said of it. */
export interface SeriesRow {
  readonly line: SeriesLine
  readonly word: string
}

/** The judged series as they are shown. */
export interface SeriesRows {
  /** Those with limits and findings, the worst first. */
  readonly shown: readonly SeriesRow[]
  /** The others, as far as they are listed at all. */
  readonly folded: readonly SeriesRow[]
  /** What is not shown: `11 more series are as usual`; empty where all is. */
  readonly title: string
  /** How many are only in the JSON report. */
  readonly unlisted: number
}

/** Parts the judged series: what has a limit or a finding is shown, at most thirty; of the others at most fifty are listed. */
export function seriesRows(report: Report): SeriesRows {
  const wrong = findingsBySeries(report)
  const isShown = (line: SeriesLine): boolean => isLimited(line) || line.unusual === true || wrong.has(line.key)
  const first = report.series.filter(isShown)
  const rest = [...first.slice(mostOpen), ...report.series.filter((line) => !isShown(line))]
  return {
    shown: rowsOf(first.slice(0, mostOpen), wrong),
    folded: rowsOf(rest.slice(0, mostFolded), wrong),
    title: titleOf(rowsOf(rest, wrong)),
    unlisted: Math.max(0, rest.length - mostFolded),
  }
}

function rowsOf(lines: readonly SeriesLine[], wrong: ReadonlyMap<string, OpenFinding>): readonly SeriesRow[] {
  return lines.map((line) => ({ line, word: standing(line, wrong.get(line.key)) }))
}

function titleOf(rows: readonly SeriesRow[]): string {
  if (rows.length === 0) return ''
  const count = (word: string): number => rows.filter((row) => row.word === word).length
  const [usual, learning] = [count('as usual'), count('learning')]
  const more = `${counted(rows.length, 'more series', 'more series')}`
  const are = rows.length === 1 ? 'is' : 'are'
  if (usual === rows.length) return `${more} ${are} as usual`
  if (learning === rows.length) return `${more} ${are} learning`
  const counts = [...(usual === 0 ? [] : [`${usual} as usual`]), ...(learning === 0 ? [] : [`${learning} learning`])]
  return counts.length === 0 ? more : `${more}: ${counts.join(', ')}`
}
