import type { Collected } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'

/** A collector that was asked for and brought nothing home, and why. */
export interface Silent {
  readonly collector: string
  readonly reason: string
}

/**
 * The collectors that were asked for and did not answer. To find nothing is an answer, except from `system`: a
 * machine always has something to measure.
 */
export function didNotAnswer(asked: { readonly collected: Collected; readonly settings: Settings }): readonly Silent[] {
  const { collected, settings } = asked
  const silent = collected.readings.flatMap((reading): readonly Silent[] => {
    if (reading.outcome === 'failed') return [{ collector: reading.collector, reason: reading.reason }]
    if (reading.collector !== 'system') return []
    if (reading.outcome === 'empty') return [{ collector: 'system', reason: reading.reason }]
    return reading.observations.length === 0 ? [{ collector: 'system', reason: 'it measured nothing' }] : []
  })
  const systemIsMissing =
    settings.collect.system !== false && !collected.readings.some((reading) => reading.collector === 'system')
  return systemIsMissing ? [...silent, { collector: 'system', reason: 'it brought no reading' }] : silent
}
