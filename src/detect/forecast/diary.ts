import { median, robustSpread } from './order.ts'

/** How many days are remembered, and of how many of them the highest value too. */
export const rememberedDays = 36
export const rememberedTops = 21
export const daySeconds = 86_400
/** Today's values are kept as the means of slots of three hours: bounded whatever the cadence, and a median can be had. */
export const slotHours = 3
/** What no disk, queue or quota holds; beyond it differences would lose their meaning. */
export const largest = 1e18
/** Clean-ups that are further apart than this are not a habit, in days. */
export const habitDays = 120

/** What happens now and then to what fills up: somebody or something makes room. */
export interface CleanUps {
  count: number
  /** The highest daily median from which there was one. */
  peak: number
  /** The local day of the last one. */
  day: number
}

/** A series as days: what is kept of its past, all that a forecast is made from. */
export interface Diary {
  /** Unix seconds of the last sample; the local time's offset there. */
  at: number
  offset: number
  /** The local day of `today`, in days since 1970. */
  day: number
  /** The median of each day before `day`, the oldest first; NaN for a day without a sample. */
  readonly medians: number[]
  /** How far the highest value of the last days was above their median. */
  readonly tops: number[]
  /** The usual middle of the hours that are looked at: about 12 for hourly runs, the hour of the run for daily ones. */
  middle: number
  /** Means of today's slots; `first` and `slot` are the first and last one's numbers in the day, `count` how many samples the last has. */
  readonly today: number[]
  first: number
  slot: number
  count: number
  /** The highest value of today. */
  top: number
  cleanUps: CleanUps | undefined
}

/** Puts a sample into the diary. What is not later than the last, not finite or absurd changes nothing. */
export function note(diary: Diary | undefined, at: number, value: number, offset: number): Diary | undefined {
  if (!(Math.abs(value) <= largest && Math.abs(at) <= 1e11 && Math.abs(offset) <= daySeconds)) return diary
  const local = at + offset
  const day = Math.floor(local / daySeconds)
  const slot = Math.floor((local - day * daySeconds) / 3600 / slotHours)
  if (diary === undefined) {
    const middle = (slot + 0.5) * slotHours
    return {
      at, offset, day, medians: [], tops: [], middle, today: [value], first: slot, slot, count: 1, top: value, cleanUps: undefined,
    }
  }
  if (at <= diary.at) return diary
  diary.at = at
  diary.offset = offset
  // Where the clock was put back over midnight, what comes still belongs to the day that was begun.
  if (day > diary.day) {
    turnPage(diary, day)
    diary.today.push(value)
    diary.first = slot
    diary.slot = slot
    diary.count = 1
    diary.top = value
    return diary
  }
  if (value > diary.top) diary.top = value
  const here = diary.today.length - 1
  if (day < diary.day || slot <= diary.slot) {
    diary.count++
    diary.today[here] = (diary.today[here] ?? value) + (value - (diary.today[here] ?? value)) / diary.count
    return diary
  }
  diary.today.push(value)
  diary.slot = slot
  diary.count = 1
  return diary
}

/** Ends the day and goes on to a later one; the days between them had no sample. */
function turnPage(diary: Diary, day: number): void {
  const { medians, tops, today } = diary
  const level = median(today)
  noteCleanUp(diary, level)
  // The mean of the first days, then the last days count more.
  diary.middle += (middleOf(diary) - diary.middle) / Math.min(medians.length + 1, 4)
  medians.push(level)
  tops.push(diary.top - level)
  const missed = Math.min(day - diary.day - 1, rememberedDays)
  for (let gone = 0; gone < missed; gone++) {
    medians.push(Number.NaN)
    tops.push(0)
  }
  if (medians.length > rememberedDays) medians.splice(0, medians.length - rememberedDays)
  if (tops.length > rememberedTops) tops.splice(0, tops.length - rememberedTops)
  while (Number.isNaN(medians[0])) medians.shift()
  if (tops.length > medians.length) tops.splice(0, tops.length - medians.length)
  today.length = 0
  diary.day = day
  const { cleanUps } = diary
  if (cleanUps !== undefined && day - cleanUps.day > habitDays) diary.cleanUps = undefined
}

/** The middle of the hours at which today was looked at. */
export const middleOf = ({ first, slot }: Diary): number => ((first + slot + 1) / 2) * slotHours

/**
 * Sees whether a day that ends is the first after a clean-up: its median is below all of the week before it, and by
 * more than the series moves from day to day. What comes and goes within a week (backups, weekly rotation, bursts) is none.
 */
function noteCleanUp(diary: Diary, level: number): void {
  const { medians, day, cleanUps } = diary
  if (medians.length < 7) return
  const before = medians.slice(-7).filter((one) => !Number.isNaN(one))
  if (before.length < 3 || level >= Math.min(...before)) return
  const margin = 4 * unevenness(medians)
  const fall = Math.min(...before) - level
  if (fall <= margin || fall <= 0.005 * Math.abs(level)) return
  const peak = Math.max(...before)
  // The fall may take two days.
  if (cleanUps !== undefined && day - cleanUps.day <= 3) {
    cleanUps.day = day
    return
  }
  diary.cleanUps = { count: (cleanUps?.count ?? 0) + 1, peak: Math.max(peak, cleanUps?.peak ?? peak), day }
}

/** How much the moves of a series from one day to the next differ from each other. */
export function unevenness(medians: readonly number[]): number {
  const moves: number[] = []
  for (let index = 1; index < medians.length; index++) {
    const move = (medians[index] ?? Number.NaN) - (medians[index - 1] ?? Number.NaN)
    if (!Number.isNaN(move)) moves.push(move)
  }
  if (moves.length === 0) return 0
  const usual = median(moves)
  return robustSpread(moves.map((move) => move - usual))
}
