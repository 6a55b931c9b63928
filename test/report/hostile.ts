import type { Acknowledgement, OpenFinding, RecoveredFinding } from '../../src/model/finding.ts'
import { rules } from '../../src/model/finding.ts'
import type { MutedFinding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { naughty, scenario } from '../scenarios/hostile-text/scenario.ts'
import { contrived, nothing, usual } from './contrived.ts'

/** A name that is long, and one that only JSON can write. */
const names = [...naughty, '"\\\'`${HOME}`\n- { match: "*" }', 'x'.repeat(400)]

/** Everything that can come from outside is hostile: series, sentences, reasons, who said so, and what was to be explained. */
export function hostileReport(): Report {
  const [run] = scenario.runs
  return contrived({
    ...(run?.host !== undefined && { host: run.host }),
    ...(run?.workflow !== undefined && { workflow: run.workflow }),
    previous: { timestamp: '20261121_060404', status: 'OK', secondsAgo: 87_180 },
    schedule: { usualSeconds: 86_400, gapSeconds: 87_180, nextBy: '20261123_063000' },
    status: 'CRITICAL',
    timezone: 'Asia/Seoul',
    findings: [
      ...names.flatMap((name) => rules.map((rule) => found(name, { rule, id: `${rule}:${name}:${name}` }))),
      ...names.map((name) => found(name, { acknowledged: acknowledgement(name) })),
    ],
    muted: names.flatMap((name): readonly MutedFinding[] => [
      { ...found(name), muted: { by: 'silence', until: name, reason: name, who: name } },
      { ...found(name), muted: { by: 'maintenance', until: '2026-12-01T12:30:00Z', reason: name } },
      { ...found(name), muted: { by: 'cause', cause: name } },
    ]),
    changes: {
      opened: names.map((name) => found(name)),
      changed: names.map((name) => ({ finding: found(name), was: 'CRITICAL' })),
      recovered: names.map((name): RecoveredFinding => ({ id: name, severity: 'WARN', series: name, since: '20261121_060404', how: 'accepted' })),
      reminded: names.map((name) => found(name)),
    },
    series: names.flatMap((key) => [
      { key, value: 1, warn: 2, bad: 'above' as const, history: [1, 2] },
      { key: `other ${key}`, value: 1, usual: usual(0, 1), history: [1, 2] },
    ]),
    readings: run?.readings ?? [],
    learned: { ...nothing, baselines: 1, learning: 1, incidents: 2, damaged: names.map((path) => ({ path, problem: path, salvaged: true, recoveredFrom: path })) },
    notes: names,
  })
}

function found(name: string, parts: Partial<OpenFinding> = {}): OpenFinding {
  return {
    id: `unusual:web-1:${name}`,
    rule: 'unusual',
    severity: 'WARN',
    series: name,
    what: `${name} is unusually high: ${name}`,
    value: 3,
    limit: 2,
    usual: usual(0, 1, { recordSince: '20260803_101112' }),
    hint: name,
    settings: [name],
    since: '20261122_060404',
    flapping: true,
    ...parts,
  }
}

function acknowledgement(text: string): Acknowledgement {
  return { match: text, until: text, by: text, reason: text, from: text }
}
