import { type Diary, unevenness } from './diary.ts'
import { lineOf } from './level.ts'
import { median } from './order.ts'
import { type Peaks, peaksOf } from './peaks.ts'
import { type Trend, fitTrends } from './trend.ts'
import { noProfile, type WeekProfile, weekday, weekProfile } from './week.ts'

/** How a series is going on, as its days tell: what a passage is computed from. */
export interface Course {
  readonly trends: readonly Trend[]
  /** The growth a day, now and in the first half of what was seen. */
  readonly perDay: number
  readonly perDayBefore: number
  readonly noise: number
  readonly profile: WeekProfile
  readonly peaks: Peaks
  /** The part of a day that is over at the moment that its level stands for. */
  readonly middle: number
  /** The part of a day that was seen by that moment: all of it where a day is one look, for that tells of the day before it. */
  readonly seen: number
}

/** Nothing is said before so many days, of which so many need to have a sample. */
const leastSpan = 14
const leastDays = 10
/** Growth is sure where so much of its distribution is above 0: the lower end of an 80 % interval. */
const sure = 0.9
/**
 * How far above its one look a day goes, in standard deviations of the looks: the highest of 24 independent values is 1.95
 * above their mean, that of a day of which all values are alike 0; which of them it is cannot be seen.
 */
const unseen = 1.4
/** Uncertainty that is left whatever the fit, as a part of the capacity: what is known of a disk has two decimals. */
const finest = 1e-5

/** Undefined where there are too few days, or no sure growth. */
export function courseOf(diary: Diary, capacity: number): Course | undefined {
  const { medians, tops, cleanUps } = diary
  if (medians.length < leastSpan) return undefined
  if (medians.filter((one) => !Number.isNaN(one)).length < leastDays) return undefined
  const latest = medians.findLast((one) => !Number.isNaN(one)) ?? 0
  // Where room is made again and again, only a level that was never let come about before says anything.
  if (cleanUps !== undefined && cleanUps.count >= 2 && latest <= cleanUps.peak + 3 * unevenness(medians)) return undefined
  const profile = weekProfile(medians)
  const last = medians.length - 1
  const plain = profile === noProfile ? medians : medians.map((one, index) => one - (profile[weekday(index - last)] ?? 0))
  const { levels, lift } = lineOf(plain)
  const fitted = fitTrends(levels, Math.max(1e-9, finest * Math.abs(capacity)))
  if (fitted === undefined) return undefined
  const { trends, noise } = fitted
  const over = (part: (trend: Trend) => number): number => trends.reduce((sum, trend) => sum + trend.weight * part(trend), 0)
  if (over(({ slope, slopeDeviation }) => normal(slope / (slopeDeviation || Number.MIN_VALUE))) < sure) return undefined
  const perDay = over(({ slope }) => slope)
  const isJustCleaned = cleanUps !== undefined && diary.day - cleanUps.day <= 14
  if (!isJustCleaned && !hasRisen(plain, perDay)) return undefined
  // Somebody may have looked a second time now and then.
  const isOneLook = tops.filter((top) => top > 0).length <= tops.length / 5
  const middle = diary.middle / 24
  const above = tops.map((top, index) => {
    const t = index - tops.length + 1
    const level = over(({ mean }) => mean(t)) + (profile[weekday(t)] ?? 0)
    return (medians[last + t] ?? Number.NaN) + lift(t) - level + top + (isOneLook ? unseen * noise : -riseIn(top, perDay))
  })
  const perDayBefore = over(({ slopeBefore }) => slopeBefore)
  return { trends, perDay, perDayBefore, noise, profile, peaks: peaksOf(above), middle, seen: isOneLook ? 1 : middle }
}

/**
 * Whether the lowest day of the last week is above that of the week before, by at least a part of the growth: what comes
 * and goes, however often, leaves that where it was.
 */
function hasRisen(values: readonly number[], perDay: number): boolean {
  const lowest = (from: number, to?: number): number => Math.min(...values.slice(from, to).filter((one) => !Number.isNaN(one)))
  const rise = lowest(-7) - lowest(-14, -7)
  // A week in which nobody looked says nothing.
  return Number.isFinite(rise) && rise > (7 * perDay) / 5
}

/**
 * What of a day's peak above its median is the growth of half a day: all of it where there is nothing else, and the less
 * the more there is of noise, whose highest value may come at any hour.
 */
function riseIn(top: number, perDay: number): number {
  const half = Math.max(0, perDay) / 2
  return top > half ? (half * half) / top : top
}

/** By how much today has left its course: more than noise, the hour of the day and growth explain, so room was made. Else 0. */
export function fallToday({ today, tops }: Diary, { trends, noise, profile, perDay }: Course): number {
  const expected = trends.reduce((sum, { weight, mean }) => sum + weight * mean(1), 0) + Math.min(...profile)
  const off = median(today) - expected
  return off < -6 * noise - 2 * Math.abs(perDay) - 2 * median(tops) ? off : 0
}

/** The normal distribution function, by the logistic approximation of Bowling et al. 2009: to 0.0002. */
const normal = (z: number): number => 1 / (1 + Math.exp(-0.07056 * z ** 3 - 1.5976 * z))
