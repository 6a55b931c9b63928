import type { Dispatch, CarrierName } from '../model/dispatch.ts'
import type { CarrierSettings } from '../model/dispatch-settings.ts'
import type { Json, JsonObject } from '../model/json.ts'

/**
 * One way to reach people. A channel composes a message and judges the service's answer: would trying again help?
 * When to try, and whether, is not its business.
 */
export interface Channel {
  readonly id: CarrierName
  /** Undefined where its settings are absent. */
  open(settings: CarrierSettings): OpenChannel | undefined
}

export interface OpenChannel {
  /** For people and receipts, without a secret: "channel C0123456789", "ops@example.org". */
  readonly destination: string
  /** The values of its settings that nobody may see. */
  readonly secrets: readonly string[]
  /**
   * What would be sent: same dispatch, same message. `redelivery` is how often it was sent before without anybody knowing
   * whether it arrived; from 1 on it is in the message, as `(redelivery 1)`.
   */
  prepare(dispatch: Dispatch, redelivery: number): Message
}

export interface Message {
  /** The message itself as data, without a secret: what a dry run prints. */
  readonly shows: Json
  /** Sends it, and never throws for what a service or the network does. */
  send(errand: Errand): Promise<Verdict>
  /** Asks the service whether it has the message; absent where it cannot be asked. */
  probe?(errand: Errand): Promise<Probe>
}

/** What a message is sent with: one attempt, under one deadline. */
export interface Errand {
  /**
   * The world's `fetch`, guarded: it ends with the deadline, follows no redirect, reads a body of at most a mebibyte,
   * and throws a `WireError` that knows whether the request may have arrived.
   */
  readonly fetch: typeof fetch
  /** Aborted at the deadline. */
  readonly signal: AbortSignal
  /** Milliseconds until the deadline when the attempt began. */
  readonly deadlineMs: number
  now(): Date
  /** Rejects when the deadline comes. */
  sleep(milliseconds: number): Promise<void>
  /** What the last attempt kept; absent on the first, or where it kept nothing. */
  readonly progress?: JsonObject
  /** Keeps how far this message is, durably: should this attempt die, the next one gets it as `progress`. */
  keep(progress: JsonObject): Promise<void>
}

/**
 * What an attempt came to. `code` is a word from the channel's table (the service's own where it has one); `reason` a
 * sentence without a full stop.
 */
export type Verdict =
  /** `code` where it is not the whole of it: `partial`, or `nothing-to-tell` where all is said already. */
  | { readonly outcome: 'delivered'; readonly id?: string; readonly url?: string; readonly code?: string; readonly reason?: string }
  /** It did not arrive, and may do so later; `afterMs` where the service named a time. */
  | { readonly outcome: 'retry'; readonly code: string; readonly reason: string; readonly remedy?: string; readonly afterMs?: number }
  /** It did not arrive, and will not as things are. */
  | { readonly outcome: 'refused'; readonly code: string; readonly reason: string; readonly remedy: string }
  /** It may have arrived. */
  | { readonly outcome: 'unknown'; readonly code: string; readonly reason: string; readonly afterMs?: number }

export type Probe =
  | { readonly outcome: 'delivered'; readonly id?: string; readonly url?: string }
  /** The service does not have it. */
  | { readonly outcome: 'absent' }
  /** It cannot be asked with these settings, such as a token without the scope for it: as if there were no probe. */
  | { readonly outcome: 'unable'; readonly code: string; readonly reason: string }
  /** The service did not say, this time. */
  | { readonly outcome: 'undecided'; readonly code: string; readonly reason: string; readonly afterMs?: number }
