import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realFiles } from '../../src/edge/real-files.ts'
import { realLocks } from '../../src/edge/real-locks.ts'
import { temporaryFolder, type TemporaryFolder } from '../support/repositories.ts'

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(async () => {
  await folder[Symbol.asyncDispose]()
})

const boot = process.platform === 'linux' ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : ''
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid

async function lockOf(owner: unknown, ageSeconds = 0): Promise<string> {
  const path = join(folder.path, 'lock')
  // Whoever released the one before took the empty folder away.
  await mkdir(folder.path, { recursive: true })
  await writeFile(path, typeof owner === 'string' ? owner : JSON.stringify(owner))
  const then = Date.now() / 1000 - ageSeconds
  await utimes(path, then, then)
  return path
}

async function attempt(path: string): Promise<string> {
  const answer = await realLocks(realFiles).tryTake(path)
  if ('heldBy' in answer) return answer.heldBy
  await answer.release()
  return 'taken'
}

describe('a lock', () => {
  it('is held by one at a time, and free again afterwards', async () => {
    const path = join(folder.path, 'deep', 'lock')
    const first = await realLocks(realFiles).tryTake(path)
    expect(await attempt(path)).toBe(`process ${process.pid} on ${hostname()}`)
    if ('heldBy' in first) throw new Error(first.heldBy)
    await first.release()
    expect(await realFiles.kind(join(folder.path, 'deep'))).toBeUndefined()
    expect(await attempt(path)).toBe('taken')
  })

  it('of a dead process of this host is taken over', async () => {
    expect(await attempt(await lockOf({ host: hostname(), pid: deadPid(), boot, started: '' }))).toBe('taken')
  })

  it.skipIf(process.platform !== 'linux')('of a process whose pid another one has by now is taken over', async () => {
    expect(await attempt(await lockOf({ host: hostname(), pid: process.pid, boot, started: '1' }))).toBe('taken')
  })

  it('of a boot before this one is taken over, even where the pid lives again', async () => {
    expect(await attempt(await lockOf({ host: hostname(), pid: process.pid, boot: 'another', started: '' }))).toBe('taken')
  })

  it("of another host is taken over after ten minutes, since its process can't be asked", async () => {
    expect(await attempt(await lockOf({ host: 'elsewhere', pid: 1, boot: '', started: '' }, 590))).toBe('process 1 on elsewhere')
    expect(await attempt(await lockOf({ host: 'elsewhere', pid: 1, boot: '', started: '' }, 610))).toBe('taken')
  })

  it.skipIf(process.platform !== 'linux')('of another pid space counts until its end, however dead its pid looks from here', async () => {
    const there = { host: hostname(), pid: deadPid(), boot, started: '', space: 'pid:[1]' }
    const minute = 60_000
    const held = expect.stringMatching(/^process \d+ on /)
    expect(await attempt(await lockOf({ ...there, until: Date.now() + minute }, 3600))).toEqual(held)
    expect(await attempt(await lockOf({ ...there, until: Date.now() - 1 }, 5))).toBe('taken')
    // One that does not say how long counts for ten minutes, as another host's.
    expect(await attempt(await lockOf(there, 590))).toEqual(held)
    expect(await attempt(await lockOf(there, 610))).toBe('taken')
    // One that does not say where it is may be here, where its process is dead.
    expect(await attempt(await lockOf({ ...there, space: '', until: Date.now() + minute }))).toBe('taken')
  })

  it('that says it counts for longer than seven hours says nothing', async () => {
    const there = { host: 'elsewhere', pid: 1, boot: '', started: '' }
    const hour = 3_600_000
    expect(await attempt(await lockOf({ ...there, until: Date.now() + 7 * hour - 60_000 }, 3600))).toBe('process 1 on elsewhere')
    for (const until of [Date.now() + 7 * hour + 60_000, Date.parse('9999-01-01')]) {
      expect(await attempt(await lockOf({ ...there, until }, 590))).toBe('process 1 on elsewhere')
      expect(await attempt(await lockOf({ ...there, until }, 610))).toBe('taken')
    }
  })

  it.skipIf(process.platform !== 'linux')('names an owner that is gone only where it can be seen from here', () => {
    const dead = { host: hostname(), pid: deadPid(), boot, started: '' }
    const isGone = (owner: object) => realLocks(realFiles).isGone(JSON.stringify(owner))
    expect([isGone(dead), isGone({ ...dead, space: 'pid:[1]' }), isGone({ ...dead, host: 'elsewhere' }), isGone({ ...dead, boot: 'another' })]).toEqual([true, false, false, false])
    expect(realLocks(realFiles).isGone(realLocks(realFiles).owner())).toBe(false)
  })

  it('without a readable owner counts for ten seconds', async () => {
    expect(await attempt(await lockOf('', 5))).toBe('a run that is just starting')
    expect(await attempt(await lockOf('{"host":1}', 15))).toBe('taken')
  })

  it('of a dead process is taken over by exactly one of many', async () => {
    const path = await lockOf({ host: hostname(), pid: deadPid(), boot, started: '' })
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await realLocks(realFiles).tryTake(path)))
    expect(answers.filter((answer) => !('heldBy' in answer))).toHaveLength(1)
  })
})
