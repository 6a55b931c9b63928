import { receiptsPath, type QueuedTicket, type TicketFile } from '../../model/queue.ts'
import { decodeReceipts, encodeReceipt } from '../../model/receipt-codec.ts'
import type { Claim } from './claim.ts'
import type { Doubts } from './doubts.ts'
import type { LocalTicket } from './local-tickets.ts'
import { limitOf, receiptsBytes, ticketBytes, withoutReceipts } from './places.ts'
import { type Entry, type Objects, type QueueTip, refusalOf, textOf } from './queue-tip.ts'

/** Where tickets are read from: the branch, and beside it what only the folder has. */
export interface Sources {
  readonly objects: Objects
  readonly tip: QueueTip
  readonly local: ReadonlyMap<string, LocalTicket>
  readonly doubts: Doubts
  readonly runId: string
  isVoid(claim: Claim): boolean
}

/** Reads tickets with their receipts, with who has claimed them, and with what a bridge that died left in doubt. */
export async function readQueued(paths: readonly string[], sources: Sources): Promise<readonly QueuedTicket[]> {
  const { objects, tip } = sources
  const readable = paths.flatMap((path) => [path, receiptsPath(path)]).flatMap((path) => {
    const entry = tip.entries.get(path)
    return entry === undefined || refusalOf(entry, limitOf(path)) !== undefined ? [] : [entry.id]
  })
  const contents = readable.length === 0 ? new Map<string, Uint8Array>() : await objects.read(readable)
  const found: QueuedTicket[] = []
  for (const path of paths) found.push(await queuedTicket(path, contents, sources))
  return found
}

async function queuedTicket(path: string, contents: ReadonlyMap<string, Uint8Array>, sources: Sources): Promise<QueuedTicket> {
  const { tip, local, doubts, runId } = sources
  const entry = tip.entries.get(path)
  const beside = tip.entries.get(receiptsPath(path))
  const refusal = beside === undefined ? undefined : refusalOf(beside, receiptsBytes)
  if (refusal !== undefined) return { path, file: withoutReceipts(refusal.reason), receipts: [] }
  const receipts = entry === undefined ? (local.get(path)?.receipts ?? []) : decodeReceipts(textOf(beside === undefined ? undefined : contents.get(beside.id)))
  const file = entry === undefined ? { kind: 'file' as const, content: Buffer.from(local.get(path)?.text ?? '') } : fileOf(entry, contents)
  const claim = tip.claims.find(({ run, tickets }) => run !== runId && tickets.includes(path))
  if (claim !== undefined && !sources.isVoid(claim)) return { path, file, receipts, claimed: { by: claim.by, until: claim.until } }
  if (claim !== undefined) await doubts.remember(claim)
  const left = doubts.about(path)
  const known = new Set(receipts.map(encodeReceipt))
  const added = (left?.receipts ?? []).filter((receipt) => !known.has(encodeReceipt(receipt)))
  return { path, file, receipts: [...receipts, ...added], ...(left?.since !== undefined && { doubtedSince: left.since }) }
}

function fileOf(entry: Entry, contents: ReadonlyMap<string, Uint8Array>): TicketFile {
  const content = contents.get(entry.id)
  return refusalOf(entry, ticketBytes) ?? (content === undefined ? { kind: 'refused', code: 'missing', reason: 'this clone lacks its content' } : { kind: 'file', content })
}
