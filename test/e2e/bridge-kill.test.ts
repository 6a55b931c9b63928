import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { killableCalls, offencesOf, openKillBench, type KillPoint } from '../support/kill-bench.ts'

const hasStrace = spawnSync('strace', ['-V']).status === 0
const isRequired = process.env['VELOS_REQUIRE_STRACE'] !== undefined

const [rename, unlink, fsync, link, , write] = killableCalls
/** A sample of what `campaign/bridge-kill.ts` goes through whole. */
const requests: readonly KillPoint[] = [
  { at: 'head', nth: 1 }, { at: 'body', nth: 8 }, { at: 'answered', nth: 15 }, { at: 'head', nth: 33 }, { at: 'body', nth: 60 }, { at: 'answered', nth: 60 },
]
const calls: readonly KillPoint[] = [
  { at: 'call', calls: rename, nth: 1 }, { at: 'call', calls: rename, nth: 12 }, { at: 'call', calls: unlink, nth: 1 }, { at: 'call', calls: unlink, nth: 25 },
  { at: 'call', calls: fsync, nth: 7 }, { at: 'call', calls: fsync, nth: 18 }, { at: 'call', calls: link, nth: 1 }, { at: 'call', calls: write, nth: 100 },
]

/** Kills a bridge over 20 tickets for three services at each point; how many duplicates there were. */
async function duplicatesAfter(points: readonly KillPoint[]): Promise<number> {
  await using bench = await openKillBench(20)
  let duplicates = 0
  for (const point of points) {
    const outcome = await bench.kill(point)
    expect({ point, wasKilled: outcome.wasKilled, offences: offencesOf(outcome) }).toEqual({ point, wasKilled: true, offences: [] })
    duplicates += outcome.duplicates.length
  }
  return duplicates
}

describe.skipIf(process.platform === 'win32')('a bridge over 20 tickets and three services, killed and run again,', () => {
  it('while a service has its request, delivers every message, and twice at most the one of which nobody can know', { timeout: 300_000 }, async () => {
    // Where the webhook's answer had not come, nobody can know; elsewhere the service was asked.
    expect(await duplicatesAfter(requests)).toBeLessThanOrEqual(requests.length)
  })

  it('before a call that changes a file, does so too', { timeout: 300_000 }, async (context) => {
    if (!hasStrace && !isRequired) return context.skip('strace is not installed')
    expect(hasStrace).toBe(true)
    expect(await duplicatesAfter(calls)).toBeLessThanOrEqual(calls.length)
  })
})
