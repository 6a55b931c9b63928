import { paths } from '../../model/paths.ts'
import type { TicketFile } from '../../model/queue.ts'

/** The two queues, and where what is handled goes. */
export const queues = [
  { pending: paths.queue, processed: paths.queueProcessed, failed: paths.queueFailed },
  { pending: paths.tickets, processed: paths.ticketsProcessed, failed: paths.ticketsFailed },
] as const

export const ticketBytes = 1024 * 1024
export const receiptsBytes = 4 * 1024 * 1024

/** What a ticket is whose receipts cannot be read: not to be sent, as nobody knows who has it already. */
export function withoutReceipts(reason: string): TicketFile {
  return { kind: 'refused', code: 'receipts', reason: `its receipts cannot be read: ${reason}` }
}

/** How much is read of a file in a queue: of a ticket, or of its receipts. */
export function limitOf(path: string): number {
  return isTicketName(nameOf(path)) ? ticketBytes : receiptsBytes
}

/** A name that a ticket can have: hidden files and other tools' leftovers are none. */
export function isTicketName(name: string): boolean {
  return isNamedLikeTicket(name) && !isUnusable(name)
}

/** Names that look like a ticket's and cannot be used, a sentence each without a full stop. */
export function unusableNames(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => isNamedLikeTicket(name) && isUnusable(name))
    .map((name) => `${folder}/${name} was left alone: its name is not UTF-8, or longer than ${nameBytesAtMost} bytes`)
}

function isNamedLikeTicket(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.')
}

/** File systems take 255 bytes, and other names are made of it. What is not UTF-8 could be read, and never be moved. */
const nameBytesAtMost = 200

function isUnusable(name: string): boolean {
  return name.includes('\ufffd') || Buffer.byteLength(name) > nameBytesAtMost
}

/** The folder that a ticket goes to from its queue. */
export function handledFolder(path: string, to: 'processed' | 'failed'): string {
  const queue = queues.find(({ pending }) => path.startsWith(`${pending}/`))
  if (queue === undefined) throw new Error(`${path} is in no queue`)
  return queue[to]
}

/** The queue that a handled ticket came from: where it is put back to. */
export function pendingPath(handledPath: string): string {
  const queue = queues.find(({ processed, failed }) => handledPath.startsWith(`${processed}/`) || handledPath.startsWith(`${failed}/`))
  if (queue === undefined) throw new Error(`${handledPath} is in no folder of handled tickets`)
  return `${queue.pending}/${nameOf(handledPath)}`
}

/** The first name that is free in a folder: `a.json`, `a.2.json`, … */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name
  const stem = name.replace(/\.json$/, '')
  for (let count = 2; ; count += 1) {
    const other = `${stem}.${count}.json`
    if (!isTaken(other)) return other
  }
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Handled tickets of the second queue that are older than the newest `keep`, as far as their names tell their time. */
export function outdated(names: readonly string[], keep: number): readonly string[] {
  const dated = names.flatMap((name) => {
    const time = /(?<!\d)\d{8}_\d{6}(?!\d)/.exec(name)?.[0]
    return time === undefined || !isTicketName(name) ? [] : [{ time, name }]
  })
  const old = dated.sort((one, other) => (one.time < other.time ? 1 : -1)).slice(keep).map(({ name }) => name)
  const gone = new Set(old)
  return [...old, ...names.filter((name) => gone.has(name.replace(/\.receipts\.jsonl$/, '')) && !isTicketName(name))]
}
