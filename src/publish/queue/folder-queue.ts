import { dirname, join } from 'node:path'
import type { ReadConfined } from '../../edge/confined.ts'
import type { Files } from '../../edge/files.ts'
import type { Locks } from '../../edge/lock.ts'
import { messageOf } from '../../model/errors.ts'
import { receiptsPath, type NamedFile, type Queue, type QueuedTicket, type Settlement } from '../../model/queue.ts'
import { decodeReceipts, encodeReceipt, encodeReceipts } from '../../model/receipt-codec.ts'
import { settle } from '../../model/settled.ts'
import { freeName, handledFolder, isTicketName, nameOf, outdated, queues, receiptsBytes, ticketBytes, unusableNames, withoutReceipts } from './places.ts'
import { idIn } from './ticket-id.ts'

export interface FolderQueueOptions {
  readonly files: Files
  readonly locks: Locks
  readonly readConfined: ReadConfined
  readonly root: string
  readonly runId: string
  /** Milliseconds that the lock counts for where nobody can tell whether this process lives. */
  readonly lockLastsMs: number
  /** A dry run takes no lock. */
  readonly isDry: boolean
  readonly handledAtMost: number
  /** Which tickets are meant; all unless told. */
  readonly only?: (path: string) => boolean
  link(path: string): string | undefined
}

const lockPath = 'data/.velos/bridge.lock'
/** A lock, or the guard of one, whose maker died before it had its name. */
const stagedLock = /^bridge\.lock(?:\.takeover)?\.[0-9a-z.]+\.tmp$/

/** The queue of a folder, ours while the lock is held. */
export async function openFolderQueue(options: FolderQueueOptions): Promise<Queue> {
  const { files, root, readConfined } = options
  const at = (path: string) => join(root, path)
  const taken = options.isDry ? undefined : await options.locks.tryTake(at(lockPath), options.lockLastsMs)
  const heldBy = taken !== undefined && 'heldBy' in taken ? taken.heldBy : undefined
  /** Receipts whose last line was cut off: the next one begins a line of its own. */
  const torn = new Set<string>()
  const reserved = new Set<string>()
  /** Tickets that are gone, of which a bridge that died left the receipts. */
  const orphans = new Set<string>()
  let hasHandled = false
  /** Tickets beside which something stands that is no receipts. */
  const blocked = new Set<string>()
  const remarks: string[] = []

  return {
    name: `the folder ${root}`,
    remarks,
    ...(heldBy !== undefined && { heldBy }),

    async *tickets() {
      for (const { pending } of queues) {
        const names = await files.list(at(pending))
        rememberOrphans(pending, names)
        remarks.push(...unusableNames(pending, names))
        for (const name of names) {
          const path = `${pending}/${name}`
          if (!isTicketName(name) || options.only?.(path) === false) continue
          const queued = await readTicket(path)
          if (queued !== undefined) yield queued
        }
      }
    },

    async exchange(done, wanted) {
      if (heldBy !== undefined) return []
      const moved = await Promise.all(done.map(async (one) => await putAway(one)))
      await Promise.all([...new Set(moved.flatMap((folder) => folder ?? []))].map(async (folder) => await files.syncFolder(at(folder))))
      // Only what is safely in its place is taken out of the queue.
      for (const { path, move } of done) {
        if (move === undefined) continue
        if (move.content !== undefined) await files.remove(at(path))
        await files.remove(at(receiptsPath(path)))
        hasHandled = true
      }
      const found = await Promise.all(wanted.map(readTicket))
      return found.filter((one) => one !== undefined)
    },

    async note(path, receipt) {
      if (blocked.delete(path)) await files.move(at(receiptsPath(path)), at(`${receiptsPath(path)}.refused-${options.runId.slice(0, 8)}`))
      const start = torn.delete(path) ? '\n' : ''
      await files.appendLine(at(receiptsPath(path)), start + encodeReceipt(receipt))
    },

    async read(paths, bytesAtMost) {
      const found = new Map<string, NamedFile>()
      for (const path of paths) found.set(path, await readConfined(root, path, bytesAtMost))
      return found
    },

    async *handled(isWanted) {
      for (const folder of queues.flatMap(({ processed, failed }) => [processed, failed])) {
        for (const name of (await files.list(at(folder))).filter(isTicketName)) {
          const queued = isWanted(`${folder}/${name}`) ? await readTicket(`${folder}/${name}`) : undefined
          if (queued !== undefined) yield queued
        }
      }
    },

    async putBack(tickets) {
      for (const { from, to, content, receipts } of tickets) {
        // The receipts first: without them a ticket in the queue would be sent to everybody again.
        await files.replace(at(receiptsPath(to)), encodeReceipts(receipts))
        if (content === undefined) await files.move(at(from), at(to))
        else await files.replace(at(to), content)
        if (content !== undefined) await files.remove(at(from))
        await files.remove(at(receiptsPath(from)))
      }
    },

    link: options.link,

    async release() {
      if (hasHandled) await prune()
      if (taken !== undefined && 'release' in taken) await sweep()
      if (taken !== undefined && 'release' in taken) await taken.release()
    },
  }

  async function readTicket(path: string): Promise<QueuedTicket | undefined> {
    const file = await readPart(path, ticketBytes)
    if (file.kind === 'missing') return undefined
    const receipts = await readPart(receiptsPath(path), receiptsBytes)
    // Without them it would be sent to everybody once more.
    if (receipts.kind === 'refused') {
      blocked.add(path)
      return { path, file: withoutReceipts(receipts.reason), receipts: [] }
    }
    const text = receipts.kind === 'file' ? Buffer.from(receipts.content).toString('utf8') : ''
    if (text !== '' && !text.endsWith('\n')) torn.add(path)
    return { path, file, receipts: decodeReceipts(text) }
  }

  /** One file that the disk does not give back must not stop the others. */
  async function readPart(path: string, bytesAtMost: number): Promise<NamedFile> {
    const read = await settle(readConfined(root, path, bytesAtMost))
    return 'value' in read ? read.value : { kind: 'refused', code: 'not-readable', reason: messageOf(read.thrown) }
  }

  /** Writes a handled ticket to its place; the folder that then is to be synced, where there is one. */
  async function putAway({ path, receipts, move }: Settlement): Promise<readonly string[] | undefined> {
    if (move === undefined) return undefined
    const folder = handledFolder(path, move.to)
    await files.makeFolder(at(folder))
    const name = await placeFor(path, folder, move.content)
    const place = `${folder}/${name}`
    if (move.content === undefined) {
      await files.replace(at(receiptsPath(place)), encodeReceipts(receipts))
      await files.move(at(path), at(place))
      return [folder]
    }
    // The same name each time: whatever a bridge left that died is written over.
    const staged = at(`${folder}/.velos-${name}.tmp`)
    await files.remove(staged)
    await files.writeNew(staged, move.content)
    await files.move(staged, at(place))
    return [folder]
  }

  /** A name that is free, or that this very ticket has already: a bridge died before it took it out of the queue. */
  async function placeFor(path: string, folder: string, content: string | undefined): Promise<string> {
    const name = nameOf(path)
    if ((await files.kind(at(`${folder}/${name}`))) === undefined && reserve(`${folder}/${name}`)) return name
    const there = await readConfined(root, `${folder}/${name}`, receiptsBytes)
    const id = content === undefined ? undefined : idIn(content)
    const isSame = id !== undefined && there.kind === 'file' && idIn(Buffer.from(there.content).toString('utf8')) === id
    if (isSame && reserve(`${folder}/${name}`)) return name
    const names = new Set(await files.list(at(folder)))
    return freeName(name, (one) => names.has(one) || !reserve(`${folder}/${one}`))
  }

  function rememberOrphans(pending: string, names: readonly string[]): void {
    const tickets = new Set(names.filter(isTicketName))
    for (const name of names) {
      const ticket = name.slice(0, -receiptsPath('').length)
      if (name === receiptsPath(ticket) && isTicketName(ticket) && !tickets.has(ticket)) orphans.add(`${pending}/${ticket}`)
    }
  }

  /** Takes away what dead bridges left: another ticket of that name would pass for delivered. */
  async function sweep(): Promise<void> {
    for (const path of orphans) if ((await files.kind(at(path))) === undefined) await files.remove(at(receiptsPath(path)))
    const folder = dirname(at(lockPath))
    for (const name of await files.list(folder)) if (stagedLock.test(name)) await files.remove(join(folder, name))
  }

  /** True for one only: several tickets are put away at the same time. */
  function reserve(place: string): boolean {
    return reserved.size < reserved.add(place).size
  }

  async function prune(): Promise<void> {
    for (const folder of [queues[0].processed, queues[0].failed]) {
      for (const name of outdated(await files.list(at(folder)), options.handledAtMost)) await files.remove(at(`${folder}/${name}`))
    }
  }
}
