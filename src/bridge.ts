import { deliverTicket, type Delivered, type Delivery } from './deliver/deliver-ticket.ts'
import { openDesk, type Desk } from './deliver/desk.ts'
import { quietOnes } from './deliver/quiet.ts'
import { readAhead } from './deliver/read-ahead.ts'
import { surveyQueue, type Surveyed } from './deliver/survey.ts'
import { nothing, sum, tallyOf, type Tally } from './deliver/tally.ts'
import type { World } from './edge/world.ts'
import type { BridgeSettings } from './model/bridge-settings.ts'
import { messageOf, VelosError, withSentence } from './model/errors.ts'
import { counted } from './model/quantity.ts'
import type { Queue, QueuedTicket, Settlement } from './model/queue.ts'
import type { Receipt } from './model/receipt.ts'
import { settle } from './model/settled.ts'

/** What the bridge works with. */
export interface BridgeParts {
  readonly world: Pick<World, 'fetch' | 'now' | 'sleep' | 'redact' | 'monotonicMs'>
  /** From 0 up to 1. */
  random(): number
  readonly runId: string
  /** Aborted when the job is cancelled: nothing more is begun, and what was done is recorded. */
  readonly stop: AbortSignal
  openQueue(): Promise<Queue>
  /** Tickets that only the folder has, for when the branch cannot be had; undefined where there can be none. */
  openLocalQueue(): Promise<Queue | undefined>
  /** There is much to do, one small thing after the other. */
  readonly onLongQueue: () => Promise<void>
  /** Is told of each ticket as it is done. */
  onTicket(delivered: Delivered): Promise<void>
}

/** What a run of the bridge came to. */
export interface BridgeResult {
  readonly queue: string
  /** The tickets that were worked on, in order: the first of them. */
  readonly handled: readonly Delivered[]
  readonly handledCount: number
  /** The others, in order. */
  readonly waiting: readonly Surveyed[]
  readonly tally: Tally
  /** Tickets that had nobody to tell of anything: put away in this run, or left to go with a later one's. In no other count. */
  readonly quiet: { readonly handled: number; readonly left: number }
  readonly heldBy?: string
  /** What else people have to be told, a sentence each without a full stop. */
  readonly remarks: readonly string[]
  /** Why this was not all: the branch could not be had, and only the folder's own tickets were delivered. */
  readonly failure?: VelosError
}

/** A claim covers so many tickets, and outlasts the time budget by so much. */
const batchSize = 20
/** Of so many tickets a run tells in the end what became of them. */
const handledAtMost = 250
export const claimSpareMs = 5 * 60_000

/**
 * Delivers what is due: reserves some tickets, sends them, records what became of them while it reserves the next. Where
 * the branch cannot be had, tickets that only the folder has (a loop's cry for help among them) are delivered all the
 * same, before the error is thrown.
 */
export async function runBridge(settings: BridgeSettings, parts: BridgeParts): Promise<BridgeResult> {
  const desk = openDesk(settings.dispatch.carriers)
  try {
    return await work(await parts.openQueue(), settings, parts, desk)
  } catch (thrown) {
    // A claim that may have arrived after all is nobody's to send beside it.
    if (thrown instanceof VelosError && (thrown.code === 'contended' || thrown.code === 'unclear')) throw thrown
    const local = await parts.openLocalQueue()
    if (local === undefined) throw thrown
    const worked = await settle(work(local, settings, parts, desk))
    if ('thrown' in worked) throw withSentence(thrown, `Nor could the folder's own tickets be delivered: ${messageOf(worked.thrown)}`)
    const saved = worked.value
    if (saved.handledCount === 0) throw thrown
    const sentence = `Of the tickets that only ${saved.queue} has, ${counted(saved.tally.delivered, 'message')} went out all the same.`
    return { ...saved, failure: withSentence(thrown, sentence) }
  }
}

async function work(queue: Queue, settings: BridgeSettings, parts: BridgeParts, desk: Desk): Promise<BridgeResult> {
  const { world, stop } = parts
  const startedMs = world.monotonicMs()
  const rules = { root: settings.root, pathMap: settings.dispatch.pathMap }
  const leftMs = () => settings.timeBudgetMs - (world.monotonicMs() - startedMs)
  let claimedUntil = world.now()
  const delivery: Delivery = {
    queue, rules, world,
    settings: settings.dispatch,
    carriage: {
      random: parts.random,
      desk,
      deadlineMs: settings.dispatch.deadlineMs,
      by: parts.runId,
      stop,
      mayBegin: (inMs) => !stop.aborted && inMs < leftMs() && claimedUntil.getTime() - world.now().getTime() > inMs + settings.dispatch.deadlineMs,
    },
  }
  const handled: Delivered[] = []
  const worked = new Set<string>()
  let tally = nothing
  try {
    const survey = await surveyQueue(queue, settings.dispatch, rules, world.now(), parts.onLongQueue)
    let rest = survey.filter(({ isDue }) => isDue)
    const quiet = queue.heldBy !== undefined || stop.aborted ? [] : quietOnes(survey, settings.deliver)
    let done: Settlement[] = [...quiet]
    const remarks: string[] = []
    for (let left = settings.maxTickets; left > 0 && !stop.aborted && leftMs() > 0; ) {
      // Those that only wait for services that are left alone in this run do not keep others from theirs.
      rest = rest.filter(({ by }) => by.length === 0 || by.some((carrier) => !desk.isPaused(carrier, world.now())))
      const batch = rest.slice(0, Math.min(batchSize, left)).map(({ path }) => path)
      if (batch.length === 0) break
      rest = rest.slice(batch.length)
      claimedUntil = new Date(world.now().getTime() + Math.max(0, leftMs()) + settings.dispatch.deadlineMs + claimSpareMs)
      const ours = await queue.exchange(done, batch, claimedUntil)
      done = []
      const isOnBranch = settings.deliver === 'commit' && ours.length > 1
      const ahead = isOnBranch ? await readAhead(queue, ours, settings.dispatch, rules, world.now()) : undefined
      for (const ticket of inOrder(ours, batch)) {
        const noted: Receipt[] = []
        const witnessed: Queue = {
          ...queue,
          async note(path, receipt) {
            noted.push(receipt)
            await queue.note(path, receipt)
          },
        }
        const answer = await settle(deliverTicket(ticket, { ...delivery, queue: witnessed, ...(ahead && { ahead }) }))
        // Whatever went wrong with it, some of it may have been sent: that is recorded before the claim is given back.
        if ('thrown' in answer) done.push({ path: ticket.path, receipts: [...ticket.receipts, ...noted] })
        if ('thrown' in answer && !isOfOneTicket(answer.thrown)) {
          await settle(queue.exchange(done, [], world.now()))
          throw answer.thrown
        }
        if ('thrown' in answer) {
          left -= 1
          remarks.push(`${ticket.path} could not be worked on: ${messageOf(answer.thrown)}`)
          continue
        }
        const delivered = answer.value
        const { settlement, steps, written, problem } = delivered
        done.push(settlement)
        // One whose services are left alone, or that the end of the run kept from them, has had no turn: it waits as the others do.
        if (written.length === 0 && settlement.move === undefined) continue
        left -= 1
        worked.add(settlement.path)
        await parts.onTicket(delivered)
        tally = sum(tally, tallyOf(steps, written, problem !== undefined && steps.length === 0))
        if (handled.length < handledAtMost) handled.push({ ...delivered, settlement: withoutContent(settlement) })
      }
    }
    await queue.exchange(done, [], world.now())
    await queue.release()
    const waiting = survey.filter(({ path, isQuiet }) => !worked.has(path) && !isQuiet)
    return {
      queue: queue.name,
      handled,
      handledCount: worked.size,
      waiting,
      tally: waiting.reduce((total, one) => sum(total, one.tally), tally),
      quiet: { handled: quiet.length, left: survey.filter(({ isQuiet }) => isQuiet).length - quiet.length },
      remarks: [...queue.remarks, ...remarks, ...cutShort(waiting, stop.aborted, leftMs())],
      ...(queue.heldBy !== undefined && { heldBy: queue.heldBy }),
    }
  } catch (thrown) {
    // What reading left goes; the failure itself is what counts.
    await settle(queue.release())
    throw worked.size === 0 ? thrown : withSentence(thrown, unrecorded(tally, worked.size, queue))
  }
}

function unrecorded({ delivered }: Tally, tickets: number, queue: Queue): string {
  return `Before that, ${counted(delivered, 'message')} of ${counted(tickets, 'ticket')} had been delivered; what of it ${queue.name} does not know may be sent once more.`
}

/** Says that the run ended before all that was due had been begun. */
function cutShort(waiting: readonly Surveyed[], isStopped: boolean, leftMs: number): readonly string[] {
  const due = waiting.filter(({ isDue }) => isDue).length
  if (due === 0 || !(isStopped || leftMs <= 0)) return []
  return [`${counted(due, 'ticket')} left for the next run: ${isStopped ? 'this one was told to stop' : 'the time budget is used up'}`]
}

/** What is kept of a settlement when it has been handed on. */
function withoutContent({ path, move }: Settlement): Settlement {
  return { path, receipts: [], ...(move && { move: { to: move.to } }) }
}

/** A disk that is full or cannot be written to is so for all tickets; anything else may be this one's alone. */
function isOfOneTicket(thrown: unknown): boolean {
  return !(thrown instanceof VelosError && ['disk-full', 'read-only', 'git', 'unreachable'].includes(thrown.code))
}

function inOrder(tickets: readonly QueuedTicket[], paths: readonly string[]): readonly QueuedTicket[] {
  return tickets.toSorted((one, other) => paths.indexOf(one.path) - paths.indexOf(other.path))
}
