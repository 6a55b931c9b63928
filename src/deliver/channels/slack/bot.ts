import type { Errand, Message, OpenChannel, Probe, Verdict } from '../../channel.ts'
import type { Dispatch } from '../../../model/dispatch.ts'
import type { SlackSettings } from '../../../model/dispatch-settings.ts'
import type { JsonObject } from '../../../model/json.ts'
import { plain } from '../../../model/plain.ts'
import { attach, isAttached, type Place } from './attach.ts'
import { openClient, type SlackClient } from './client.ts'
import { asProbe, strange } from './failure.ts'
import { compose, type SlackMessage } from './message.ts'
import { eventType, isChannelId, keysOf, lookFor } from './probe.ts'

type BotSettings = Extract<SlackSettings, { readonly by: 'bot' }>

/** A file that does not get into the thread in so many attempts is left out: the message is there, and has its link. */
const mostTries = 3
const noneYet = { isOk: true, value: false } as const

/**
 * A message by a bot: `chat.postMessage`, then, where the report does not fit, files in its thread. What the last attempt
 * kept is the message's place, so that another one attaches only.
 */
export function openBot(settings: BotSettings): OpenChannel {
  return {
    destination: `channel ${plain(settings.channel, 80)}`,
    secrets: [settings.token],
    prepare: (dispatch, redelivery) => {
      const message = compose(dispatch, redelivery, true)
      const payload = payloadOf(dispatch, message, settings.channel)
      const delivery: Delivery = { settings, dispatch, message, payload }
      return {
        shows: { ...payload, files: message.files.map(({ name, content }) => ({ name, bytes: content.length })) },
        send: async (errand) => await send(delivery, errand),
        probe: async (errand) => await probe(delivery, errand),
      } satisfies Message
    },
  }
}

interface Delivery {
  readonly settings: BotSettings
  readonly dispatch: Dispatch
  readonly message: SlackMessage
  readonly payload: ReturnType<typeof payloadOf>
}

function payloadOf(dispatch: Dispatch, { text, blocks }: SlackMessage, channel: string) {
  return {
    channel,
    text,
    blocks: [...blocks],
    metadata: { event_type: eventType, event_payload: keysOf(dispatch) },
    unfurl_links: false,
    unfurl_media: false,
  }
}

async function send(delivery: Delivery, errand: Errand): Promise<Verdict> {
  const client = await openClient(errand, delivery.settings)
  const known = placeIn(errand.progress, delivery.settings)
  if (known !== undefined) return await finish(delivery, client, errand, known)
  const posted = await client.ask((slack) => slack.chat.postMessage(delivery.payload))
  if (!posted.isOk) return posted.failure
  const { ts, channel } = posted.value
  if (typeof ts !== 'string' || typeof channel !== 'string') return strange
  return await finish(delivery, client, errand, { ts, channel, tries: 0 })
}

/** Where the message is, its files are still to come; where they are already, from an attempt that never knew, they stay. */
async function finish({ settings, message: { files } }: Delivery, client: SlackClient, errand: Errand, known: Known): Promise<Verdict> {
  const { ts, channel, tries } = known
  const place = { ts, channel }
  const delivered = { outcome: 'delivered', id: `${channel}/${ts}` } as const
  if (files.length === 0) return delivered
  await errand.keep({ ...place, tries: tries + 1 })
  const there = tries === 0 ? noneYet : await isAttached(client, { place, files })
  if (there.isOk && there.value) return delivered
  const attached = there.isOk ? await attach(client, errand, { place, files, url: settings.url }) : there
  if (attached.isOk) return delivered
  const { failure } = attached
  if (failure.outcome === 'refused' || tries + 1 >= mostTries) {
    return { ...delivered, code: 'partial', reason: `the report is not in its thread: ${failure.reason}` }
  }
  const reason = `the message is there, but the report is not in its thread yet: ${failure.reason}`
  return { outcome: 'retry', code: failure.code, reason, ...(failure.afterMs !== undefined && { afterMs: failure.afterMs }) }
}

/** Where the message is found without its files, these are sent after it. */
async function probe(delivery: Delivery, errand: Errand): Promise<Probe> {
  const client = await openClient(errand, delivery.settings)
  const known = placeIn(errand.progress, delivery.settings)
  const found = known ?? (await lookFor({ dispatch: delivery.dispatch, channel: delivery.settings.channel, client, errand }))
  if ('outcome' in found) return found
  const verdict = await finish(delivery, client, errand, { tries: 1, ...found })
  return verdict.outcome === 'delivered' ? verdict : asProbe(verdict)
}

interface Known extends Place {
  /** How often attaching was begun. */
  readonly tries: number
}

/** What an attempt kept, as far as it can be believed: it names no channel but the one that is configured. */
function placeIn(progress: JsonObject | undefined, settings: BotSettings): Known | undefined {
  const { ts, channel, tries } = progress ?? {}
  if (typeof ts !== 'string' || !/^\d+\.\d+$/.test(ts)) return undefined
  if (typeof channel !== 'string' || !isChannelId(channel)) return undefined
  if (isChannelId(settings.channel) && channel !== settings.channel) return undefined
  return { ts, channel, tries: typeof tries === 'number' ? tries : 1 }
}
