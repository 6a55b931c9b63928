import { median } from './order.ts'

/** What each day of the week adds to the level; by the day's distance from the last one, modulo 7. */
export type WeekProfile = readonly number[]

export const noProfile: WeekProfile = [0, 0, 0, 0, 0, 0, 0]

/** The place in a profile of a day that is `distance` days after the last one (or before it, where that is negative). */
export const weekday = (distance: number): number => ((distance % 7) + 7) % 7

/**
 * How the days of the week differ, from each day's distance to the mean of the seven days around it: medians over the
 * weeks, so that a clean-up or a burst in one of them does no harm. All 0 where the weeks do not repeat: where a day is
 * not told clearly better by the other weeks than by nothing.
 */
export function weekProfile(medians: readonly number[]): WeekProfile {
  const last = medians.length - 1
  const found: number[][] = [[], [], [], [], [], [], []]
  for (let middle = 3; middle <= last - 3; middle++) {
    let sum = 0
    for (let index = middle - 3; index <= middle + 3; index++) sum += medians[index] ?? Number.NaN
    if (!Number.isNaN(sum)) found[weekday(middle - last)]?.push((medians[middle] ?? 0) - sum / 7)
  }
  if (found.some((one) => one.length < 2)) return noProfile
  const profile = found.map(median)
  let without = 0
  let within = 0
  for (const one of found) {
    for (const [skipped, distance] of one.entries()) {
      without += Math.abs(distance)
      within += Math.abs(distance - median(one.filter((_, index) => index !== skipped)))
    }
  }
  return within < 0.6 * without ? profile : noProfile
}
