import { expect, test } from 'vitest'
import { readTicket } from '../../src/deliver/ticket/read-ticket.ts'
import { decideSending } from '../../src/ticket/when.ts'
import type { Telling } from '../../src/ticket/summary.ts'
import { buildTicket, encodeTicket } from '../../src/ticket/ticket.ts'
import { contrived, finding } from '../report/contrived.ts'
import { later, noChanges, over, run, sending } from './occasions.ts'

const telling: Telling = { decided: { slack: 'always', notion: 'always', push: 'turned-off', email: 'turned-off' }, runs: [], timezone: 'UTC' }

test('has the original\'s fields first, in the contract\'s order, then its own', () => {
  const report = contrived({ workflow: { run: '77', attempt: '2', url: 'https://x.example' }, status: 'WARN', findings: [finding('a'), finding('b')] })
  expect(encodeTicket(buildTicket(report, telling))).toBe(`{
  "id": "00000000-0000-4000-8000-000000000001",
  "created_utc": "20261122_061704",
  "artifacts": [
    {
      "type": "markdown",
      "path": "data/reports/auto/velos_auto_report_20261122_061704.md",
      "title": "VELOS Report 20261122_061704"
    }
  ],
  "send": {
    "slack": true,
    "notion": true,
    "push": false,
    "email": false
  },
  "meta": {
    "source": "master",
    "note": "auto generated",
    "host": "web-1",
    "host_key": "web-1",
    "workflow_run": "77"
  },
  "schema": "velos.ticket/1",
  "status": "WARN",
  "severity": "WARN",
  "summary": "WARN on web-1: a has reached its limit of 85 % (91 %); 1 more finding",
  "report_json": "data/reports/auto/velos_auto_report_20261122_061704.json",
  "incidents": [
    {
      "fingerprint": "limit:web-1:a",
      "state": "open",
      "severity": "WARN",
      "title": "a has broken its limit"
    },
    {
      "fingerprint": "limit:web-1:b",
      "state": "open",
      "severity": "WARN",
      "title": "b has broken its limit"
    }
  ],
  "decided": {
    "slack": "always",
    "notion": "always",
    "push": "turned-off",
    "email": "turned-off"
  }
}
`)
})

test('asks for the webhook and for GitHub only where it is to', () => {
  const asked = (decided: Telling['decided']) => Object.entries(buildTicket(contrived(), { ...telling, decided }).send)
  const four = [['slack', true], ['notion', false], ['push', false], ['email', true]]
  expect(asked({ email: 'changed', slack: 'always' })).toEqual(four)
  expect(asked({ email: 'changed', slack: 'always', notion: 'unchanged', webhook: 'below-warn', github: 'turned-off' })).toEqual(four)
  expect(asked({ github: 'alert', webhook: 'critical', email: 'reminded', slack: 'first-report' })).toEqual([...four, ['webhook', true], ['github', true]])
})

test('has no severity where there is no finding', () => {
  expect('severity' in buildTicket(contrived(), telling)).toBe(false)
})

test('decides, and what it decided is what the bridge reads', () => {
  const runs = [run('20261122_051704')]
  const read = (report: Parameters<typeof buildTicket>[0]) => {
    const ticket = buildTicket(report, { decided: decideSending(report, runs, sending('change', { alert: ['github'] })), runs, timezone: 'UTC' })
    const understood = readTicket(Buffer.from(encodeTicket(ticket)), 'data/reports/_dispatch/x.json', { root: '/srv', pathMap: [] })
    if (!('ticket' in understood)) throw new Error(understood.problem.reason)
    return { asks: understood.ticket.asks.map(({ channel }) => channel), isDecided: understood.ticket.isDecided, decided: ticket.decided }
  }
  expect(read(later())).toEqual({ asks: [], isDecided: true, decided: { slack: 'unchanged', notion: 'unchanged', push: 'unchanged', email: 'unchanged', github: 'turned-off' } })
  expect(read(later({ changes: { ...noChanges, recovered: [over('a')] } }))).toMatchObject({ asks: ['slack', 'notion', 'push', 'email'], decided: { slack: 'changed', github: 'turned-off' } })
})
