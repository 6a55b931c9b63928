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

  test('has quiet what the loop decided to tell nobody: it is not due, counts for nothing, and is ready to be put away', async () => {
    const quiet = { schema: 'velos.ticket/1', send: { slack: false }, decided: { slack: 'unchanged' } }
    const path = 'data/reports/_dispatch/dispatch_20261122_000001.json'
    const [found] = await surveyed([{ ...at(path, quiet), receipts: [receipt('replayed')] }])
    expect(found).toEqual({
      path, order: '2 20261122_000001', isDue: false, isBusy: false, by: [], isQuiet: true, tally: { delivered: 0, pending: 0, failed: 0, skipped: 0 },
      quiet: { path, receipts: [receipt('replayed')], move: { to: 'processed', content: expect.stringContaining('"code": "nothing-to-tell"') } },
    })
    const claimed = { by: 'host-2', until: after(1000) }
    const others = await surveyed([
      at('data/dispatch/_queue/a.json', quiet),
      { ...at('data/reports/_dispatch/b.json', quiet), doubtedSince: after(-1) },
      { ...at('data/reports/_dispatch/c.json', quiet), claimed },
      at('data/reports/_dispatch/d.json', { ...quiet, message: 'x'.repeat(70_000) }),
      at('data/reports/_dispatch/e.json', { ...quiet, schema: 'another' }),
      at('data/reports/_dispatch/f.json', { ...quiet, decided: 'unchanged' }),
    ])
    expect(others.map(({ path: one, isDue, isQuiet }) => [one.at(-6), isDue, isQuiet])).toEqual([['a', true, undefined], ['b', true, undefined], ['c', false, undefined], ['d', true, undefined], ['e', true, undefined], ['f', true, undefined]])
  })

  test('keeps no more than 200 quiet ones at hand', async () => {
    const many = Array.from({ length: 230 }, (_, index) => at(`data/reports/_dispatch/dispatch_20261122_${String(index).padStart(6, '0')}.json`, { schema: 'velos.ticket/1', send: {}, decided: {} }))
    const found = await surveyed(many)
    expect([found.filter(({ isQuiet }) => isQuiet).length, found.filter(({ quiet }) => quiet !== undefined).length]).toEqual([230, 200])
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
