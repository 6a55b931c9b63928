import { describe, expect, it } from 'vitest'
import type { Memory } from '../../src/model/memory.ts'
import { branchCourse, folderCourse, limited, testHub, type Course } from '../support/course.ts'
import { memoryInFolder, memoryOnBranch } from '../support/memory-of.ts'
import { testFolder } from '../support/test-folder.ts'

/** Two machines that watch with one memory. */
interface Pair {
  readonly one: Course
  readonly other: Course
  memory(): Promise<Memory>
}

async function onBranch(): Promise<Pair> {
  const place = await testHub()
  const [one, other] = [await branchCourse(place, limited, 'web-1'), await branchCourse(place, limited, 'web-2')]
  return { one, other, memory: async () => await memoryOnBranch(place) }
}

async function inFolder(): Promise<Pair> {
  const home = await testFolder()
  const [one, other] = [await folderCourse(home, limited, 'web-1'), await folderCourse(home, limited, 'web-2')]
  return { one, other, memory: async () => await memoryInFolder(one.root) }
}

/** What is known beyond the ids of the runs, which are drawn, and the order of their records. */
function known({ learned, runs }: Memory) {
  const { sightings, ...rest } = learned
  const statuses = runs.map(({ host, timestamp, status, values }) => ({ host, timestamp, status, values }))
  return { ...rest, sightings: sightings.map(({ id: _, ...one }) => one), runs: statuses.toSorted((one, two) => (one.timestamp < two.timestamp ? -1 : 1)) }
}

const idsIn = ({ runs, learned }: Memory) => ({ runs: runs.map(({ id }) => id).sort(), sightings: learned.sightings.map(({ id }) => id).sort() })

describe.each([['on a branch', onBranch], ['in a folder', inFolder]] as const)('two loops %s', (_, start) => {
  it('at once: both are remembered, neither twice, and nothing opens twice', async () => {
    const { one, other, memory } = await start()
    await one.log(10, 60)
    const first = await one.run(0)
    if (one.root !== other.root) await other.log(10, 60)
    const ids = [first.report.id]
    const opened = first.report.changes.opened.map(({ id }) => id)
    for (let hour = 1; hour <= 4; hour += 1) {
      for (const course of one.root === other.root ? [one] : [one, other]) await course.log(10, 60)
      const both = await Promise.all([one.run(hour), other.run(hour)])
      ids.push(...both.map(({ report }) => report.id))
      opened.push(...both.flatMap(({ report }) => report.changes.opened.map(({ id }) => id)))
      expect(both.map(({ code }) => code)).toEqual([0, 0])
    }
    expect(idsIn(await memory())).toEqual({ runs: ids.toSorted(), sightings: ids.toSorted() })
    expect(opened.toSorted()).toEqual([...new Set(opened)].sort())
    expect(opened).toContain('limit:web-1:logs/errors')
  })

  it('in either order end in the same memory', async () => {
    const remembered = await Promise.all([false, true].map(async (isReversed) => {
      const { one, other, memory } = await start()
      const isShared = one.root === other.root
      const log = async (course: Course, errors: number) => {
        // A shared log is read by both, and by each to where it was: both see the same of it.
        if (!isShared || course === one) await course.log(10, errors)
      }
      for (const hour of [0, 6, 12]) {
        for (const [course, minutes] of [[one, 0], [other, 1]] as const) {
          await log(course, hour === 6 && course === one ? 60 : 5)
          await course.run(hour + minutes / 60)
        }
      }
      await log(one, 70)
      await log(other, 600)
      const turns = [async () => await one.run(18), async () => await other.run(18 + 1 / 60)]
      for (const turn of isReversed ? turns.toReversed() : turns) await turn()
      const pending = known(await memory())
      // A day and a half later all of that is folded in.
      for (const hour of [40, 56]) {
        await log(one, 5)
        await one.run(hour)
      }
      return { pending, folded: known(await memory()) }
    }))
    const [inOrder, reversed] = remembered
    expect(reversed?.pending).toEqual(inOrder?.pending)
    expect(reversed?.folded).toEqual(inOrder?.folded)
    expect(inOrder?.folded.baselines.length).toBeGreaterThanOrEqual(6)
    expect(inOrder?.folded.until).toBe('20261006_000000')
  })
})
