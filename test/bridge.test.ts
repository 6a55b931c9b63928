import { expect, test } from 'vitest'
import { runBridge, type BridgeParts } from '../src/bridge.ts'
import { VelosError } from '../src/model/errors.ts'
import type { Queue, QueuedTicket, Settlement } from '../src/model/queue.ts'
import { dispatchSettings, ticketText } from './support/deliveries.ts'
import { fakeWorld } from './support/world.ts'

const at = (name: string): QueuedTicket => ({ path: `data/dispatch/_queue/${name}.json`, receipts: [], file: { kind: 'file', content: Buffer.from(ticketText(name, ['webhook'])) } })

/** A queue of two tickets whose first receipt of a delivery cannot be written down, for a reason of that code. */
function queueThatFails(code: 'files' | 'disk-full') {
  const tickets = [at('a'), at('b')]
  const settled: Settlement[] = []
  const queue: Queue = {
    name: 'a queue', remarks: [],
    async *tickets() { yield* tickets },
    async exchange(done, wanted) {
      settled.push(...done)
      return tickets.filter(({ path }) => wanted.includes(path))
    },
    async note(path, { outcome }) {
      if (path.endsWith('a.json') && outcome === 'delivered') throw new VelosError(code, 'It could not be written.')
    },
    read: async () => new Map(),
    async *handled() {},
    putBack: async () => {},
    link: () => undefined,
    release: async () => {},
  }
  return { queue, settled }
}

function partsWith(queue: Queue): BridgeParts {
  return {
    world: fakeWorld({ fetch: async () => new Response('ok') }),
    random: () => 0, runId: 'one', stop: new AbortController().signal,
    openQueue: async () => queue,
    openLocalQueue: async () => undefined,
    onLongQueue: async () => {},
    onTicket: async () => {},
  }
}

const settings = { root: '/nowhere', deliver: 'none', maxTickets: 10, timeBudgetMs: 120_000, failOn: 'failed', dryRun: false, dispatch: dispatchSettings(), handledAtMost: 10 } as const
const recorded = (settled: readonly Settlement[]) => settled.map(({ path, receipts, move }) => [path.at(-6), receipts.map(({ outcome }) => outcome), move?.to])

test('a ticket with which something went wrong keeps what was sent of it, and does not stop the others', async () => {
  const { queue, settled } = queueThatFails('files')
  const { remarks, handledCount } = await runBridge(settings, partsWith(queue))
  expect(recorded(settled)).toEqual([['a', ['sending', 'delivered'], undefined], ['b', ['sending', 'delivered'], 'processed']])
  expect([handledCount, remarks]).toEqual([1, ['data/dispatch/_queue/a.json could not be worked on: It could not be written.']])
})

test('what goes wrong for all ends the run, after what was sent has been recorded', async () => {
  const { queue, settled } = queueThatFails('disk-full')
  await expect(runBridge(settings, partsWith(queue))).rejects.toMatchObject({ code: 'disk-full' })
  expect(recorded(settled)).toEqual([['a', ['sending', 'delivered'], undefined]])
})
