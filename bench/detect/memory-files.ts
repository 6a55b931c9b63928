import { judge } from '../../src/judge/judge.ts'
import { emptyMemory, type Memory } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import type { Collected } from '../../src/model/reading.ts'
import { timestampOf } from '../../src/model/timestamp.ts'
import { encodeMemory } from '../../src/remember/codec.ts'
import { remember } from '../../src/remember/remember.ts'
import { settings } from '../judging/many-series.ts'
import { type Encoder, growthOf } from './growth.ts'
import { type Random, seeded } from './random.ts'
import type { Sample } from './series.ts'

const host = { name: 'web', key: 'web', hosted: false, platform: 'linux', arch: 'x64' }
const isLearned = (path: string): boolean => path === paths.baselines || path === paths.incidents || path.startsWith(`${paths.sightings}/`)

/** By how much a repository grows by the memory that the loop writes. */
export const growth = growthOf([
  { name: 'what is learned, and the sightings', open: () => writer(isLearned) },
  { name: 'all of memory', open: () => writer(() => true) },
])

/** Judges and remembers each run as the loop does, and gives the files that changed. */
function writer(isWanted: (path: string) => boolean): ReturnType<Encoder['open']> {
  // As random as real ones: those that are counted up would take no room in a pack.
  const random = seeded('ids of runs')
  let memory: Memory = emptyMemory
  let known: ReadonlyMap<string, string> = new Map()
  return (samples) => {
    const startedAt = new Date(timeOf(samples) * 1000)
    const timestamp = timestampOf(startedAt)
    const run = { id: `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`, startedAt }
    const collected = collectedOf(samples)
    const judgement = judge(collected, memory, settings, { run, timestamp, mutes: [], acknowledged: [], anew: [] })
    const past = { run, timestamp, collected, judgement, inboxes: [], asked: [], redact: (text: string) => text }
    memory = remember(memory, past, settings).memory
    const files = encodeMemory(memory, timestamp)
    const changed = [...new Set([...known.keys(), ...files.keys()])].filter((path) => isWanted(path) && known.get(path) !== files.get(path))
    known = files
    return new Map(changed.map((path) => [path, files.get(path)]))
  }
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random.uniform() * 16).toString(16)).join('')
}

function collectedOf(samples: ReadonlyMap<string, Sample>): Collected {
  const observations = [...samples].map(([key, { value }]) => ({ key, value }))
  return { host, readings: [{ collector: 'plugin', tookMs: 1, outcome: 'ok', observations }] }
}

function timeOf(samples: ReadonlyMap<string, Sample>): number {
  return Math.max(...[...samples.values()].map(({ at }) => at))
}
