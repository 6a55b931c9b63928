import type { Form } from '../../src/detect/detector.ts'
import type { Random } from './random.ts'

/** When a sample is taken. */
export interface Moment {
  /** Unix seconds. */
  readonly at: number
  /** The local time's offset from UTC in seconds. */
  readonly offset: number
  /** How many cadences have passed since the sample before; 1 for the first one. */
  readonly steps: number
}

/** A series in the making. The two functions are called once for each moment, in order of time. */
export interface Process {
  /** What is behind the noise. */
  usual(moment: Moment): number
  /** What is added to it. */
  noise(moment: Moment): number
  /** To what the series is reported. */
  readonly resolution: number
  /** The noise's standard deviation; absent where there is no such thing. */
  readonly sigma?: number
  /** What `usual` would be if its season stopped. */
  readonly calm?: number
}

/** A kind of series. */
export interface Kind {
  readonly name: string
  readonly form?: Form
  /** It is never below zero, so that only upward faults are in its nature. */
  readonly positive?: true
  open(random: Random): Process
}

const day = 86_400

/** The local time of day in hours, 0 to 24. */
export function hourOf({ at, offset }: Moment): number {
  return modulo(at + offset, day) / 3600
}

/** The local day of the week: 0 is Monday. */
export function weekdayOf({ at, offset }: Moment): number {
  // The first of January 1970 was a Thursday.
  return Math.floor(modulo(at + offset + 3 * day, 7 * day) / day)
}

/** Noise that remembers: an AR(1) process of standard deviation 1, `memory` being its correlation over one cadence. */
export function remembering(random: Random, memory: number): (moment: Moment) => number {
  let value = random.normal()
  return ({ steps }) => {
    const kept = memory ** steps
    value = kept * value + Math.sqrt(1 - kept * kept) * random.normal()
    return value
  }
}

/** `value` in whole multiples of a resolution that is a power of ten. */
export function rounded(value: number, resolution: number): number {
  // 0.1 is no binary number, 10 is: divide by what is whole.
  const parts = Math.round(1 / resolution)
  return resolution >= 1 ? Math.round(value / resolution) * resolution : Math.round(value * parts) / parts
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
