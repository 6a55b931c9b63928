import fc from 'fast-check'
import type { Settings } from '../../src/model/settings.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { failed, judging, settings, type Told } from './story.ts'

/** A run as it is drawn: when, where, and what it saw. */
export interface Drawn {
  readonly minute: number
  readonly host: string
  readonly disk: number | 'gone' | 'failed'
  readonly size: number | 'gone' | 'failed' | 'off'
  readonly load: number
  readonly muted: readonly string[]
  readonly acknowledged: readonly string[]
  readonly relearn: readonly string[]
  readonly anew: readonly string[]
}

const patterns = ['disk//used', 'repo/size', 'limit:*', 'collector/*', '*']

export function drawn(hosts: readonly string[], minutes: number): fc.Arbitrary<Drawn> {
  const some = (share: number) => fc.oneof({ weight: share, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(patterns) })
  return fc.record({
    minute: fc.integer({ min: 0, max: minutes }),
    host: fc.constantFrom(...hosts),
    disk: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(40, 41.5, 90, 97) }, { weight: 1, arbitrary: fc.constantFrom('gone', 'failed') }),
    size: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(1, 2, 9) }, { weight: 1, arbitrary: fc.constantFrom('gone', 'failed', 'off') }),
    load: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 495, max: 505 }).map((tenths) => tenths / 10) }, { weight: 1, arbitrary: fc.constant(500) }),
    muted: some(4),
    acknowledged: some(6),
    relearn: some(6),
    anew: some(9),
  })
}

export function told({ minute, host, disk, size, load, muted, acknowledged, relearn, anew }: Drawn, all: Settings): Told {
  const perCore = observed('load/per-core', load)
  const system = disk === 'failed' ? failed('system') : answered('system', disk === 'gone' ? [perCore] : [observed('disk//used', disk), perCore])
  const repo = size === 'failed' ? failed('repo') : answered('repo', size === 'gone' || size === 'off' ? [] : [observed('repo/size', size)])
  return {
    id: `${host}-${minute}`,
    host,
    readings: size === 'off' ? [system] : [system, repo],
    mutes: muted.map((match) => ({ match, muted: { by: 'silence', until: '2027-01-01T00:00:00.000Z', reason: 'x' } })),
    acknowledged: acknowledged.map((match) => ({ match, from: 'a file' })),
    anew,
    settings: judging({ relearn }, all),
  }
}

interface Policy {
  readonly failAfter: number
  readonly recoverAfter: number
  readonly missing: number
  readonly remindMs: number
  readonly depends: boolean
}

export const policy: fc.Arbitrary<Policy> = fc.record({
  failAfter: fc.integer({ min: 1, max: 3 }),
  recoverAfter: fc.integer({ min: 1, max: 3 }),
  missing: fc.integer({ min: 1, max: 3 }),
  remindMs: fc.constantFrom(3_600_000, 8 * 3_600_000, 7 * 86_400_000),
  depends: fc.boolean(),
})

export function settingsOf(drawn: Policy): Settings {
  const { failAfter, recoverAfter, missing, remindMs, depends } = drawn
  const { rules, limits } = settings.judge
  return judging({
    limits: [...limits, { series: 'repo/size', warn: 5, bad: 'above' }],
    rules: { ...rules, limit: { failAfter, recoverAfter }, 'collector-failed': { failAfter, recoverAfter }, missing: { failAfter: missing, recoverAfter: 1 } },
    remindMs,
    dependsOn: depends ? [{ series: 'repo/*', on: 'disk/*' }] : [],
  })
}
