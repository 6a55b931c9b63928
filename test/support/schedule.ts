import { deliverTicket, type Delivery } from '../../src/deliver/deliver-ticket.ts'
import type { OpenChannel, Probe, Verdict } from '../../src/deliver/channel.ts'
import { openDesk } from '../../src/deliver/desk.ts'
import { foldReceipts } from '../../src/deliver/receipts.ts'
import { surveyQueue } from '../../src/deliver/survey.ts'
import type { CarrierName } from '../../src/model/dispatch.ts'
import type { Settlement } from '../../src/model/queue.ts'
import { carrierNames, dispatchSettings, openChannel, ticketText } from './deliveries.ts'
import { Died, type Life, memoryQueue } from './memory-queue.ts'
import { fakeWorld, fixedNow } from './world.ts'

/** What becomes of one attempt. `unknown-*` and the first two crashes leave nobody knowing whether it arrived. */
export type Fate =
  | 'delivered' | 'not-sent' | 'unknown-arrived' | 'unknown-lost' | 'refused' | 'busy'
  | 'crash-before' | 'crash-between' | 'crash-after'

export interface Schedule {
  /** By ticket and carrier: what becomes of the attempts one after the other, and of all further ones. */
  readonly tickets: readonly (readonly { readonly fates: readonly Fate[]; readonly then: Exclude<Fate, `crash-${string}`> }[])[]
  readonly probes: readonly ('none' | 'truthful' | 'at-times' | 'unable')[]
  readonly onUnknown: 'resend' | 'hold'
  readonly nextClone: 'same' | 'other'
  /** Milliseconds from one run to the next. */
  readonly gaps: readonly number[]
  /** How the first runs end that live so long; all further ones end well. */
  readonly ends: readonly ('well' | 'before-settling' | 'after-settling')[]
  /** From 0 up to 1. */
  readonly jitter: number
}

/** One message of one ticket to one carrier, as the service and the script saw it. */
export interface Story {
  readonly path: string
  readonly carrier: CarrierName
  readonly probe: Schedule['probes'][number]
  readonly sends: { readonly redelivery: number; readonly arrivedBefore: number; readonly deliveredBefore: boolean; readonly doubtsBefore: number }[]
  arrived: number
  /** Attempts after which nobody knew whether the message had arrived. */
  ambiguous: number
}

export interface Played {
  readonly stories: readonly Story[]
  readonly handled: ReadonlyMap<string, Settlement>
  readonly pending: ReadonlyMap<string, string>
  readonly runs: number
  readonly crashes: number
}

/** Where a message stood when a bridge began with it. */
interface Begun {
  readonly ambiguous: number
  readonly sends: number
}

const runsAtMost = 100
/** So many runs follow each other as the schedule says; after them, and where nothing is due, the next one is hours later. */
const closeRuns = 20
const idleMs = 7 * 3_600_000

/** Runs the bridge's own steps under a schedule until the queue is empty. */
export async function play(schedule: Schedule): Promise<Played> {
  let nowMs = fixedNow.getTime()
  const settings = dispatchSettings({ onUnknown: schedule.onUnknown })
  const pathOf = (index: number) => `data/dispatch/_queue/ticket_${index}.json`
  const store = memoryQueue(new Map(schedule.tickets.map((_, index) => [pathOf(index), ticketText(`id-${index}`, ['webhook', 'push'])])), schedule.nextClone)
  const stories = schedule.tickets.flatMap((_, ticket) => carrierNames.map((carrier, at): Story => ({ path: pathOf(ticket), carrier, probe: schedule.probes[at] ?? 'none', sends: [], arrived: 0, ambiguous: 0 })))
  const rules = { root: '/nowhere', pathMap: [] }
  /** Whose receipt of a delivery is the last thing that its process does. */
  const dying = new Set<string>()
  let asked = 0
  let runs = 0
  let crashes = 0
  while (store.pending.size > 0 && runs < runsAtMost) {
    const life: Life = { isDead: false }
    const end = schedule.ends[runs] ?? 'well'
    const begun = new Map<Story, Begun>()
    const world = fakeWorld({ now: () => new Date(nowMs), sleep: async (milliseconds) => void (nowMs += milliseconds) })
    const queue = store.open(life, { diesAt: end === 'well' ? undefined : end })
    const startedMs = nowMs
    const desk = { ...openDesk(settings.carriers), channel: async (carrier: CarrierName) => channelOf(carrier, life, begun) }
    const carriage = { desk, deadlineMs: 1000, by: `run ${runs}`, random: () => schedule.jitter, stop: new AbortController().signal, mayBegin: (inMs: number) => nowMs - startedMs + inMs < 120_000 }
    const delivery: Delivery = { queue: { ...queue, note: async (path, receipt) => {
      await queue.note(path, receipt)
      if (receipt.outcome === 'delivered' && dying.delete(`${path} ${receipt.channel}`)) life.isDead = true
      if (life.isDead) throw new Died('died')
    } }, settings, rules, world, carriage }
    try {
      const due = (await surveyQueue(queue, settings, rules, world.now())).filter(({ isDue }) => isDue).map(({ path }) => path)
      if (due.length === 0) nowMs += idleMs
      let done: Settlement[] = []
      for (let at = 0; at < due.length; at += 2) {
        const ours = await queue.exchange(done, due.slice(at, at + 2), new Date(nowMs + 600_000))
        done = []
        for (const one of ours) done.push((await deliverTicket(one, delivery)).settlement)
      }
      await queue.exchange(done, [], world.now())
    } catch (thrown) {
      if (!life.isDead) throw thrown
      crashes += 1
      for (const story of stories.filter(({ path }) => store.claimed.has(path))) doubt(story, begun)
      store.bury(new Date(startedMs))
    }
    nowMs += runs < closeRuns ? (schedule.gaps[runs % schedule.gaps.length] ?? idleMs) : idleMs
    runs += 1
  }
  return { stories, handled: store.handled, pending: store.pending, runs, crashes }

  /** What was under way when a process died, nobody knows; nor what it had sent and not yet told a branch. */
  function doubt(story: Story, begun: ReadonlyMap<Story, Begun>): void {
    const isForgotten = schedule.nextClone === 'other' && begun.has(story)
    const last = store.known(story.path).findLast(({ channel }) => channel === story.carrier)
    const before = begun.get(story)
    if (isForgotten && before !== undefined) story.ambiguous = Math.max(story.ambiguous, before.ambiguous + story.sends.length - before.sends)
    else if (last?.outcome === 'sending' && last.by === `run ${runs}`) story.ambiguous += 1
  }

  function channelOf(carrier: CarrierName, life: Life, begun: Map<Story, Begun>): OpenChannel {
    return {
      ...openChannel({ send: async () => ({ outcome: 'delivered' }) }),
      prepare(dispatch, redelivery) {
        const story = stories.find((one) => one.carrier === carrier && one.path === pathOf(Number(dispatch.id.slice(3))))
        if (story === undefined) throw new Error('nobody knows this ticket')
        const { probe } = story
        const message = { shows: dispatch.id, send: async () => act(story, redelivery, life, begun) }
        return probe === 'none' ? message : { ...message, probe: async () => answer(story, life) }
      },
    }
  }

  function answer(story: Story, life: Life): Probe {
    if (life.isDead) throw new Died('dead')
    if (story.probe === 'unable') return { outcome: 'unable', code: 'scope', reason: 'It may not be asked' }
    asked += 1
    if (story.probe === 'at-times' && asked % 2 === 1) return { outcome: 'undecided', code: 'http-503', reason: 'It did not say' }
    return story.arrived > 0 ? { outcome: 'delivered', id: 'found' } : { outcome: 'absent' }
  }

  function act(story: Story, redelivery: number, life: Life, begun: Map<Story, Begun>): Verdict {
    if (life.isDead) throw new Died('dead')
    const { path, carrier, sends } = story
    const script = schedule.tickets[Number(/\d+/.exec(path)?.[0])]?.[carrier === 'webhook' ? 0 : 1]
    const fate = script?.fates[sends.length] ?? script?.then ?? 'delivered'
    const deliveredBefore = foldReceipts(store.durable(path)).get(carrier)?.outcome === 'delivered'
    if (!begun.has(story)) begun.set(story, { ambiguous: story.ambiguous, sends: sends.length })
    sends.push({ redelivery, arrivedBefore: story.arrived, deliveredBefore, doubtsBefore: story.ambiguous })
    const arrives: readonly Fate[] = ['delivered', 'unknown-arrived', 'crash-between', 'crash-after']
    const leavesDoubt: readonly Fate[] = ['unknown-arrived', 'unknown-lost']
    if (arrives.includes(fate)) story.arrived += 1
    if (leavesDoubt.includes(fate)) story.ambiguous += 1
    switch (fate) {
      case 'delivered':
        return { outcome: 'delivered', id: String(story.arrived) }
      case 'crash-after':
        dying.add(`${path} ${carrier}`)
        return { outcome: 'delivered' }
      case 'not-sent':
        return { outcome: 'retry', code: 'ECONNREFUSED', reason: 'It could not be reached' }
      case 'busy':
        return { outcome: 'retry', code: 'http-429', reason: 'It answered 429', afterMs: 90_000 }
      case 'refused':
        return { outcome: 'refused', code: 'http-404', reason: 'It answered 404', remedy: 'Mend the address.' }
      case 'unknown-arrived':
      case 'unknown-lost':
        return { outcome: 'unknown', code: 'deadline', reason: 'It did not answer in time' }
      case 'crash-before':
      case 'crash-between':
        life.isDead = true
        throw new Died('died')
    }
  }
}
