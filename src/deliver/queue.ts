import { isJsonObject, type JsonObject } from '../model/json.ts'
import { plain } from '../model/plain.ts'
import { channels } from '../model/ticket.ts'

/** A ticket as far as this version needs it: what it would send, and where. */
export interface QueuedTicket {
  /** POSIX, relative to the root. */
  readonly path: string
  readonly title: string
  /** The channels that it asks for. */
  readonly asksFor: readonly string[]
}

/** A file in the queue that is no ticket. */
export interface UnreadableTicket {
  readonly path: string
  /** A sentence without a full stop. */
  readonly problem: string
}

const bytesAtMost = 1024 * 1024

/** Reads a ticket of either format, with or without a byte-order mark. It is untrusted: only plain text leaves here. */
export function readTicket(path: string, content: string): QueuedTicket | UnreadableTicket {
  if (content.length > bytesAtMost) return { path, problem: `it is larger than ${bytesAtMost} bytes` }
  let value: unknown
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (thrown) {
    return { path, problem: `it is not JSON: ${plain(thrown instanceof Error ? thrown.message : String(thrown), 200)}` }
  }
  if (!isJsonObject(value)) return { path, problem: 'it is not a JSON object' }
  const asked = isJsonObject(value['send']) ? askedBySend(value['send']) : askedByChannels(value['channels'])
  if (asked === undefined) return { path, problem: 'it has neither "send" nor "channels", so it names no channel' }
  return { path, title: titleOf(value), asksFor: asked }
}

/** The loop's format: `send: { slack: true, … }`. */
function askedBySend(send: JsonObject): readonly string[] {
  return channels.filter((channel) => send[channel] === true)
}

/** The older format: `channels: { slack: { enabled: true, … }, … }`. */
function askedByChannels(value: unknown): readonly string[] | undefined {
  if (!isJsonObject(value)) return undefined
  return channels.filter((channel) => {
    const asked = value[channel]
    return isJsonObject(asked) && asked['enabled'] === true
  })
}

function titleOf(ticket: JsonObject): string {
  const artifacts = Array.isArray(ticket['artifacts']) ? ticket['artifacts'] : []
  const first: unknown = artifacts[0]
  const title = ticket['summary'] ?? (isJsonObject(first) ? first['title'] : ticket['title'])
  return plain(typeof title === 'string' ? title : 'GIWANOS Update', 150)
}
