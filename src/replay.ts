import { parseTicketJson } from './deliver/ticket/read-ticket.ts'
import { decodeText } from './deliver/ticket/decode-text.ts'
import { foldReceipts, isFinal } from './deliver/receipts.ts'
import { VelosError } from './model/errors.ts'
import { isJsonObject, jsonText } from './model/json.ts'
import type { Queue, QueuedTicket, Restored, Settlement } from './model/queue.ts'
import { isReceipt } from './model/receipt-codec.ts'
import type { Receipt } from './model/receipt.ts'
import { settle } from './model/settled.ts'
import { freeName, nameOf, pendingPath } from './publish/queue/places.ts'

/** When a replay was asked for, and by which run. */
export interface Stamp {
  readonly at: Date
  readonly by: string
}

export interface Replayed {
  /** In the queue, POSIX, relative to the root. */
  readonly path: string
  /** False where there is nothing that had not been delivered. */
  readonly isDue: boolean
  /** What had been delivered stays delivered. */
  readonly alreadyDelivered: readonly string[]
}

/**
 * Makes tickets due again, wherever they are: a handled one goes back into its queue, a pending one no longer waits. The
 * words are ids, names or paths; one that fits no ticket is an error, and then nothing is done.
 */
export async function replayTickets(queue: Queue, words: readonly string[], stamp: Stamp): Promise<readonly Replayed[]> {
  try {
    const replayed = await replay(queue, words, stamp)
    await queue.release()
    return replayed
  } catch (thrown) {
    // What reading left goes, the lock of a folder first of all; the failure itself is what counts.
    await settle(queue.release())
    throw thrown
  }
}

async function replay(queue: Queue, words: readonly string[], stamp: Stamp): Promise<readonly Replayed[]> {
  if (queue.heldBy !== undefined) {
    throw new VelosError('locked', `Another bridge works on ${queue.name} right now (${queue.heldBy}).`, { remedy: 'Try again when it is done.' })
  }
  const handled: QueuedTicket[] = []
  const pending: QueuedTicket[] = []
  const taken = new Set<string>()
  for await (const ticket of queue.tickets()) {
    taken.add(ticket.path)
    if (words.some((word) => isMeant(ticket, word))) pending.push(ticket)
  }
  for await (const ticket of queue.handled(() => true)) if (words.some((word) => isMeant(ticket, word))) handled.push(ticket)
  const lost = words.filter((word) => ![...pending, ...handled].some((ticket) => isMeant(ticket, word)))
  if (lost.length > 0) {
    throw new VelosError('usage', `No ticket of ${queue.name} has the id, name or path ${lost.map((word) => `"${word}"`).join(', ')}.`, {
      remedy: 'Look into the _dispatch_failed, _dispatch_processed and _dispatch folders, or into data/dispatch, for its name.',
    })
  }
  const mark = (receipts: readonly Receipt[]): readonly Receipt[] => [...receipts, ...marksFor(receipts, { at: stamp.at.toISOString(), by: stamp.by })]
  const claimed = pending.length === 0 ? [] : await queue.exchange([], pending.map(({ path }) => path), new Date(stamp.at.getTime() + 300_000))
  const done: Settlement[] = claimed.map(({ path, receipts }) => ({ path, receipts: mark(receipts) }))
  for (const { path, receipts } of claimed) for (const receipt of marksFor(receipts, { at: stamp.at.toISOString(), by: stamp.by })) await queue.note(path, receipt)
  if (done.length > 0) await queue.exchange(done, [], stamp.at)
  const busy = pending.filter(({ path }) => !claimed.some((one) => one.path === path))
  // A bridge that died left it in both places: the pending one is meant.
  const isPending = (ticket: QueuedTicket) => pending.some(({ path }) => path === pendingPath(ticket.path))
  const meant = handled.filter((ticket) => !isPending(ticket))
  const isDone = (ticket: QueuedTicket) => hasAllDelivered(keptBy(ticket))
  const restored = meant.filter((ticket) => !isDone(ticket)).map((ticket) => restore(ticket, freePath(pendingPath(ticket.path), taken), mark))
  if (restored.length > 0) await queue.putBack(restored)
  if (busy.length > 0) throw new VelosError('locked', `Another bridge works on ${busy.map(({ path }) => path).join(', ')} right now.`, { remedy: 'Try again when it is done.' })
  const finished = meant.filter(isDone).map((ticket) => ({ path: ticket.path, receipts: keptBy(ticket) }))
  return [...done, ...restored.map(({ to, receipts }) => ({ path: to, receipts })), ...finished].map(({ path, receipts }) => ({
    path,
    isDue: !finished.some((one) => one.path === path),
    alreadyDelivered: [...foldReceipts(receipts)].flatMap(([carrier, { outcome }]) => (outcome === 'delivered' ? [carrier] : [])),
  }))
}

function isMeant({ path, file }: QueuedTicket, word: string): boolean {
  const asked = word.replaceAll('\\', '/').replace(/^\.\//, '')
  const name = nameOf(path)
  if (asked === path || asked.endsWith(`/${path}`) || asked === name || `${asked}.json` === name) return true
  const ticket = file.kind === 'file' ? parseTicketJson(file.content) : undefined
  return isJsonObject(ticket) && ticket['id'] === word
}

/** Another ticket may have come under the same name, or been handled under it. */
function freePath(path: string, taken: Set<string>): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const free = folder + freeName(nameOf(path), (name) => taken.has(folder + name))
  taken.add(free)
  return free
}

function restore(ticket: QueuedTicket, to: string, mark: (receipts: readonly Receipt[]) => readonly Receipt[]): Restored {
  const place = { from: ticket.path, to }
  const value = ticket.file.kind === 'file' ? parseTicketJson(ticket.file.content) : undefined
  // What could not be read goes back as it is: somebody may have mended it.
  if (!isJsonObject(value) || ticket.receipts.length > 0 || ticket.file.kind !== 'file') return { ...place, receipts: mark(ticket.receipts) }
  const { receipts, result: _result, ...original } = value
  return { ...place, receipts: mark(keptBy(ticket)), content: Array.isArray(receipts) ? `${jsonText(original)}\n` : decodeText(ticket.file.content) }
}

/** The receipts of a handled ticket: in it, or beside it where it could not be read. */
function keptBy({ file, receipts: beside }: QueuedTicket): readonly Receipt[] {
  const value = file.kind === 'file' && beside.length === 0 ? parseTicketJson(file.content) : undefined
  const inside = isJsonObject(value) ? value['receipts'] : undefined
  return Array.isArray(inside) ? inside.filter(isReceipt) : beside
}

function hasAllDelivered(receipts: readonly Receipt[]): boolean {
  const states = [...foldReceipts(receipts).values()]
  return states.length > 0 && states.every(({ outcome }) => outcome === 'delivered')
}

/** Every carrier that did not deliver gets another try, as if nothing had been tried. */
function marksFor(receipts: readonly Receipt[], stamp: Pick<Receipt, 'at' | 'by'>): readonly Receipt[] {
  const open = [...foldReceipts(receipts)].flatMap(([channel, state]) => (isFinal(state) && state.outcome === 'delivered' ? [] : [channel]))
  return open.length === 0 ? [{ outcome: 'replayed', ...stamp }] : open.map((channel) => ({ channel, outcome: 'replayed', ...stamp }))
}
