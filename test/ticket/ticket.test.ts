import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTicket, encodeTicket } from '../../src/ticket/ticket.ts'
import { contrived, finding } from '../report/contrived.ts'
import { answered, observed } from '../scenarios/observed.ts'

const send = { email: false, push: false, notion: true, slack: true }

test('has the original\'s fields first, in the contract\'s order, then its own', () => {
  const report = contrived({ workflow: { run: '77', attempt: '2', url: 'https://x.example' }, status: 'WARN', findings: [finding('a'), finding('b')] })
  expect(encodeTicket(buildTicket(report, send))).toBe(`{
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
  "incidents": []
}
`)
})

test('asks for the webhook and for GitHub only where it is to', () => {
  const asked = (more: object) => Object.entries(buildTicket(contrived(), { ...send, ...more }).send)
  const four = [['slack', true], ['notion', true], ['push', false], ['email', false]]
  expect(asked({})).toEqual(four)
  expect(asked({ webhook: false, github: false })).toEqual(four)
  expect(asked({ github: true, webhook: true })).toEqual([...four, ['webhook', true], ['github', true]])
})

describe('its summary', () => {
  test('says where nothing is wrong', () => {
    expect(buildTicket(contrived(), send).summary).toBe('OK on web-1: nothing needs you')
    expect('severity' in buildTicket(contrived(), send)).toBe(false)
  })

  test('says where the logs hold errors, or where nothing was judged', () => {
    const readings = [answered('logs', [observed('logs/errors', 2, 'lines')])]
    expect(buildTicket(contrived({ readings }), send).summary).toBe('OK on web-1: no limit is broken, but the logs hold two new errors')
    expect(buildTicket(contrived({ status: 'UNKNOWN' }), send).summary).toBe('UNKNOWN on web-1: nothing was judged')
    expect(buildTicket(contrived({ readings, status: 'WARN', findings: [finding('a')] }), send).summary).toBe('WARN on web-1: a has reached its limit of 85 % (91 %)')
  })

  test('is one short line without control characters, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(5000), (name, what, others) => {
        const host = { name, key: 'k', hosted: false, platform: 'linux', arch: 'x64' }
        const findings = [finding('a', { what }), ...Array.from({ length: others % 3 }, () => finding('b'))]
        const { summary } = buildTicket(contrived({ host, status: 'CRITICAL', findings }), send)
        expect(summary.length).toBeLessThanOrEqual(150)
        expect(summary).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|##\[/)
        expect(summary.startsWith('CRITICAL on ')).toBe(true)
      }),
    )
  })
})
