import { expect, test } from 'vitest'
import { readAhead } from '../../src/deliver/read-ahead.ts'
import type { NamedFile, Queue, QueuedTicket } from '../../src/model/queue.ts'
import { dispatchSettings, ticketText } from '../support/deliveries.ts'
import { memoryQueue } from '../support/memory-queue.ts'
import { fixedNow } from '../support/world.ts'

const rules = { root: '/nowhere', pathMap: [] }
const report = (name: string) => `data/reports/auto/${name}.md`

function ticket(name: string, artifacts: readonly string[]): QueuedTicket {
  const parts = { artifacts: artifacts.map((path) => ({ type: 'markdown', path, title: 'A report' })) }
  const path = `data/dispatch/_queue/${name}.json`
  return { path, file: { kind: 'file', content: Buffer.from(ticketText(name, ['webhook'], parts)) }, receipts: [] }
}

async function ahead(tickets: readonly QueuedTicket[], read: Queue['read']): Promise<ReadonlyMap<string, NamedFile>> {
  const queue: Queue = { ...memoryQueue(new Map(), 'same').open({ isDead: false }, {}), read }
  return await readAhead(queue, tickets, dispatchSettings(), rules, fixedNow)
}

const content = Buffer.from('# A report')

test('what several tickets name is read in one go, each file once', async () => {
  const reads: (readonly string[])[] = []
  const found = await ahead([ticket('a', [report('a'), report('same')]), ticket('b', [report('same'), report('b')])], async (paths) => {
    reads.push(paths)
    return new Map(paths.map((path) => [path, { kind: 'file', content }]))
  })
  expect(reads).toEqual([[report('a'), report('same'), report('b')]])
  expect([...found.keys()]).toEqual(reads[0])
})

test('what is missing, refused or not to be had is left to the ticket that needs it', async () => {
  const tickets = [ticket('a', [report('a'), report('large'), report('gone')])]
  const found = await ahead(tickets, async () => new Map<string, NamedFile>([
    [report('a'), { kind: 'file', content }],
    [report('large'), { kind: 'refused', code: 'too-large', reason: 'it is large' }],
    [report('gone'), { kind: 'missing' }],
  ]))
  expect([...found]).toEqual([[report('a'), { kind: 'file', content }]])
  expect(await ahead(tickets, async () => await Promise.reject(new Error('git is gone')))).toEqual(new Map())
})

test('tickets that cannot be read and tickets that name nothing cost no look', async () => {
  const broken: QueuedTicket = { path: 'data/dispatch/_queue/x.json', file: { kind: 'file', content: Buffer.from('{') }, receipts: [] }
  const reads: unknown[] = []
  await ahead([broken, ticket('a', [])], async (paths) => {
    reads.push(paths)
    return new Map()
  })
  expect(reads).toEqual([])
})

test('no more names are read ahead than fit onto a command line', async () => {
  const names = Array.from({ length: 20 }, (_, of) => ticket(`t${of}`, Array.from({ length: 20 }, (__, index) => report(`${of}-${index}-${'x'.repeat(60)}`))))
  let length = 0
  await ahead(names, async (paths) => {
    length = paths.join(' ').length
    return new Map()
  })
  expect(length).toBeGreaterThan(7000)
  expect(length).toBeLessThan(8000)
})
