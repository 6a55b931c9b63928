import { isJsonObject } from '../model/json.ts'
import { timeOf } from '../model/timestamp.ts'
import { openFindingIn, recoveredFindingIn, type ReportedFinding } from './reported-finding.ts'

/** What a report's JSON says of findings. */
export interface Reported {
  readonly timestamp: string
  /** `Host.key` */
  readonly host: string
  /** Those that people were told of, those that they were not, then those that are over. */
  readonly findings: readonly ReportedFinding[]
  /** The series that it lists. */
  readonly series: readonly string[]
}

/** Reads a report's JSON, which others may have written into: what is unsound in it is left out, and of no report nothing is read. */
export function reportedIn(json: string): Reported | undefined {
  const report = parsed(json)
  if (!isJsonObject(report) || report['schema'] !== 'velos.report/1') return undefined
  const { timestamp, host, findings, muted, changes, series } = report
  const hostKey = isJsonObject(host) ? host['key'] : undefined
  if (typeof timestamp !== 'string' || timeOf(timestamp) === undefined || typeof hostKey !== 'string') return undefined
  const recovered = isJsonObject(changes) ? changes['recovered'] : undefined
  return {
    timestamp,
    host: hostKey,
    findings: [
      ...[...list(findings), ...list(muted)].flatMap((one) => openFindingIn(one) ?? []),
      ...list(recovered).flatMap((one) => recoveredFindingIn(one) ?? []),
    ],
    series: list(series).flatMap((line) => (isJsonObject(line) && typeof line['key'] === 'string' ? [line['key']] : [])),
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined
    throw thrown
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
