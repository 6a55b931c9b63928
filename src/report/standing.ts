import type { OpenFinding } from '../model/finding.ts'
import type { Report, SeriesLine } from '../model/report.ts'

/** The findings that somebody has to look at: nobody has said that he did. */
export function needing({ findings }: Report): readonly OpenFinding[] {
  return findings.filter(({ acknowledged }) => acknowledged === undefined)
}

/** The findings that somebody has seen. */
export function acknowledged({ findings }: Report): readonly OpenFinding[] {
  return findings.filter((finding) => finding.acknowledged !== undefined)
}

/** What is wrong of each series: of its findings the worst one, whether people are told of it or not. */
export function findingsBySeries({ findings, muted }: Report): ReadonlyMap<string, OpenFinding> {
  const worst = new Map<string, OpenFinding>()
  for (const finding of [...findings, ...muted]) if (!worst.has(finding.series)) worst.set(finding.series, finding)
  return worst
}

/** A series is held against a limit. */
export function isLimited({ warn, critical }: SeriesLine): boolean {
  return warn !== undefined || critical !== undefined
}

/** Where the judged series stand. */
export interface Standing {
  /** Learned, within what is usual, and without a finding. */
  readonly asUsual: number
  readonly learning: number
  /** Those that only a limit can say anything of, and how many of them are within it. */
  readonly held: number
  readonly within: number
}

/** Counts where the judged series stand. */
export function standingOf(report: Report): Standing {
  const wrong = findingsBySeries(report)
  const limitBroken = new Set([...report.findings, ...report.muted].filter(({ rule }) => rule === 'limit').map(({ series }) => series))
  const held = report.series.filter((one) => isLimited(one) && one.usual === undefined)
  return {
    asUsual: report.series.filter((one) => one.usual !== undefined && one.unusual !== true && !wrong.has(one.key)).length,
    learning: report.series.filter(({ learning }) => learning === true).length,
    held: held.length,
    within: held.filter(({ key }) => !limitBroken.has(key)).length,
  }
}

/** What is to be said of a series in a word or three; empty where nothing is. */
export function standing(line: SeriesLine, finding: OpenFinding | undefined): string {
  switch (finding?.rule) {
    case 'limit':
      return `${finding.severity}: limit ${line.bad === 'below' ? 'undercut' : 'reached'}`
    case 'trend':
      return 'fills up'
    case 'shift':
      return 'new level'
    default:
      if (line.unusual === true) return isRecord(line) ? 'level not seen before' : 'unusual'
      // Not over yet, or of another host's run.
      if (finding?.rule === 'unusual') return 'was unusual'
      return line.learning === true ? 'learning' : line.usual === undefined ? '' : 'as usual'
  }
}

function isRecord({ usual, value }: SeriesLine): boolean {
  return usual !== undefined && usual.recordSince === undefined && (value > usual.high || value < usual.low)
}
