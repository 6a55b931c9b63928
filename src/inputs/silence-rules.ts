import { isJsonObject } from '../model/json.ts'
import { mismatch } from './mismatch.ts'
import { momentIn, parseMoment } from './moment.ts'
import { parseTimezone } from './timezone.ts'
import type { Path } from './yaml-values.ts'

/** Silences that end before they begin. */
export function silenceProblems(configuration: unknown): readonly { readonly path: Path; readonly message: string }[] {
  if (!isJsonObject(configuration) || !Array.isArray(configuration['silences'])) return []
  const timezone = timezoneOf(configuration['report'])
  return configuration['silences'].slice(0, 100).flatMap((silence: unknown, index) => {
    if (!isJsonObject(silence)) return []
    const [from, until] = [momentOf(silence['from'], timezone), momentOf(silence['until'], timezone)]
    if (from === undefined || until === undefined || from < until) return []
    return [{ path: ['silences', index], message: mismatch('an end that is not after the beginning', 'until is to be later than from') }]
  })
}

function momentOf(written: unknown, timezone: string): string | undefined {
  const parsed = typeof written === 'string' ? parseMoment(written) : undefined
  return parsed !== undefined && 'value' in parsed ? momentIn(parsed.value, timezone) : undefined
}

function timezoneOf(report: unknown): string {
  const written = isJsonObject(report) ? report['timezone'] : undefined
  const parsed = typeof written === 'string' ? parseTimezone(written) : undefined
  return parsed !== undefined && 'value' in parsed ? parsed.value : 'UTC'
}
