import type { World } from '../../src/edge/world.ts'

/** The moment at which every made-up world stands, unless told otherwise. */
export const fixedNow = new Date('2026-11-22T06:17:04Z')

/**
 * A world without anything in it, to be furnished by a test: no repository, no `/proc`, no environment, an identity
 * for `redact`, and a clock that moves only when somebody sleeps (sleeping takes no real time).
 */
export function fakeWorld(furniture: Partial<World> = {}): World {
  let elapsedMs = 0
  return {
    env: {},
    root: '/nowhere',
    platform: 'linux',
    proc: '/nowhere/proc',
    sys: '/nowhere/sys',
    now: () => new Date(fixedNow.getTime() + elapsedMs),
    monotonicMs: () => elapsedMs,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      elapsedMs += milliseconds
    },
    fetch: async () => {
      throw new Error('there is no network in this world')
    },
    git: async () => {
      throw new Error('there is no git in this world')
    },
    redact: (text) => text,
    ...furniture,
  }
}
