import type { Course } from './course.ts'
import { highestPeak, partAbove } from './peaks.ts'
import { weekday } from './week.ts'

/**
 * When the capacity may be reached for the first time: the chance for each eighth of a day from `start` on, which is in
 * days after the moment that the last level stands for.
 */
export interface Arrivals {
  readonly start: number
  readonly chances: Float64Array
}

/** When the capacity is reached, in days from now; Infinity for later than can be told. */
export interface Passage {
  readonly least: number
  readonly middle: number
  readonly most: number
}

/** Nothing is told of what lies further ahead, in days. */
const horizon = 400
const steps = 8
/** After so many days so many steps are taken at once. */
const near = 12
const coarse = 4
/** Middles of sevenths of the normal distribution: the ways that a trend may go within its uncertainty. */
const nodes = [-1.465, -0.792, -0.366, 0, 0.366, 0.792, 1.465]

/**
 * The time of first passage of the highest values over `capacity`: a mixture over the trends and over their uncertainty.
 * `shift` is by how much today is off the trends.
 */
export function arrivalsOf(course: Course, shift: number, start: number, capacity: number): Arrivals {
  const chances = new Float64Array(horizon * steps)
  for (const { weight, mean, deviation } of course.trends) {
    for (const node of nodes) {
      follow((h) => mean(h) + node * deviation(h) + shift, course, start, capacity, chances, weight / nodes.length)
    }
  }
  return { start, chances }
}

/** The quantiles 10, 50 and 90 % of the time that is left, knowing that nothing arrived before `now`; undefined where all should have. */
export function passageFrom({ start, chances }: Arrivals, now: number): Passage | undefined {
  const first = Math.max(0, Math.floor((now - start) * steps))
  let gone = 0
  for (let index = 0; index < first; index++) gone += chances[index] ?? 0
  if (gone > 0.98) return undefined
  const quantile = (part: number): number => {
    let left = part * (1 - gone)
    for (let index = first; index < chances.length; index++) {
      const here = chances[index] ?? 0
      if (here >= left) return Math.max(0, start + (index + left / here) / steps - now)
      left -= here
    }
    return Number.POSITIVE_INFINITY
  }
  return { least: quantile(0.1), middle: quantile(0.5), most: quantile(0.9) }
}

/**
 * Follows one path until it is surely over the capacity, day by day of the calendar, and notes when it got there. What a
 * day of the week brings with it comes at some hour of the day; what grows comes when it has grown.
 */
function follow(path: (h: number) => number, course: Course, start: number, capacity: number, chances: Float64Array, mass: number): void {
  const { profile, peaks, seen } = course
  const highest = highestPeak(peaks) + Math.max(...profile)
  const end = start + horizon
  let from = start
  for (; from < end; from = nextDay(from, seen)) if (path(nextDay(from, seen)) + highest >= capacity) break
  const effectAt = (h: number): number => {
    const day = weekday(Math.floor(h + seen))
    return (profile[day] ?? 0) + (peaks.week[day] ?? 0)
  }
  let left = mass
  while (from < end && left > 0.002 * mass) {
    const to = nextDay(from, seen)
    const effect = effectAt((from + to) / 2)
    const gap = capacity - path(from)
    const closes = (capacity - path(to) - gap) / (to - from)
    const before = from === start ? 1 : partAbove(peaks.rest, gap - effectAt(from - 0.5))
    const brought = Math.max(0, partAbove(peaks.rest, gap - effect) - before) * left
    left -= brought
    const last = Math.round((to - start) * steps)
    const first = Math.round((from - start) * steps)
    const stride = from - start < near ? 1 : coarse
    for (let index = first; index < last && index < chances.length; index += stride) {
      const width = Math.min(stride, last - index)
      const over = partAbove(peaks.rest, gap + closes * (start + (index + width / 2) / steps - from) - effect)
      const part = over <= 0 ? 0 : left * (1 - (1 - over) ** (width / steps))
      const each = part / width + brought / (last - first)
      for (let one = index; one < index + width; one++) chances[one] = (chances[one] ?? 0) + each
      left -= part
    }
    from = to
  }
}

/** The next midnight. */
const nextDay = (h: number, seen: number): number => Math.floor(h + seen + 1e-9) + 1 - seen
