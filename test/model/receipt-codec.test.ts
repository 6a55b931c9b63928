import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriers } from '../../src/model/dispatch.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { decodeReceipts, encodeReceipt, encodeReceipts, isReceipt } from '../../src/model/receipt-codec.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { after, receipt } from '../support/deliveries.ts'

const outcomes: readonly Receipt['outcome'][] = ['delivered', 'refused', 'skipped', 'retry', 'unknown', 'sending', 'progress', 'unconfigured', 'replayed', 'unreadable']
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2999-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const text = fc.string({ unit: 'binary' })
const object: fc.Arbitrary<JsonObject> = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { noNullPrototype: true })
const anyReceipt: fc.Arbitrary<Receipt> = fc.record(
  { channel: fc.constantFrom(...carriers), outcome: fc.constantFrom(...outcomes), at: moment, by: text, attempt: fc.nat(), next: moment, id: text, url: text, code: text, reason: text, remedy: text, progress: object },
  { requiredKeys: ['outcome', 'at', 'by'], noNullPrototype: true },
)

describe('receipts as lines', () => {
  test('come back as they were, whatever their texts hold', () => {
    fc.assert(fc.property(fc.array(anyReceipt), (receipts) => {
      expect(decodeReceipts(encodeReceipts(receipts))).toEqual(receipts)
      for (const one of receipts) expect(encodeReceipt(one)).not.toMatch(/[\n\r\u2028\u202e]|##\[/)
    }), { numRuns: 500 })
  })

  test('are all there but for the one that was cut off, wherever that was', () => {
    fc.assert(fc.property(fc.array(anyReceipt, { minLength: 1, maxLength: 4 }), fc.nat(), (receipts, seed) => {
      const whole = encodeReceipts(receipts)
      const cut = seed % (whole.length + 1)
      const complete = whole.slice(0, cut).split('\n').length - 1
      const found = decodeReceipts(whole.slice(0, cut))
      // Only the end of the line may be missing from one more that counts.
      expect([complete, complete + 1]).toContain(found.length)
      expect(found).toEqual(receipts.slice(0, found.length))
      expect(decodeReceipts(`${whole.slice(0, cut)}\n${encodeReceipts(receipts)}`)).toEqual([...found, ...receipts])
    }), { numRuns: 500 })
  })

  test('are none in a text that is something else', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (garbage) => {
      expect(decodeReceipts(garbage)).toEqual([])
    }), { numRuns: 500 })
    expect(decodeReceipts('')).toEqual([])
    expect(encodeReceipts([])).toBe('')
  })

  test('take line ends of Windows', () => {
    expect(decodeReceipts(`${encodeReceipt(receipt('sending'))}\r\n${encodeReceipt(receipt('delivered'))}\r\n`)).toEqual([receipt('sending'), receipt('delivered')])
  })
})

describe('a foreign shape', () => {
  const good = { channel: 'slack', outcome: 'retry', at: after(0), by: 'one', attempt: 2, next: after(9), id: 'i', url: 'u', code: 'c', reason: 'r', remedy: 'm', progress: { a: [1] } }

  test.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['a list', [good]], ['a text', 'retry'], ['empty', {}],
    ['an outcome of its own', { ...good, outcome: 'lost' }], ['no outcome', { ...good, outcome: undefined }],
    ['an outcome of the prototype', { ...good, outcome: 'constructor' }],
    ['a channel nobody knows', { ...good, channel: 'fax' }], ['push, which is no carrier', { ...good, channel: 'push' }], ['no channel but null', { ...good, channel: null }],
    ['a date without a time', { ...good, at: '2026-11-22' }], ['a local time', { ...good, at: '2026-11-22T06:17:04+01:00' }], ['no moment', { ...good, at: '2026-99-22T06:17:04Z' }], ['a number', { ...good, at: 1_700_000_000 }],
    ['a next that is no moment', { ...good, next: 'soon' }], ['nobody who wrote it', { ...good, by: undefined }],
    ['half an attempt', { ...good, attempt: 1.5 }], ['an attempt as text', { ...good, attempt: '1' }], ['attempts without end', { ...good, attempt: 1e300 }],
    ['a progress that is a list', { ...good, progress: [] }], ['a reason that is none', { ...good, reason: 1 }], ['an id that is a number', { ...good, id: 1 }],
  ])('is no receipt: %s', (_, value) => {
    expect(isReceipt(value)).toBe(false)
  })

  test('is one with every word, with the least, and with words nobody knows yet', () => {
    expect([good, { outcome: 'replayed', at: '2026-11-22T06:17:04Z', by: '' }, { ...good, later: true }].map(isReceipt)).toEqual([true, true, true])
  })
})
