import { join } from 'node:path'
import type { ReadConfined } from '../../edge/confined.ts'
import type { Files } from '../../edge/files.ts'
import { receiptsPath } from '../../model/queue.ts'
import { decodeReceipts } from '../../model/receipt-codec.ts'
import type { Receipt } from '../../model/receipt.ts'
import { settle } from '../../model/settled.ts'
import { handledFolder, isTicketName, nameOf, queues, receiptsBytes, ticketBytes, unusableNames } from './places.ts'
import { type Objects, type QueueTip, textOf } from './queue-tip.ts'
import { idIn } from './ticket-id.ts'

export interface LocalTicketsOptions {
  readonly files: Files
  readonly objects: Objects
  readonly readConfined: ReadConfined
  readonly root: string
  readonly tip?: QueueTip
}

/** A ticket that only the folder has, with what a bridge there had to say of it while the branch could not be had. */
export interface LocalTicket {
  readonly text: string
  readonly receipts: readonly Receipt[]
}

export interface LocalTickets {
  /** By path. */
  readonly tickets: ReadonlyMap<string, LocalTicket>
  /** Those that cannot be brought to a branch, a sentence each without a full stop. */
  readonly remarks: readonly string[]
}

/**
 * Tickets that lie in the folder's second queue and that no commit knows: a step of this job left them, or a loop that
 * could not publish. Those that the checked-out commit holds are the branch's business.
 */
export async function findLocalTickets({ files, objects, readConfined, root, tip }: LocalTicketsOptions): Promise<LocalTickets> {
  const { pending } = queues[0]
  const all = await files.list(join(root, pending))
  const names = all.filter(isTicketName)
  const remarks = [...unusableNames(pending, all)]
  if (names.length === 0) return { tickets: new Map(), remarks }
  const handled = tip?.commit === undefined ? undefined : await objects.list(tip.commit, [`${queues[0].processed}/`, `${queues[0].failed}/`])
  // Without a commit yet there is nothing that it could know.
  const checkedOut = await settle(objects.list('HEAD', [`${pending}/`]))
  const tickets = new Map<string, LocalTicket>()
  for (const path of names.map((name) => `${pending}/${name}`)) {
    const isKnown = tip?.entries.has(path) === true || ('value' in checkedOut && checkedOut.value.has(path))
    if (isKnown) continue
    const file = await readConfined(root, path, ticketBytes)
    if (file.kind === 'missing') continue
    const text = file.kind === 'file' ? Buffer.from(file.content).toString('utf8') : undefined
    if (await isHandled(path, text ?? '')) continue
    const beside = await readConfined(root, receiptsPath(path), receiptsBytes)
    if (file.kind === 'file' && text !== undefined && Buffer.from(text).equals(file.content) && beside.kind !== 'refused') {
      tickets.set(path, { text, receipts: beside.kind === 'file' ? decodeReceipts(Buffer.from(beside.content).toString('utf8')) : [] })
      continue
    }
    const reason = file.kind === 'refused' ? file.reason : beside.kind === 'refused' ? `its receipts cannot be read: ${beside.reason}` : 'it is not UTF-8'
    remarks.push(`${path} is only in this folder, and cannot be brought to the branch: ${reason}`)
  }
  return { tickets, remarks }

  /** A handled ticket of that name and that id; a new one under an old name is not that one. */
  async function isHandled(path: string, text: string): Promise<boolean> {
    for (const to of ['processed', 'failed'] as const) {
      const entry = handled?.get(`${handledFolder(path, to)}/${nameOf(path)}`)
      if (entry === undefined) continue
      const [mine, theirs] = [idIn(text), idIn(textOf((await objects.read([entry.id])).get(entry.id)))]
      if (mine === undefined || theirs === undefined || mine === theirs) return true
    }
    return false
  }
}
