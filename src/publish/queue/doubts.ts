import type { Claim } from './claim.ts'
import type { Journal, Left } from './journal.ts'

/** What dead bridges may have done to tickets that they had claimed. */
export interface Doubts {
  /** Takes in a claim that is void. */
  remember(claim: Claim): Promise<void>
  /** `receipts`: what its journal in this clone tells; `since`: no journal is here, so all that was due may have been sent. */
  about(path: string): Left | undefined
  /** Before these become ours: writes what is doubted of them into our own journal, should we die with them too. */
  inherit(paths: readonly string[]): Promise<void>
  /** The ticket's receipts are on the branch. */
  forget(path: string): void
}

export function openDoubts(journal: Journal): Doubts {
  const remembered = new Set<string>()
  const inherited = new Set<string>()
  const found = new Map<string, Left>()
  return {
    async remember({ run, at, tickets }) {
      if (remembered.has(run)) return
      remembered.add(run)
      const left = await journal.read(run)
      for (const path of tickets) found.set(path, left === undefined ? { receipts: [], since: at } : (left.get(path) ?? { receipts: [] }))
    },
    about: (path) => found.get(path),
    async inherit(paths) {
      for (const path of paths) {
        const left = found.get(path)
        if (left === undefined || inherited.has(path)) continue
        inherited.add(path)
        await journal.inherit(path, left)
      }
    },
    forget: (path) => void found.delete(path),
  }
}
