import type { World } from '../edge/world.ts'
import type { DispatchSettings } from '../model/dispatch-settings.ts'
import { messageOf } from '../model/errors.ts'
import { isJsonObject } from '../model/json.ts'
import { plain } from '../model/plain.ts'
import type { NamedFile, Queue, QueuedTicket, Settlement } from '../model/queue.ts'
import type { Receipt } from '../model/receipt.ts'
import { settle } from '../model/settled.ts'
import { carry, type Carriage } from './carry.ts'
import { encodeHandled, type Result } from './handled-ticket.ts'
import { gatherDispatch } from './gather.ts'
import type { PendingTicket, TicketProblem } from './pending-ticket.ts'
import { destinationOf, planTicket, type Step } from './plan-ticket.ts'
import { nothingToTell } from './quiet.ts'
import { nextAttempt } from './retry.ts'
import { unconfiguredSaidAt } from './receipts.ts'
import { understand } from './survey.ts'
import { parseTicketJson, type TicketRules } from './ticket/read-ticket.ts'
import { remedyFor } from './ticket/ticket-problems.ts'

/** What tickets are delivered with. */
export interface Delivery {
  readonly queue: Queue
  readonly settings: DispatchSettings
  readonly rules: TicketRules
  readonly world: Pick<World, 'fetch' | 'now' | 'sleep' | 'redact'>
  readonly carriage: Omit<Carriage, 'note' | 'world'>
  /** Files that tickets name and that were read already. */
  readonly ahead?: ReadonlyMap<string, NamedFile>
}

/** A ticket of ours after this run's work on it. */
export interface Delivered {
  readonly settlement: Settlement
  readonly title: string
  /** Where it stands now with each carrier; empty where it could not be read, or asks for nobody. */
  readonly steps: readonly Step[]
  /** The receipts of this run alone. */
  readonly written: readonly Receipt[]
  readonly problem?: TicketProblem
  readonly unconfiguredSince?: string
}

/** Does whatever is due for one ticket that is ours, and says what it came to. */
export async function deliverTicket(queued: QueuedTicket, delivery: Delivery): Promise<Delivered> {
  const { queue, settings, rules, world } = delivery
  const { path } = queued
  const written: Receipt[] = []
  const receipts = () => [...queued.receipts, ...written]
  const note = async (receipt: Receipt) => {
    written.push(receipt)
    await queue.note(path, receipt)
  }
  const stamp = () => ({ at: world.now().toISOString(), by: delivery.carriage.by })

  const understood = understand(queued, settings, rules, world.now())
  if ('problem' in understood) {
    const problem = { ...understood.problem, remedy: remedyFor(understood.problem.code) }
    await note({ outcome: 'unreadable', ...stamp(), code: problem.code, reason: plain(problem.reason, 500), remedy: problem.remedy })
    return { settlement: { path, receipts: receipts(), move: { to: 'failed' } }, title: path, steps: [], written, problem }
  }
  const { ticket } = understood
  const plan = () => planTicket(ticket, receipts(), false, settings, world.now())
  await noteDoubts(queued, understood.plan.steps, note)
  const { steps, unconfiguredSince } = plan()
  if (unconfiguredSince !== undefined && unconfiguredSaidAt(receipts()) === undefined) {
    await note({ outcome: 'unconfigured', ...stamp(), reason: 'Nobody that it asks for is configured' })
  }
  await Promise.all(steps.map(async ({ asked, state, decision }) => {
    if (decision.do !== 'close') return
    const { outcome, why, reason, remedy } = decision
    await note({ channel: asked.carrier, outcome, ...stamp(), attempt: state.attempts, code: why, reason: plain(reason, 500), remedy })
  }))
  const problem = await send(ticket, steps, delivery, note)
  const after = plan()
  const to = destinationOf(after)
  return {
    settlement: { path, receipts: receipts(), ...(to && { move: { to, content: handled(queued, resultOf(to, after.steps, problem), receipts(), world.now()) } }) },
    title: ticket.title,
    steps: after.steps,
    written,
    ...(problem && { problem }),
    ...(after.unconfiguredSince !== undefined && to === undefined && { unconfiguredSince: after.unconfiguredSince }),
  }
}

/** What a bridge that died may have sent is written down before anything else is done, lest it be forgotten. */
async function noteDoubts({ doubtedSince: at, receipts }: QueuedTicket, steps: readonly Step[], note: (receipt: Receipt) => Promise<void>): Promise<void> {
  if (at === undefined) return
  for (const { asked, state } of steps) {
    if (state.outcome !== 'sending' || receipts.findLast(({ channel }) => channel === asked.carrier)?.outcome === 'sending') continue
    await note({ channel: asked.carrier, outcome: 'sending', at, by: 'a bridge that died', attempt: state.attempts })
  }
}

/** Sends what is due, to all carriers at the same time; a ticket with an attachment that may not be read goes to nobody. */
async function send(ticket: PendingTicket, steps: readonly Step[], delivery: Delivery, note: (receipt: Receipt) => Promise<void>): Promise<TicketProblem | undefined> {
  const due = steps.filter(({ decision }) => decision.do === 'send')
  if (due.length === 0) return undefined
  const { queue, world, settings, carriage } = delivery
  const gathered = await gatherDispatch(ticket, queue, delivery.ahead)
  if ('problem' in gathered) {
    const { code, reason } = gathered.problem
    const remedy = remedyFor(code)
    for (const { asked, state } of due) {
      await note({ channel: asked.carrier, outcome: 'refused', at: world.now().toISOString(), by: carriage.by, attempt: state.attempts, code, reason, remedy })
    }
    return gathered.problem
  }
  await Promise.all(due.map(async ({ asked, state, decision }) => {
    if (decision.do !== 'send') return
    const opened = await settle(carriage.desk.channel(asked.carrier, asked.destination))
    if ('thrown' in opened) {
      const { now } = world
      const reason = plain(`A fault of ours: the channel could not be opened: ${messageOf(opened.thrown)}`, 500)
      const next = nextAttempt(decision.attempt, undefined, now(), carriage.random()).toISOString()
      await note({ channel: asked.carrier, outcome: 'retry', at: now().toISOString(), by: carriage.by, attempt: decision.attempt, next, code: 'internal', reason })
      return
    }
    const channel = opened.value
    if (channel === undefined) return
    await carry(asked.carrier, channel, gathered.dispatchFor(asked.carrier), decision, state.progress, { ...carriage, deadlineMs: settings.deadlineMs, world, note })
  }))
  return undefined
}

function resultOf(to: 'processed' | 'failed', steps: readonly Step[], problem: TicketProblem | undefined): Result {
  if (problem !== undefined) return { outcome: to, code: problem.code, reason: problem.reason }
  if (steps.length === 0 && to === 'processed') return nothingToTell
  if (steps.length === 0) return { outcome: to, code: 'nobody-asked', reason: 'It asks for no channel, so there was nobody to send it to' }
  if (to === 'processed') return { outcome: to, code: 'delivered', reason: steps.map(({ asked, state }) => `${asked.carrier}: ${state.outcome}`).join(', ') }
  const isUnconfigured = steps.every(({ asked }) => asked.state === 'not-configured')
  if (isUnconfigured) return { outcome: to, code: 'unconfigured', reason: 'Nobody that it asks for was configured within seven days' }
  return { outcome: to, code: 'refused', reason: steps.map(({ asked, state }) => `${asked.carrier}: ${state.last?.code ?? state.outcome}`).join(', ') }
}

function handled(queued: QueuedTicket, result: Result, receipts: readonly Receipt[], now: Date): string {
  const original = queued.file.kind === 'file' ? parseTicketJson(queued.file.content) : undefined
  return encodeHandled(isJsonObject(original) ? original : {}, result, receipts, now)
}
