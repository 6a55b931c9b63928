import { median, robustSpread } from './order.ts'

/** A day's level: `t` days after the last one (so 0 or less). */
export interface Level {
  readonly t: number
  readonly y: number
}

export interface Line {
  readonly levels: readonly Level[]
  /** By how much a day was put higher (or lower). */
  readonly lift: (t: number) => number
}

/** Between two days next to each other: how much more the level moved than it usually does. */
interface Jump {
  readonly before: number
  readonly size: number
}

/** More lasting jumps than this are how the series moves, not exceptions. */
const mostJumps = 2
/** As long may a burst be, in days. */
const longestBurst = 3

/**
 * The days as one unbroken line: days that stand out by themselves (bursts, a disk that was away) are left out, and the
 * part before a lasting jump (a clean-up, something big brought in) is put to the height of the part after it. Nobody
 * knows yet whether a jump of the last days will last: it moves the level, and never counts as growth.
 */
export function lineOf(values: readonly number[]): Line {
  const last = values.length - 1
  const all = values.flatMap((y, index) => (Number.isNaN(y) ? [] : [{ t: index - last, y }]))
  const levels = withoutBursts(all)
  const jumps = jumpsIn(levels)
  const isNew = ({ before }: Jump): boolean => before >= levels.length - 1 - longestBurst
  const isHabit = jumps.filter((jump) => !isNew(jump)).length > mostJumps
  const mended = isHabit ? jumps.filter((jump) => isNew(jump) && jump.size > 0) : jumps
  const lift = (t: number): number => mended.reduce((sum, { before, size }) => (t <= (levels[before]?.t ?? t) ? sum + size : sum), 0)
  return { levels: levels.map(({ t, y }) => ({ t, y: y + lift(t) })), lift }
}

function jumpsIn(levels: readonly Level[]): readonly Jump[] {
  const moves = movesOf(levels)
  if (moves.length < 5) return []
  const usual = median(moves)
  const rest = moves.map((move) => move - usual)
  // A series of whole numbers stands still on most days; its steps are no jumps.
  const meanSize = rest.reduce((sum, one) => sum + Math.abs(one), 0) / rest.length
  const least = Math.max(8 * robustSpread(rest) + 3 * Math.abs(usual), 3 * meanSize)
  return moves.flatMap((move, before) => {
    const days = (levels[before + 1]?.t ?? 0) - (levels[before]?.t ?? 0)
    const size = (move - usual) * days
    return Math.abs(size) > least ? [{ before, size }] : []
  })
}

/** From each day to the next one that is known: the move a day. */
const movesOf = (levels: readonly Level[]): readonly number[] =>
  levels.slice(1).map(({ t, y }, index) => (y - (levels[index]?.y ?? y)) / (t - (levels[index]?.t ?? t - 1)))

/** Leaves out what is far from the days around it, unless it has not come back yet. */
function withoutBursts(levels: readonly Level[]): readonly Level[] {
  const around = 2 * longestBurst + 1
  if (levels.length < 2 * around) return levels
  const distances = levels.map(({ y }, index) => {
    const from = Math.max(0, Math.min(index - longestBurst, levels.length - around))
    return y - median(levels.slice(from, from + around).map((one) => one.y))
  })
  const most = 8 * robustSpread(distances) + 4 * Math.abs(median(movesOf(levels)))
  const isNear = distances.map((distance) => Math.abs(distance) <= most)
  const returned = isNear.lastIndexOf(true)
  const kept = levels.filter((_, index) => index > returned || isNear[index] === true)
  return most > 0 && kept.length >= levels.length * 0.6 ? kept : levels
}
