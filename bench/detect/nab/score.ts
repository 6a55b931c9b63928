import type { Profile } from './profiles.ts'

/**
 * The score of the Numenta Anomaly Benchmark, after A. Lavin and S. Ahmad, "Evaluating Real-time Anomaly Detection
 * Algorithms: the Numenta Anomaly Benchmark", ICMLA 2015: an alarm within a window counts the more the earlier it is, of
 * several the best one counts; a false one costs the less the closer it is behind a window.
 */
export interface Scored {
  /** Of each row: what an alarm there is worth, 0 to 1 within a window and -1 to 0 outside. */
  readonly worth: Float64Array
  /** Of each row: the number of its window, -1 outside. */
  readonly window: Int32Array
  /** The first row that counts: before it, a detector may learn. */
  readonly from: number
  /** What the detector says of each row. */
  readonly scores: Float64Array
}

/** First and last row of a window. */
export type Span = readonly [first: number, last: number]

/** The figure of a detector that raises nothing is 0, that of one that finds every window at once and says nothing else 100. */
export interface Figure {
  readonly score: number
  readonly threshold: number
  /** Windows with an alarm. */
  readonly found: number
  readonly falseRows: number
}

const learningShare = 0.15
const longestLearning = 750

export function scored(scores: Float64Array, spans: readonly Span[]): Scored {
  const rows = scores.length
  const worth = new Float64Array(rows).fill(-1)
  const window = new Int32Array(rows).fill(-1)
  for (const [index, [first, last]] of spans.entries()) {
    const width = last - first + 1
    for (let row = first; row <= last; row += 1) {
      window[row] = index
      worth[row] = sigmoid(-(last - row + 1) / width) / sigmoid(-1)
    }
    const next = spans[index + 1]?.[0] ?? rows
    for (let row = last + 1; row < next; row += 1) worth[row] = sigmoid((row - last) / (width - 1))
  }
  return { worth, window, from: Math.min(Math.floor(learningShare * rows), longestLearning), scores }
}

/** From 1 long before the end of a window (position 0) to -1 long after it; a window is 1 wide. */
function sigmoid(position: number): number {
  return position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1
}

/** The rows that count of many series, the highest scores first, to find out what a threshold is worth. */
export interface Ranking {
  readonly rows: readonly RankedRow[]
  readonly windows: number
  /** How many rows lie outside of all windows. */
  readonly quietRows: number
}

interface RankedRow {
  readonly score: number
  readonly worth: number
  /** The number of its window among all windows of all series, -1 outside. */
  readonly window: number
}

export function ranking(series: readonly Scored[]): Ranking {
  const rows: RankedRow[] = []
  let [windows, quietRows] = [0, 0]
  for (const { worth, window, from, scores } of series) {
    const numbers = new Map<number, number>([[-1, -1]])
    for (let row = from; row < scores.length; row += 1) {
      const own = window[row] ?? -1
      if (own < 0) quietRows += 1
      const number = numbers.get(own) ?? windows++
      numbers.set(own, number)
      rows.push({ score: scores[row] ?? 0, worth: worth[row] ?? 0, window: number })
    }
  }
  return { rows: rows.toSorted((one, other) => other.score - one.score), windows, quietRows }
}

/** The figure at a threshold: a score of at least this is an alarm. */
export function figureAt(threshold: number, ranked: Ranking, profile: Profile): Figure {
  let figure = nothing
  for (const point of sweep(ranked, profile)) {
    if (point.threshold < threshold) break
    figure = point
  }
  return figure
}

/** The best figure that any one threshold for all series can have, with at most so many false rows. */
export function bestFigure(ranked: Ranking, profile: Profile, mostFalse = Infinity): Figure {
  let best = nothing
  for (const point of sweep(ranked, profile)) {
    if (point.falseRows > mostFalse) break
    if (point.score > best.score) best = point
  }
  return best
}

const nothing: Figure = { score: 0, threshold: Infinity, found: 0, falseRows: 0 }

/** The figures of all thresholds, from the highest to the lowest. */
function* sweep({ rows, windows }: Ranking, { hit, miss, falseAlarm }: Profile): Generator<Figure, void> {
  const best = new Float64Array(windows).fill(NaN)
  const perfect = windows * (hit + miss)
  let [gain, found, falseRows] = [0, 0, 0]
  for (const [index, { score, worth, window }] of rows.entries()) {
    if (window < 0) {
      gain += worth * falseAlarm
      falseRows += 1
    } else {
      const before = best[window] ?? NaN
      if (Number.isNaN(before)) [gain, found] = [gain + worth * hit + miss, found + 1]
      else if (worth > before) gain += (worth - before) * hit
      if (!(worth <= before)) best[window] = worth
    }
    if (rows[index + 1]?.score !== score) yield { score: (100 * gain) / perfect, threshold: score, found, falseRows }
  }
}
