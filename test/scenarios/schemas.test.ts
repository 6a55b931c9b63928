import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { encodeHandled } from '../../src/deliver/handled-ticket.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { renderJson } from '../../src/report/json.ts'
import { expireTicket } from '../../src/ticket/expire.ts'
import { encodeTicket } from '../../src/ticket/ticket.ts'
import { scenario as collectorFailed } from './collector-failed/scenario.ts'
import { scenario as diskFills } from './disk-fills/scenario.ts'
import { scenario as healthyFirstRun } from './healthy-first-run/scenario.ts'
import { scenario as hostileText } from './hostile-text/scenario.ts'
import { tell } from './told.ts'

/** The problems of a JSON text against one of the published schemas; empty where there are none. */
function checker(name: string): (text: string) => readonly string[] {
  const schema: object = JSON.parse(readFileSync(new URL(`../../schema/velos.${name}.schema.json`, import.meta.url), 'utf8'))
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
  return (text) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`))
}

const told = { collectorFailed, diskFills, healthyFirstRun, hostileText }
const reportProblems = checker('report')
const ticketProblems = checker('ticket')

describe.each(Object.entries(told))('%s', (_, scenario) => {
  const { report, ticket } = tell(scenario)

  test('the report keeps to its schema', () => {
    expect(reportProblems(renderJson(report))).toEqual([])
  })

  test('the ticket keeps to its schema', () => {
    expect(ticketProblems(encodeTicket(ticket))).toEqual([])
  })
})

test('a ticket keeps to its schema when it was handled, and when it expired', () => {
  const { ticket } = tell(diskFills)
  const at = '2026-11-22T06:20:00.000Z'
  const sending: Receipt = { channel: 'slack', outcome: 'sending', at, by: 'a', attempt: 1 }
  const done: Receipt = { ...sending, outcome: 'delivered', id: 'C1/1.2', url: 'https://x.example', code: 'partial', reason: 'x', progress: { ts: '1.2' } }
  const handled = encodeHandled(JSON.parse(encodeTicket(ticket)), { outcome: 'processed', code: 'delivered', reason: 'x' }, [sending, done], new Date(at))
  expect(ticketProblems(handled)).toEqual([])
  expect(ticketProblems(expireTicket(encodeTicket(ticket), [sending], '20270222_061704'))).toEqual([])
  expect(ticketProblems(expireTicket(encodeTicket(ticket), [], '20270222_061704'))).toEqual([])
})

describe('the schemas refuse', () => {
  const { report, ticket } = tell(diskFills)

  test.each<[string, object]>([
    ['another schema', { schema: 'velos.report/2' }],
    ['another status', { status: 'FINE' }],
    ['a key that is unknown', { more: 1 }],
    ['a torn timestamp', { timestamp: '2026-11-22' }],
    ['a finding without its beginning', { findings: report.findings.map(({ since: _since, ...rest }) => rest) }],
    ['a reading with its bookmark', { readings: [{ collector: 'a', tookMs: 1, outcome: 'ok', observations: [], bookmark: 1 }] }],
    ['a reading that is fine and says why not', { readings: [{ collector: 'a', tookMs: 1, outcome: 'ok', reason: 'x' }] }],
  ])('a report with %s', (_, parts) => {
    expect(reportProblems(JSON.stringify({ ...report, ...parts }))).not.toEqual([])
  })

  test.each<[string, object]>([
    ['a path outside', { artifacts: [{ type: 'markdown', path: '../x.md', title: 'VELOS Report 20261122_061704' }] }],
    ['a channel that is unknown', { send: { ...ticket.send, fax: true } }],
    ['a summary of two lines', { summary: 'a\nb' }],
    ['a summary too long', { summary: 'x'.repeat(151) }],
    ['no id', { id: undefined }],
    ['a result that is none', { result: { outcome: 'fine', at: '20261122_061704', reason: 'x' } }],
    ['a receipt of nobody', { receipts: [{ outcome: 'delivered', at: 'x' }] }],
  ])('a ticket with %s', (_, parts) => {
    expect(ticketProblems(JSON.stringify({ ...ticket, ...parts }))).not.toEqual([])
  })
})
