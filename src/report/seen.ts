import type { Observation } from '../model/observation.ts'
import { quantity } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import type { Voice } from './voice.ts'

/** What one collector saw, to be asked by key. */
export interface Seen {
  readonly all: readonly Observation[]
  one(key: string): Observation | undefined
  every(key: string): readonly Observation[]
  /** The value of a series of numbers. */
  number(key: string): number | undefined
}

/** What a collector saw in this run; nothing if it did not answer. */
export function seenBy(report: Report, collector: string): Seen {
  const reading = report.readings.find((one) => one.collector === collector)
  const all = reading?.outcome === 'ok' ? reading.observations : []
  const one = (key: string): Observation | undefined => all.find((observation) => observation.key === key)
  return {
    all,
    one,
    every: (key) => all.filter((observation) => observation.key === key),
    number: (key) => {
      const value = one(key)?.value
      return typeof value === 'number' ? value : undefined
    },
  }
}

/** An observation's value for people; empty where there is none. */
export function shown(observation: Observation | undefined, voice: Voice, most?: number): string {
  if (observation === undefined) return ''
  const { value, unit } = observation
  if (typeof value === 'number') return quantity(value, unit)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return voice.code(value, most)
}
