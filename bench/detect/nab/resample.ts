import type { Random } from '../random.ts'
import { day, hour } from '../schedule.ts'
import type { Labelled } from './corpus.ts'
import type { Span } from './score.ts'

/** A series as it is seen by runs that look at it about once an hour. */
export interface Resampled {
  readonly times: readonly number[]
  readonly values: readonly number[]
  readonly spans: readonly Span[]
}

/** How a run looks. */
export interface Look {
  /** The mean of the last hour, or the last value. */
  readonly take: 'mean' | 'last'
  /** By how many seconds a run is late at the most. */
  readonly latest: number
  readonly missing: number
}

/** Whether a series is long enough to be looked at hourly. */
export function isLong({ times }: Labelled): boolean {
  return (times.at(-1) ?? 0) - (times[0] ?? 0) >= 45 * day
}

/**
 * Looks at a series at every full hour, or as late as `look` says. What is older than an hour is not seen: where there is
 * nothing else, there is no row. A row belongs to a window if the hour before it reaches into it.
 */
export function resample(series: Labelled, look: Look, random: Random): Resampled {
  const sorted = inOrder(series)
  const [times, values]: [number[], number[]] = [[], []]
  let [oldest, newest] = [0, 0]
  for (let plan = Math.ceil((sorted[0]?.at ?? 0) / hour) * hour; newest < sorted.length; plan += hour) {
    const at = plan + Math.round(look.latest * random.uniform())
    while ((sorted[newest]?.at ?? Infinity) <= at) newest += 1
    while ((sorted[oldest]?.at ?? Infinity) <= at - hour) oldest += 1
    const seen = sorted.slice(oldest, newest).map(({ value }) => value)
    const value = look.take === 'last' ? seen.at(-1) : mean(seen)
    if (value === undefined || random.chance(look.missing)) continue
    times.push(at)
    values.push(value)
  }
  return { times, values, spans: spansIn(times, series.windows) }
}

/** Rows between `from` and an hour after `to`. A window in which nobody looked is left out. */
function spansIn(times: readonly number[], windows: Labelled['windows']): readonly Span[] {
  return windows.flatMap(([from, to]) => {
    const span: Span = [times.findIndex((at) => at >= from), times.findLastIndex((at) => at < to + hour)]
    return span[0] >= 0 && span[0] <= span[1] ? [span] : []
  })
}

function inOrder({ times, values }: Labelled) {
  return times.map((at, row) => ({ at, value: values[row] ?? NaN })).toSorted((one, other) => one.at - other.at)
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length
}
