import { VelosError } from '../model/errors.ts'
import type { Plan, Published, Target, Tip, TipBase } from './target.ts'

/** What a fold makes of a tip: a plan to publish with whatever belongs to it; or that the run is already there. */
export type Fold<Outcome extends { readonly plan: Plan }, State extends TipBase = Tip> = (tip: State) => Promise<Outcome | 'landed'>

export interface Clock {
  monotonicMs(): number
  sleep(milliseconds: number): Promise<void>
  /** From 0 up to 1. */
  random(): number
}

export interface Transacted<Outcome> {
  readonly outcome: Outcome
  readonly commit?: string
  readonly attempts: number
  readonly notes: readonly string[]
}

/** How long a run tries against other writers. */
const deadlineMs = 300_000
/** How often it asks again a remote that does not answer. */
const unclearAttempts = 4
/** As often in a row the branch refused although it stood where it was read: that is no race. */
const standstillAttempts = 5
const firstDelayMs = 100
const longestDelayMs = 5_000

/**
 * Folds on the tip and publishes there, again on the newer tip for as long as others are quicker: no merge, no lost
 * run. Only a lost race and a missing answer are tried again, after a delay with full jitter (Brooker, "Exponential
 * Backoff And Jitter", 2015); everything else is thrown at once.
 */
export async function transact<Outcome extends { readonly plan: Plan }, State extends TipBase = Tip>(
  target: Target<State>,
  firstTip: State,
  fold: Fold<Outcome, State>,
  clock: Clock,
): Promise<Transacted<Outcome>> {
  const startedMs = clock.monotonicMs()
  let tip = firstTip
  let last: { readonly outcome: Outcome; readonly commit?: string } | undefined
  let unclear = 0
  let standstill = 0
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await fold(tip)
    if (outcome === 'landed') {
      if (last === undefined) throw new VelosError('git', `This run is already in ${target.name}, and not by this process.`)
      await target.release()
      return { ...last, attempts, notes: ['It was accepted without an answer'] }
    }
    const published: Published = await target.publish(outcome.plan, tip)
    if (published.outcome === 'accepted') {
      const commit = published.commit === undefined ? {} : { commit: published.commit }
      return { outcome, ...commit, attempts, notes: published.notes }
    }
    last = published.outcome === 'unclear' && published.commit !== undefined ? { outcome, commit: published.commit } : { outcome }
    if (published.outcome === 'unclear') unclear += 1
    if (unclear >= unclearAttempts) {
      throw new VelosError('unreachable', `${target.name} did not take the run, ${attempts} times tried: ${published.reason}.`)
    }
    if (clock.monotonicMs() - startedMs > deadlineMs) {
      throw new VelosError('contended', `${target.name} was changed by others each of ${attempts} times: ${published.reason}.`)
    }
    if (standstill >= standstillAttempts) {
      throw new VelosError('push-refused', `${target.name} refused ${attempts} times, though nobody changed it: ${published.reason}.`)
    }
    await clock.sleep(clock.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempts))
    const newer = await target.tip()
    standstill = newer.version === tip.version && published.outcome === 'lost' ? standstill + 1 : 0
    tip = newer
  }
}
