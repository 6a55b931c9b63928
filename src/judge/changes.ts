import type { Changes, Finding, OpenFinding, PastFinding } from '../model/finding.ts'
import type { RunRecord } from '../model/memory.ts'
import { isUnavailable } from '../model/observation.ts'
import type { Collected } from '../model/reading.ts'

/** What came of comparing the findings of this run with those that were open when the last run ended. */
interface Compared {
  readonly findings: readonly OpenFinding[]
  readonly changes: Changes
}

/**
 * Gives each finding its beginning, and tells what opened, changed and recovered since the last run. A finding whose
 * series could not be measured this time is neither fine nor measured: it stays open as it was.
 */
export function compare(
  found: readonly Finding[],
  last: RunRecord | undefined,
  collected: Collected,
  timestamp: string,
): Compared {
  const past = last?.findings ?? []
  const before = new Map(past.map((one) => [one.id, one]))
  const now = new Set(found.map((one) => one.id))
  const gone = past.filter((one) => !now.has(one.id))
  const kept = gone.filter((one) => couldNotBeMeasured(one, collected))
  const dated = found.map((one): OpenFinding => ({ ...one, since: before.get(one.id)?.since ?? timestamp }))
  return {
    findings: [...dated, ...kept.map(stillOpen)],
    changes: {
      opened: dated.filter((one) => !before.has(one.id)),
      changed: dated.flatMap((finding) => {
        const was = before.get(finding.id)?.severity
        return was === undefined || was === finding.severity ? [] : [{ finding, was }]
      }),
      // A hosted runner is another machine every time: that this one is well does not say that the last one is.
      recovered: gone.filter((one) => !kept.includes(one) && !(collected.host.hosted && one.collector === 'system')),
    },
  }
}

function couldNotBeMeasured(past: PastFinding, collected: Collected): boolean {
  if (!past.id.startsWith('limit:') || past.collector === undefined) return false
  const reading = collected.readings.find((one) => one.collector === past.collector)
  if (reading === undefined) return false
  if (reading.outcome !== 'ok') return reading.outcome === 'failed'
  if (reading.observations.some((one) => one.key === past.series)) return false
  return reading.observations.some((one) => isUnavailable(one) && isPartOf(past.series, one.labels?.['part']))
}

/** Parts are named `disk//mnt`, `memory`, `pressure` (of anything) or `disks` (all of them). */
function isPartOf(series: string, part: string | undefined): boolean {
  if (part === undefined) return false
  return `${series}/`.startsWith(`${part}/`) || series.endsWith(`/${part}`) || `${series.split('/')[0]}s` === part
}

function stillOpen(past: PastFinding): OpenFinding {
  return { ...past, rule: 'limit', what: `${past.series} could not be measured this time; it stays ${past.severity}` }
}
