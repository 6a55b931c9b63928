import type { Level } from './level.ts'

/** A way that the level may go on, and how likely it is the right one. */
export interface Trend {
  readonly weight: number
  /** The level `h` days after the last day that is over. */
  readonly mean: (h: number) => number
  /** How uncertain that is: a standard deviation. */
  readonly deviation: (h: number) => number
  /** The growth a day at the end, its standard deviation, and the growth a day in the first half of what was seen. */
  readonly slope: number
  readonly slopeDeviation: number
  readonly slopeBefore: number
}

export interface Trends {
  readonly trends: readonly Trend[]
  /** The standard deviation of a day about its trend. */
  readonly noise: number
}

type Bend = (t: number) => number

interface Fit {
  /** Of 1, t and `bend`. */
  readonly beta: readonly [number, number, number]
  readonly covariance: readonly (readonly number[])[]
  readonly squares: number
  readonly parameters: number
  readonly bend: Bend
  /** Its derivative. */
  readonly steep: Bend
  readonly prior: number
}

const flat: Bend = () => 0
/** A bend is looked for where at least so many days lie before it and after it. */
const leastBefore = 7
const leastAfter = 5
/** Growth that grows by itself: in so many days by the factor e. */
const foldings = [15, 21, 30, 42, 60, 85, 120]
/** Trends that are less likely than this by comparison with the best are left out, and all after so many. */
const leastWeight = 0.03
const mostTrends = 8
/** The growth to come differs from the growth so far by about this part. */
const drift = 0.035

/**
 * Fits a line, a line with one bend (at each day that it may be at), a parabola and exponential growth by least squares, and weighs them by
 * their BIC (Schwarz 1978) with as many days as there would be if they were independent: the remainders' correlation from
 * day to day, mended for its bias in short series (Kendall 1954), widens all uncertainties too.
 */
export function fitTrends(levels: readonly Level[], floor: number): Trends | undefined {
  const first = levels[0]?.t ?? 0
  const fits: Fit[] = []
  const add = (fit: Fit | undefined): void => {
    if (fit !== undefined) fits.push(fit)
  }
  add(fitted(levels, flat, flat, 2, 1))
  add(fitted(levels, (t) => (t * t) / 36, (t) => t / 18, 3, 1))
  for (const days of foldings) add(fitted(levels, (t) => days * Math.exp(t / days), (t) => Math.exp(t / days), 4, 1 / foldings.length))
  const bends: number[] = []
  for (let at = first + leastBefore; at <= -leastAfter; at++) bends.push(at)
  for (const at of bends) add(fitted(levels, (t) => Math.max(0, t - at), (t) => (t >= at ? 1 : 0), 4, 1 / bends.length))
  if (fits.length === 0) return undefined
  const best = fits.reduce((one, other) => (other.squares < one.squares ? other : one))
  const n = levels.length
  const correlation = mendedCorrelation(levels, best)
  const inflation = (1 + correlation) / (1 - correlation)
  const independent = Math.max(4, n / inflation)
  const least = n * floor * floor
  const scores = fits.map(({ squares, parameters, prior }) =>
    Math.log(prior) - (independent * Math.log(squares + least) + parameters * Math.log(independent)) / 2)
  const top = Math.max(...scores)
  const likely = fits.flatMap((fit, index) => {
    const weight = Math.exp((scores[index] ?? top) - top)
    return weight >= leastWeight ? [{ fit, weight }] : []
  }).sort((one, other) => other.weight - one.weight).slice(0, mostTrends)
  const total = likely.reduce((sum, { weight }) => sum + weight, 0)
  const variance = ({ squares, parameters }: Fit): number => (squares + least) / Math.max(1, n - parameters)
  const trends = likely.map(({ fit, weight }) => trendOf(fit, weight / total, inflation * variance(fit), first))
  return { trends, noise: Math.sqrt(variance(best)) }
}

function trendOf({ beta: [a, b, c], covariance, bend, steep }: Fit, weight: number, spread: number, first: number): Trend {
  const along = (x: readonly number[]): number => {
    let sum = 0
    for (let i = 0; i < 3; i++) for (let j = 0; j < 3; j++) sum += (x[i] ?? 0) * (x[j] ?? 0) * (covariance[i]?.[j] ?? 0)
    return Math.max(0, sum) * spread
  }
  const slope = b + c * steep(0)
  const middle = first / 2
  return {
    weight,
    mean: (h) => a + b * h + c * bend(h),
    deviation: (h) => Math.sqrt(along([1, h, bend(h)]) + (drift * slope * h) ** 2),
    slope,
    slopeDeviation: Math.sqrt(along([0, 1, steep(0)])),
    slopeBefore: b + (c * (bend(middle) - bend(first))) / (middle - first || 1),
  }
}

/** Least squares on 1, t and a bend; undefined where the days do not determine it. */
function fitted(levels: readonly Level[], bend: Bend, steep: Bend, parameters: number, prior: number): Fit | undefined {
  const straight = bend === flat
  let [n, t1, t2, g1, g2, tg, y1, ty, gy] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  const origin = levels[levels.length - 1]?.y ?? 0
  for (const { t, y } of levels) {
    const g = bend(t)
    const d = y - origin
    n++
    t1 += t
    t2 += t * t
    g1 += g
    g2 += g * g
    tg += t * g
    y1 += d
    ty += t * d
    gy += g * d
  }
  const inverse = inverted(n, t1, t2, g1, straight ? 1 : g2, tg)
  if (inverse === undefined || n <= parameters) return undefined
  const at = (row: number): number => {
    const [one = 0, two = 0, three = 0] = inverse[row] ?? []
    return one * y1 + two * ty + three * gy
  }
  const beta = [at(0) + origin, at(1), straight ? 0 : at(2)] as const
  let squares = 0
  for (const { t, y } of levels) squares += (y - beta[0] - beta[1] * t - beta[2] * bend(t)) ** 2
  return { beta, covariance: inverse, squares, parameters, bend, steep, prior }
}

/** The inverse of [[n t1 g1] [t1 t2 tg] [g1 tg g2]]. */
function inverted(n: number, t1: number, t2: number, g1: number, g2: number, tg: number): readonly (readonly number[])[] | undefined {
  const a = t2 * g2 - tg * tg
  const b = g1 * tg - t1 * g2
  const c = t1 * tg - g1 * t2
  const determinant = n * a + t1 * b + g1 * c
  if (!(Math.abs(determinant) > 1e-9 * n * t2 * g2)) return undefined
  const e = (n * g2 - g1 * g1) / determinant
  const f = (t1 * g1 - n * tg) / determinant
  const i = (n * t2 - t1 * t1) / determinant
  return [[a / determinant, b / determinant, c / determinant], [b / determinant, e, f], [c / determinant, f, i]]
}

function mendedCorrelation(levels: readonly Level[], { beta: [a, b, c], bend, squares }: Fit): number {
  const n = levels.length
  if (squares <= 0) return 0
  let sum = 0
  let before = 0
  for (const { t, y } of levels) {
    const rest = y - a - b * t - c * bend(t)
    sum += rest * before
    before = rest
  }
  const mended = (sum / squares + 2 / n) / (1 - 4 / n)
  return Math.min(0.9, Math.max(0, mended))
}
