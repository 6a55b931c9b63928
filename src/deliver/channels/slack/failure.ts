import type { Probe, Verdict } from '../../channel.ts'

/** What anything but success comes to. */
export type Failure = Exclude<Verdict, { readonly outcome: 'delivered' }>

/** What Slack answered, or why there is nothing of use. */
export type Answer<Value> = { readonly isOk: true; readonly value: Value } | { readonly isOk: false; readonly failure: Failure }

export function failed(verdict: Verdict): { readonly isOk: false; readonly failure: Failure } {
  if (verdict.outcome === 'delivered') throw new Error('a delivery is no failure')
  return { isOk: false, failure: verdict }
}

/** A 200 that is not of Slack's making, such as a proxy's page: what became of the request is not known. */
export const strange: Failure = { outcome: 'unknown', code: 'strange-answer', reason: 'it answered 200, but with something that Slack does not say' }

/** A probe that found nothing. */
export type Open = Exclude<Probe, { readonly outcome: 'delivered' }>

/** What a probe says of a question that failed: only a refusal is there to stay. */
export function asProbe(failure: Failure): Open {
  const { outcome, code, reason } = failure
  if (outcome === 'refused') return { outcome: 'unable', code, reason }
  return { outcome: 'undecided', code, reason, ...(failure.afterMs !== undefined && { afterMs: failure.afterMs }) }
}
