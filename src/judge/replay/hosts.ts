import type { HostPast, Sighting } from '../../model/learned.ts'

/** How many gaps between runs are remembered, and how many are enough to say what is usual. */
const mostGaps = 20
const enoughGaps = 8

/** What is usual of the gaps between the runs of a host, in seconds. */
export interface Rhythm {
  readonly median: number
  /** 19 of 20 gaps are no longer. */
  readonly most: number
}

/** When the runs of a host come; undefined until enough were seen. */
export function rhythmOf(past: Pick<HostPast, 'gaps'> | undefined): Rhythm | undefined {
  if (past === undefined || past.gaps.length < enoughGaps) return undefined
  const sorted = past.gaps.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { median: at(0.5), most: at(0.95) }
}

/** A host's past with one more run. */
export function withRun(past: HostPast | undefined, { host, hosted, timestamp }: Sighting, gapSeconds: number | undefined): HostPast {
  const gaps = past?.gaps ?? []
  return {
    host,
    hosted,
    seen: timestamp,
    gaps: gapSeconds === undefined || gapSeconds <= 0 ? gaps : [...gaps, gapSeconds].slice(-mostGaps),
  }
}

const hourSeconds = 3600
const daySeconds = 24 * hourSeconds

/** Longer than any usual gap: a run was left out, or came far too late. */
export function isLate(gapSeconds: number, rhythm: Rhythm): boolean {
  return gapSeconds > 1.9 * rhythm.median && gapSeconds > 1.5 * rhythm.most
}

/** Nobody has heard of a host for so long that it is missing. */
export function isAbsent(silentSeconds: number, rhythm: Rhythm): boolean {
  return silentSeconds > Math.max(hourSeconds, 3 * rhythm.median, 1.5 * rhythm.most)
}

/** So long that what was usual before has to be seen again before anybody is told that something is not. */
export function isLongGap(gapSeconds: number, rhythm: Rhythm | undefined): boolean {
  return gapSeconds > (rhythm === undefined ? 7 * daySeconds : Math.max(daySeconds, 4 * rhythm.median))
}
