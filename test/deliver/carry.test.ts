import { describe, expect, test } from 'vitest'
import { carry, type Carriage } from '../../src/deliver/carry.ts'
import type { Errand, OpenChannel, Probe, Verdict } from '../../src/deliver/channel.ts'
import type { Decision } from '../../src/deliver/decide.ts'
import { openDesk } from '../../src/deliver/desk.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { after, openChannel, receipt } from '../support/deliveries.ts'
import { sampleDispatch } from '../support/dispatch.ts'
import { fakeWorld } from '../support/world.ts'

type Sending = Extract<Decision, { do: 'send' }>
interface Told {
  readonly answers?: readonly (Verdict | ((errand: Errand) => Promise<Verdict>))[]
  readonly probe?: Probe | (() => Promise<Probe>)
  readonly decision?: Partial<Sending>
  readonly progress?: JsonObject
  readonly carriage?: Partial<Carriage>
  readonly secrets?: readonly string[]
}

const delivered: Verdict = { outcome: 'delivered', id: '42', url: 'https://chat.example/42' }
const busy = (afterMs: number): Verdict => ({ outcome: 'retry', code: 'http-429', reason: 'it answered 429', afterMs })
const down: Verdict = { outcome: 'retry', code: 'ECONNREFUSED', reason: 'it could not be reached' }
const unknown: Verdict = { outcome: 'unknown', code: 'deadline', reason: 'it did not answer in time' }
const refused: Verdict = { outcome: 'refused', code: 'http-404', reason: 'it answered 404', remedy: 'Mend the address.' }
const asking: Partial<Sending> = { why: 'unknown', attempt: 2, redelivery: 1 }
const sending = (attempt: number, ms = 0): Receipt => receipt('sending', { attempt, at: after(ms) })
const deliveredAs = (attempt: number, ms = 0): Receipt => receipt('delivered', { attempt, at: after(ms), id: '42', url: 'https://chat.example/42' })
const unknownAs = (attempt: number, parts: Partial<Receipt> = {}): Receipt =>
  receipt('unknown', { attempt, code: 'deadline', reason: 'it did not answer in time', next: after(2000 * 4 ** (attempt - 1)), ...parts })
const absent = receipt('retry', { attempt: 1, code: 'absent', reason: 'The service does not have it' })

/** Carries one message with a clock that moves when somebody sleeps; what happened, in order. */
async function carried({ answers = [delivered], probe, decision, progress, carriage, secrets = [] }: Told) {
  const events: (Receipt | string)[] = []
  let sent = 0
  const channel: OpenChannel = {
    ...openChannel((redelivery) => ({
      async send(errand) {
        events.push(`sends${redelivery === 0 ? '' : `, redelivery ${redelivery}`}${errand.progress === undefined ? '' : `, from ${JSON.stringify(errand.progress)}`}`)
        const answer = answers[Math.min(sent, answers.length - 1)] ?? delivered
        sent += 1
        return typeof answer === 'function' ? await answer(errand) : answer
      },
      ...(probe !== undefined && {
        async probe() {
          events.push('asks')
          return typeof probe === 'function' ? await probe() : probe
        },
      }),
    })),
    secrets,
  }
  const first: Sending = { do: 'send', attempt: 1, redelivery: 0, held: false, why: 'first', ...decision }
  await carry('webhook', channel, sampleDispatch(), first, progress, {
    world: fakeWorld(), random: () => 1, desk: openDesk({}), deadlineMs: 60_000, by: 'one', stop: new AbortController().signal, mayBegin: () => true,
    note: async (one) => void events.push(one), ...carriage,
  })
  return events
}

describe('a message', () => {
  test('is written down before and after it is sent', async () => {
    expect(await carried({})).toEqual([sending(1), 'sends', deliveredAs(1)])
    expect(await carried({ answers: [refused] })).toEqual([sending(1), 'sends', receipt('refused', { attempt: 1, code: 'http-404', reason: 'it answered 404', remedy: 'Mend the address.' })])
    expect(await carried({ decision: { why: 'due', attempt: 4, redelivery: 2 } })).toEqual([sending(4), 'sends, redelivery 2', deliveredAs(4)])
  })

  test('that may have arrived is sent once more in the same run, and no oftener', async () => {
    const again = unknownAs(2, { at: after(2005), next: after(10_005) })
    expect(await carried({ answers: [unknown] })).toEqual([sending(1), 'sends', unknownAs(1), sending(2, 2005), 'sends, redelivery 1', again])
    expect(await carried({ answers: [unknown, delivered] })).toEqual([sending(1), 'sends', unknownAs(1), sending(2, 2005), 'sends, redelivery 1', deliveredAs(2, 2005)])
  })

  test('that may have arrived waits for the next run where that is far away', async () => {
    expect(await carried({ answers: [{ ...unknown, afterMs: 3_600_000 }] })).toEqual([sending(1), 'sends', unknownAs(1, { next: after(3_600_000) })])
  })

  test('is tried again in the run as long as that is worth the wait', async () => {
    const retried = (attempt: number, ms: number, next: number) => receipt('retry', { attempt, at: after(ms), code: 'ECONNREFUSED', reason: 'it could not be reached', next: after(next) })
    expect(await carried({ answers: [down, delivered] })).toEqual([sending(1), 'sends', retried(1, 0, 2000), sending(2, 2005), 'sends', deliveredAs(2, 2005)])
    // The second wait would be over the ten seconds.
    expect(await carried({ answers: [down] })).toEqual([sending(1), 'sends', retried(1, 0, 2000), sending(2, 2005), 'sends', retried(2, 2005, 10_005)])
    // With less of a wait, the third failure in a row ends it.
    expect(await carried({ answers: [down], carriage: { random: () => 0 } })).toEqual([
      sending(1), 'sends', retried(1, 0, 1000), sending(2, 1005), 'sends', retried(2, 1005, 5005), sending(3, 5010), 'sends', retried(3, 5010, 21_010),
    ])
  })

  test('is tried again exactly when the service said', async () => {
    const busyAs = (next: number) => receipt('retry', { attempt: 1, code: 'http-429', reason: 'it answered 429', next: after(next) })
    expect(await carried({ answers: [busy(3000), delivered] })).toEqual([sending(1), 'sends', busyAs(3000), sending(2, 3005), 'sends', deliveredAs(2, 3005)])
    expect(await carried({ answers: [busy(0), delivered] })).toEqual([sending(1), 'sends', busyAs(0), sending(2, 5), 'sends', deliveredAs(2, 5)])
    expect(await carried({ answers: [busy(3_600_000), delivered] })).toEqual([sending(1), 'sends', busyAs(3_600_000)])
  })

  test('hands on how far it is, from the last run and from the last attempt', async () => {
    const part = (parts: number) => async ({ keep }: Errand) => {
      await keep({ parts })
      return parts === 2 ? delivered : busy(0)
    }
    const kept = (parts: number, attempt: number, ms: number) => receipt('progress', { attempt, at: after(ms), progress: { parts } })
    expect((await carried({ answers: [part(1), part(2)], progress: { parts: 0 } })).filter((event) => typeof event === 'string' || event.outcome === 'progress')).toEqual([
      'sends, from {"parts":0}', kept(1, 1, 0), 'sends, from {"parts":1}', kept(2, 2, 5),
    ])
  })

  test('that cannot be composed is a fault that says so, and was not sent', async () => {
    const broken: OpenChannel = { ...openChannel({ send: async () => delivered }), prepare: () => { throw new Error('no title') } }
    const notes: Receipt[] = []
    await carry('webhook', broken, sampleDispatch(), { do: 'send', attempt: 1, redelivery: 0, held: false, why: 'first' }, undefined, {
      world: fakeWorld(), random: () => 1, desk: openDesk({}), deadlineMs: 1000, by: 'one', stop: new AbortController().signal, mayBegin: (inMs) => inMs === 0, note: async (one) => void notes.push(one),
    })
    expect(notes).toEqual([sending(1), receipt('retry', { attempt: 1, code: 'internal', reason: 'A fault of ours: the message could not be composed: no title', next: after(2000) })])
  })

  test('leaves words behind that are one harmless line without a secret', async () => {
    const hostile: Verdict = { outcome: 'refused', code: 'x\ny', reason: 'token hush-hush-hush\u001b[31m ##[error]x of open/sesame', remedy: 'r'.repeat(900) }
    const world = { ...fakeWorld(), redact: (text: string) => text.replaceAll('hush-hush-hush', '***') }
    const [, , end] = await carried({ answers: [hostile], secrets: ['open/sesame'], carriage: { world } })
    expect(end).toEqual(receipt('refused', { attempt: 1, code: 'x y', reason: 'token *** ## [error]x of ***', remedy: `${'r'.repeat(499)}…` }))
  })
})

describe('a message that may have arrived', () => {
  const undecided: Probe = { outcome: 'undecided', code: 'http-503', reason: 'it did not say', afterMs: 60_000 }
  const undecidedAs = receipt('unknown', { attempt: 2, code: 'http-503', reason: 'it did not say', next: after(60_000) })
  const heldAs = receipt('unknown', { attempt: 2, code: 'held', reason: 'It may have arrived, and is held ("on-unknown: hold")', next: after(8000) })
  const unable: Probe = { outcome: 'unable', code: 'missing_scope', reason: 'it may not be asked' }
  const resent = [sending(2), 'sends, redelivery 1', deliveredAs(2)]
  const throws = async (): Promise<Probe> => Promise.reject(new Error('oops'))
  const faultAs = receipt('unknown', { attempt: 2, code: 'internal', reason: 'A fault of ours: oops', next: after(8000) })
  test.each<[string, Told['probe'], boolean, readonly (Receipt | string)[]]>([
    ['is there', { outcome: 'delivered', id: '42', url: 'https://chat.example/42' }, false, ['asks', deliveredAs(2)]],
    ['is there', { outcome: 'delivered', id: '42', url: 'https://chat.example/42' }, true, ['asks', deliveredAs(2)]],
    ['is not there: it is sent as if for the first time', { outcome: 'absent' }, false, ['asks', absent, sending(2), 'sends', deliveredAs(2)]],
    ['is not there: it is sent as if for the first time', { outcome: 'absent' }, true, ['asks', absent, sending(2), 'sends', deliveredAs(2)]],
    ['cannot be asked about', unable, false, ['asks', ...resent]],
    ['cannot be asked about', unable, true, ['asks', heldAs]],
    ['is of a service that is silent about it', undecided, false, ['asks', undecidedAs]],
    ['is of a service that is silent about it', undecided, true, ['asks', undecidedAs]],
    ['is of a service that nobody can ask', undefined, false, resent],
    ['is of a service that nobody can ask', undefined, true, [heldAs]],
    ['is asked about with a fault of ours', throws, false, ['asks', faultAs]],
    ['is asked about with a fault of ours', throws, true, ['asks', heldAs]],
  ])('and %s (%#)', async (_, probe, held, expected) => {
    expect(await carried({ ...(probe !== undefined && { probe }), decision: { ...asking, held } })).toEqual(expected)
  })

  test('and is denied may be tried again in the run, and then is no redelivery', async () => {
    const events = await carried({ probe: { outcome: 'absent' }, answers: [busy(1000), delivered], decision: asking })
    expect(events.filter((event) => typeof event === 'string')).toEqual(['asks', 'sends', 'sends'])
  })
})

describe('a bridge', () => {
  test('that may begin nothing does nothing', async () => {
    expect(await carried({ carriage: { mayBegin: () => false } })).toEqual([])
    expect(await carried({ carriage: { mayBegin: () => false }, probe: { outcome: 'absent' }, decision: asking })).toEqual([])
  })

  test('that is stopped after asking writes down what it heard and sends nothing', async () => {
    let isStopped = false
    const probe = async (): Promise<Probe> => {
      isStopped = true
      return { outcome: 'absent' }
    }
    expect(await carried({ probe, decision: asking, carriage: { mayBegin: () => !isStopped } })).toEqual(['asks', absent])
  })

  test('that is stopped while it waits sends nothing more', async () => {
    const stop = new AbortController()
    const world = fakeWorld({ sleep: async (_, signal) => {
      stop.abort(new Error('cancelled'))
      signal?.throwIfAborted()
    } })
    const events = await carried({ answers: [busy(1000), delivered], carriage: { world, stop: stop.signal } })
    expect(events.filter((event) => typeof event === 'string')).toEqual(['sends'])
  })

  test('that has no time for the wait leaves it to the next run', async () => {
    const events = await carried({ answers: [busy(1000), delivered], carriage: { mayBegin: (inMs) => inMs < 1000 } })
    expect(events.filter((event) => typeof event === 'string')).toEqual(['sends'])
  })

  test.each<[string, Told]>([
    ['sent to', {}],
    ['asked', { probe: { outcome: 'absent' }, decision: asking }],
  ])('leaves a service alone that asked for it: it is not even %s', async (_, told) => {
    const desk = openDesk({})
    desk.attempted('webhook', { outcome: 'retry', named: true, next: new Date(after(1)) })
    expect(await carried({ ...told, carriage: { desk } })).toEqual([])
  })
})
