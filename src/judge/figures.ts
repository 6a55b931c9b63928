import type { UsualRange } from '../model/finding.ts'
import type { Unit } from '../model/observation.ts'
import { timestampOf } from '../model/timestamp.ts'
import type { LiveBaseline } from './replay/baselines.ts'

/** A series as people compare it: its value, and what is usual in the same unit. */
export interface Figures {
  readonly value: number
  readonly unit?: Unit
  /** Absent while it is being learned, and where it cannot be said of this very value. */
  readonly usual?: UsualRange
}

const hourSeconds = 3600

/**
 * What is learned of counters and increments is a rate per hour. An increment is shown as it is, beside what is usual in as
 * long a time; a counter as what it grew by since the last run, one of bytes as bytes a second: undefined at first sight.
 */
export function figuresOf(live: LiveBaseline, value: number, unit: Unit | undefined): Figures | undefined {
  const { form } = live.kind
  const units = unit === undefined ? {} : { unit }
  const usual = live.learning ? undefined : usualOf(live)
  if (form === 'gauge') return { value, ...units, ...(usual !== undefined && { usual }) }
  if (live.before === undefined) return form === 'counter' ? undefined : { value, ...units }
  const seconds = Math.max(1, live.seenSeconds - live.before.atSeconds)
  if (form === 'increment') return { value, ...units, ...scaled(usual, seconds / hourSeconds) }
  const grown = value < live.before.value ? value : value - live.before.value
  if (unit === 'bytes') return { value: rounded(grown / seconds), unit: 'bytes/s', ...scaled(usual, 1 / hourSeconds) }
  return { value: grown, ...units, ...scaled(usual, seconds / hourSeconds) }
}

/** The last value as the detector takes it: of counters and increments what they grow by in an hour; undefined where that is not known. */
export function rateOf({ kind, last, before }: LiveBaseline): number | undefined {
  if (last === undefined || kind.form === 'gauge') return last?.value
  if (before === undefined) return undefined
  const hours = Math.max(1, last.atSeconds - before.atSeconds) / hourSeconds
  if (kind.form === 'increment') return last.value / hours
  return (last.value < before.value ? last.value : last.value - before.value) / hours
}

/** What is usual at this moment, in the unit of the detector; undefined while it is being learned. */
function usualOf({ detector }: LiveBaseline): UsualRange | undefined {
  const usual = detector.usual()
  if (usual === undefined) return undefined
  const { low, high, expected, season, samples, cadenceSeconds, recordSince } = usual
  return {
    low: rounded(low), high: rounded(high), expected: rounded(expected), season, samples, cadenceSeconds: Math.round(cadenceSeconds),
    ...(recordSince !== undefined && { recordSince: timestampOf(new Date(recordSince * 1000)) }),
  }
}

function scaled(usual: UsualRange | undefined, by: number): { readonly usual?: UsualRange } {
  if (usual === undefined) return {}
  const { low, high, expected } = usual
  return { usual: { ...usual, low: rounded(low * by), high: rounded(high * by), expected: rounded(expected * by) } }
}

/** Four digits are what people read, and what a report should change by; what a spread that fades away leaves is nothing. */
function rounded(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(4))
}
