import type { Json } from './json.ts'
import type { Observation } from './observation.ts'

/** What one collector brought home, or why it did not; a collector that fails is data, never a failed run. */
export type Reading = Timed & (Fine | Empty | Failed)

interface Timed {
  /** The collector's id. */
  readonly collector: string
  /** Milliseconds, whole. */
  readonly tookMs: number
}

interface Fine {
  readonly outcome: 'ok'
  readonly observations: readonly Observation[]
  /** Where the collector stopped looking; memory keeps it and hands it back to the next run. */
  readonly bookmark?: Bookmark
}

interface Empty {
  readonly outcome: 'empty'
  /** Why there is nothing to see, as a sentence without a full stop. */
  readonly reason: string
}

interface Failed {
  readonly outcome: 'failed'
  readonly reason: string
}

/** A collector's own mark. With scope `host` each host has one of its own, with `root` all share it. */
export interface Bookmark {
  readonly scope: 'host' | 'root'
  readonly value: Json
}

/** The machine that a run looked at. */
export interface Host {
  /** The machine's own name. */
  readonly name: string
  /** What memory knows it by: the name, or for a hosted runner (another machine every time) its kind. */
  readonly key: string
  readonly hosted: boolean
  /** As Node names them: `linux`, `darwin`, `win32`; `x64`, `arm64`. */
  readonly platform: string
  readonly arch: string
}

/** All that was collected in a run: the one input of the pure phases besides memory and settings. */
export interface Collected {
  readonly host: Host
  readonly readings: readonly Reading[]
}

/** The observations of one collector; none if it did not answer. */
export function observationsOf(collected: Collected, collector: string): readonly Observation[] {
  const reading = collected.readings.find((one) => one.collector === collector)
  return reading?.outcome === 'ok' ? reading.observations : []
}

/** Every observation of every collector that answered. */
export function allObservations(collected: Collected): readonly Observation[] {
  return collected.readings.flatMap((reading) => (reading.outcome === 'ok' ? reading.observations : []))
}
