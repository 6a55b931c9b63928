import { samplesOf } from './clock.ts'
import { rare, tellingCount } from './counts.ts'
import type { Cause } from './detector.ts'
import type { Memory } from './memory.ts'
import { seasonChosen } from './profile.ts'
import { beyond, paceOf, ranges, shrinkingOf } from './range.ts'
import { activityOf, drift, meanResidualOf, seasonLost, slowLevelOf, window } from './slow.ts'

/** What is known of a sample before it is learned. */
export interface Sample {
  readonly value: number
  /** Where the series is without its season, and how far the value is from there. */
  readonly level: number
  readonly difference: number
  /** What level and season leave. */
  readonly residual: number
  /** What was new in the residual. */
  readonly innovation: number
  /** How much of the spread around the level is left with the season, 0.01 to 1. */
  readonly share: number
  /** The resolution of the series. */
  readonly floor: number
  /** The usual size of what is new. */
  readonly spread: number
}

/** How far a sample left the ranges of the signals, weighted, in widths; and what most of that is about. */
export interface Novelty {
  readonly size: number
  readonly cause: Cause
}

/** How much a width beyond its range counts, by signal. */
const weights = { residual: 20, innovation: 5, mean: 15, level: 25, drift: 6, activity: 16 } as const
/** The least widths of ranges: in steps of the resolution; of the level's asinh; of Page's sums; in spreads. */
const least = { steps: 3, level: 1e-3, drift: 5, activity: 0.1 } as const

/** Most samples leave no range. */
const within: Novelty = { size: 0, cause: 'value' }
const withinWithoutSeason: Novelty = { size: 0, cause: 'season' }

/** Looks whether a sample takes the signals where they have not been, and learns where they are. */
export function noveltyOf(memory: Memory, sample: Sample): Novelty {
  const samples = samplesOf(memory)
  const { share, floor, spread } = sample
  const step = least.steps * floor
  const pace = paceOf(samples)
  const shrinking = shrinkingOf(samples)
  const residual = weights.residual * size(beyond(memory, ranges.residual, sample.residual / share, samples, step / share, pace, shrinking))
  const innovation = weights.innovation * size(beyond(memory, ranges.innovation, sample.innovation, samples, step, pace, shrinking))
  const mean = weights.mean * size(beyond(memory, ranges.mean, meanResidualOf(memory) / share, samples, step / share, pace, shrinking))
  const high = weights.level * size(beyond(memory, ranges.level, slowLevelOf(memory), samples, least.level, pace, shrinking))
  const drifting = weights.drift * size(beyond(memory, ranges.drift, drift(memory), samples, least.drift, pace, shrinking))
  const active = beyond(memory, ranges.activity, activityOf(memory), samples, least.activity * spread, pace, shrinking)
  const isLost = seasonChosen(memory) > 0 && seasonLost(memory)
  if (residual + innovation + mean + high + drifting + size(active) === 0) return isLost ? withinWithoutSeason : within
  const few = rare(memory, sample.level)
  const one = few ? tellingCount(memory, sample.value, Math.max(sample.level, 1 / samples)) : 1
  const many = few ? tellingSum(memory, sample, samples) : 1
  const activity = weights.activity * one * size(active)
  const single = one * (residual + innovation)
  const shifted = many * (mean + high + drifting)
  const which = activity > single && activity > shifted ? (active < 0 ? 'flat' : 'value') : shifted > single ? 'level' : 'value'
  return { size: single + shifted + activity, cause: isLost && which !== 'flat' ? 'season' : which }
}

/** How much the sum of the last rare events tells. */
function tellingSum(memory: Memory, { value, residual }: Sample, samples: number): number {
  const sum = Math.min(samples, 2 * window)
  const expected = value - residual
  return tellingCount(memory, (meanResidualOf(memory) + expected) * sum, Math.max(0.5, expected * sum))
}

const size = Math.abs
