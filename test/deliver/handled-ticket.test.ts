import { expect, test } from 'vitest'
import { encodeHandled } from '../../src/deliver/handled-ticket.ts'
import { receipt } from '../support/deliveries.ts'
import { fixedNow } from '../support/world.ts'

const result = { outcome: 'failed', code: 'refused', reason: 'webhook: http-404' } as const
const receipts = [receipt('sending', { attempt: 1 }), receipt('refused', { attempt: 1, code: 'http-404', reason: 'it answered 404' })]

test('a handled ticket is what it was, then how it ended, then every receipt', () => {
  const content = encodeHandled({ id: 'one', send: { webhook: true }, later: [1, 2] }, result, receipts, fixedNow)
  expect(content).toBe(`{
  "id": "one",
  "send": {
    "webhook": true
  },
  "later": [1, 2],
  "result": {
    "outcome": "failed",
    "at": "20261122_061704",
    "code": "refused",
    "reason": "webhook: http-404"
  },
  "receipts": [
    {
      "channel": "webhook",
      "outcome": "sending",
      "at": "2026-11-22T06:17:04.000Z",
      "by": "one",
      "attempt": 1
    },
    {
      "channel": "webhook",
      "outcome": "refused",
      "at": "2026-11-22T06:17:04.000Z",
      "by": "one",
      "attempt": 1,
      "code": "http-404",
      "reason": "it answered 404"
    }
  ]
}
`)
})

test('one that was handled before keeps neither its old end nor its old receipts', () => {
  const once = encodeHandled({ id: 'one' }, result, receipts, fixedNow)
  const twice = encodeHandled(JSON.parse(once), { outcome: 'processed', code: 'delivered', reason: 'r' }, [], fixedNow)
  expect(JSON.parse(twice)).toEqual({ id: 'one', result: { outcome: 'processed', at: '20261122_061704', code: 'delivered', reason: 'r' }, receipts: [] })
})

test('whatever a stranger’s ticket holds is data', () => {
  const hostile: { readonly [key: string]: string } = JSON.parse('{"__proto__":"x","constructor":"y","text":"##[add-mask]z\\u202e"}')
  const content = encodeHandled(hostile, result, [], fixedNow)
  expect(content).not.toMatch(/##\[|\u202e/)
  expect(Object.entries(JSON.parse(content)).slice(0, 3)).toEqual([['__proto__', 'x'], ['constructor', 'y'], ['text', '##[add-mask]z\u202e']])
})
