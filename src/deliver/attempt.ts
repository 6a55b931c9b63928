import type { World } from '../edge/world.ts'
import { messageOf } from '../model/errors.ts'
import type { JsonObject } from '../model/json.ts'
import type { Errand, Probe, Verdict } from './channel.ts'
import { guardedFetch } from './wire.ts'

export interface AttemptOptions {
  readonly world: Pick<World, 'fetch' | 'now' | 'sleep'>
  readonly deadlineMs: number
  /** Aborted when the job is cancelled: then a few seconds are left for an answer. */
  readonly stop?: AbortSignal
  readonly progress?: JsonObject
  keep(progress: JsonObject): Promise<void>
}

/** How long something that ignores its deadline is waited for. */
const graceMs = 500
/** A runner ends a cancelled job within ten seconds, and what was done is still to be recorded. */
const lastSecondsMs = 3_000

/** Sends or probes under a deadline; whatever goes wrong is an answer, never an error. */
export async function attempt<Answer extends Verdict | Probe>(act: (errand: Errand) => Promise<Answer>, options: AttemptOptions): Promise<Answer | Verdict> {
  const { world, deadlineMs, progress, keep, stop } = options
  const deadline = new AbortController()
  const timers: NodeJS.Timeout[] = []
  let isOver = false
  let hurry = (): void => undefined
  const late = new Promise<Verdict>((resolve) => {
    const endAfter = (milliseconds: number) => {
      timers.push(
        setTimeout(() => deadline.abort(new Error('the deadline has come')), milliseconds),
        setTimeout(() => resolve({ outcome: 'unknown', code: 'deadline', reason: 'it did not answer in time' }), milliseconds + graceMs),
      )
    }
    endAfter(deadlineMs)
    hurry = () => endAfter(Math.min(deadlineMs, lastSecondsMs))
  })
  stop?.addEventListener('abort', hurry, { once: true })
  const errand: Errand = {
    fetch: guardedFetch(world.fetch, deadline.signal),
    signal: deadline.signal,
    deadlineMs,
    now: () => world.now(),
    sleep: async (milliseconds) => await world.sleep(milliseconds, deadline.signal),
    ...(progress && { progress }),
    async keep(next) {
      // Whoever comes that late would write about a ticket that is handled.
      if (isOver) throw new Error('the attempt is over')
      await keep(next)
    },
  }
  try {
    return await Promise.race([answerOf(act, errand), late])
  } finally {
    for (const timer of timers) clearTimeout(timer)
    stop?.removeEventListener('abort', hurry)
    isOver = true
    // Whatever is still under way has nobody left to answer to.
    deadline.abort(new Error('the attempt is over'))
  }
}

/** A channel that throws has a fault; what it had sent by then, nobody knows. */
async function answerOf<Answer>(act: (errand: Errand) => Promise<Answer>, errand: Errand): Promise<Answer | Verdict> {
  try {
    return await act(errand)
  } catch (thrown) {
    return { outcome: 'unknown', code: 'internal', reason: `A fault of ours: ${messageOf(thrown)}` }
  }
}
