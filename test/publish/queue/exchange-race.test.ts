import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeReceipts } from '../../../src/model/receipt-codec.ts'
import type { Receipt } from '../../../src/model/receipt.ts'
import type { Settlement } from '../../../src/model/queue.ts'
import { type Exchange, planExchange } from '../../../src/publish/queue/exchange-plan.ts'
import { receipt } from '../../support/deliveries.ts'
import { claimOf, exchangeOf, handledIn, treeOf, type Tree, withPlan } from '../../support/queue-tree.ts'

const tickets = Array.from({ length: 6 }, (_, index) => `data/dispatch/_queue/t${index}.json`)

/** What a bridge does next, on the tip that it read last. */
interface Act {
  readonly bridge: number
  readonly do: 'read' | 'die' | 'exchange'
  readonly wants: number
  readonly moves: boolean
  readonly isHeard: boolean
}

const verbs = ['exchange', 'exchange', 'exchange', 'exchange', 'exchange', 'exchange', 'read', 'read', 'read', 'die'] as const
const act: fc.Arbitrary<Act> = fc.record({ bridge: fc.nat({ max: 2 }), do: fc.constantFrom(...verbs), wants: fc.nat({ max: 63 }), moves: fc.boolean(), isHeard: fc.boolean() })

interface Bridge {
  life: number
  turn: number
  seen: Tree
  ours: readonly { readonly path: string; readonly receipts: readonly Receipt[] }[]
  open?: Exchange | undefined
}

test('whoever is quicker, no two living bridges have a ticket, no ticket is lost or handled twice, and no receipt is lost', () => {
  const met = { claimed: 0, lost: 0, unheard: 0, handled: 0, died: 0 }
  fc.assert(fc.property(fc.array(act, { minLength: 20, maxLength: 80 }), (acts) => {
    let tree: Tree = new Map(tickets.map((path) => [path, path]))
    const dead = new Set<string>()
    /** What the branch has to hold for each ticket: as many receipts as were settled. */
    const said = new Map<string, number>()
    const bridges: Bridge[] = [0, 1, 2].map(() => ({ life: 0, turn: 0, seen: tree, ours: [] }))
    const runOf = (index: number) => `bridge-${index}-${bridges[index]?.life}`
    for (const one of acts) {
      const me = bridges[one.bridge]
      if (me === undefined) continue
      if (one.do === 'read') {
        me.seen = tree
        continue
      }
      if (one.do === 'die') {
        met.died += 1
        dead.add(runOf(one.bridge))
        Object.assign(me, { life: me.life + 1, turn: 0, ours: [], open: undefined, seen: tree })
        continue
      }
      const run = runOf(one.bridge)
      // A bridge that was not answered asks again for the same.
      if (me.open === undefined) {
        me.turn += 1
        const done: Settlement[] = me.ours.map(({ path, receipts }, at) => ({
          path, receipts: [...receipts, receipt('sending', { by: run, attempt: receipts.length + 1 })], ...(one.moves && at % 2 === 0 && { move: { to: 'failed' as const } }),
        }))
        me.open = exchangeOf({ done, claim: claimOf({ run, turn: me.turn, tickets: tickets.filter((_, at) => (one.wants >> at) % 2 === 1) }), isVoid: (claim) => dead.has(claim.run) })
      }
      const { open } = me
      const planned = planExchange(treeOf(me.seen), handledIn(me.seen), open)
      if (planned === 'landed') {
        const own = treeOf(me.seen).claims.find((claim) => claim.run === run && claim.turn === me.turn)
        finish(me, own?.tickets ?? [])
        continue
      }
      if (me.seen !== tree) {
        met.lost += 1
        me.seen = tree
        continue
      }
      tree = withPlan(tree, planned.plan)
      check(tree, dead)
      for (const { path, receipts, move } of open.done) {
        said.set(path, Math.max(said.get(path) ?? 0, receipts.length))
        if (move !== undefined) met.handled += 1
      }
      for (const [path, count] of said) expect(receiptsOn(tree, path)).toHaveLength(count)
      if (one.isHeard) {
        me.seen = tree
        finish(me, planned.claimed)
      } else {
        met.unheard += 1
      }
    }

    function finish(me: Bridge, claimed: readonly string[]): void {
      me.open = undefined
      met.claimed += claimed.length
      me.ours = claimed.map((path) => ({ path, receipts: receiptsOn(me.seen, path) }))
    }
  }), { numRuns: 1000 })
  expect(Object.entries(met).filter(([, count]) => count === 0)).toEqual([])
})

function check(tree: Tree, dead: ReadonlySet<string>): void {
  const live = treeOf(tree).claims.filter(({ run }) => !dead.has(run)).flatMap((claim) => claim.tickets)
  expect(new Set(live).size, 'nobody has what another has').toBe(live.length)
  const there = [...tree.keys()].filter((path) => path.endsWith('.json') && !path.includes('/claims/')).map((path) => path.slice(path.lastIndexOf('/') + 1))
  expect(there.sort(), 'each ticket is there once').toEqual(tickets.map((path) => path.slice(path.lastIndexOf('/') + 1)))
}

function receiptsOn(tree: Tree, path: string): readonly Receipt[] {
  const handled = path.replace('/_queue/', '/_failed/')
  return decodeReceipts(tree.get(`${path}.receipts.jsonl`) ?? tree.get(`${handled}.receipts.jsonl`) ?? '')
}
