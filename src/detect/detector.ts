import { offsetOf } from './clock.ts'
import { beginCounts } from './counts.ts'
import { judge } from './judge.ts'
import { type Memory, newMemory } from './memory.ts'
import { decodeState, type DetectorState, encodeState, isState } from './state.ts'
import { type Usual, usualOf } from './usual.ts'

export type { DetectorState } from './state.ts'
export type { Usual } from './usual.ts'

/**
 * What a value is: a level; an ever growing count that may start anew, whose rate per hour is judged; what happened since the
 * sample before, judged per hour as well.
 */
export type Form = 'gauge' | 'counter' | 'increment'

export interface DetectorOptions {
  /** Evidence (log10 of usual samples per false alarm) that an alarm needs; `shippedThreshold` if it is left out. */
  readonly threshold?: number
  readonly form?: Form
}

/** What evidence is about: a single value, a level that shifted, a line gone flat, a season that vanished. */
export type Cause = 'value' | 'level' | 'flat' | 'season'

/** What a sample says. */
export interface Verdict {
  /** Warm-up: nothing can be raised; the score is 0. */
  readonly learning: boolean
  /** 1 - p, p being the estimated chance that a usual sample of this series is at least this unusual. */
  readonly score: number
  /** -log10 p. */
  readonly evidence: number
  /** This sample opens an incident; once for each. */
  readonly alarm: boolean
  /** The incident that was opened still lasts at this sample. */
  readonly unusual: boolean
  /** At this sample a new level that lasted has become the usual one; said once, and ends the incident. */
  readonly accepted: boolean
  readonly cause: Cause
  readonly side: 'above' | 'below'
}

/** A detector of what is abnormal in a series, sample by sample, in memory of constant size. */
export interface Detector {
  /**
   * Takes a sample: Unix seconds, the value, and the local time's offset from UTC in seconds (seasons are by local hour).
   * A time at or before the last one, and a time or value that is not finite, changes nothing and scores 0.
   */
  step(at: number, value: number, offsetSeconds?: number): Verdict
  /** What is usual for the moment of the last sample; undefined while learning. */
  usual(): Usual | undefined
  /** What `step` needs to go on, as short JSON with few significant digits: the same samples give the same state. */
  state(): DetectorState
}

/** About two false alarms a year in a quiet series that is looked at each hour. */
export const shippedThreshold = 3.68

/** Opens a detector for a new series, or one that goes on where `state` was. */
export function openDetector(state?: DetectorState, { threshold = shippedThreshold, form = 'gauge' }: DetectorOptions = {}): Detector {
  const memory = (state === undefined ? undefined : decodeState(state)) ?? begun()
  return {
    step: (at, value, offsetSeconds = offsetOf(memory)) => judge(memory, threshold, form, at, value, offsetSeconds),
    usual: () => usualOf(memory),
    state: () => encodeState(memory),
  }
}

/** A memory of a series of which nothing is known. */
function begun(): Memory {
  const memory = newMemory()
  beginCounts(memory)
  return memory
}

/** Reads a state strictly: undefined for anything that `openDetector` could not go on from. */
export function decodeDetector(json: unknown): DetectorState | undefined {
  return isState(json) ? json : undefined
}
