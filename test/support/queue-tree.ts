import type { Plan } from '../../src/publish/target.ts'
import { type Claim, claimsFolder, decodeClaim } from '../../src/publish/queue/claim.ts'
import type { Exchange } from '../../src/publish/queue/exchange-plan.ts'
import { nameOf, queues } from '../../src/publish/queue/places.ts'
import type { QueueTip } from '../../src/publish/queue/queue-tip.ts'
import { after } from './deliveries.ts'

/** A branch in memory: the text of each path. */
export type Tree = ReadonlyMap<string, string>

/** The branch as the bridge sees it. */
export function treeOf(tree: Tree, version = 'tip'): QueueTip {
  const folders = [...queues.map(({ pending }) => pending), claimsFolder]
  const entries = [...tree].filter(([path]) => folders.some((folder) => path.startsWith(`${folder}/`)))
  return {
    version, commit: version,
    entries: new Map(entries.map(([path, text]) => [path, { mode: '100644', id: text, bytes: text.length }])),
    claims: entries.flatMap(([path, text]) => (path.startsWith(claimsFolder) ? (decodeClaim(text) ?? []) : [])),
  }
}

/** The names in its folders. */
export function handledIn(tree: Tree): (folder: string) => readonly string[] {
  return (folder) => [...tree.keys()].filter((path) => path.startsWith(`${folder}/`)).map(nameOf)
}

/** The branch with a plan on it, in the order in which git is told of it; throws where the plan cannot be meant so. */
export function withPlan(tree: Tree, { writes, removes, moves = [] }: Plan): Tree {
  const next = new Map(tree)
  for (const { from, to } of moves) {
    const text = next.get(from)
    if (text === undefined) throw new Error(`${from} is not there to be moved`)
    if (next.has(to)) throw new Error(`${to} is taken`)
    next.delete(from)
    next.set(to, text)
  }
  for (const path of removes) next.delete(path)
  for (const [path, text] of writes) next.set(path, text)
  return next
}

/** A claim of the run `one` on no ticket, that holds for long. */
export function claimOf(parts: Partial<Claim> = {}): Claim {
  return { run: 'one', turn: 1, owner: 'host one', by: 'a test', at: after(0), until: after(600_000), tickets: [], ...parts }
}

/** An exchange of that run; claims of the dead runs hold nothing. */
export function exchangeOf(parts: Partial<Exchange>, dead: readonly string[] = []): Exchange {
  return { done: [], claim: claimOf(), local: new Map(), handledAtMost: 100, isVoid: ({ run }) => dead.includes(run), ...parts }
}
