import type { CarrierName } from '../model/dispatch.ts'
import type { DispatchSettings } from '../model/dispatch-settings.ts'
import type { Receipt } from '../model/receipt.ts'
import { decide, type Decision } from './decide.ts'
import type { PendingTicket } from './pending-ticket.ts'
import { doubted, foldReceipts, isFinal, unconfiguredSaidAt, untouched, type CarrierState } from './receipts.ts'
import { askedCarriers, type AskedCarrier } from './ticket/asked-carriers.ts'

/** What is to be done about a ticket, carrier by carrier. */
export interface TicketPlan {
  readonly steps: readonly Step[]
  /** Nobody that it asks for is configured: since when bridges say so. */
  readonly unconfiguredSince?: string
  /** There is something to do now: to send, to write down, or to move. */
  readonly isDue: boolean
  /** It asks for nobody because the loop decided so: it is processed, and nobody need hear of it. */
  readonly isQuiet?: true
}

export interface Step {
  readonly asked: AskedCarrier
  readonly state: CarrierState
  readonly decision: Decision
}

/** How long a ticket waits for somebody to configure one of the channels that it asks for. */
const unconfiguredMs = 7 * 86_400_000

/** Plans from a ticket, its receipts and the settings alone; pure. `isDoubted`: a bridge died while it was its own. */
export function planTicket(ticket: PendingTicket, receipts: readonly Receipt[], isDoubted: boolean, settings: DispatchSettings, now: Date): TicketPlan {
  const states = foldReceipts(receipts)
  const asked = askedCarriers(ticket, settings)
  const carriers = asked.map((one) => ({ one, state: stateOf(states, one.carrier, isDoubted && one.state === 'configured') }))
  const isCarried = carriers.some(({ one, state }) => one.state !== 'not-configured' || state.outcome === 'delivered')
  const firstSaid = unconfiguredSaidAt(receipts)
  const since = isCarried || asked.length === 0 ? undefined : (firstSaid ?? now.toISOString())
  const isTooLate = since !== undefined && now.getTime() - Date.parse(since) >= unconfiguredMs
  const policy = { now, onUnknown: settings.onUnknown, isCarried: isCarried || isTooLate }
  const steps = carriers.map(({ one, state }) => ({ asked: one, state, decision: decide(one, state, policy) }))
  const isDue =
    steps.some(({ decision }) => decision.do === 'send' || decision.do === 'close') ||
    steps.every(({ state }) => isFinal(state)) ||
    (since !== undefined && firstSaid === undefined)
  const isQuiet = ticket.isDecided === true && asked.length === 0
  return { steps, isDue, ...(since !== undefined && { unconfiguredSince: since }), ...(isQuiet && { isQuiet }) }
}

function stateOf(states: ReadonlyMap<CarrierName, CarrierState>, carrier: CarrierName, isDoubted: boolean): CarrierState {
  const state = states.get(carrier) ?? untouched
  return isDoubted ? doubted(state) : state
}

/** Where a ticket goes: nowhere as long as a carrier is open; a delivery, or nothing to tell, makes it processed, anything else failed. */
export function destinationOf({ steps, isQuiet }: { readonly steps: readonly Pick<Step, 'state'>[]; readonly isQuiet?: true }): 'processed' | 'failed' | undefined {
  if (isQuiet) return 'processed'
  if (!steps.every(({ state }) => isFinal(state))) return undefined
  return steps.some(({ state }) => state.outcome === 'delivered') ? 'processed' : 'failed'
}
