import type { CarrierName } from '../model/dispatch.ts'
import type { JsonObject } from '../model/json.ts'
import type { Receipt } from '../model/receipt.ts'

/** How far a ticket is with one carrier: its receipts, folded. */
export interface CarrierState {
  /** `sending`: an attempt began, and nobody wrote down how it ended. */
  readonly outcome: 'none' | 'sending' | Receipt['outcome']
  /** Attempts since the first, or since it was put back by hand. */
  readonly attempts: number
  readonly firstAt?: string
  readonly next?: string
  /** How often it was sent without anybody knowing whether it arrived, as far as the service could not say. */
  readonly doubts: number
  readonly progress?: JsonObject
  /** The last receipt that says how an attempt ended. */
  readonly last?: Receipt
}

export const untouched: CarrierState = { outcome: 'none', attempts: 0, doubts: 0 }

/** How far the ticket is with each carrier that has receipts. */
export function foldReceipts(receipts: readonly Receipt[]): ReadonlyMap<CarrierName, CarrierState> {
  const states = new Map<CarrierName, CarrierState>()
  for (const receipt of receipts) {
    if (receipt.channel !== undefined) states.set(receipt.channel, folded(states.get(receipt.channel) ?? untouched, receipt))
  }
  return states
}

function folded(state: CarrierState, receipt: Receipt): CarrierState {
  const { outcome, at, next, attempt = state.attempts, progress } = receipt
  // Delivered once is delivered for good, whatever is said of it later.
  if (state.outcome === 'delivered') return state
  const { next: _, ...lasting } = state
  switch (outcome) {
    case 'sending':
      return { ...lasting, outcome, attempts: attempt, firstAt: state.firstAt ?? at, doubts: state.doubts + (state.outcome === 'sending' ? 1 : 0) }
    case 'progress':
      return { ...state, ...(progress && { progress }) }
    case 'replayed': {
      const doubts = state.doubts + (state.outcome === 'sending' ? 1 : 0)
      return { outcome: 'none', attempts: 0, doubts, ...(state.progress && { progress: state.progress }), ...(state.last && { last: state.last }) }
    }
    case 'unknown':
      // After `unknown` again: the service was asked once more, and did not say.
      return { ...lasting, outcome, attempts: attempt, doubts: state.doubts + (state.outcome === 'sending' ? 1 : 0), last: receipt, ...(next && { next }) }
    case 'retry':
      // The service itself said that it has no such message.
      return { ...lasting, outcome, attempts: attempt, doubts: receipt.code === absent ? 0 : state.doubts, last: receipt, ...(next && { next }) }
    case 'unconfigured':
    case 'unreadable':
      return state
    default:
      return { ...lasting, outcome, attempts: attempt, last: receipt }
  }
}

/** Since when bridges say that nobody is configured whom the ticket asks for; putting it back begins that anew. */
export function unconfiguredSaidAt(receipts: readonly Receipt[]): string | undefined {
  const since = receipts.slice(receipts.findLastIndex(({ outcome }) => outcome === 'replayed') + 1)
  return since.find(({ outcome }) => outcome === 'unconfigured')?.at
}

/** The code of a receipt by which a service denied having a message that may have arrived. */
export const absent = 'absent'

/** A bridge died while the ticket was its own, and left no word: whatever is not settled may have been sent. */
export function doubted(state: CarrierState): CarrierState {
  return isFinal(state) || state.outcome === 'sending' ? state : { ...state, outcome: 'sending', attempts: state.attempts + 1 }
}

export function isFinal({ outcome }: CarrierState): boolean {
  return outcome === 'delivered' || outcome === 'refused' || outcome === 'skipped'
}
