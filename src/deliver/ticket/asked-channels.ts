import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { plain } from '../../model/plain.ts'
import { type ChannelName, channels } from '../../model/ticket.ts'
import type { Ask, Destination } from '../pending-ticket.ts'
import { kindOf, type Look } from './look.ts'

const allowed = `${channels.slice(0, -1).join(', ')} or ${channels.at(-1)}`

/**
 * The channels that a ticket asks for: those that are true in `send`, the loop's format, and those that are enabled in
 * `channels`, the older one. A name that is none of ours and asks for something is a problem: somebody counts on it.
 */
export function askedChannels(ticket: JsonObject, look: Look): readonly Ask[] {
  const send = look.object(ticket, 'send')
  const older = look.object(ticket, 'channels')
  if (send === undefined && older === undefined) {
    look.fault('no-channels', 'it has neither "send" nor "channels", so it asks for nobody')
  }
  const asked = new Set([...askedBySend(send ?? {}, look), ...askedByOlder(older ?? {}, look)])
  return channels
    .filter((channel) => asked.has(channel))
    .map((channel) => ({ channel, destinations: destinationsOf(older ?? {}, channel, look) }))
}

/** `{ slack: true, … }` */
function askedBySend(send: JsonObject, look: Look): readonly ChannelName[] {
  return Object.entries(send).flatMap(([name, value]): readonly ChannelName[] => {
    const channel = channels.find((one) => one === name)
    if (channel === undefined) return value === false || value === null ? [] : unknown('send', name, look)
    if (typeof value === 'boolean') return value ? [channel] : []
    // Null means absent, as everywhere in a ticket.
    if (value === null) return []
    look.fault('wrong-type', `"send.${channel}" is ${kindOf(value)}; true or false is allowed`)
    return []
  })
}

/** `{ slack: { enabled: true, … }, … }` */
function askedByOlder(older: JsonObject, look: Look): readonly ChannelName[] {
  return Object.entries(older).flatMap(([name, value]): readonly ChannelName[] => {
    const channel = channels.find((one) => one === name)
    if (channel === undefined) return asksForNothing(value) ? [] : unknown('channels', name, look)
    const enabled = look.object(older, channel, 'channels.')?.['enabled']
    if (enabled === undefined || enabled === null || enabled === false) return []
    if (enabled === true) return [channel]
    look.fault('wrong-type', `"channels.${channel}.enabled" is ${kindOf(enabled)}; true or false is allowed`)
    return []
  })
}

function asksForNothing(value: Json | undefined): boolean {
  if (!isJsonObject(value)) return value === false || value === null
  const { enabled } = value
  return enabled === undefined || enabled === null || enabled === false
}

function unknown(where: string, name: string, look: Look): readonly never[] {
  look.fault('unknown-channel', `"${where}" asks for "${plain(name, 60)}", which is no channel; ${allowed} is allowed`)
  return []
}

/** Where the older format keeps a channel's place; nothing, null and the empty text are the channel's own. */
function destinationsOf(older: JsonObject, channel: ChannelName, look: Look): readonly Destination[] {
  const asked = older[channel]
  if (!isJsonObject(asked)) return []
  const place = (key: string, kind: Destination['kind']): readonly Destination[] => {
    const id = look.text(asked, key, `channels.${channel}.`)?.trim() ?? ''
    return id === '' ? [] : [{ kind, id }]
  }
  if (channel === 'slack') return place('channel', 'channel')
  if (channel === 'notion') return [...place('database_id', 'database'), ...place('parent_page_id', 'page')]
  if (channel === 'email') return addressesIn(asked, look)
  if (channel === 'webhook') return place('url', 'url')
  if (channel === 'push') return place('topic', 'topic')
  return place('repository', 'repository')
}

/** One address, several with commas between, or a list; each with a name before it or without. */
function addressesIn({ to }: JsonObject, look: Look): readonly Destination[] {
  if (to === undefined || to === null) return []
  const listed: readonly Json[] = isList(to) ? to : [to]
  const texts = listed.filter((one) => typeof one === 'string')
  if (texts.length < listed.length) look.fault('wrong-type', '"channels.email.to" is neither a string nor a list of strings')
  const addresses = texts.flatMap((text) => text.split(/[,;]/)).map((one) => (/<([^<>]*)>\s*$/.exec(one)?.[1] ?? one).trim())
  return addresses.filter((one) => one !== '').map((id) => ({ kind: 'address', id }))
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
