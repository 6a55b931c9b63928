import type { OpenFinding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'

export const now = '20261122_061704'

/** A report of a machine where all is well and nothing was ever seen before, with some of it replaced. */
export function contrived(parts: Partial<Report> = {}): Report {
  return {
    schema: 'velos.report/1',
    id: '00000000-0000-4000-8000-000000000001',
    timestamp: now,
    status: 'OK',
    logs: 'summarized',
    memory: 'updated',
    host: { name: 'web-1', key: 'web-1', hosted: false, platform: 'linux', arch: 'x64' },
    findings: [],
    changes: { opened: [], changed: [], recovered: [] },
    series: [],
    readings: [],
    learned: { runs: 1, records: 0, newRecords: 0, damaged: [] },
    notes: [],
    ...parts,
  }
}

export function finding(series: string, parts: Partial<OpenFinding> = {}): OpenFinding {
  return {
    id: `limit:web-1:${series}`,
    rule: 'limit',
    severity: 'WARN',
    series,
    what: `${series} has reached its limit of 85 %`,
    value: 91,
    unit: 'percent',
    limit: 85,
    since: now,
    ...parts,
  }
}
