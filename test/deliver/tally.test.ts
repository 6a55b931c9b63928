import { expect, test } from 'vitest'
import { nothing, sum, type Tally, tallyOf } from '../../src/deliver/tally.ts'
import type { Step } from '../../src/deliver/plan-ticket.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { receipt, step } from '../support/deliveries.ts'

const at = (outcome: Receipt['outcome'], isConfigured = true): Step =>
  step({ state: { outcome }, asked: isConfigured ? {} : { state: 'not-configured' } })

test.each<[string, readonly Step[], readonly Receipt[], boolean, Partial<Tally>]>([
  ['nothing of it', [], [], false, {}],
  ['what this run delivered', [at('delivered')], [receipt('sending'), receipt('delivered')], false, { delivered: 1 }],
  ['not what an earlier one delivered', [at('delivered'), at('retry')], [receipt('sending'), receipt('retry')], false, { pending: 1 }],
  ['an attempt after an attempt once', [at('delivered')], [receipt('sending'), receipt('retry'), receipt('sending'), receipt('delivered')], false, { delivered: 1 }],
  ['what waits, is unknown, or is not even begun', [at('retry'), at('unknown'), at('sending'), at('replayed')], [], false, { pending: 4 }],
  ['what was refused', [at('refused'), at('delivered')], [receipt('refused'), receipt('delivered')], false, { failed: 1, delivered: 1 }],
  ['what was skipped beside a delivery', [at('skipped', false), at('delivered')], [receipt('skipped'), receipt('delivered')], false, { skipped: 1, delivered: 1 }],
  ['what waits for somebody to configure it', [at('retry', false), at('retry', false)], [{ outcome: 'unconfigured', at: '2026-11-22T06:17:04Z', by: 'one' }], false, { skipped: 2 }],
  ['what could not be read as failed', [], [{ outcome: 'unreadable', at: '2026-11-22T06:17:04Z', by: 'one' }], true, { failed: 1 }],
])('counts %s', (_, steps, written, isUnreadable, expected) => {
  expect(tallyOf(steps, written, isUnreadable)).toEqual({ ...nothing, ...expected })
})

test('sums', () => {
  expect(sum({ delivered: 1, pending: 2, failed: 3, skipped: 4 }, { delivered: 10, pending: 20, failed: 30, skipped: 40 })).toEqual({ delivered: 11, pending: 22, failed: 33, skipped: 44 })
  expect(sum(nothing, nothing)).toEqual(nothing)
})
