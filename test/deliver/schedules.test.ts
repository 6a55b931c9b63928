import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldReceipts, isFinal } from '../../src/deliver/receipts.ts'
import { type Fate, play, type Played, type Schedule } from '../support/schedule.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import { hours } from '../support/deliveries.ts'

/** How many schedules the suite plays; a campaign asks for more. */
const schedules = Number(process.env['VELOS_SCHEDULES'] ?? 1000)

const fate = fc.constantFrom<Fate>('delivered', 'not-sent', 'not-sent', 'unknown-arrived', 'unknown-lost', 'refused', 'busy', 'crash-before', 'crash-between', 'crash-after')
const then = fc.constantFrom('delivered' as const, 'delivered' as const, 'delivered' as const, 'not-sent' as const, 'unknown-arrived' as const, 'unknown-lost' as const, 'busy' as const, 'refused' as const)
const script = fc.record({ fates: fc.array(fate, { maxLength: 6 }), then })
const probe = fc.constantFrom<Schedule['probes'][number]>('none', 'none', 'truthful', 'at-times', 'unable')
const schedule: fc.Arbitrary<Schedule> = fc.record({
  tickets: fc.array(fc.tuple(script, script), { minLength: 1, maxLength: 4 }),
  probes: fc.tuple(probe, probe),
  onUnknown: fc.constantFrom('resend' as const, 'hold' as const),
  nextClone: fc.constantFrom('same' as const, 'other' as const),
  gaps: fc.array(fc.constantFrom(1000, 60_000, hours, 7 * hours, 30 * hours), { minLength: 1, maxLength: 4 }),
  ends: fc.array(fc.constantFrom('well' as const, 'well' as const, 'well' as const, 'before-settling' as const, 'after-settling' as const), { maxLength: 12 }),
  jitter: fc.double({ min: 0, max: 0.999, noNaN: true }),
})

/** The receipts that a handled ticket holds itself. */
function receiptsIn({ handled }: Played, path: string): readonly Receipt[] {
  const content = handled.get(path)?.move?.content
  return content === undefined ? [] : JSON.parse(content).receipts
}

test('under any schedule of faults and crashes nothing vanishes, and what is sent twice may have been lost and says so', async () => {
  const met = { duplicates: 0, crashes: 0, processed: 0, failed: 0, givenUp: 0, held: 0, absent: 0, found: 0, messages: 0 }
  await fc.assert(fc.asyncProperty(schedule, async (one) => {
    const played = await play(one)
    met.crashes += played.crashes
    expect([...played.pending.keys()], 'nothing stays for ever').toEqual([])
    expect(played.handled.size, 'nothing vanishes').toBe(one.tickets.length)
    for (const story of played.stories) {
      const receipts = receiptsIn(played, story.path)
      const states = foldReceipts(receipts)
      const state = states.get(story.carrier)
      const isDelivered = state?.outcome === 'delivered'
      const { arrived, ambiguous, sends } = story
      expect(state !== undefined && isFinal(state), 'it came to an end').toBe(true)
      expect(played.handled.get(story.path)?.move?.to).toBe([...states.values()].some(({ outcome }) => outcome === 'delivered') ? 'processed' : 'failed')
      if (isDelivered) expect(arrived, 'delivered is true').toBeGreaterThanOrEqual(1)
      expect(arrived, 'as many as there were doubts, and one').toBeLessThanOrEqual(1 + ambiguous)
      if (one.onUnknown === 'hold') expect(arrived, 'held is at most once').toBeLessThanOrEqual(1)
      if (story.probe === 'truthful' || story.probe === 'at-times') expect(arrived, 'asked is at most once').toBeLessThanOrEqual(1)
      for (const send of sends) {
        expect(send.deliveredBefore, 'what is delivered is not sent').toBe(false)
        if (send.arrivedBefore > 0) expect(send.redelivery, 'a duplicate is marked').toBeGreaterThanOrEqual(1)
        if (send.doubtsBefore === 0 && (one.nextClone === 'same' || played.crashes === 0)) expect(send.redelivery, 'no other is').toBe(0)
      }
      const codes = new Set(receipts.filter(({ channel }) => channel === story.carrier).map(({ code }) => code))
      met.messages += arrived
      if (arrived > 1) met.duplicates += arrived - 1
      if (codes.has('given-up')) met.givenUp += 1
      if (receipts.some(({ channel, outcome, code }) => channel === story.carrier && outcome === 'refused' && code === 'held')) met.held += 1
      if (codes.has('absent')) met.absent += 1
      if (isDelivered && state?.last?.id === 'found') met.found += 1
    }
    for (const { move } of played.handled.values()) met[move?.to ?? 'failed'] += 1
  }), { numRuns: schedules, ...(process.env['VELOS_SEED'] !== undefined && { seed: Number(process.env['VELOS_SEED']) }) })
  // A schedule that meets nothing proves nothing.
  expect(Object.entries(met).filter(([, count]) => count === 0)).toEqual([])
  if (process.env['VELOS_SCHEDULES'] !== undefined) console.log(schedules, met)
}, 3_600_000)
