import { fixed } from './memory.ts'

/**
 * How exactly a number is kept: `exact` are times, counts and values as they came, which never need more than 12 digits;
 * `place` is where a series is, which may be far larger than how it moves (a disk of 10^12 bytes grows by 10^6), and is kept to a
 * thousandth of its spread; `fine` has 4 digits, `coarse` 3.
 */
export type Precision = 'exact' | 'place' | 'fine' | 'coarse'

/** What a number has to be: anything; not negative; a whole number that is not negative; 0 to 1; 0 or 1; 0, 1 or 2. */
export type Nature = 'any' | 'size' | 'count' | 'share' | 'flag' | 'choice'

type Field = readonly [Precision, Nature]

const range: readonly Field[] = [['coarse', 'any'], ['coarse', 'size'], ['fine', 'any'], ['fine', 'any']]

/** The numbers of memory.ts in their order. */
const fields: readonly Field[] = [
  // clock: first, last, gap, samples, offset
  ['exact', 'any'], ['exact', 'any'], ['fine', 'size'], ['exact', 'count'], ['exact', 'any'],
  // rate: previous, at, seen
  ['exact', 'any'], ['exact', 'any'], ['exact', 'any'],
  // level: mean, smooth, plainError, trendError, trending
  ['place', 'any'], ['place', 'any'], ['coarse', 'size'], ['coarse', 'size'], ['fine', 'flag'],
  // rivals: none, byDay, byWeek, chosen
  ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['fine', 'choice'],
  // residual: previous, covariance, variance, spread
  ['fine', 'any'], ['coarse', 'any'], ['coarse', 'size'], ['fine', 'size'],
  // flat: last, run, longest, repeats, smallest
  ['exact', 'any'], ['fine', 'size'], ['fine', 'size'], ['fine', 'share'], ['fine', 'size'],
  // counts: fractions, negative, dispersion
  ['fine', 'flag'], ['fine', 'flag'], ['fine', 'size'],
  // slow: meanResidual, level, unit, activity, up, down, plain, seasonal
  ['coarse', 'any'], ['coarse', 'any'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'], ['coarse', 'size'],
  // ranges: centre, spread, low, high of six signals
  ...range, ...range, ...range, ...range, ...range, ...range,
  // incident: open, since, samples, sum, calm, bar
  ['coarse', 'flag'], ['exact', 'any'], ['coarse', 'size'], ['coarse', 'any'], ['coarse', 'size'], ['coarse', 'size'],
  // interval: low, high
  ['coarse', 'any'], ['coarse', 'any'],
  // moment: expected, before
  ['place', 'any'], ['exact', 'size'],
]
if (fields.length !== fixed) throw new Error(`a detector has ${fixed} numbers, and ${fields.length} are described`)

/** How many digits are kept of each number; 0 for a place. */
const digitsOf: Readonly<Record<Precision, number>> = { exact: 12, place: 0, fine: 4, coarse: 3 }
export const digits = Uint8Array.from(fields, ([precision]) => digitsOf[precision])

/** The least and the most that each number may be, and whether it has to be whole. */
const largest = 1e100
const most: Readonly<Record<Nature, number>> = { any: largest, size: largest, count: largest, share: 1, flag: 1, choice: 2 }
export const mosts = Float64Array.from(fields, ([, nature]) => most[nature])
export const leasts = Float64Array.from(fields, ([, nature]) => (nature === 'any' ? -largest : 0))
export const wholes = Uint8Array.from(fields, ([, nature]) => (nature === 'count' || nature === 'flag' || nature === 'choice' ? 1 : 0))
