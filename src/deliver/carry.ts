import type { World } from '../edge/world.ts'
import type { CarrierName, Dispatch } from '../model/dispatch.ts'
import type { JsonObject } from '../model/json.ts'
import { messageOf } from '../model/errors.ts'
import { plain } from '../model/plain.ts'
import type { Receipt } from '../model/receipt.ts'
import { settle } from '../model/settled.ts'
import { attempt } from './attempt.ts'
import type { Message, OpenChannel, Probe, Verdict } from './channel.ts'
import type { Decision } from './decide.ts'
import type { Desk } from './desk.ts'
import { absent } from './receipts.ts'
import { nextAttempt } from './retry.ts'

/** One run sends a message that may have arrived once more, and no oftener. */
const doubtsAtMost = 1

type Sending = Extract<Decision, { do: 'send' }>

/** What one message is carried with. */
export interface Carriage {
  readonly world: Pick<World, 'fetch' | 'now' | 'sleep' | 'redact'>
  random(): number
  readonly desk: Desk
  readonly deadlineMs: number
  /** The uuid of this run. */
  readonly by: string
  /** Aborted when nothing more is to be begun, and what is under way has to end soon. */
  readonly stop: AbortSignal
  /** False as soon as nothing more is to be begun after that long: no time left, or told to stop. */
  mayBegin(inMs: number): boolean
  /** Keeps a receipt so that it outlives this process. */
  note(receipt: Receipt): Promise<void>
}

/**
 * Carries one message to one service: asks it first where the message may have arrived, writes down that it is about to
 * send, sends, and writes down the answer; once more as long as waiting for it is worth it.
 */
export async function carry(
  carrier: CarrierName,
  channel: OpenChannel,
  dispatch: Dispatch,
  decision: Sending,
  progress: JsonObject | undefined,
  carriage: Carriage,
): Promise<void> {
  const { world, desk, deadlineMs, by } = carriage
  let { redelivery } = decision
  let kept = progress
  let count = decision.attempt
  const write = async ({ outcome, ...words }: Omit<Receipt, 'channel' | 'at' | 'by'>) =>
    await carriage.note({ channel: carrier, outcome, at: world.now().toISOString(), by, ...harmless(words, (text) => covered(world.redact(text), channel.secrets)) })
  const options = () => ({
    world,
    deadlineMs,
    stop: carriage.stop,
    ...(kept && { progress: kept }),
    async keep(next: JsonObject) {
      kept = next
      await write({ outcome: 'progress', attempt: count, progress: next })
    },
  })

  const isTurnedAway = () => desk.isPaused(carrier, world.now()) || !carriage.mayBegin(0)
  let isInDoubt = decision.why === 'unknown'
  for (let doubts = 0; ; count += 1) {
    if (isTurnedAway()) return
    if (isInDoubt && (await isAnswered())) return
    if (isTurnedAway()) return
    await write({ outcome: 'sending', attempt: count })
    const message = composed(channel, dispatch, redelivery)
    const verdict = await attempt<Verdict>(async (errand) => await message.send(errand), options())
    const next = await conclude(verdict)
    if (next === undefined) return
    isInDoubt = verdict.outcome === 'unknown'
    if (isInDoubt) {
      redelivery += 1
      doubts += 1
      // A service that keeps taking messages without saying so is not asked to take many.
      if (doubts > doubtsAtMost) return
    }
    // A timer may be early by a moment.
    const waitMs = Math.max(0, next.getTime() - world.now().getTime()) + 5
    if (!carriage.mayBegin(waitMs) || !desk.mayWait(waitMs)) return
    if (!(await slept(waitMs))) return
  }

  /** Asks the service about a message that may have arrived; true where that is all that can be done now. */
  async function isAnswered(): Promise<boolean> {
    const asked = await probed(composed(channel, dispatch, redelivery), decision.held, options)
    if (asked.outcome === 'delivered' || asked.outcome === 'undecided') {
      await conclude(asked.outcome === 'delivered' ? asked : { ...asked, outcome: 'unknown' })
      return true
    }
    if (asked.outcome === 'absent') {
      redelivery = 0
      await write({ outcome: 'retry', attempt: count - 1, code: absent, reason: 'The service does not have it' })
    }
    return false
  }

  async function slept(milliseconds: number): Promise<boolean> {
    const rest = await settle(world.sleep(milliseconds, carriage.stop))
    return 'value' in rest
  }

  /** Writes the verdict down; when to try again, where that is to be. */
  async function conclude(verdict: Verdict): Promise<Date | undefined> {
    const isOpen = verdict.outcome === 'retry' || verdict.outcome === 'unknown'
    const afterMs = isOpen ? verdict.afterMs : undefined
    const next = isOpen ? nextAttempt(count, afterMs, world.now(), carriage.random()) : undefined
    desk.attempted(carrier, { outcome: verdict.outcome, named: afterMs !== undefined, ...(next && { next }) })
    const { outcome } = verdict
    await write({ outcome, attempt: count, ...wordsOf(verdict), ...(next && { next: next.toISOString() }) })
    return next
  }
}

/** The message; where composing it fails, which is a fault of ours, one that was not sent and says so. */
function composed(channel: OpenChannel, dispatch: Dispatch, redelivery: number): Message {
  try {
    return channel.prepare(dispatch, redelivery)
  } catch (thrown) {
    const reason = `A fault of ours: the message could not be composed: ${messageOf(thrown)}`
    return { shows: reason, send: async () => ({ outcome: 'retry', code: 'internal', reason }) }
  }
}

type Asked = Probe | { readonly outcome: 'none' }

/** Asks the service; one that cannot be asked is no obstacle, unless the message is to be held. */
async function probed(message: Message, held: boolean, options: () => Parameters<typeof attempt>[1]): Promise<Asked> {
  const { probe } = message
  const answer = probe === undefined ? { outcome: 'none' as const } : await attempt<Probe>(async (errand) => await probe(errand), options())
  if (answer.outcome === 'delivered' || answer.outcome === 'absent' || answer.outcome === 'undecided') return answer
  if (held) return { outcome: 'undecided', code: 'held', reason: 'It may have arrived, and is held ("on-unknown: hold")' }
  if (answer.outcome === 'unable' || answer.outcome === 'none') return { outcome: 'none' }
  return { outcome: 'undecided', code: answer.code, reason: answer.reason }
}

function wordsOf(verdict: Verdict): Partial<Receipt> {
  const { outcome: _, ...words } = verdict
  if ('afterMs' in words) {
    const { afterMs: __, ...rest } = words
    return rest
  }
  return words
}

/** What a service says may hold anything, our own secrets among it. */
function harmless<Words extends Omit<Receipt, 'channel' | 'outcome' | 'at' | 'by'>>(receipt: Words, redact: (text: string) => string): Words {
  const clean = (text: string | undefined) => (text === undefined ? undefined : plain(redact(text), 500))
  const { id, url, code, reason, remedy } = receipt
  const texts = { id: clean(id), url: clean(url), code: clean(code), reason: clean(reason), remedy: clean(remedy) }
  return { ...receipt, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) }
}

/** The text with `***` in the place of a channel's own secrets, which may have come from anywhere in the environment. */
function covered(text: string, secrets: readonly string[]): string {
  const forms = secrets.filter(({ length }) => length >= shortestSecret).flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())])
  return forms.reduce((clean, form) => clean.replaceAll(form, '***'), text)
}

/** Shorter ones are words like any other. */
const shortestSecret = 6
