import type { Errand } from '../../src/deliver/channel.ts'
import { realFetch } from '../../src/edge/real-fetch.ts'
import { guardedFetch } from '../../src/deliver/wire.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { fixedNow } from './world.ts'

export interface ErrandOptions {
  /** 10 s by default: a slow machine is no silent service. Tests of silence say some 300. */
  readonly deadlineMs?: number
  readonly fetch?: typeof fetch
  readonly now?: () => Date
  readonly progress?: JsonObject
  readonly keep?: (progress: JsonObject) => void
}

/** One attempt's errand, with the real guarded `fetch` and a real deadline that begins now. */
export function testErrand(options: ErrandOptions = {}): Errand {
  const { deadlineMs = 10_000, fetch: fetchIt = realFetch({}), now = () => fixedNow, progress, keep } = options
  const signal = AbortSignal.timeout(deadlineMs)
  return {
    fetch: guardedFetch(fetchIt, signal),
    signal,
    deadlineMs,
    now,
    sleep: async (milliseconds) => {
      await new Promise<void>((resolve, reject) => {
        signal.throwIfAborted()
        const timer = setTimeout(resolve, milliseconds)
        signal.addEventListener('abort', () => {
          clearTimeout(timer)
          reject(signal.reason)
        })
      })
    },
    ...(progress !== undefined && { progress }),
    keep: async (kept) => keep?.(kept),
  }
}

/** The errands of one message, one after the other: what an attempt keeps, the next one gets as `progress`. */
export interface Errands {
  next(options?: ErrandOptions): Errand
  readonly progress: JsonObject | undefined
}

export function startErrands(): Errands {
  let progress: JsonObject | undefined
  return {
    next: (options = {}) =>
      testErrand({ ...options, ...(progress !== undefined && { progress }), keep: (kept) => void (progress = kept) }),
    get progress() {
      return progress
    },
  }
}
