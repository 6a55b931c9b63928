import { describe, expect, test } from 'vitest'
import { attempt } from '../../src/deliver/attempt.ts'
import type { Errand, Verdict } from '../../src/deliver/channel.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { startService } from '../support/service.ts'
import { fakeWorld, fixedNow } from '../support/world.ts'

const kept: JsonObject[] = []
const options = (deadlineMs = 60_000, parts: { readonly progress?: JsonObject; readonly stop?: AbortSignal } = {}) => {
  kept.length = 0
  return { world: fakeWorld({ fetch }), deadlineMs, keep: async (progress: JsonObject) => void kept.push(progress), ...parts }
}
const delivered: Verdict = { outcome: 'delivered', id: '42' }
const late: Verdict = { outcome: 'unknown', code: 'deadline', reason: 'it did not answer in time' }
const never = new Promise<Verdict>(() => undefined)

describe('an attempt', () => {
  test('answers as the channel does', async () => {
    expect(await attempt(async () => delivered, options())).toEqual(delivered)
    expect(await attempt(async () => ({ outcome: 'absent' as const }), options())).toEqual({ outcome: 'absent' })
  })

  test('hands the channel its errand', async () => {
    const seen: Partial<Errand>[] = []
    await attempt(async ({ deadlineMs, progress, now, signal }) => {
      seen.push({ deadlineMs, ...(progress && { progress }) })
      expect([now(), signal.aborted]).toEqual([fixedNow, false])
      return delivered
    }, options(1234, { progress: { parts: 1 } }))
    await attempt(async ({ progress }) => {
      seen.push(progress === undefined ? {} : { progress })
      return delivered
    }, options())
    expect(seen).toEqual([{ deadlineMs: 1234, progress: { parts: 1 } }, {}])
  })

  test('keeps what the channel keeps', async () => {
    const done = await attempt(async ({ keep }) => {
      await keep({ parts: 1 })
      await keep({ parts: 2 })
      return delivered
    }, options())
    expect([done, kept]).toEqual([delivered, [{ parts: 1 }, { parts: 2 }]])
  })

  test.each<[string, unknown, string]>([
    ['an error', new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'no', 'no'],
  ])('in which the channel throws %s leaves nobody knowing', async (_, thrown, words) => {
    expect(await attempt<Verdict>(async () => Promise.reject(thrown), options())).toEqual({ outcome: 'unknown', code: 'internal', reason: `A fault of ours: ${words}` })
    expect(await attempt<Verdict>(() => { throw thrown }, options())).toEqual({ outcome: 'unknown', code: 'internal', reason: `A fault of ours: ${words}` })
  })
})

describe('the deadline', () => {
  test('aborts a request that is under way, and the channel says so itself', async () => {
    const service = await startService(() => ({ status: 200 }))
    service.fault = { kind: 'silence' }
    const verdict = await attempt<Verdict>(async ({ fetch: ask }) => {
      try {
        await ask(service.url)
        return delivered
      } catch (thrown) {
        return { outcome: 'unknown', code: thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'none', reason: 'r' }
      }
    }, options(300))
    expect(verdict).toEqual({ outcome: 'unknown', code: 'deadline', reason: 'r' })
  })

  test('ends the wait for a channel that ignores it', async () => {
    expect(await attempt(async () => await never, options(300))).toEqual(late)
  })

  test('is over with the attempt: whatever goes on in it can neither ask nor keep anything', async () => {
    const begun: { errand?: Errand } = {}
    await attempt<Verdict>(async (errand) => {
      begun.errand = errand
      return delivered
    }, options())
    await expect(begun.errand?.keep({ parts: 9 })).rejects.toThrow('the attempt is over')
    expect([begun.errand?.signal.aborted, kept]).toEqual([true, []])
    await expect(begun.errand?.fetch('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'deadline', reach: 'not-sent' })
    await expect(begun.errand?.sleep(1)).rejects.toThrow('the attempt is over')
  })

  test('comes within seconds where the job is cancelled', async () => {
    const stop = new AbortController()
    const begun = performance.now()
    setTimeout(() => stop.abort(), 20)
    expect(await attempt(async () => await never, options(3_600_000, { stop: stop.signal }))).toEqual(late)
    expect(performance.now() - begun).toBeLessThan(30_000)
  })
})
