import { daySeconds, habitDays, largest, rememberedDays, rememberedTops, slotHours, type Diary } from './diary.ts'

/** What is kept of a series: `{"v":1}` before its first sample. */
export type ForecastState = { readonly v: 1 } | DiaryState

/** A diary as short JSON: whole numbers in units of 10 to the power of `e`, four or five digits. */
export interface DiaryState {
  readonly v: 1
  /** Unix seconds of the last sample, and the local time's offset, left out where it is 0. */
  readonly at: number
  readonly o?: number
  /** The local day that is not over yet. */
  readonly d: number
  readonly e: number
  /** The medians of the days before: the first, then by how much each differs from the one known before it; null is a day without. */
  readonly m: readonly (number | null)[]
  /** The highest values of the last days, above their medians, in tenfold units. */
  readonly x: readonly number[]
  /** The usual middle of the hours that are looked at. */
  readonly w: number
  /**
   * Today: the means of its slots (each as its difference from the one before), the numbers of the first and the last slot,
   * how many samples the last has, and the highest value.
   */
  readonly s: readonly number[]
  readonly n: readonly [first: number, slot: number, count: number]
  readonly t: number
  /** Clean-ups: how many, the highest level before one, the day of the last. */
  readonly c?: readonly [count: number, peak: number, day: number]
}

/** So many units the largest value may be: 4 to 5 digits. */
const finest = 20_000
const slots = 24 / slotHours

/**
 * The unit for values up to `size`. The unit that a state was read with stays while it is fit, so that a state that is
 * read and written is the same.
 */
function unitFor(size: number, before: number | undefined): number {
  let exponent = -15
  while (Math.round(scaled(size, exponent)) > finest) exponent++
  return before === exponent + 1 ? before : exponent
}

/** `value` in units of 10 to the power of `exponent`; a power with a positive exponent is exact. */
const scaled = (value: number, exponent: number): number => (exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent)
const unscaled = (units: number, exponent: number): number => (exponent < 0 ? units / 10 ** -exponent : units * 10 ** exponent)

/** A diary as its state; `before` is the unit of the state that it was read from. */
export function encodeDiary(diary: Diary, before: number | undefined): DiaryState {
  const { at, offset, day, medians, tops, middle, today, first, slot, count, top, cleanUps } = diary
  let size = Math.abs(cleanUps?.peak ?? 0)
  for (const one of today) size = Math.max(size, Math.abs(one))
  for (const one of medians) if (!Number.isNaN(one)) size = Math.max(size, Math.abs(one))
  const e = unitFor(size, before)
  // What is far out by itself is kept as far out, no more; -0 is 0.
  const units = (value: number): number => Math.min(2 * finest, Math.max(-2 * finest, Math.round(scaled(value, e)))) + 0
  return {
    v: 1,
    at,
    ...(offset !== 0 && { o: offset }),
    d: day,
    e,
    m: differences(medians, units),
    x: tops.map((one) => units(one / 10)),
    w: Math.round(middle * 10) / 10,
    s: differences(today, units).map(Number),
    n: [first, slot, count],
    t: units(top),
    ...(cleanUps !== undefined && { c: [cleanUps.count, units(cleanUps.peak), cleanUps.day] as const }),
  }
}

/** Each value as its difference from the one known before it, in units; null for one that is not known. */
function differences(values: readonly number[], units: (value: number) => number): readonly (number | null)[] {
  let known = 0
  return values.map((one) => {
    if (Number.isNaN(one)) return null
    const difference = units(one) - known
    known += difference
    return difference
  })
}

export function diaryOf({ at, o = 0, d, e, m, x, w, s, n: [first, slot, count], t, c }: DiaryState): Diary {
  const value = (units: number): number => unscaled(units, e)
  const summed = (differences: readonly (number | null)[]): number[] => {
    let known = 0
    return differences.map((one) => (one === null ? Number.NaN : value((known += one))))
  }
  return {
    at, offset: o, day: d, medians: summed(m), tops: x.map((one) => value(10 * one)), middle: w,
    today: summed(s), first, slot, count, top: value(t),
    cleanUps: c === undefined ? undefined : { count: c[0], peak: value(c[1]), day: c[2] },
  }
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const areUnits = (value: unknown, most: number): value is readonly number[] =>
  Array.isArray(value) && value.length <= most && value.every((one) => isWhole(one, -2 * finest, 2 * finest))

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const keys = new Set(['v', 'at', 'o', 'd', 'e', 'm', 'x', 'w', 's', 'n', 't', 'c'])
const latest = 1e11

/** A state that was read from a file; undefined for anything that `openForecaster` could not go on with. */
export function decodeForecaster(json: unknown): ForecastState | undefined {
  if (!isObject(json) || Object.keys(json).some((key) => !keys.has(key))) return undefined
  const { v, at, o, d, e, m, x, w, s, n, t, c } = json
  if (v !== 1) return undefined
  if (Object.keys(json).length === 1) return { v }
  if (typeof at !== 'number' || !(Math.abs(at) <= latest) || !isWhole(e, -15, 15)) return undefined
  if (o !== undefined && !(typeof o === 'number' && Math.abs(o) <= daySeconds)) return undefined
  const today = Math.floor((at + (o ?? 0)) / daySeconds)
  // After a clock was put back the day may be one ahead.
  if (!isWhole(d, today, today + 1)) return undefined
  if (!areDifferences(m, rememberedDays, e) || m[0] === null) return undefined
  if (!areUnits(x, rememberedTops) || x.length !== Math.min(m.length, rememberedTops)) return undefined
  if (!areDifferences(s, slots, e) || s.length === 0 || !isWhole(t, -2 * finest, 2 * finest)) return undefined
  if (!s.every((one) => one !== null) || !(typeof w === 'number' && w >= 0 && w <= 24)) return undefined
  if (!Array.isArray(n) || n.length !== 3) return undefined
  const [first, slot, count]: readonly unknown[] = n
  if (!isWhole(first, 0, slots - 1) || !isWhole(slot, first + s.length - 1, slots - 1) || !isWhole(count, 1, 1e9)) return undefined
  const state = { v, at, ...(o !== undefined && { o }), d, e, m, x, w, s, n: [first, slot, count], t } satisfies DiaryState
  if (c === undefined) return state
  if (!Array.isArray(c) || c.length !== 3) return undefined
  const [times, peak, day]: readonly unknown[] = c
  if (!isWhole(times, 1, 1e6) || !isWhole(peak, -2 * finest, 2 * finest) || !isWhole(day, d - habitDays, d)) return undefined
  return { ...state, c: [times, peak, day] }
}

/** Differences that add up to values that can be. */
function areDifferences(value: unknown, most: number, exponent: number): value is readonly (number | null)[] {
  if (!Array.isArray(value) || value.length > most) return false
  let known = 0
  for (const one of value) {
    if (one === null) continue
    if (!isWhole(one, -4 * finest, 4 * finest)) return false
    known += one
    if (Math.abs(known) > 2 * finest || Math.abs(unscaled(known, exponent)) > 2 * largest) return false
  }
  return true
}
