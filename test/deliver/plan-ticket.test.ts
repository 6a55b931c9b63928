import { describe, expect, test } from 'vitest'
import type { PendingTicket } from '../../src/deliver/pending-ticket.ts'
import { destinationOf, planTicket } from '../../src/deliver/plan-ticket.ts'
import type { DispatchSettings } from '../../src/model/dispatch-settings.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { after, dispatchSettings, hours, pendingTicket, receipt, step } from '../support/deliveries.ts'
import { fixedNow } from '../support/world.ts'

const days = 24 * hours
const none: Partial<DispatchSettings> = { carriers: {} }
const said = (agoMs: number): Receipt => ({ outcome: 'unconfigured', at: after(-agoMs), by: 'one' })
const replayed = (agoMs: number): Receipt => ({ outcome: 'replayed', at: after(-agoMs), by: 'two' })

/** A plan in short: each carrier with what is done and why. */
function planned(ticket: PendingTicket, receipts: readonly Receipt[] = [], settings: Partial<DispatchSettings> = {}, isDoubted = false) {
  const { steps, ...rest } = planTicket(ticket, receipts, isDoubted, dispatchSettings(settings), fixedNow)
  return { ...rest, steps: steps.map(({ asked, decision }) => `${asked.carrier} ${decision.do} ${decision.why}`) }
}

describe('a ticket', () => {
  test('goes to whom it asks for', () => {
    expect(planned(pendingTicket(['webhook', 'push']))).toEqual({ isDue: true, steps: ['ntfy send first', 'webhook send first'] })
    expect(planned(pendingTicket(['webhook']))).toEqual({ isDue: true, steps: ['webhook send first'] })
  })

  test('that asks for nobody is due: it goes away', () => {
    expect(planned(pendingTicket([]))).toEqual({ isDue: true, steps: [] })
  })

  test('that asks for nobody because the loop decided so is quiet, however critical', () => {
    const alert: Partial<DispatchSettings> = { alert: ['webhook'] }
    expect(planned(pendingTicket([], { isDecided: true }))).toEqual({ isDue: true, isQuiet: true, steps: [] })
    expect(planned(pendingTicket([], { isDecided: true, status: 'CRITICAL' }), [], alert)).toEqual({ isDue: true, isQuiet: true, steps: [] })
    expect(planned(pendingTicket([], { status: 'CRITICAL' }), [], alert)).toEqual({ isDue: true, steps: ['webhook send first'] })
    expect(planned(pendingTicket(['webhook'], { isDecided: true }))).toEqual({ isDue: true, steps: ['webhook send first'] })
  })

  test('waits while all that is open waits', () => {
    const later = receipt('retry', { attempt: 1, next: after(1) })
    expect(planned(pendingTicket(['webhook']), [later])).toEqual({ isDue: false, steps: ['webhook wait not-due'] })
    expect(planned(pendingTicket(['webhook', 'push']), [later, receipt('delivered', { channel: 'ntfy' })])).toEqual({ isDue: false, steps: ['ntfy nothing final', 'webhook wait not-due'] })
    expect(planned(pendingTicket(['webhook', 'push']), [later])).toEqual({ isDue: true, steps: ['ntfy send first', 'webhook wait not-due'] })
  })

  test('whose bridge died before it moved it is due', () => {
    expect(planned(pendingTicket(['webhook']), [receipt('delivered')])).toEqual({ isDue: true, steps: ['webhook nothing final'] })
  })

  test('goes on without who is not configured, be he carried, refused or delivered by another', () => {
    expect(planned(pendingTicket(['slack', 'webhook']))).toEqual({ isDue: true, steps: ['slack close not-configured', 'webhook send first'] })
    expect(planned(pendingTicket(['slack', 'webhook']), [receipt('delivered')], none)).toEqual({ isDue: true, steps: ['slack close not-configured', 'webhook nothing final'] })
    expect(planned(pendingTicket(['slack', 'webhook']), [receipt('retry', { attempt: 1, next: after(1) })])).toEqual({ isDue: true, steps: ['slack close not-configured', 'webhook wait not-due'] })
    const elsewhere = { carriers: { slack: { by: 'bot', token: 'made-up', channel: 'C0123456789', url: 'https://slack.example', also: [] } } } as const
    const asks: PendingTicket['asks'] = [{ channel: 'slack', destinations: [{ kind: 'channel', id: '#none' }] }, { channel: 'email', destinations: [] }]
    expect(planned(pendingTicket([], { asks }), [], elsewhere)).toEqual({ isDue: true, steps: ['slack close destination', 'email close not-configured'] })
  })

  test('of a dead bridge is asked about, but for what is settled and what nobody could have carried', () => {
    const ticket = pendingTicket(['slack', 'webhook', 'push'])
    expect(planned(ticket, [], {}, true)).toEqual({ isDue: true, steps: ['slack close not-configured', 'ntfy send unknown', 'webhook send unknown'] })
    expect(planned(ticket, [receipt('delivered'), receipt('refused', { channel: 'ntfy' }), receipt('skipped', { channel: 'slack' })], {}, true)).toEqual({
      isDue: true, steps: ['slack nothing final', 'ntfy nothing final', 'webhook nothing final'],
    })
  })
})

describe('a ticket for which nobody is configured', () => {
  const ticket = pendingTicket(['slack', 'email'])
  const nobody = ['slack nothing nobody-configured', 'email nothing nobody-configured']
  const closed = ['slack close not-configured', 'email close not-configured']
  test.each<[string, readonly Receipt[], ReturnType<typeof planned>]>([
    ['is due once, to say so', [], { isDue: true, unconfiguredSince: after(0), steps: nobody }],
    ['stays', [said(hours)], { isDue: false, unconfiguredSince: after(-hours), steps: nobody }],
    ['stays for seven days', [said(7 * days - 1)], { isDue: false, unconfiguredSince: after(-7 * days + 1), steps: nobody }],
    ['counts from the first time', [said(7 * days - 1), said(0)], { isDue: false, unconfiguredSince: after(-7 * days + 1), steps: nobody }],
    ['is closed after seven days', [said(7 * days)], { isDue: true, unconfiguredSince: after(-7 * days), steps: closed }],
    ['has seven more when it is put back', [said(9 * days), receipt('skipped', { channel: 'slack' }), replayed(hours), receipt('replayed', { channel: 'slack' })], { isDue: true, unconfiguredSince: after(0), steps: nobody }],
    ['has them from when it is said again', [said(9 * days), replayed(8 * days), said(7 * days - 1)], { isDue: false, unconfiguredSince: after(-7 * days + 1), steps: nobody }],
  ])('%s', (_, receipts, expected) => {
    expect(planned(ticket, receipts, none)).toEqual(expected)
  })

  test('goes out as soon as somebody is', () => {
    expect(planned(pendingTicket(['slack', 'webhook']), [said(9 * days)])).toEqual({ isDue: true, steps: ['slack close not-configured', 'webhook send first'] })
  })

  test('may have been skipped by all: then it goes away', () => {
    expect(planned(ticket, [said(8 * days), receipt('skipped', { channel: 'slack' }), receipt('skipped', { channel: 'email' })], none)).toEqual({
      isDue: true, unconfiguredSince: after(-8 * days), steps: ['slack nothing final', 'email nothing final'],
    })
  })
})

describe('where a ticket goes', () => {
  const at = (...outcomes: readonly Receipt['outcome'][]) => destinationOf({ steps: outcomes.map((outcome) => step({ state: { outcome } })) })
  test.each<[ReturnType<typeof at>, readonly Receipt['outcome'][]]>([
    ['processed', ['delivered']], ['processed', ['delivered', 'refused', 'skipped']], ['failed', ['refused']], ['failed', ['skipped', 'skipped']], ['failed', ['refused', 'skipped']],
    ['failed', []], [undefined, ['delivered', 'retry']], [undefined, ['delivered', 'unknown']], [undefined, ['sending']], [undefined, ['refused', 'replayed']],
  ])('%s: %j', (to, outcomes) => {
    expect(at(...outcomes)).toBe(to)
  })

  test('processed, where there was nothing to tell', () => {
    expect(destinationOf({ steps: [], isQuiet: true })).toBe('processed')
  })
})
