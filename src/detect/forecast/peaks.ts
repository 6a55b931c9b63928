import { median } from './order.ts'
import { noProfile, type WeekProfile, weekday } from './week.ts'

/** How far the highest value of a day is above its level: by the day of the week, and about that. */
export interface Peaks {
  readonly week: WeekProfile
  /** Sorted, the lowest first. */
  readonly rest: readonly number[]
}

/** What no peak is higher than but by a very rare chance. */
export function highestPeak({ rest, week }: Peaks): number {
  const top = rest[rest.length - 1] ?? 0
  return top + 2 * (top - (rest[rest.length >> 1] ?? top)) + Math.max(...week)
}

/** The part of days with a peak of more than `gap` above the level: a straight line between those that were seen, falling off beyond. */
export function partAbove(rest: readonly number[], gap: number): number {
  const n = rest.length
  const first = rest[0] ?? 0
  const top = rest[n - 1] ?? 0
  if (gap <= first) return 1
  if (gap >= top) {
    const scale = (top - (rest[n >> 1] ?? top)) / 2
    return scale > 0 ? Math.exp(-(gap - top) / scale) / (n + 1) : 0
  }
  let index = 0
  while (index < n - 1 && (rest[index + 1] ?? top) <= gap) index++
  const here = rest[index] ?? gap
  const next = rest[index + 1] ?? gap
  const along = next > here ? (gap - here) / (next - here) : 0
  return 1 - (index + 1 + along) / (n + 1)
}

/**
 * The peaks of the last days, the last one last; NaN for a day that is not known.
 * By weekday where the same days of two weeks are more alike than others.
 */
export function peaksOf(tops: readonly number[]): Peaks {
  const known = tops.filter((one) => !Number.isNaN(one))
  if (known.length === 0) return { week: noProfile, rest: [0] }
  const last = tops.length - 1
  const middle = median(known)
  const pairs: number[] = []
  for (let index = 0; index + 7 <= last; index++) {
    const difference = (tops[index] ?? Number.NaN) - (tops[index + 7] ?? Number.NaN)
    if (!Number.isNaN(difference)) pairs.push(difference * difference)
  }
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length
  const among = known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / known.length
  const within = pairs.reduce((sum, one) => sum + one, 0) / (2 * Math.max(1, pairs.length))
  const repeats = pairs.length >= 6 && within < 0.3 * among
  const week = [0, 0, 0, 0, 0, 0, 0]
  if (repeats) {
    for (let day = 0; day < 7; day++) {
      const same = tops.filter((one, index) => weekday(index - last) === day && !Number.isNaN(one))
      week[day] = same.length === 0 ? 0 : same.reduce((sum, one) => sum + one, 0) / same.length - middle
    }
  }
  const rest = tops.flatMap((one, index) => (Number.isNaN(one) ? [] : [one - (week[weekday(index - last)] ?? 0)]))
  return { week, rest: rest.toSorted((one, other) => one - other) }
}
