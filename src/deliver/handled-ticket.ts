import { jsonText, type JsonObject } from '../model/json.ts'
import type { Receipt } from '../model/receipt.ts'
import { timestampOf } from '../model/timestamp.ts'

/** How a ticket ended, in the ticket itself. */
export interface Result {
  readonly outcome: 'processed' | 'failed'
  /** A word: `delivered`, `refused`, `unconfigured`, `nobody-asked`, `nothing-to-tell`, or a `TicketProblem`'s code. */
  readonly code: string
  /** A sentence without a full stop. */
  readonly reason: string
}

/** A handled ticket as its file holds it: what it was, then how it ended, then every receipt. */
export function encodeHandled(ticket: JsonObject, result: Result, receipts: readonly Receipt[], now: Date): string {
  const { result: _result, receipts: _receipts, ...original } = ticket
  const { outcome, code, reason } = result
  return `${jsonText({ ...original, result: { outcome, at: timestampOf(now), code, reason }, receipts })}\n`
}
