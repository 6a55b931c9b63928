import { type ChannelName, channels, type Send, type SendReason, type Ticket } from '../model/ticket.ts'

/** Why each channel that could be asked is asked or not. */
export type Decided = Ticket['decided']

const asking: readonly SendReason[] = ['always', 'first-report', 'changed', 'reminded', 'warn', 'critical', 'daily-digest', 'weekly-digest', 'alert']

/** The channels that are asked, in the contract's order: what memory is to keep of a run as `RunRecord.asked`. */
export function askedIn(decided: Decided): readonly ChannelName[] {
  return channels.filter((channel) => {
    const reason = decided[channel]
    return reason !== undefined && asking.includes(reason)
  })
}

/** A ticket's `send`: the contract's four in its order, then what else is asked. */
export function sendTo(asked: readonly ChannelName[]): Send {
  const isAsked = (channel: ChannelName): boolean => asked.includes(channel)
  const [slack, notion, push, email] = [isAsked('slack'), isAsked('notion'), isAsked('push'), isAsked('email')]
  return { slack, notion, push, email, ...(isAsked('webhook') && { webhook: true }), ...(isAsked('github') && { github: true }) }
}
