import type { CarrierName } from './dispatch.ts'
import type { JsonObject } from './json.ts'

/** How one attempt to deliver ended. The first three are final. */
export type Outcome = 'delivered' | 'refused' | 'skipped' | 'retry' | 'unknown'

/**
 * One line of a ticket's receipts. `sending` is written before an attempt, so that whoever finds it last knows that the
 * message may have arrived; `progress` says how far a message of several parts is; `unconfigured` when a bridge first
 * found nobody to carry the ticket; `replayed` that somebody wants another try; `unreadable` why it is no ticket.
 */
export interface Receipt {
  /** Absent where the whole ticket is meant. */
  readonly channel?: CarrierName
  readonly outcome: Outcome | 'sending' | 'progress' | 'unconfigured' | 'replayed' | 'unreadable'
  /** ISO 8601, UTC. */
  readonly at: string
  /** The uuid of the bridge's run. */
  readonly by: string
  /** From 1; absent where nothing was attempted. */
  readonly attempt?: number
  /** When to try again: ISO 8601, UTC. */
  readonly next?: string
  /** What the service calls the message, and where it can be seen. */
  readonly id?: string
  readonly url?: string
  /** Why, as a word from the channel's table, and as a sentence without a full stop. */
  readonly code?: string
  readonly reason?: string
  /** What to do about it. */
  readonly remedy?: string
  /** The channel's own note of how far it is. */
  readonly progress?: JsonObject
}
