import { describe, expect, test } from 'vitest'
import { surveyQueue } from '../../src/deliver/survey.ts'
import type { QueuedTicket } from '../../src/model/queue.ts'
import { after, dispatchSettings, receipt, ticketText } from '../support/deliveries.ts'
import { memoryQueue } from '../support/memory-queue.ts'
import { fixedNow } from '../support/world.ts'

const rules = { root: '/nowhere', pathMap: [] }
type Queued = Omit<QueuedTicket, 'receipts'> & Partial<QueuedTicket>

async function surveyed(tickets: readonly Queued[]) {
  const queue = {
    ...memoryQueue(new Map(), 'same').open({ isDead: false }, {}),
    async *tickets() {
      for (const one of tickets) yield { receipts: [], ...one }
    },
  }
  return await surveyQueue(queue, dispatchSettings(), rules, fixedNow)
}

const text = (content: string): QueuedTicket['file'] => ({ kind: 'file', content: Buffer.from(content) })
const at = (path: string, parts: object = {}): Queued => ({ path, file: text(ticketText(path, ['webhook'], { created_utc: undefined, ...parts })) })

describe('a queue', () => {
  test('is worked on in order: what cannot be read, what is critical, and the oldest of the rest', async () => {
    const found = await surveyed([
      at('data/reports/_dispatch/dispatch_20261122_000003.json'),
      at('data/dispatch/_queue/no_time_2.json', { created_utc: '20261122_000002' }),
      at('data/dispatch/_queue/b.json', { created_utc: '20261122_000001' }),
      at('data/dispatch/_queue/a.json', { created_utc: '20261122_000001' }),
      at('data/dispatch/_queue/job_20261122_000004_x.json', { created_utc: '20260101_000000' }),
      at('data/reports/_dispatch/dispatch_20261122_000009.json', { severity: 'CRITICAL' }),
      at('data/reports/_dispatch/dispatch_20261122_000008.json', { status: 'CRITICAL' }),
      at('data/dispatch/_queue/undated.json'),
      { path: 'data/dispatch/_queue/z.json', file: text('{') },
      { path: 'data/dispatch/_queue/y.json', file: { kind: 'refused', code: 'link', reason: 'it is a symbolic link' } },
    ])
    expect(found.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))).toEqual([
      'y.json', 'z.json',
      'dispatch_20261122_000008.json', 'dispatch_20261122_000009.json',
      'undated.json', 'a.json', 'b.json', 'no_time_2.json', 'dispatch_20261122_000003.json', 'job_20261122_000004_x.json',
    ])
  })

  test('is looked at without its contents being kept', async () => {
    const [found] = await surveyed([at('data/dispatch/_queue/a.json', { summary: 'All is well' })])
    expect(found).toEqual({
      path: 'data/dispatch/_queue/a.json', order: '2 ', isDue: true, isBusy: false, by: ['webhook'],
      tally: { delivered: 0, pending: 1, failed: 0, skipped: 0 },
    })
  })

  test('says of what waits what it is and how it stands, and of what nobody is configured for, what to set', async () => {
    const [waiting, lonely] = await surveyed([
      { ...at('data/dispatch/_queue/a.json', { summary: 'All is well' }), receipts: [receipt('retry', { attempt: 1, next: after(1), reason: 'it answered 503' })] },
      { path: 'data/dispatch/_queue/b.json', file: text(ticketText('b', ['slack'])), receipts: [receipt('unconfigured', {})] },
    ])
    expect([waiting?.isDue, waiting?.waits?.title, waiting?.waits?.steps.map(({ state }) => state.outcome)]).toEqual([false, 'All is well', ['retry']])
    expect([lonely?.unconfigured, lonely?.tally.skipped]).toEqual([[expect.stringContaining('slack')], 1])
  })

  test('has due what nobody else works on and what does not wait', async () => {
    const claimed = { by: 'host-2', until: after(1000) }
    const found = await surveyed([
      at('data/dispatch/_queue/a.json'),
      { ...at('data/dispatch/_queue/b.json'), claimed },
      { ...at('data/dispatch/_queue/c.json'), receipts: [receipt('retry', { attempt: 1, next: after(1) })] },
      { path: 'data/dispatch/_queue/d.json', file: text('') },
      { path: 'data/dispatch/_queue/e.json', file: text(''), claimed },
      { ...at('data/dispatch/_queue/f.json'), doubtedSince: after(-1) },
      at('data/dispatch/_queue/g.json', { send: {} }),
    ])
    expect(found.filter(({ isDue }) => isDue).map(({ path }) => path.at(-6))).toEqual(['d', 'a', 'f', 'g'])
    expect(found.filter(({ isBusy }) => isBusy).map(({ path, tally }) => [path.at(-6), tally.pending])).toEqual([['e', 0], ['b', 0]])
  })
})
