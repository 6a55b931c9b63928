import type { Decision } from '../../src/deliver/decide.ts'
import type { Message, OpenChannel } from '../../src/deliver/channel.ts'
import type { PendingTicket } from '../../src/deliver/pending-ticket.ts'
import { untouched } from '../../src/deliver/receipts.ts'
import type { Step } from '../../src/deliver/plan-ticket.ts'
import type { AskedCarrier } from '../../src/deliver/ticket/asked-carriers.ts'
import type { CarrierName } from '../../src/model/dispatch.ts'
import type { DispatchSettings } from '../../src/model/dispatch-settings.ts'
import type { Receipt } from '../../src/model/receipt.ts'
import type { ChannelName } from '../../src/model/ticket.ts'
import { fixedNow } from './world.ts'

export const seconds = 1000
export const hours = 3_600_000

/** That long after the fixed moment, as receipts say it. */
export function after(milliseconds: number): string {
  return new Date(fixedNow.getTime() + milliseconds).toISOString()
}

/** A receipt of a run `one` at the fixed moment. */
export function receipt(outcome: Receipt['outcome'], parts: Partial<Receipt> = {}): Receipt {
  return { channel: 'webhook', outcome, at: after(0), by: 'one', ...parts }
}

/** Settings under which the webhook and ntfy are configured, and nothing else. */
export function dispatchSettings(parts: Partial<DispatchSettings> = {}): DispatchSettings {
  return {
    carriers: { webhook: { url: 'http://127.0.0.1:9/hook' }, ntfy: { url: 'http://127.0.0.1:9', topic: 'ops' } },
    off: {}, alert: [], onUnknown: 'resend', pathMap: [], deadlineMs: 1000, ...parts,
  }
}

export function pendingTicket(channels: readonly ChannelName[], parts: Partial<PendingTicket> = {}): PendingTicket {
  return { id: 'one', title: 'One', artifacts: [], incidents: [], asks: channels.map((channel) => ({ channel, destinations: [] })), ...parts }
}

export function askedCarrier(parts: Partial<AskedCarrier> = {}): AskedCarrier {
  return { carrier: 'webhook', channel: 'webhook', why: 'asked', state: 'configured', ...parts }
}

export function step(parts: { readonly asked?: Partial<AskedCarrier>; readonly state?: Partial<Step['state']>; readonly decision?: Decision }): Step {
  return { asked: askedCarrier(parts.asked), state: { ...untouched, ...parts.state }, decision: parts.decision ?? { do: 'nothing', why: 'final' } }
}

/** A ticket's text as the loop writes it, for some channels. */
export function ticketText(id: string, channels: readonly ChannelName[], parts: object = {}): string {
  return JSON.stringify({ id, created_utc: '20261122_061704', summary: `Ticket ${id}`, send: Object.fromEntries(channels.map((channel) => [channel, true])), artifacts: [], ...parts })
}

/** A channel of a test's own, which says of each message how often it was sent before. */
export function openChannel(acts: Pick<Message, 'send' | 'probe'> | ((redelivery: number) => Pick<Message, 'send' | 'probe'>), destination = 'a test'): OpenChannel {
  return {
    destination,
    secrets: [],
    prepare: (dispatch, redelivery) => ({ shows: { id: dispatch.id, redelivery }, ...(typeof acts === 'function' ? acts(redelivery) : acts) }),
  }
}

export const carrierNames = ['webhook', 'ntfy'] as const satisfies readonly CarrierName[]
