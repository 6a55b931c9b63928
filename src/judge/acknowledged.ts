import type { Acknowledgement } from '../model/finding.ts'
import type { Reading } from '../model/reading.ts'

/** The key of an observation that says that people have seen a finding: its value is the finding's id. */
export const acknowledgedKey = 'issues/acknowledged'

/** What people said on issues that they have seen: labels `until` (ISO 8601, UTC), `by` and `issue` (its number). */
export function acknowledgedIn(readings: readonly Reading[]): readonly Acknowledgement[] {
  return readings.flatMap((reading): readonly Acknowledgement[] => {
    if (reading.outcome !== 'ok') return []
    return reading.observations.flatMap(({ key, value, labels }): readonly Acknowledgement[] => {
      if (key !== acknowledgedKey || typeof value !== 'string') return []
      const { until, by, issue } = labels ?? {}
      return [{
        match: value,
        ...(until !== undefined && { until }),
        ...(by !== undefined && { by }),
        from: issue === undefined ? 'an issue' : `issue #${issue}`,
      }]
    })
  })
}

/** Those that hold at that moment. */
export function acknowledgedAt(now: Date, acknowledgements: readonly Acknowledgement[]): readonly Acknowledgement[] {
  const at = now.toISOString()
  return acknowledgements.filter(({ until }) => until === undefined || at < until)
}
