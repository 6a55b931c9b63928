import type { Queue, QueuedTicket, Settlement } from '../../src/model/queue.ts'
import type { Receipt } from '../../src/model/receipt.ts'

/** Thrown by whatever a process does after it died. */
export class Died extends Error {
  override readonly name = 'Died'
}

/** A bridge's process: once it is dead, nothing that it does comes about. */
export interface Life {
  isDead: boolean
}

export interface MemoryQueue {
  /** The queue as one process has it: what it notes is lost with it where the next bridge works in another clone. */
  open(life: Life, script: { readonly diesAt?: 'before-settling' | 'after-settling' | undefined }): Queue
  /** A process died: whoever comes next finds what it left. */
  bury(at: Date): void
  /** What would be there for the next bridge, should this one die now. */
  durable(path: string): readonly Receipt[]
  /** What the process at work knows of it, whether or not that outlives it. */
  known(path: string): readonly Receipt[]
  readonly pending: ReadonlyMap<string, string>
  readonly handled: ReadonlyMap<string, Settlement>
  /** Tickets that are claimed right now. */
  readonly claimed: ReadonlySet<string>
}

/** A queue that keeps what was noted before a crash (`same` clone), or only that there was a claim (`other`). */
export function memoryQueue(texts: ReadonlyMap<string, string>, nextClone: 'same' | 'other'): MemoryQueue {
  const pending = new Map(texts)
  const handled = new Map<string, Settlement>()
  const settled = new Map<string, readonly Receipt[]>()
  const noted = new Map<string, readonly Receipt[]>()
  const doubted = new Map<string, string>()
  const claimed = new Set<string>()
  const receiptsOf = (path: string) => [...(settled.get(path) ?? []), ...(noted.get(path) ?? [])]

  function queued(path: string): readonly QueuedTicket[] {
    const text = pending.get(path)
    if (text === undefined) return []
    const doubtedSince = doubted.get(path)
    return [{ path, file: { kind: 'file', content: Buffer.from(text) }, receipts: receiptsOf(path), ...(doubtedSince !== undefined && { doubtedSince }) }]
  }

  return {
    pending, handled, claimed,
    known: receiptsOf,
    durable: (path) => (nextClone === 'same' ? receiptsOf(path) : (settled.get(path) ?? [])),
    bury(at) {
      if (nextClone === 'other') {
        for (const path of claimed) doubted.set(path, at.toISOString())
        noted.clear()
      }
      claimed.clear()
    },
    open(life, { diesAt }) {
      const alive = () => {
        if (life.isDead) throw new Died('dead')
      }
      const die = (): never => {
        life.isDead = true
        throw new Died('died')
      }
      return {
        name: 'a memory',
        remarks: [],
        async *tickets() {
          for (const path of [...pending.keys()]) yield* queued(path)
        },
        async exchange(done, wanted) {
          alive()
          if (done.length > 0 && diesAt === 'before-settling') die()
          for (const settlement of done) {
            const { path, receipts, move } = settlement
            settled.set(path, receipts)
            noted.delete(path)
            doubted.delete(path)
            if (move === undefined) continue
            pending.delete(path)
            handled.set(path, settlement)
          }
          claimed.clear()
          for (const path of wanted) if (pending.has(path)) claimed.add(path)
          if (done.length > 0 && diesAt === 'after-settling') die()
          return wanted.flatMap(queued)
        },
        async note(path, receipt) {
          alive()
          noted.set(path, [...(noted.get(path) ?? []), receipt])
        },
        read: async () => new Map(),
        async *handled() {},
        async putBack() {},
        link: () => undefined,
        async release() {},
      }
    },
  }
}
