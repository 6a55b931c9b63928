import { describe, expect, test } from 'vitest'
import type { Settlement } from '../../../src/model/queue.ts'
import { encodeReceipts } from '../../../src/model/receipt-codec.ts'
import type { Claim } from '../../../src/publish/queue/claim.ts'
import { encodeClaim } from '../../../src/publish/queue/claim.ts'
import { planExchange } from '../../../src/publish/queue/exchange-plan.ts'
import { receipt } from '../../support/deliveries.ts'
import { claimOf, exchangeOf, handledIn, treeOf, type Tree, withPlan } from '../../support/queue-tree.ts'

const a = 'data/dispatch/_queue/a.json'
const b = 'data/dispatch/_queue/b.json'
const c = 'data/reports/_dispatch/c.json'
const receipts = [receipt('sending', { attempt: 1 }), receipt('retry', { attempt: 1 })]
const lines = encodeReceipts(receipts)
const stays = (path: string): Settlement => ({ path, receipts })
const processed = (path: string): Settlement => ({ path, receipts, move: { to: 'processed', content: `${path} done` } })
const failed = (path: string): Settlement => ({ path, receipts, move: { to: 'failed' } })
const plan = (tree: Tree, exchange: ReturnType<typeof exchangeOf>) => planExchange(treeOf(tree), handledIn(tree), exchange)
/** The branch once the plan is published. */
const after = (tree: Tree, exchange: ReturnType<typeof exchangeOf>): Tree => {
  const planned = plan(tree, exchange)
  return planned === 'landed' ? tree : withPlan(tree, planned.plan)
}
const claimText = (claim: Claim) => [`data/.velos/claims/${claim.run}.json`, encodeClaim(claim)] as const

describe('a claim', () => {
  test('is written with what is there of the wanted', () => {
    const claim = claimOf({ tickets: [a, b, c] })
    expect(plan(new Map([[a, 'A'], [c, 'C']]), exchangeOf({ claim }))).toEqual({
      claimed: [a, c],
      plan: { writes: new Map([claimText({ ...claim, tickets: [a, c] })]), removes: [], moves: [], message: 'chore(velos): bridge, 2 tickets claimed' },
    })
  })

  test('takes nothing that a living bridge has, and is none where nothing is left', () => {
    const other = claimOf({ run: 'other', tickets: [a] })
    const tree = new Map([[a, 'A'], [b, 'B'], claimText(other)])
    expect(plan(tree, exchangeOf({ claim: claimOf({ tickets: [a, b] }) }))).toMatchObject({ claimed: [b] })
    expect(plan(tree, exchangeOf({ claim: claimOf({ tickets: [a] }) }))).toBe('landed')
    expect(plan(new Map(), exchangeOf({ claim: claimOf({ tickets: [a] }) }))).toBe('landed')
    expect(plan(tree, exchangeOf({ claim: claimOf({ tickets: [] }) }))).toBe('landed')
  })

  test('takes what a dead bridge had, whose claim keeps the rest', () => {
    const dead = claimOf({ run: 'dead', tickets: [a, b, c] })
    const claim = claimOf({ tickets: [a] })
    const tree = new Map([[a, 'A'], [b, 'B'], claimText(dead)])
    expect(after(tree, exchangeOf({ claim }, ['dead']))).toEqual(new Map([[a, 'A'], [b, 'B'], claimText({ ...dead, tickets: [b] }), claimText(claim)]))
    expect(after(tree, exchangeOf({ claim: claimOf({ tickets: [a, b] }) }, ['dead']))).toEqual(new Map([[a, 'A'], [b, 'B'], claimText(claimOf({ tickets: [a, b] }))]))
  })

  test('of a dead bridge is gone with its last ticket, and with one that is no longer there', () => {
    const tree = new Map([[a, 'A'], claimText(claimOf({ run: 'dead', tickets: [a, b] })), claimText(claimOf({ tickets: [a] }))])
    expect(after(tree, exchangeOf({ done: [stays(a)], claim: claimOf({ turn: 2 }) }, ['dead']))).toEqual(new Map([[a, 'A'], [`${a}.receipts.jsonl`, lines]]))
    expect(after(new Map([[a, 'A'], claimText(claimOf({ run: 'dead', tickets: [b] }))]), exchangeOf({ claim: claimOf({ turn: 1 }) }, ['dead']))).toEqual(new Map([[a, 'A']]))
  })

  test('changes hands: what is done goes, what is wanted next is ours, in one step', () => {
    const tree = new Map([[a, 'A'], [b, 'B'], claimText(claimOf({ tickets: [a] }))])
    const next = claimOf({ turn: 2, tickets: [b] })
    expect(plan(tree, exchangeOf({ done: [processed(a)], claim: next }))).toEqual({
      claimed: [b],
      plan: {
        writes: new Map([['data/dispatch/_processed/a.json', `${a} done`], claimText(next)]),
        removes: [a], moves: [], message: 'chore(velos): bridge, 1 ticket handled, 1 ticket claimed',
      },
    })
  })

  test('is not needed for a ticket that goes away unsent: two bridges that put it away do it once', () => {
    const exchange = exchangeOf({ done: [processed(a)], claim: claimOf({ tickets: [] }) })
    const tree = new Map([[a, 'A'], [b, 'B']])
    const once = after(tree, exchange)
    expect(once).toEqual(new Map([[b, 'B'], ['data/dispatch/_processed/a.json', `${a} done`]]))
    expect(plan(once, exchange)).toBe('landed')
    expect(plan(once, exchangeOf({ done: [processed(a)], claim: claimOf({ run: 'other', tickets: [] }) }))).toBe('landed')
  })

  test('is given back where nothing of it is done', () => {
    const tree = new Map([[a, 'A'], claimText(claimOf({ tickets: [a] }))])
    expect(plan(tree, exchangeOf({ claim: claimOf({ turn: 2 }) }))).toEqual({
      claimed: [], plan: { writes: new Map(), removes: ['data/.velos/claims/one.json'], moves: [], message: 'chore(velos): bridge, a claim given back' },
    })
  })

  test('adopts a ticket that only the folder has, as it is there', () => {
    const claim = claimOf({ tickets: [a, b] })
    const local = new Map([[a, { text: 'of the folder', receipts }], [b, { text: 'of the folder', receipts }], [c, { text: 'unwanted', receipts }]])
    expect(after(new Map([[b, 'of the branch']]), exchangeOf({ claim, local }))).toEqual(new Map([[a, 'of the folder'], [`${a}.receipts.jsonl`, lines], [b, 'of the branch'], claimText(claim)]))
  })
})

describe('what is done', () => {
  const ours = (...tickets: readonly string[]) => claimText(claimOf({ tickets }))
  const second = claimOf({ turn: 2 })

  test('goes to its folder, with its receipts in it or beside it', () => {
    const tree = new Map([[a, 'A'], [`${a}.receipts.jsonl`, 'old'], [b, 'B'], [c, 'C'], [`${c}.receipts.jsonl`, 'old'], ours(a, b, c)])
    expect(after(tree, exchangeOf({ done: [processed(a), failed(b), failed(c)], claim: second }))).toEqual(new Map([
      ['data/dispatch/_processed/a.json', `${a} done`],
      ['data/dispatch/_failed/b.json', 'B'], ['data/dispatch/_failed/b.json.receipts.jsonl', lines],
      ['data/reports/_dispatch_failed/c.json', 'C'], ['data/reports/_dispatch_failed/c.json.receipts.jsonl', lines],
    ]))
  })

  test('or stays with all its receipts, and without a file where there are none', () => {
    const tree = new Map([[a, 'A'], [`${a}.receipts.jsonl`, 'old'], [b, 'B'], ours(a, b)])
    expect(after(tree, exchangeOf({ done: [stays(a), { path: b, receipts: [] }], claim: second }))).toEqual(new Map([[a, 'A'], [`${a}.receipts.jsonl`, lines], [b, 'B']]))
  })

  test('is nothing where the ticket is gone', () => {
    expect(plan(new Map([ours(a)]), exchangeOf({ done: [processed(a), stays(b)], claim: second }))).toMatchObject({ plan: { writes: new Map(), removes: ['data/.velos/claims/one.json'], moves: [] } })
  })

  test('takes a name that is free, whoever has the others', () => {
    const other = 'data/dispatch/_queue/a.2.json'
    const tree = new Map([[a, 'A'], [other, 'A2'], [c, 'C'], ['data/dispatch/_processed/a.json', 'before'], ['data/reports/_dispatch_processed/c.json', 'before'], ours(a, other, c)])
    const found = after(tree, exchangeOf({ done: [processed(a), processed(other), failed(c)], claim: second }))
    expect([...found].filter(([path]) => path.includes('_processed/'))).toEqual([
      ['data/dispatch/_processed/a.json', 'before'], ['data/reports/_dispatch_processed/c.json', 'before'],
      ['data/dispatch/_processed/a.2.json', `${a} done`], ['data/dispatch/_processed/a.2.2.json', `${other} done`],
    ])
    expect(found.get('data/reports/_dispatch_failed/c.json')).toBe('C')
  })

  test('pushes out the oldest of the second queue, with their receipts; the loop’s own are the loop’s business', () => {
    const dated = (folder: string, day: number) => `${folder}/x_202611${day}_000000.json`
    const ticket = dated('data/dispatch/_queue', 19)
    const loops = dated('data/reports/_dispatch', 19)
    const old = [10, 11, 12].flatMap((day) => [dated('data/dispatch/_failed', day), `${dated('data/dispatch/_failed', day)}.receipts.jsonl`, dated('data/reports/_dispatch_failed', day)])
    const tree: Tree = new Map([...[ticket, loops, ...old].map((path) => [path, path] as const), ours(ticket, loops)])
    const found = after(tree, exchangeOf({ done: [failed(ticket), failed(loops)], claim: second, handledAtMost: 2 }))
    expect([...found.keys()].filter((path) => path.startsWith('data/dispatch/'))).toEqual([
      dated('data/dispatch/_failed', 12), `${dated('data/dispatch/_failed', 12)}.receipts.jsonl`,
      dated('data/dispatch/_failed', 19), `${dated('data/dispatch/_failed', 19)}.receipts.jsonl`,
    ])
    expect([...found.keys()].filter((path) => /_dispatch_failed\/.*n$/.test(path))).toHaveLength(4)
  })

  test('does not replace the receipts of who took it over since', () => {
    const tree = new Map([[a, 'A'], [`${a}.receipts.jsonl`, 'delivered by another']])
    // Ours landed without an answer, and another bridge has been here since.
    expect(plan(tree, exchangeOf({ done: [stays(a)], claim: second }))).toBe('landed')
    // Ours ran out, and another bridge is at it.
    expect(after(new Map([...tree, ours(a), claimText(claimOf({ run: 'other', tickets: [a] }))]), exchangeOf({ done: [stays(a)], claim: second }))).toEqual(
      new Map([...tree, claimText(claimOf({ run: 'other', tickets: [a] }))]),
    )
  })
})

describe('planned again on what it came to', () => {
  const tree = new Map([[a, 'A'], [b, 'B'], [c, 'C'], claimText(claimOf({ tickets: [a, b] })), claimText(claimOf({ run: 'dead', tickets: [b, c] }))])
  test.each<[string, Parameters<typeof exchangeOf>[0]]>([
    ['a first claim', { claim: claimOf({ turn: 3, tickets: [a, c] }) }],
    ['a settlement and a claim', { done: [processed(a), stays(b)], claim: claimOf({ turn: 2, tickets: [c] }) }],
    ['the last settlement', { done: [failed(a), stays(b)], claim: claimOf({ turn: 2 }) }],
    ['a claim given back', { claim: claimOf({ turn: 2 }) }],
    ['an adoption', { claim: claimOf({ turn: 2, tickets: ['data/dispatch/_queue/new.json'] }), local: new Map([['data/dispatch/_queue/new.json', { text: 'new', receipts: [] }]]) }],
  ])('%s has landed', (_, parts) => {
    const exchange = exchangeOf(parts, ['dead'])
    const published = after(tree, exchange)
    expect(published).not.toEqual(tree)
    expect(plan(published, exchange)).toBe('landed')
  })
})
