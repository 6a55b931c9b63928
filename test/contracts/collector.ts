import { describe, expect, test } from 'vitest'
import { collect } from '../../src/collect/collect.ts'
import type { Collector, Since } from '../../src/collect/collector.ts'
import type { World } from '../../src/edge/world.ts'
import { redactor } from '../../src/edge/redact.ts'
import type { Json } from '../../src/model/json.ts'
import type { Bookmark, Reading } from '../../src/model/reading.ts'
import type { CollectSettings } from '../../src/model/settings.ts'

/** What the contract needs to know of a collector. */
export interface CollectorCase {
  readonly collector: Collector
  /** Settings that turn it on. */
  readonly on: CollectSettings
  /**
   * A world in which it has something to see, furnished with `env`. `secret` is to be planted wherever this collector
   * may come across a text from outside.
   */
  furnish(env: World['env'], secret: string): Promise<World>
}

const allOff: CollectSettings = { system: false, repo: false, logs: false }

/** Made up at test time, of no known shape: only its being in the environment gives it away. */
const secret = Array.from({ length: 24 }, (_, at) => 'kqzvxwjy'[(at * 5 + (at >> 2)) % 8]).join('')

function sinceBookmark(bookmark?: Bookmark): () => Since {
  return () => ({ bookmark: async (scope) => (bookmark?.scope === scope ? bookmark.value : undefined) })
}

/** What every collector has to hold to. */
export function testCollector({ collector, on, furnish }: CollectorCase): void {
  const look = async (world: World, bookmark?: Bookmark): Promise<Reading> => {
    const [reading] = await collect(world, on, sinceBookmark(bookmark), [collector])
    if (reading === undefined) throw new Error('it is turned off')
    return reading
  }

  describe(`${collector.id} holds to the contract`, () => {
    test('is off where its setting is false', () => {
      expect(collector.open(allOff)).toBeUndefined()
      expect(collector.open(on)).toBeTypeOf('function')
    })

    test('sees something, and nothing that is not fit to be shown', async () => {
      const reading = await look(await furnish({}, secret))
      if (reading.outcome !== 'ok') throw new Error(reading.reason)
      expect(reading.observations.length).toBeGreaterThan(0)
      const opened = collector.open(on)
      const sight = await opened?.(await furnish({}, secret), new AbortController().signal, sinceBookmark()())
      for (const { key, value } of sight?.observations ?? []) {
        expect(key).toMatch(/^[a-z][a-z-]*(?:\/|$)/)
        if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite)
      }
      expect(reading.observations.filter(({ labels }) => labels?.['part'] === 'values')).toEqual([])
    })

    test('has a bookmark that is JSON, and takes it back', async () => {
      const world = await furnish({}, secret)
      const first = await look(world)
      if (first.outcome !== 'ok') throw new Error(first.reason)
      const { bookmark } = first
      if (bookmark === undefined) return
      const kept: Json = JSON.parse(JSON.stringify(bookmark.value))
      expect(kept).toEqual(bookmark.value)
      const second = await look(world, { ...bookmark, value: kept })
      expect(second).toMatchObject({ outcome: 'ok', bookmark: { scope: bookmark.scope } })
    })

    test('takes no harm from a bookmark that is garbled', async () => {
      const world = await furnish({}, secret)
      for (const value of [null, 7, 'x', [], {}, { files: 3, head: {} }, { files: [null, 1, {}], head: '--all' }]) {
        for (const scope of ['host', 'root'] as const) expect(await look(world, { scope, value })).toMatchObject({ outcome: 'ok' })
      }
    })

    test('stops within 200 ms of being told to', async () => {
      const world = await furnish({}, secret)
      const controller = new AbortController()
      const looking = collector.open(on)?.({ ...world, sleep: sleepForReal }, controller.signal, sinceBookmark()())
      const ended = Promise.allSettled([looking]).then(() => 'ended')
      controller.abort(new Error('stop'))
      expect(await Promise.race([ended, sleepForReal(200).then(() => 'still looking')])).toBe('ended')
    })

    test('throws errors and nothing else', async () => {
      const world = await furnish({}, secret)
      const toss = (): never => { throw new Error('the world is broken') }
      const broken: World = { ...world, root: '/nowhere', proc: '/nowhere', sys: '/nowhere', git: toss, sleep: toss }
      try {
        await collector.open(on)?.(broken, new AbortController().signal, sinceBookmark()())
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Error)
      }
    })

    test('shows no secret of the environment', async () => {
      const seen = JSON.stringify(await look(await furnish({}, secret)))
      expect(seen, 'the secret is to be planted where the collector looks').toContain(secret)
      const env = { PLANTED_TOKEN: secret }
      const shown = JSON.stringify(await look({ ...(await furnish(env, secret)), redact: redactor(env) }))
      expect(shown).not.toContain(secret)
      expect(shown).toContain('***')
    })
  })
}

async function sleepForReal(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}
