import { describe, expect, test } from 'vitest'
import { collect } from '../../src/collect/collect.ts'
import type { Collect, Collector, Since } from '../../src/collect/collector.ts'
import { NothingToObserve } from '../../src/model/errors.ts'
import type { CollectSettings } from '../../src/model/settings.ts'
import { fakeWorld } from '../support/world.ts'

const settings: CollectSettings = { system: false, repo: false, logs: false }
const firstRun = (): Since => ({ bookmark: async () => undefined })

function collector(id: string, look: Collect, timeLimitMs = 1000): Collector {
  return { id, timeLimitMs, open: () => look }
}

async function readingOf(look: Collect, world = fakeWorld()) {
  return await collect(world, settings, firstRun, [collector('one', look, 50)])
}

test('gives a reading of each that is turned on, in the order of the registry', async () => {
  const world = fakeWorld()
  const slow = collector('slow', async () => {
    await world.sleep(250)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return { observations: [{ key: 'slow', value: 1 }], bookmark: { scope: 'host', value: { at: 7 } } }
  })
  const off: Collector = { id: 'off', timeLimitMs: 1000, open: () => undefined }
  const quick = collector('quick', async () => ({ observations: [] }))
  expect(await collect(world, settings, firstRun, [slow, off, quick])).toEqual([
    {
      collector: 'slow',
      tookMs: 250,
      outcome: 'ok',
      observations: [{ key: 'slow', value: 1 }],
      bookmark: { scope: 'host', value: { at: 7 } },
    },
    { collector: 'quick', tookMs: 0, outcome: 'ok', observations: [] },
  ])
})

test('hands each its own bookmarks', async () => {
  const since = (id: string): Since => ({ bookmark: async (scope) => `${id}@${scope}` })
  const asks: Collect = async (_world, _signal, { bookmark }) => ({ observations: [{ key: 'k', value: String(await bookmark('host')) }] })
  const readings = await collect(fakeWorld(), settings, since, [collector('a', asks), collector('b', asks)])
  expect(readings).toMatchObject([{ observations: [{ value: 'a@host' }] }, { observations: [{ value: 'b@host' }] }])
})

describe('a collector that does not answer is a reading', () => {
  const failed = (reason: string) => [{ collector: 'one', tookMs: 0, outcome: 'failed', reason }]

  test.each<[string, () => never, string]>([
    ['an error', () => { throw new Error('the disk is gone\nfor good.') }, 'the disk is gone for good'],
    ['a string', () => { throw 'text' }, 'text'],
    ['nothing', () => { throw undefined }, 'undefined'],
    ['a bare object', () => { throw Object.create(null) }, 'something was thrown that is no error'],
    ['an error without words', () => { throw new Error('') }, 'no reason was given'],
  ])('throwing %s', async (_name, toss, reason) => {
    expect(await readingOf(toss)).toEqual(failed(reason))
    expect(await readingOf(async () => toss())).toEqual(failed(reason))
    expect(await collect(fakeWorld(), settings, firstRun, [{ id: 'one', timeLimitMs: 50, open: toss }])).toEqual(failed(reason))
  })

  test('with nothing to observe', async () => {
    expect(await readingOf(async () => { throw new NothingToObserve('not a git repository') })).toEqual([
      { collector: 'one', tookMs: 0, outcome: 'empty', reason: 'not a git repository' },
    ])
  })

  test('that never comes back and does not heed the signal', async () => {
    expect(await readingOf(() => new Promise(() => {}))).toEqual(failed('did not finish within 50 ms'))
  })

  test('that comes back after its time, or fails then, without doing harm', async () => {
    const late: Collect = async () => {
      await new Promise((resolve) => setTimeout(resolve, 80))
      throw new Error('too late for anybody to hear')
    }
    expect(await readingOf(late)).toEqual(failed('did not finish within 50 ms'))
    await new Promise((resolve) => setTimeout(resolve, 60))
  })

  test('whose bookmark is no JSON, whose answer is none', async () => {
    const circular: { self?: unknown } = {}
    circular.self = circular
    const wrong = JSON.parse('{"observations":5}')
    expect(await readingOf(async () => ({ observations: [], bookmark: { scope: 'root', value: circular as never } })))
      .toMatchObject([{ outcome: 'failed' }])
    expect(await readingOf(async () => wrong)).toMatchObject([{ outcome: 'failed' }])
    expect(await readingOf(async () => undefined as never)).toMatchObject([{ outcome: 'failed' }])
  })

  test('and takes none of the others with it', async () => {
    const readings = await collect(fakeWorld(), settings, firstRun, [
      collector('bad', () => { throw new Error('no') }),
      collector('good', async () => ({ observations: [{ key: 'k', value: 1 }] })),
    ])
    expect(readings.map(({ outcome }) => outcome)).toEqual(['failed', 'ok'])
  })

  test('whose reason holds a secret is redacted', async () => {
    const world = fakeWorld({ redact: (text) => text.replaceAll('hunter2hunter2', '***') })
    expect(await readingOf(() => { throw new Error('cannot log in with hunter2\u0000hunter2') }, world)).toEqual(failed('cannot log in with ***'))
  })
})

test('a timer keeps the process alive while a collector hangs', async () => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const hanging = readingOf(() => new Promise(() => {}))
  expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBe(before + 1)
  await hanging
})
