import { join } from 'node:path'
import { readTicket, type QueuedTicket, type UnreadableTicket } from './deliver/queue.ts'
import type { Files } from './edge/files.ts'
import { messageOf } from './model/errors.ts'
import { paths } from './model/paths.ts'

/** What the bridge found in its queue. In this version it says what it would send and changes nothing. */
export interface BridgeResult {
  /** Oldest first. */
  readonly tickets: readonly (QueuedTicket | UnreadableTicket)[]
  /** Tickets beyond the limit of this run. */
  readonly left: number
}

/** Reads both inboxes of the folder, oldest first by the name that carries the time. */
export async function runBridge(files: Files, root: string, maxTickets: number): Promise<BridgeResult> {
  const queued: string[] = []
  for (const folder of [paths.queue, paths.tickets]) {
    const names = await files.list(join(root, folder))
    queued.push(...names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).map((name) => `${folder}/${name}`))
  }
  queued.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const tickets = await Promise.all(queued.slice(0, maxTickets).map(async (path) => await read(files, root, path)))
  return { tickets, left: Math.max(0, queued.length - maxTickets) }
}

async function read(files: Files, root: string, path: string): Promise<QueuedTicket | UnreadableTicket> {
  try {
    const facts = await files.facts(join(root, path))
    if (facts !== undefined && facts.bytes > 2 * 1024 * 1024) return { path, problem: `it is ${facts.bytes} bytes long` }
    if ((await files.kind(join(root, path))) !== 'file') return { path, problem: 'it is not a file' }
    return readTicket(path, (await files.readText(join(root, path))) ?? '')
  } catch (thrown) {
    return { path, problem: messageOf(thrown) }
  }
}

/** A line for each ticket, and what becomes of it. */
export function describeQueue({ tickets, left }: BridgeResult): string {
  if (tickets.length === 0) return 'The queue is empty.\n'
  const lines = tickets.map((ticket) => {
    if ('problem' in ticket) return `${ticket.path}: cannot be read, ${ticket.problem}`
    const where = ticket.asksFor.length === 0 ? 'to nobody (it asks for no channel)' : `to ${ticket.asksFor.join(', ')}`
    return `${ticket.path}: would be sent ${where}: ${ticket.title}`
  })
  if (left > 0) lines.push(`${left} more tickets wait for a later run.`)
  return `${lines.join('\n')}\n`
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
