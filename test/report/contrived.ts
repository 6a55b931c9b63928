import type { MutedFinding, OpenFinding, UsualRange } from '../../src/model/finding.ts'
import type { Remembered, Report } from '../../src/model/report.ts'

/** What a memory that is empty holds. */
export const nothing: Remembered = { runs: 0, records: 0, newRecords: 0, baselines: 0, learning: 0, incidents: 0, damaged: [] }

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
    muted: [],
    changes: { opened: [], changed: [], recovered: [], reminded: [] },
    series: [],
    readings: [],
    learned: { ...nothing, runs: 1 },
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

/** What is usual of a series that was watched for half a month, a value every hour. */
export function usual(low: number, high: number, parts: Partial<UsualRange> = {}): UsualRange {
  return { low, high, expected: (low + high) / 2, season: 'none', samples: 412, cadenceSeconds: 3600, ...parts }
}

/** A learned finding of a series without unit. */
export function unusual(series: string, parts: Partial<OpenFinding> = {}): OpenFinding {
  const what = `${series} is unusually high`
  return { id: `unusual:web-1:${series}`, rule: 'unusual', severity: 'WARN', series, what, value: 0.92, usual: usual(0.2, 0.6), score: 0.9998, since: now, ...parts }
}

/** A disk that fills up. */
export function filling(series: string, parts: Partial<OpenFinding> = {}): OpenFinding {
  const forecast = { days: 9, least: 7.2, most: 10.6, perDay: 1.9, perDayBefore: 0.3 }
  const what = `${series} fills up by 1.9 % a day: full in 7–11 days`
  return { id: `trend:web-1:${series}`, rule: 'trend', severity: 'WARN', series, what, value: 81, unit: 'percent', forecast, since: '20261119_034104', ...parts }
}

/** A finding that nobody is told of, since the finding of another id explains it. */
export function symptom(finding: OpenFinding, cause: string): MutedFinding {
  return { ...finding, muted: { by: 'cause', cause } }
}
