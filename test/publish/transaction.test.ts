import { describe, expect, it } from 'vitest'
import type { Plan, Published, Target, Tip } from '../../src/publish/target.ts'
import { transact } from '../../src/publish/transaction.ts'

const plan: Plan = { writes: new Map(), removes: [], message: '' }

function tipAt(version: string): Tip {
  return { version, text: () => undefined, names: () => [], async *earlier() {}, read: async () => new Map() }
}

/** A target that answers as it is told; its tips are numbered. */
function scripted(answers: readonly Published[]): Target {
  let tips = 1
  let answered = 0
  return {
    name: 'the target',
    tip: async () => tipAt(`tip ${(tips += 1)}`),
    async publish() {
      const answer = answers[Math.min(answered, answers.length - 1)]
      answered += 1
      if (answer === undefined) throw new Error('the script is empty')
      return answer
    },
    async release() {},
  }
}

function clock() {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    monotonicMs: () => now,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds)
      now += milliseconds
    },
    random: () => 1,
  }
}

const lost: Published = { outcome: 'lost', reason: 'fetch first' }
const accepted: Published = { outcome: 'accepted', commit: 'c1', notes: ['a note'] }

describe('a transaction', () => {
  it('publishes what was folded on the first tip', async () => {
    const result = await transact(scripted([accepted]), tipAt('tip 1'), async (tip) => ({ plan, on: tip.version }), clock())
    expect(result).toEqual({ outcome: { plan, on: 'tip 1' }, commit: 'c1', attempts: 1, notes: ['a note'] })
  })

  it('folds again on each newer tip after a lost race, waiting longer each time and never over five seconds', async () => {
    const time = clock()
    const folded: string[] = []
    const fold = async (tip: Tip) => {
      folded.push(tip.version)
      return { plan }
    }
    const result = await transact(scripted([...Array<Published>(8).fill(lost), accepted]), tipAt('tip 1'), fold, time)
    expect(result.attempts).toBe(9)
    expect(folded).toEqual(Array.from({ length: 9 }, (_, index) => `tip ${index + 1}`))
    expect(time.slept).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000])
  })

  it('gives up after its deadline, saying how often it tried', async () => {
    const trial = transact(scripted([lost]), tipAt('tip 1'), async () => ({ plan }), clock())
    await expect(trial).rejects.toMatchObject({ code: 'contended', message: 'the target was changed by others each of 65 times: fetch first.' })
  })

  it('takes a missing answer for a yes where the next tip holds the run', async () => {
    const unclear: Published = { outcome: 'unclear', reason: 'hung up', commit: 'c7' }
    const fold = async (tip: Tip) => (tip.version === 'tip 1' ? { plan, on: tip.version } : 'landed')
    expect(await transact(scripted([unclear]), tipAt('tip 1'), fold, clock())).toEqual({
      outcome: { plan, on: 'tip 1' },
      commit: 'c7',
      attempts: 2,
      notes: ['It was accepted without an answer'],
    })
  })

  it('takes a branch that refuses although nobody changed it for a refusal, not for a race', async () => {
    const still = { ...scripted([lost]), tip: async () => tipAt('tip 1') }
    const trial = transact(still, tipAt('tip 1'), async () => ({ plan }), clock())
    await expect(trial).rejects.toMatchObject({ code: 'push-refused', message: 'the target refused 6 times, though nobody changed it: fetch first.' })
  })

  it('asks a silent remote four times, no more', async () => {
    const trial = transact(scripted([{ outcome: 'unclear', reason: 'hung up' }]), tipAt('tip 1'), async () => ({ plan }), clock())
    await expect(trial).rejects.toMatchObject({ code: 'unreachable', message: 'the target did not take the run, 4 times tried: hung up.' })
  })

  it('throws a refusal at once', async () => {
    const refusing = { ...scripted([lost]), publish: async () => await Promise.reject(new Error('protected')) }
    const time = clock()
    await expect(transact(refusing, tipAt('tip 1'), async () => ({ plan }), time)).rejects.toThrow('protected')
    expect(time.slept).toEqual([])
  })
})
