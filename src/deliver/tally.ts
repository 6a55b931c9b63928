import type { Receipt } from '../model/receipt.ts'
import { isFinal } from './receipts.ts'
import type { Step } from './plan-ticket.ts'

/** Counts of ticket × channel: what this run delivered, refused and skipped, and what still waits after it. */
export interface Tally {
  readonly delivered: number
  readonly pending: number
  readonly failed: number
  /** Asked for and not configured, whether the ticket went on without or waits for somebody to configure it. */
  readonly skipped: number
}

export const nothing: Tally = { delivered: 0, pending: 0, failed: 0, skipped: 0 }

/** What one ticket adds: where it stands now, and what was written about it in this run. */
export function tallyOf(steps: readonly Step[], written: readonly Receipt[], isUnreadable: boolean): Tally {
  const wrote = (outcome: Receipt['outcome']) => written.filter((receipt) => receipt.channel !== undefined && receipt.outcome === outcome).length
  const open = steps.filter(({ state }) => !isFinal(state))
  const waitsForSettings = open.filter(({ asked }) => asked.state === 'not-configured').length
  return {
    delivered: wrote('delivered'),
    pending: open.length - waitsForSettings,
    failed: wrote('refused') + (isUnreadable ? 1 : 0),
    skipped: wrote('skipped') + waitsForSettings,
  }
}

export function sum(one: Tally, other: Tally): Tally {
  return {
    delivered: one.delivered + other.delivered,
    pending: one.pending + other.pending,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}
