import type { CarrierName } from '../model/dispatch.ts'
import type { DispatchSettings } from '../model/dispatch-settings.ts'
import { timestampIn } from '../model/paths.ts'
import type { Queue, QueuedTicket, Settlement } from '../model/queue.ts'
import type { PendingTicket, TicketProblem } from './pending-ticket.ts'
import { planTicket, type Step, type TicketPlan } from './plan-ticket.ts'
import { putAway } from './quiet.ts'
import { nothing, tallyOf, type Tally } from './tally.ts'
import { isCritical } from './ticket/asked-carriers.ts'
import { readTicket, type TicketRules } from './ticket/read-ticket.ts'

/** A ticket of the queue, understood or not. */
export type Understood =
  | { readonly ticket: PendingTicket; readonly plan: TicketPlan }
  | { readonly problem: TicketProblem }

/** What one look at a pending ticket came to. A queue may be long: of each ticket only this is kept. */
export interface Surveyed {
  readonly path: string
  /** There is something to do about it now, and nobody else does it. */
  readonly isDue: boolean
  /** The carriers that it is to be sent by now; none where there is only something to write down. */
  readonly by: readonly CarrierName[]
  /** Another bridge works on it. */
  readonly isBusy: boolean
  /** What it adds to the counts as long as nothing becomes of it. */
  readonly tally: Tally
  /** Sorts the queue: what cannot be read goes out of the way, critical ones first, then the oldest. */
  readonly order: string
  /** Of some of those that are not due: what they are, and how they stand. */
  readonly waits?: { readonly title: string; readonly steps: readonly Step[] }
  /** Nobody that it asks for is configured: what to set. */
  readonly unconfigured?: readonly string[]
  /** The loop decided that it tells nobody: it waits, without being due, until something else is recorded, and goes with that. */
  readonly isQuiet?: true
  /** Of some of those: how they are put away. */
  readonly quiet?: Settlement
}

/** Reads a queued ticket and plans what is to be done about it. */
export function understand(queued: QueuedTicket, settings: DispatchSettings, rules: TicketRules, now: Date): Understood {
  if (queued.file.kind === 'refused') return { problem: queued.file }
  const read = readTicket(queued.file.content, queued.path, rules)
  if ('problem' in read) return read
  return { ticket: read.ticket, plan: planTicket(read.ticket, queued.receipts, queued.doubtedSince !== undefined, settings, now) }
}

/** From so many tickets on a queue is a long one. */
const longQueue = 100
/** Of so many tickets that wait it is kept why. */
const explainedAtMost = 100
/** So many quiet ones are put away in one run. */
const quietAtMost = 200

/** Looks at the whole queue and puts it in order. */
export async function surveyQueue(
  queue: Queue,
  settings: DispatchSettings,
  rules: TicketRules,
  now: Date,
  onLongQueue: () => Promise<void> = async () => undefined,
): Promise<readonly Surveyed[]> {
  const found: Surveyed[] = []
  const sentences = new Map<string, string>()
  const lists = new Map<string, readonly CarrierName[]>()
  // The same few lists and sentences for all tickets are kept once.
  const shared = (list: readonly CarrierName[]) => lists.get(list.join()) ?? (lists.set(list.join(), list), list)
  let explained = 0
  let quiet = 0
  for await (const queued of queue.tickets()) {
    if (found.length === longQueue) await onLongQueue()
    const { path } = queued
    const isBusy = queued.claimed !== undefined
    const understood = understand(queued, settings, rules, now)
    if ('problem' in understood) {
      found.push({ path, isDue: !isBusy, by: [], isBusy, tally: isBusy ? nothing : { ...nothing, pending: 1 }, order: '0' })
      continue
    }
    const { ticket, plan } = understood
    const { steps, unconfiguredSince } = plan
    const order = `${isCritical(ticket) ? '1' : '2'} ${timestampIn(path) ?? ticket.created ?? ''}`
    const settlement = plan.isQuiet ? putAway(queued, now) : undefined
    if (settlement !== undefined) {
      quiet += 1
      found.push({ path, isDue: false, by: [], isBusy, tally: nothing, order, isQuiet: true, ...(quiet <= quietAtMost && { quiet: settlement }) })
      continue
    }
    const isWaiting = !isBusy && !plan.isDue && explained < explainedAtMost
    if (isWaiting) explained += 1
    const reasons = unconfiguredSince === undefined ? [] : steps.flatMap(({ asked }) => (asked.state === 'not-configured' ? [asked.reason ?? asked.carrier] : []))
    found.push({
      path,
      isDue: !isBusy && plan.isDue,
      by: shared(steps.flatMap(({ asked, decision }) => (decision.do === 'send' ? [asked.carrier] : []))),
      isBusy,
      tally: isBusy ? nothing : tallyOf(steps, [], false),
      order,
      ...(isWaiting && { waits: { title: ticket.title, steps } }),
      ...(reasons.length > 0 && { unconfigured: reasons.map((one) => sentences.get(one) ?? (sentences.set(one, one), one)) }),
    })
  }
  return found.sort((one, other) => compare(one.order, other.order) || compare(one.path, other.path))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
