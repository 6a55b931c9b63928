import type { Errand } from '../../channel.ts'
import type { Dispatch } from '../../../model/dispatch.ts'
import { contentKey } from '../../text/content-key.ts'
import { fieldOf, listOf, type Place } from './attach.ts'
import type { SlackClient } from './client.ts'
import { asProbe, type Open } from './failure.ts'

/** By this a message is known as one of ours. */
export const eventType = 'velos_ticket'

/**
 * By what a message is known again, as it stands in its metadata: the ticket's id, with nothing in it that Slack could
 * spell in another way, and what the ticket says, as two tickets may have one id.
 */
export function keysOf(dispatch: Dispatch): { readonly id: string; readonly content: string } {
  return { id: encodeURIComponent(dispatch.id.toWellFormed()), content: contentKey(dispatch) }
}

/** 600 messages: more than a minute's worth of questions would cost more than a message sent twice. */
const pages = { most: 12, messages: 50 }
const hourMs = 3_600_000

/** Ids are of channels, groups and direct messages; names have no capital letters. */
export function isChannelId(channel: string): boolean {
  return /^[CDG][A-Z0-9]+$/.test(channel)
}

interface Search {
  readonly dispatch: Dispatch
  readonly channel: string
  readonly client: SlackClient
  readonly errand: Errand
}

/** Looks for a ticket's message in the channel's history since the ticket was written. Needs channels:history or groups:history. */
export async function lookFor({ dispatch, channel, client, errand }: Search): Promise<Place | Open> {
  if (!isChannelId(channel)) {
    return { outcome: 'unable', code: 'channel-name', reason: 'the channel is configured by its name, and Slack tells what is in it by its id only' }
  }
  const oldest = String(Math.floor(sinceMs(dispatch.created, errand.now()) / 1000))
  const keys = keysOf(dispatch)
  let cursor = ''
  for (let page = 0; page < pages.most; page += 1) {
    const from = cursor === '' ? {} : { cursor }
    const answer = await client.ask((slack) =>
      slack.conversations.history({ channel, oldest, limit: pages.messages, include_all_metadata: true, ...from }))
    if (!answer.isOk) return asProbe(answer.failure)
    if (!Array.isArray(answer.value.messages)) return { outcome: 'undecided', code: 'strange-answer', reason: 'Slack answered without messages' }
    const ours = listOf(answer.value.messages).find((message) => isOurs(fieldOf(message, 'metadata'), keys))
    const ts = fieldOf(ours, 'ts')
    if (typeof ts === 'string') return { ts, channel }
    const next: unknown = answer.value.response_metadata?.next_cursor
    if (typeof next !== 'string' || next === '') return { outcome: 'absent' }
    cursor = next
  }
  return { outcome: 'unable', code: 'too-many', reason: `more than ${pages.most * pages.messages} messages have come into the channel since` }
}

function isOurs(metadata: Parameters<typeof fieldOf>[0], { id, content }: ReturnType<typeof keysOf>): boolean {
  const payload = fieldOf(metadata, 'event_payload')
  const told = fieldOf(payload, 'content')
  // A message of an earlier version has the id alone.
  return fieldOf(metadata, 'event_type') === eventType && fieldOf(payload, 'id') === id && (told === undefined || told === content)
}

/** No message of a ticket is older than the ticket; where it does not say its age, a week: nothing is tried for so long. */
function sinceMs(created: string | undefined, now: Date): number {
  const iso = created?.replace(/^(\d{4})(\d\d)(\d\d)_(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z') ?? ''
  const written = Date.parse(iso)
  // Clocks differ, and a ticket may claim to come from tomorrow.
  return Number.isNaN(written) ? now.getTime() - 7 * 24 * hourMs : Math.max(0, Math.min(written, now.getTime()) - 6 * hourMs)
}
