import { receiptsPath, type Settlement } from '../../model/queue.ts'
import { encodeReceipts } from '../../model/receipt-codec.ts'
import { counted } from '../../model/quantity.ts'
import type { Plan } from '../target.ts'
import { type Claim, claimPath, encodeClaim } from './claim.ts'
import type { LocalTicket } from './local-tickets.ts'
import { freeName, handledFolder, nameOf, outdated, queues } from './places.ts'
import type { QueueTip } from './queue-tip.ts'

/** What one exchange is about, whatever the tip. */
export interface Exchange {
  readonly done: readonly Settlement[]
  /** The claim to make, with the tickets that are wanted. */
  readonly claim: Claim
  /** Tickets that are in the folder only. */
  readonly local: ReadonlyMap<string, LocalTicket>
  readonly handledAtMost: number
  /** True for a claim that no longer holds: it ran out, or its process is dead. */
  isVoid(claim: Claim): boolean
}

export interface ExchangePlan {
  readonly plan: Plan
  /** The tickets that are ours once the plan is published. */
  readonly claimed: readonly string[]
}

/**
 * Plans an exchange on a tip: handled tickets move, the receipts of those that stay are written, our claim changes hands.
 * Pure: on a newer tip it is planned anew. `taken` are the names in the folders of handled tickets.
 */
export function planExchange(tip: QueueTip, taken: (folder: string) => readonly string[], exchange: Exchange): ExchangePlan | 'landed' {
  const { done, claim, local } = exchange
  const own = tip.claims.find(({ run }) => run === claim.run)
  if (own?.turn === claim.turn) return 'landed'
  const others = tip.claims.filter(({ run }) => run !== claim.run)
  const held = new Set(others.filter((one) => !exchange.isVoid(one)).flatMap(({ tickets }) => tickets))
  for (const { path, move } of done) if (move !== undefined) held.add(path)
  const claimed = claim.tickets.filter((path) => (tip.entries.has(path) || local.has(path)) && !held.has(path))

  const writes = new Map<string, string>()
  const removes: string[] = []
  const moves: { from: string; to: string }[] = []
  for (const path of claimed) {
    const ticket = local.get(path)
    if (ticket === undefined || tip.entries.has(path)) continue
    writes.set(path, ticket.text)
    if (ticket.receipts.length > 0) writes.set(receiptsPath(path), encodeReceipts(ticket.receipts))
  }
  for (const one of done) if (tip.entries.has(one.path)) settle(one)
  for (const dead of others.filter((one) => exchange.isVoid(one))) shrink(dead)
  if (claimed.length > 0) writes.set(claimPath(claim.run), encodeClaim({ ...claim, tickets: claimed }))
  else if (own !== undefined) removes.push(claimPath(claim.run))
  if (writes.size + removes.length + moves.length === 0) return 'landed'
  return { claimed, plan: { writes, removes, moves, message: messageOf(done, claimed) } }

  function settle({ path, receipts, move }: Settlement): void {
    const lines = encodeReceipts(receipts)
    const hasReceipts = tip.entries.has(receiptsPath(path))
    if (move === undefined) {
      // Where our claim is gone, we have said this before or somebody else has more to say: his receipts are not ours to replace.
      if (lines !== '' && own?.tickets.includes(path) === true && !held.has(path)) writes.set(receiptsPath(path), lines)
      return
    }
    const folder = handledFolder(path, move.to)
    const names = new Set([...taken(folder), ...[...writes.keys(), ...moves.map(({ to }) => to)].filter((one) => one.startsWith(`${folder}/`)).map(nameOf)])
    const place = `${folder}/${freeName(nameOf(path), (name) => names.has(name))}`
    if (move.content === undefined) {
      moves.push({ from: path, to: place })
      writes.set(receiptsPath(place), lines)
    } else {
      writes.set(place, move.content)
      removes.push(path)
    }
    if (hasReceipts) removes.push(receiptsPath(path))
    if (folder === queues[0].processed || folder === queues[0].failed) {
      for (const name of outdated([...names, nameOf(place)], exchange.handledAtMost)) if (taken(folder).includes(name)) removes.push(`${folder}/${name}`)
    }
  }

  /** A dead bridge's claim: what we take from it is ours to doubt, the rest stays doubtful for the next. */
  function shrink(dead: Claim): void {
    const gone = new Set([...claimed, ...done.map(({ path }) => path)])
    const left = dead.tickets.filter((path) => !gone.has(path) && tip.entries.has(path))
    if (left.length === 0) removes.push(claimPath(dead.run))
    else if (left.length < dead.tickets.length) writes.set(claimPath(dead.run), encodeClaim({ ...dead, tickets: left }))
  }
}

function messageOf(done: readonly Settlement[], claimed: readonly string[]): string {
  const handled = done.filter(({ move }) => move !== undefined).length
  const parts = [
    ...(handled > 0 ? [`${counted(handled, 'ticket')} handled`] : []),
    ...(done.length > handled ? [`${counted(done.length - handled, 'ticket')} pending`] : []),
    ...(claimed.length > 0 ? [`${counted(claimed.length, 'ticket')} claimed`] : []),
  ]
  return `chore(velos): bridge, ${parts.join(', ') || 'a claim given back'}`
}
