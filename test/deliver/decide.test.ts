import { describe, expect, test } from 'vitest'
import { decide, type Decision, type Policy } from '../../src/deliver/decide.ts'
import { type CarrierState, untouched } from '../../src/deliver/receipts.ts'
import type { AskedCarrier } from '../../src/deliver/ticket/asked-carriers.ts'
import { after, askedCarrier, hours, receipt } from '../support/deliveries.ts'
import { fixedNow } from '../support/world.ts'

interface Case {
  readonly asked?: Partial<AskedCarrier>
  readonly state?: Partial<CarrierState>
  readonly policy?: Partial<Policy>
  readonly expected: Decision
}

const old = { firstAt: after(-72 * hours) }
const young = { firstAt: after(-72 * hours + 1) }
const last = receipt('unknown', { reason: 'it did not answer in time' })
const alsoRemedy = 'Name that place under "also" in the configuration, or let the ticket name none.'
const configureRemedy = 'Configure it, or let the loop not ask for it ("dispatch.send").'
const givenUp: Decision = { do: 'close', outcome: 'refused', why: 'given-up', reason: 'Given up after 8 attempts (at least 8, over 72 hours)', remedy: 'Mend what is named, then "velos bridge replay".' }
const held: Decision = { do: 'close', outcome: 'refused', why: 'held', reason: 'It may have arrived, and is held', remedy: 'Look whether it is there; "velos bridge replay" sends it.' }
const hold = { onUnknown: 'hold' } as const

describe('what to do about a ticket and a carrier', () => {
  test.each<[string, Case]>([
    ['sends the first time', { expected: { do: 'send', attempt: 1, redelivery: 0, held: false, why: 'first' } }],
    ['sends again what did not arrive', { state: { outcome: 'retry', attempts: 2 }, expected: { do: 'send', attempt: 3, redelivery: 0, held: false, why: 'due' } }],
    ['sends when its time has come, to the millisecond', { state: { outcome: 'retry', attempts: 2, next: after(0) }, expected: { do: 'send', attempt: 3, redelivery: 0, held: false, why: 'due' } }],
    ['waits until then', { state: { outcome: 'retry', attempts: 2, next: after(1) }, expected: { do: 'wait', until: after(1), why: 'not-due' } }],
    ['waits no longer than services are waited for, whatever the receipt says', { state: { outcome: 'retry', attempts: 2, next: '9999-01-01T00:00:00.000Z' }, expected: { do: 'send', attempt: 3, redelivery: 0, held: false, why: 'due' } }],
    ['waits as long as that', { state: { outcome: 'retry', attempts: 2, next: after(72 * hours) }, expected: { do: 'wait', until: after(72 * hours), why: 'not-due' } }],
    ['sends where nobody can tell when', { state: { outcome: 'retry', attempts: 2, next: 'tomorrow' }, expected: { do: 'send', attempt: 3, redelivery: 0, held: false, why: 'due' } }],
    ['waits with the unknown as well', { state: { outcome: 'unknown', attempts: 1, doubts: 1, next: after(1) }, expected: { do: 'wait', until: after(1), why: 'not-due' } }],
    ['marks what is sent once more after an earlier doubt', { state: { outcome: 'retry', attempts: 2, doubts: 1 }, expected: { do: 'send', attempt: 3, redelivery: 1, held: false, why: 'due' } }],
    ['asks about the unknown', { state: { outcome: 'unknown', attempts: 1, doubts: 1 }, expected: { do: 'send', attempt: 2, redelivery: 1, held: false, why: 'unknown' } }],
    ['asks about what nobody wrote down, and counts that as a doubt', { state: { outcome: 'sending', attempts: 2, doubts: 1 }, expected: { do: 'send', attempt: 3, redelivery: 2, held: false, why: 'unknown' } }],
    ['holds the unknown', { state: { outcome: 'unknown', attempts: 1, doubts: 1, ...young }, policy: hold, expected: { do: 'send', attempt: 2, redelivery: 1, held: true, why: 'unknown' } }],
    ['holds what nobody wrote down', { state: { outcome: 'sending', attempts: 1 }, policy: hold, expected: { do: 'send', attempt: 2, redelivery: 1, held: true, why: 'unknown' } }],
    ['holds nothing that surely did not arrive', { state: { outcome: 'retry', attempts: 1, ...old }, policy: hold, expected: { do: 'send', attempt: 2, redelivery: 0, held: true, why: 'due' } }],
    ['sends what was put back, marked where it may have arrived', { state: { outcome: 'none', attempts: 0, doubts: 1 }, policy: hold, expected: { do: 'send', attempt: 1, redelivery: 1, held: true, why: 'first' } }],
    ['gives up', { state: { outcome: 'retry', attempts: 8, ...old }, expected: givenUp }],
    ['gives up the unknown, and says why at last', { state: { outcome: 'unknown', attempts: 9, last, ...old }, expected: { ...givenUp, reason: 'Given up after 9 attempts (at least 8, over 72 hours); at last: it did not answer in time' } }],
    ['does not wait for what it gives up', { state: { outcome: 'retry', attempts: 8, next: after(hours), ...old }, expected: givenUp }],
    ['does not give up before the hours are over', { state: { outcome: 'retry', attempts: 80, ...young }, expected: { do: 'send', attempt: 81, redelivery: 0, held: false, why: 'due' } }],
    ['does not give up before the attempts are over', { state: { outcome: 'retry', attempts: 7, ...old }, expected: { do: 'send', attempt: 8, redelivery: 0, held: false, why: 'due' } }],
    ['ends what is held after the hours alone', { state: { outcome: 'unknown', attempts: 1, doubts: 1, ...old }, policy: hold, expected: held }],
    ['ends what is held and nobody wrote down', { state: { outcome: 'sending', attempts: 1, last, ...old }, policy: hold, expected: { ...held, reason: 'It may have arrived, and is held; at last: it did not answer in time' } }],
    ['refuses another place', { asked: { state: 'refused-destination', reason: 'No such place' }, expected: { do: 'close', outcome: 'refused', why: 'destination', reason: 'No such place', remedy: alsoRemedy } }],
    ['skips who is not configured, where another carries it', { asked: { state: 'not-configured', reason: 'Set SMTP_HOST' }, expected: { do: 'close', outcome: 'skipped', why: 'not-configured', reason: 'Set SMTP_HOST', remedy: configureRemedy } }],
    ['says something where no reason is given', { asked: { state: 'not-configured' }, expected: { do: 'close', outcome: 'skipped', why: 'not-configured', reason: 'It is not configured', remedy: configureRemedy } }],
    ['waits for the configuration where nobody carries it', { asked: { state: 'not-configured' }, policy: { isCarried: false }, expected: { do: 'nothing', why: 'nobody-configured' } }],
    ...(['delivered', 'refused', 'skipped'] as const).map((outcome): [string, Case] => [`is done with what is ${outcome}`, { state: { outcome, attempts: 9, next: after(0), ...old }, expected: { do: 'nothing', why: 'final' } }]),
    ['is done with it although it is no longer configured', { asked: { state: 'not-configured' }, state: { outcome: 'delivered' }, expected: { do: 'nothing', why: 'final' } }],
    ['is done with it although the place is now refused', { asked: { state: 'refused-destination' }, state: { outcome: 'delivered' }, expected: { do: 'nothing', why: 'final' } }],
  ])('%s', (_, { asked, state, policy, expected }) => {
    expect(decide(askedCarrier(asked), { ...untouched, ...state }, { now: fixedNow, onUnknown: 'resend', isCarried: true, ...policy })).toEqual(expected)
  })
})
