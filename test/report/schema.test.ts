import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { renderJson } from '../../src/report/json.ts'
import { contrived, filling, finding, nothing, symptom, unusual, usual } from './contrived.ts'

const schema: object = JSON.parse(readFileSync(new URL('../../schema/velos.report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

function problems(report: unknown): readonly string[] {
  return validate(report) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`)
}

const past = { id: 'limit:web-1:a', severity: 'WARN', series: 'a', since: '20261119_041704' } as const
const everything: Report = contrived({
  timezone: 'Asia/Seoul',
  previous: { timestamp: '20261121_060404', status: 'OK', secondsAgo: 87_180 },
  findings: [
    unusual('a', { usual: usual(0, 1, { recordSince: '20260803_101112', season: 'week' }), settings: ['judge.rules: unusual'], flapping: true }),
    filling('b', { acknowledged: { match: 'b', from: 'issue #12', by: 'ada', until: '2026-11-29T00:00:00.000Z', reason: 'x' } }),
    finding('c', { acknowledged: { match: 'c', from: 'issue #1' } }),
  ],
  muted: [
    symptom(filling('d'), 'limit:web-1:c'),
    { ...unusual('e'), muted: { by: 'silence', until: '2026-11-29T00:00:00Z', reason: 'x', who: 'ada' } },
    { ...unusual('f'), muted: { by: 'maintenance', until: '2026-11-29T00:00:00Z', reason: 'x' } },
  ],
  changes: {
    opened: [unusual('a')],
    changed: [{ finding: finding('c'), was: 'CRITICAL' }],
    recovered: (['recovered', 'gone', 'accepted', 'withdrawn'] as const).map((how) => ({ ...past, how })),
    reminded: [filling('b')],
  },
  schedule: { usualSeconds: 86_400, gapSeconds: 87_180, nextBy: '20261123_063000' },
  series: [
    { key: 'a', value: 1, usual: usual(0, 1), unusual: true, history: [1] },
    { key: 'b', value: 81, unit: 'percent', warn: 85, critical: 95, bad: 'above', usual: usual(70, 76), forecast: { days: 9, least: 7, perDay: 1 }, was: 80, history: [80, 81] },
    { key: 'g', value: 1, learning: true, history: [1] },
  ],
  learned: { ...nothing, damaged: [{ path: 'x', problem: 'y', salvaged: true, recoveredFrom: 'abc1234' }] },
})

test('all that a report can hold keeps to its schema', () => {
  expect(problems(JSON.parse(renderJson(everything)))).toEqual([])
  expect(problems(JSON.parse(renderJson(contrived())))).toEqual([])
})

test.each<[string, object]>([
  ['a rule that is none', { findings: [{ ...finding('a'), rule: 'guess' }] }],
  ['a score beyond one', { findings: [unusual('a', { score: 1.1 })] }],
  ['a finding that is muted among those that are told', { findings: [symptom(unusual('a'), 'b')] }],
  ['one that nobody is told of and nobody knows why', { muted: [unusual('a')] }],
  ['a silence without an end', { muted: [{ ...unusual('a'), muted: { by: 'silence', reason: 'x' } }] }],
  ['an end that is a timestamp', { muted: [{ ...unusual('a'), muted: { by: 'silence', until: '20261123_063000', reason: 'x' } }] }],
  ['a finding that is over in a way of its own', { changes: { ...everything.changes, recovered: [{ ...past, how: 'lost' }] } }],
  ['nothing of what is muted', { muted: undefined }],
  ['a schedule of something more', { schedule: { ...everything.schedule, cron: '* * * * *' } }],
  ['a range with a hole', { series: [{ key: 'a', value: 1, usual: { low: 0, high: 1 }, history: [1] }] }],
])('the schema refuses %s', (_, parts) => {
  expect(problems(JSON.parse(JSON.stringify({ ...everything, ...parts })))).not.toEqual([])
})
