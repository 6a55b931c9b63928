/** What a value is measured in. A value without a unit is a plain number, a name or a flag. */
export type Unit = 'percent' | 'bytes' | 'bytes/s' | 'seconds' | 'count' | 'lines'

/**
 * One thing that was seen. `key` names the series, segments parted by `/`, in the words that the report
 * shows (`disk//var/used`, `load/per-core`, `repo/commits`). Several observations may share a key; their
 * labels tell them apart.
 */
export interface Observation {
  readonly key: string
  readonly value: number | string | boolean
  readonly unit?: Unit
  readonly labels?: Readonly<Record<string, string>>
}

/** A part that could not be looked at says so: `part` names it, `reason` is a sentence without a full stop. */
export function unavailable(collector: string, part: string, reason: string): Observation {
  return { key: `${collector}/unavailable`, value: reason, labels: { part } }
}

/** True for what `unavailable` makes. */
export function isUnavailable(observation: Observation): boolean {
  return observation.key.endsWith('/unavailable')
}
