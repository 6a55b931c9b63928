import type { DispatchSettings } from '../model/dispatch-settings.ts'
import { isFinal, type CarrierState } from './receipts.ts'
import { attemptsAtMost, isGivenUp, patienceMs } from './retry.ts'
import type { AskedCarrier } from './ticket/asked-carriers.ts'

/** What to do about one ticket and one carrier, and why. */
export type Decision =
  /** `redelivery`: how often it was sent before without anybody knowing; `held`: after an answer that never came, only if the service denies having it. */
  | { readonly do: 'send'; readonly attempt: number; readonly redelivery: number; readonly held: boolean; readonly why: 'first' | 'due' | 'unknown' }
  | { readonly do: 'wait'; readonly until: string; readonly why: 'not-due' }
  /** A final receipt without an attempt. */
  | { readonly do: 'close'; readonly outcome: 'refused' | 'skipped'; readonly why: 'given-up' | 'held' | 'destination' | 'not-configured'; readonly reason: string; readonly remedy: string }
  | { readonly do: 'nothing'; readonly why: 'final' | 'nobody-configured' }

export interface Policy {
  readonly now: Date
  readonly onUnknown: DispatchSettings['onUnknown']
  /** Somebody carries this ticket: then who is not configured is skipped, and nobody waits for him. */
  readonly isCarried: boolean
}

/** Decides from the receipts alone; pure. */
export function decide(asked: AskedCarrier, state: CarrierState, { now, onUnknown, isCarried }: Policy): Decision {
  if (isFinal(state)) return { do: 'nothing', why: 'final' }
  const reason = asked.reason ?? 'It is not configured'
  if (asked.state === 'refused-destination') {
    return { do: 'close', outcome: 'refused', why: 'destination', reason, remedy: 'Name that place under "also" in the configuration, or let the ticket name none.' }
  }
  if (asked.state === 'not-configured') {
    if (!isCarried) return { do: 'nothing', why: 'nobody-configured' }
    return { do: 'close', outcome: 'skipped', why: 'not-configured', reason, remedy: 'Configure it, or let the loop not ask for it ("dispatch.send").' }
  }
  const isUnknown = state.outcome === 'unknown' || state.outcome === 'sending'
  const held = isUnknown && onUnknown === 'hold'
  if (isGivenUp(state.attempts, state.firstAt, now) || (held && isOld(state, now))) {
    const last = state.last?.reason === undefined ? '' : `; at last: ${state.last.reason}`
    return held
      ? { do: 'close', outcome: 'refused', why: 'held', reason: `It may have arrived, and is held${last}`, remedy: 'Look whether it is there; "velos bridge replay" sends it.' }
      : { do: 'close', outcome: 'refused', why: 'given-up', reason: `Given up after ${state.attempts} attempts (at least ${attemptsAtMost}, over 72 hours)${last}`, remedy: 'Mend what is named, then "velos bridge replay".' }
  }
  if (state.next !== undefined && isLater(state.next, now)) return { do: 'wait', until: state.next, why: 'not-due' }
  const redelivery = state.doubts + (state.outcome === 'sending' ? 1 : 0)
  const why = isUnknown ? 'unknown' : state.attempts === 0 ? 'first' : 'due'
  return { do: 'send', attempt: state.attempts + 1, redelivery, held: onUnknown === 'hold', why }
}

/** Not yet; nobody names a time that is further away than services are waited for. */
function isLater(moment: string, now: Date): boolean {
  const ms = Date.parse(moment) - now.getTime()
  return ms > 0 && ms <= patienceMs + 60_000
}

function isOld({ firstAt }: CarrierState, now: Date): boolean {
  return firstAt !== undefined && now.getTime() - Date.parse(firstAt) >= patienceMs
}
