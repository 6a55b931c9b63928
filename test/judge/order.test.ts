import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openReplay } from '../../src/judge/replay/replay.ts'
import type { IncidentRecord, Sighting } from '../../src/model/learned.ts'
import { nothingLearned } from '../../src/model/learned.ts'
import { emptyMemory, type Memory } from '../../src/model/memory.ts'
import type { Settings } from '../../src/model/settings.ts'
import { drawn, policy, settingsOf, told, type Drawn } from './drawn.ts'
import { after, hourly, judged, knowing, noisy, openStory, trained } from './story.ts'

/** Lands runs in the order given, and checks that people are told of each opening and each recovery once, and in turns. */
function land(memory: Memory, runs: readonly Drawn[], all: Settings, isOpen: Set<string>): Memory {
  return runs.reduce((now, run) => {
    const whole = told(run, all)
    const judgement = judged(now, run.minute / 60, whole)
    for (const { id } of judgement.changes.recovered) {
      expect(isOpen.has(id), `${id} recovered unannounced`).toBe(true)
      isOpen.delete(id)
    }
    for (const { id } of judgement.changes.opened) {
      expect(isOpen.has(id), `${id} opened twice`).toBe(false)
      isOpen.add(id)
    }
    return after(now, run.minute / 60, whole, judgement)
  }, memory)
}

/** One that knows what is usual on one of the hosts. */
const experienced = knowing({ hosts: [hourly('web-1')], baselines: [trained('load/per-core', noisy)] })

const byMinute = (one: Drawn, other: Drawn): number => one.minute - other.minute
const hosts = ['web-1', 'web-2', 'db-1']
/** Runs before those that are permuted, which are folded while they land. */
const before = fc.uniqueArray(drawn(hosts, 40 * 60), { selector: ({ minute }) => minute, maxLength: 24 })
const day = 24 * 60

describe('whatever order runs within a day land in', () => {
  const four = fc.uniqueArray(drawn(hosts, day), { selector: ({ minute }) => minute, minLength: 2, maxLength: 4 })

  test('the same is learned, and every opening and recovery is told once', () => {
    fc.assert(
      fc.property(before, four, fc.integer({ min: 0, max: 72 * 60 }), policy, (past, runs, pause, drawnPolicy) => {
        const all = settingsOf(drawnPolicy)
        const isOpen = new Set<string>()
        const known = land(experienced, past.toSorted(byMinute), all, isOpen)
        const shifted = runs.map((run) => ({ ...run, minute: run.minute + 40 * 60 + 1 + pause }))
        const later = [30, 61].map((hours): Drawn => ({ ...quiet, minute: 40 * 60 + pause + day + hours * 60 }))
        const expected = ends(shifted.toSorted(byMinute))
        for (const order of permutations(shifted)) {
          const found = ends(order)
          expect(found.learned).toEqual(expected.learned)
          expect(found.folded).toEqual(expected.folded)
        }
        function ends(order: readonly Drawn[]) {
          const told = new Set(isOpen)
          const landed = land(known, order, all, told)
          return { learned: landed.learned, folded: land(landed, later, all, told).learned }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('of eight runs in any order', () => {
    const eight = fc.uniqueArray(drawn(hosts, day), { selector: ({ minute }) => minute, minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(eight.chain((runs) => fc.tuple(fc.constant(runs), fc.shuffledSubarray(runs, { minLength: 8 }))), policy, ([runs, order], drawnPolicy) => {
        const all = settingsOf(drawnPolicy)
        const expected = land(experienced, runs.toSorted(byMinute), all, new Set())
        expect(land(experienced, order, all, new Set()).learned).toEqual(expected.learned)
      }),
      { numRuns: 200 },
    )
  })
})

const quiet: Drawn = { minute: 0, host: 'web-1', disk: 40, size: 1, load: 50, muted: [], acknowledged: [], relearn: [], anew: [] }

function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}

test('what is folded and what waits come to the same as all runs from the first on', () => {
  const week = fc.uniqueArray(drawn(['web-1', 'web-2'], 7 * day), { selector: ({ minute }) => minute, minLength: 10, maxLength: 60 })
  fc.assert(
    fc.property(week, policy, (runs, drawnPolicy) => {
      const all = settingsOf(drawnPolicy)
      const seen = new Map<string, Sighting>()
      const story = openStory(emptyMemory, all)
      for (const run of runs.toSorted(byMinute)) {
        const { learned } = story.run(run.minute / 60, told(run, all))
        for (const sighting of learned.sightings) seen.set(sighting.id, sighting)
      }
      const { learned } = story.memory()
      expect(incidentsOf(openReplay(learned, all), learned.sightings)).toEqual(incidentsOf(openReplay(nothingLearned, all), [...seen.values()]))
    }),
    { numRuns: 100 },
  )
})

function incidentsOf(replay: ReturnType<typeof openReplay>, sightings: readonly Sighting[]): readonly IncidentRecord[] {
  for (const sighting of sightings) replay.advance(sighting)
  return [...replay.incidents().values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
