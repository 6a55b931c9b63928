import { isUnavailable } from '../../model/observation.ts'
import { duration } from '../../model/quantity.ts'
import type { Reading } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import { fold, list } from '../fold.ts'
import { table } from '../table.ts'
import { markdownVoice } from '../voice.ts'

const states = { ok: 'fine', empty: 'empty', failed: 'failed' } as const satisfies Record<Reading['outcome'], string>

/** How many collectors are fine, empty, failed: `2 fine, 1 failed`. */
export function collectorCounts(readings: readonly Reading[]): string {
  return Object.entries(states)
    .map(([outcome, state]) => ({ state, count: readings.filter((reading) => reading.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${state}`)
    .join(', ')
}

/** The health of the collectors themselves, and what they could not look at. */
export function collectors({ readings }: Report): string | undefined {
  return fold(`Collectors: ${collectorCounts(readings)}`, [
    table(
      ['collector', 'state', { right: 'took' }, 'why'],
      readings.map((reading) => [
        markdownVoice.code(reading.collector),
        states[reading.outcome],
        duration(reading.tookMs / 1000),
        reading.outcome === 'ok' ? '' : markdownVoice.prose(reading.reason, 300),
      ]),
    ),
    list(readings.flatMap(unavailableParts)),
  ])
}

function unavailableParts(reading: Reading): readonly string[] {
  if (reading.outcome !== 'ok') return []
  const { code, prose } = markdownVoice
  return reading.observations
    .filter(isUnavailable)
    .map(({ labels, value }) => {
      const part = code(labels?.['part'] ?? '')
      return `${code(reading.collector)} has no ${part}: ${prose(String(value), 300)}`
    })
}
