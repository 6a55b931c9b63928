import { receiptsPath, type Restored } from '../../model/queue.ts'
import { counted } from '../../model/quantity.ts'
import { encodeReceipts } from '../../model/receipt-codec.ts'
import type { Plan } from '../target.ts'

/** Plans how handled tickets go back into their queues; pure. `isThere` tells which of their files the branch has. */
export function planPutBack(tickets: readonly Restored[], isThere: (path: string) => boolean): Plan {
  const writes = new Map<string, string>()
  const removes: string[] = []
  const moves: { from: string; to: string }[] = []
  for (const { from, to, content, receipts } of tickets) {
    writes.set(receiptsPath(to), encodeReceipts(receipts))
    if (isThere(receiptsPath(from))) removes.push(receiptsPath(from))
    if (content === undefined) {
      moves.push({ from, to })
    } else {
      writes.set(to, content)
      removes.push(from)
    }
  }
  return { writes, removes, moves, message: `chore(velos): bridge, ${counted(tickets.length, 'ticket')} put back` }
}
