import { type ForecastState, diaryOf, encodeDiary } from './codec.ts'
import { type Course, courseOf, fallToday } from './course.ts'
import { type Diary, daySeconds, note } from './diary.ts'
import { type Arrivals, arrivalsOf, passageFrom } from './passage.ts'

export { decodeForecaster } from './codec.ts'
export type { ForecastState } from './codec.ts'

/** When a capacity will be reached, in days from the last sample, and how fast the level grows. */
export interface Forecast {
  readonly days: number
  /** The 80 % interval; `most` is Infinity where the growth may as well come to nothing. */
  readonly least: number
  readonly most: number
  /** The growth a day now, and what it was in the weeks before, where that differs. */
  readonly perDay: number
  readonly perDayBefore?: number
}

/** Learns how a series grows from day to day. */
export interface Forecaster {
  /** Takes a sample: Unix seconds, the value, the local time's offset from UTC. What is not later than the last, or not finite, changes nothing. */
  step(at: number, value: number, offsetSeconds?: number): void
  /** Undefined where nothing can be said honestly: too little history, no sure growth, too far ahead. */
  forecast(capacity: number): Forecast | undefined
  state(): ForecastState
  /** The daily medians that are remembered, by local day since 1970, the oldest first. */
  history(): readonly { readonly day: number; readonly median: number }[]
}

export function openForecaster(state?: ForecastState): Forecaster {
  let diary: Diary | undefined = state !== undefined && 'at' in state ? diaryOf(state) : undefined
  const unit = state !== undefined && 'at' in state ? state.e : undefined
  let outlook: Outlook | undefined
  return {
    step(at, value, offsetSeconds = 0) {
      diary = note(diary, at, value, offsetSeconds)
    },
    forecast(capacity) {
      if (diary === undefined || !Number.isFinite(capacity)) return undefined
      if (outlook?.day !== diary.day || outlook.capacity !== capacity) outlook = outlookOf(diary, capacity)
      return forecastOf(diary, outlook)
    },
    state: () => (diary === undefined ? { v: 1 } : encodeDiary(diary, unit)),
    history: () => (diary === undefined ? [] : historyOf(diary)),
  }
}

function historyOf({ medians, day }: Diary): readonly { readonly day: number; readonly median: number }[] {
  const first = day - medians.length
  return medians.flatMap((one, index) => (Number.isNaN(one) ? [] : [{ day: first + index, median: one }]))
}

/** What is known from the days that are over, which is the same until the next one is. */
interface Outlook {
  readonly day: number
  readonly capacity: number
  readonly course: Course | undefined
  readonly arrivals: Arrivals | undefined
}

function outlookOf(diary: Diary, capacity: number): Outlook {
  const course = courseOf(diary, capacity)
  const arrivals = course === undefined ? undefined : arrivalsOf(course, 0, 1 - course.seen, capacity)
  return { day: diary.day, capacity, course, arrivals }
}

function forecastOf(diary: Diary, { course, arrivals, capacity }: Outlook): Forecast | undefined {
  if (course === undefined || arrivals === undefined) return undefined
  const now = (diary.at + diary.offset) / daySeconds - (diary.day - 1) - course.middle
  const shift = fallToday(diary, course)
  // Where all should have arrived by now, what is known is how it goes on from here.
  const passage = (shift === 0 ? passageFrom(arrivals, now) : undefined) ?? passageFrom(arrivalsOf(course, shift, now, capacity), now)
  if (passage === undefined || !Number.isFinite(passage.middle)) return undefined
  const { perDay, perDayBefore } = course
  const differs = Math.abs(perDayBefore - perDay) > 0.25 * Math.max(Math.abs(perDayBefore), Math.abs(perDay))
  return { days: passage.middle, least: passage.least, most: passage.most, perDay, ...(differs && { perDayBefore }) }
}
