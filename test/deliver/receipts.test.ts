import { describe, expect, test } from 'vitest'
import { type CarrierState, doubted, foldReceipts, isFinal, untouched } from '../../src/deliver/receipts.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { after, receipt } from '../support/deliveries.ts'

const stateAfter = (...receipts: readonly Receipt[]): CarrierState | undefined => foldReceipts(receipts).get('webhook')
const sending = (attempt: number, at = after(0)) => receipt('sending', { attempt, at })
const unknown = (attempt: number) => receipt('unknown', { attempt, code: 'deadline', reason: 'it did not answer in time', next: after(2000) })
const retry = (attempt: number, code = 'http-503') => receipt('retry', { attempt, code, next: after(2000) })

describe('a carrier’s receipts, folded', () => {
  const delivered = receipt('delivered', { attempt: 1, id: '42' })
  const refused = receipt('refused', { attempt: 1, code: 'http-404' })
  const skipped = receipt('skipped', { attempt: 0, code: 'not-configured' })
  const absent: Receipt = receipt('retry', { attempt: 1, code: 'absent' })
  const first = { firstAt: after(0) }
  test.each<[string, readonly Receipt[], CarrierState]>([
    ['an attempt that began', [sending(1)], { outcome: 'sending', attempts: 1, doubts: 0, ...first }],
    ['delivered', [sending(1), delivered], { outcome: 'delivered', attempts: 1, doubts: 0, ...first, last: delivered }],
    ['refused', [sending(1), refused], { outcome: 'refused', attempts: 1, doubts: 0, ...first, last: refused }],
    ['skipped without an attempt', [skipped], { outcome: 'skipped', attempts: 0, doubts: 0, last: skipped }],
    ['to be tried again', [sending(1), retry(1)], { outcome: 'retry', attempts: 1, doubts: 0, ...first, next: after(2000), last: retry(1) }],
    ['unknown', [sending(1), unknown(1)], { outcome: 'unknown', attempts: 1, doubts: 1, ...first, next: after(2000), last: unknown(1) }],
    ['unknown, asked again, and still unknown: one doubt', [sending(1), unknown(1), unknown(2)], { outcome: 'unknown', attempts: 2, doubts: 1, ...first, next: after(2000), last: unknown(2) }],
    ['an end that nobody wrote down, then asked in vain', [sending(1), unknown(2)], { outcome: 'unknown', attempts: 2, doubts: 1, ...first, next: after(2000), last: unknown(2) }],
    ['sent twice without an answer', [sending(1), unknown(1), sending(2, after(9000)), unknown(2)], { outcome: 'unknown', attempts: 2, doubts: 2, ...first, next: after(2000), last: unknown(2) }],
    ['died twice while sending', [sending(1), sending(2, after(9000))], { outcome: 'sending', attempts: 2, doubts: 1, ...first }],
    ['denied by the service', [sending(1), unknown(1), absent], { outcome: 'retry', attempts: 1, doubts: 0, ...first, last: absent }],
    ['not sent after a doubt: the doubt stays', [sending(1), unknown(1), sending(2), retry(2)], { outcome: 'retry', attempts: 2, doubts: 1, ...first, next: after(2000), last: retry(2) }],
    ['a new attempt forgets when the next one was to be', [sending(1), retry(1), sending(2)], { outcome: 'sending', attempts: 2, doubts: 0, ...first, last: retry(1) }],
    ['refused, then put back', [sending(1), refused, receipt('replayed')], { outcome: 'none', attempts: 0, doubts: 0, last: refused }],
    ['skipped, then put back', [skipped, receipt('replayed')], { outcome: 'none', attempts: 0, doubts: 0, last: skipped }],
    ['unknown, then put back: the doubt stays', [sending(1), unknown(1), receipt('replayed')], { outcome: 'none', attempts: 0, doubts: 1, last: unknown(1) }],
    ['died, then put back: that is a doubt', [sending(1), receipt('replayed')], { outcome: 'none', attempts: 0, doubts: 1 }],
    ['put back and tried: the patience begins anew', [sending(1), refused, receipt('replayed'), sending(1, after(9000))], { outcome: 'sending', attempts: 1, doubts: 0, firstAt: after(9000), last: refused }],
    ['words about the whole ticket', [receipt('unconfigured'), receipt('unreadable')], untouched],
  ])('%s', (_, receipts, expected) => {
    expect(stateAfter(...receipts)).toEqual(expected)
  })

  test('keep the channel’s own note through attempts and a replay, and take the last', () => {
    const progress = (parts: number) => receipt('progress', { attempt: 1, progress: { parts } })
    expect(stateAfter(sending(1), progress(1), progress(2), unknown(1), sending(2))?.progress).toEqual({ parts: 2 })
    expect(stateAfter(sending(1), progress(1), receipt('refused'), receipt('replayed'))?.progress).toEqual({ parts: 1 })
    expect(stateAfter(sending(1), progress(1), receipt('progress'))).toEqual({ outcome: 'sending', attempts: 1, doubts: 0, ...first, progress: { parts: 1 } })
  })

  test.each<Receipt['outcome']>(['sending', 'retry', 'unknown', 'refused', 'skipped', 'progress', 'replayed', 'unconfigured', 'unreadable', 'delivered'])('delivered once is delivered for good, whatever comes after it: %s', (outcome) => {
    expect(stateAfter(sending(1), delivered, receipt(outcome, { attempt: 7, next: after(9), progress: { parts: 1 } }))).toEqual(stateAfter(sending(1), delivered))
  })

  test('are kept apart by carrier, and words about the ticket belong to nobody', () => {
    const whole: Receipt = { outcome: 'replayed', at: after(0), by: 'one' }
    const states = foldReceipts([sending(1), receipt('sending', { channel: 'ntfy', attempt: 3 }), whole, receipt('delivered', { channel: 'ntfy', attempt: 3 })])
    expect([...states]).toEqual([
      ['webhook', { outcome: 'sending', attempts: 1, doubts: 0, ...first }],
      ['ntfy', { outcome: 'delivered', attempts: 3, doubts: 0, ...first, last: receipt('delivered', { channel: 'ntfy', attempt: 3 }) }],
    ])
    expect([...foldReceipts([])]).toEqual([])
  })
})

describe('a dead bridge’s ticket', () => {
  test('may have been sent wherever it is not settled', () => {
    expect(doubted(untouched)).toEqual({ outcome: 'sending', attempts: 1, doubts: 0 })
    expect(doubted({ ...untouched, outcome: 'retry', attempts: 2 })).toEqual({ outcome: 'sending', attempts: 3, doubts: 0 })
    expect(doubted({ ...untouched, outcome: 'unknown', attempts: 2, doubts: 1 })).toEqual({ outcome: 'sending', attempts: 3, doubts: 1 })
  })

  test.each(['sending', 'delivered', 'refused', 'skipped'] as const)('is no more doubtful where it is %s', (outcome) => {
    const state: CarrierState = { outcome, attempts: 1, doubts: 0 }
    expect(doubted(state)).toEqual(state)
  })
})

test('final are delivered, refused and skipped', () => {
  const all = ['none', 'sending', 'delivered', 'refused', 'skipped', 'retry', 'unknown', 'progress', 'unconfigured', 'replayed', 'unreadable'] as const
  expect(all.filter((outcome) => isFinal({ ...untouched, outcome }))).toEqual(['delivered', 'refused', 'skipped'])
})
