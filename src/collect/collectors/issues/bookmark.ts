import { isJsonObject, type Json } from '../../../model/json.ts'
import type { Acknowledged } from './acknowledged.ts'

/** What GitHub said last, for when it says nothing. */
export interface Known {
  readonly at: Date
  readonly acknowledged: readonly Acknowledged[]
}

const most = 200

/** What memory may keep of it: observations are redacted on their way, and a bookmark is not. */
export function encodeKnown({ at, acknowledged }: Known, redact: (text: string) => string): Json {
  return {
    at: at.toISOString(),
    acknowledged: acknowledged.slice(0, most).map(({ finding, by, ...rest }) => ({
      finding: redact(finding),
      ...rest,
      ...(by !== undefined && { by: redact(by) }),
    })),
  }
}

/** Memory is not trusted: what is not as it was written is left out. */
export function decodeKnown(bookmark: Json | undefined): Known | undefined {
  if (!isJsonObject(bookmark)) return undefined
  const { at: written, acknowledged } = bookmark
  const at = new Date(typeof written === 'string' ? written : Number.NaN)
  if (Number.isNaN(at.getTime()) || !Array.isArray(acknowledged)) return undefined
  return { at, acknowledged: acknowledged.slice(0, most).flatMap(acknowledgedIn) }
}

function acknowledgedIn(value: Json): readonly Acknowledged[] {
  if (!isJsonObject(value)) return []
  const { finding, issue, until, by } = value
  const isWhole = typeof finding === 'string' && !finding.includes('*') && typeof issue === 'number' && isAbsentOrText(until) && isAbsentOrText(by)
  return isWhole ? [{ finding, issue, ...(until !== undefined && { until }), ...(by !== undefined && { by }) }] : []
}

function isAbsentOrText(value: Json | undefined): value is string | undefined {
  return value === undefined || typeof value === 'string'
}
