import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { Memory } from '../../src/model/memory.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { drawn, policy, settingsOf, told } from './drawn.ts'
import { after, at, hostOf, hourly, judged, judging, knowing, noisy, openStory, settings, trained } from './story.ts'

/** The same, frozen to its depths; maps refuse what would change them. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof Map) {
    for (const [key, one] of value) {
      frozen(key)
      frozen(one)
    }
    const refuse = (): never => {
      throw new TypeError('this map is frozen')
    }
    Object.assign(value, { set: refuse, delete: refuse, clear: refuse })
  } else for (const one of Object.values(value)) frozen(one)
  return Object.freeze(value)
}

describe('judging', () => {
  test('changes nothing of what it is given, and gives the same for the same', () => {
    const runs = fc.uniqueArray(drawn(['web-1', 'web-2'], 60 * 60), { selector: ({ minute }) => minute, minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(runs, policy, (all, drawnPolicy) => {
        const chosen = frozen(settingsOf(drawnPolicy))
        let memory: Memory = frozen({ ...emptyMemory })
        for (const run of all) {
          const hours = run.minute / 60
          const whole = frozen(told(run, chosen))
          const judgement = frozen(judged(memory, hours, whole))
          expect(judged(memory, hours, whole)).toEqual(judgement)
          memory = frozen(after(memory, hours, whole, judgement))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('gives the same on baselines, though detectors have states', () => {
    const memory = frozen(knowing({ hosts: [hourly('web-1')], baselines: [trained('load/per-core', noisy)] }))
    const run = { system: { 'disk//used': 40, 'load/per-core': 500 } }
    const first = judged(memory, 0, run)
    expect(first.changes.opened).toHaveLength(1)
    expect(judged(memory, 0, run)).toEqual(first)
    expect(first.learned.baselines).toBe(memory.learned.baselines)
  })

  test('keeps the very records that did not change', () => {
    const story = openStory(knowing({ until: at(-12), hosts: [hourly('web-1')], baselines: [trained('load/per-core', noisy, 20)] }))
    const { baselines, incidents, hosts } = story.memory().learned
    story.run(0, { system: { 'disk//used': 91 } })
    const { learned } = story.memory()
    expect([learned.baselines, learned.incidents, learned.hosts].map((one, place) => one === [baselines, incidents, hosts][place])).toEqual([true, true, true])
  })
})

describe('hostile names and values', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x\ny\r\n# z', '\u202e\u0000', '*', 'a:b:*:c', 'é'.repeat(300), ' ']
  const limits = [{ series: '*', warn: 5, bad: 'above' as const }]
  const all = judging({ limits })
  const readings = [answered('checks', names.map((name) => observed(name, 9)))]
  const ids = names.map((name) => `limit:web-1:${name}`).toSorted()

  test('are followed as they are, through the fold', () => {
    const story = openStory(emptyMemory, all)
    const first = story.run(0, { system: null, readings })
    expect(first.changes.opened.map(({ id }) => id).toSorted()).toEqual([...ids, 'collector-failed:web-1:collector/system'].toSorted())
    for (const hour of [30, 60, 90]) expect(story.run(hour, { system: null, readings }).changes.opened.filter(({ rule }) => rule === 'limit')).toEqual([])
    const { learned } = story.memory()
    expect(learned.baselines.map(({ series }) => series)).toEqual(names.toSorted())
    expect(learned.baselines.map(({ samples }) => samples)).toEqual(names.map(() => 3))
    expect(learned.incidents.filter(({ rule }) => rule === 'limit').map(({ id }) => id)).toEqual(ids)
    const over = story.run(91, { readings: [answered('checks', names.map((name) => observed(name, 1)))], settings: all })
    expect(over.changes.recovered.filter(({ how }) => how === 'recovered').map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  })

  test('hosts and collectors may be called anything', () => {
    const story = openStory(emptyMemory, all)
    for (const host of names) story.run(names.indexOf(host), { host, readings: [answered('constructor', [observed('__proto__', 9)]), answered('__proto__', [])] })
    for (const host of names) story.run(40 + names.indexOf(host), { host })
    expect(story.memory().learned.hosts.map(({ host }) => host)).toEqual(names.toSorted())
    expect(story.memory().learned.incidents.filter(({ rule }) => rule === 'limit')).toHaveLength(2 * names.length)
  })

  test('a host that is called `*` is one host', () => {
    const story = openStory(emptyMemory, all)
    story.run(0, { host: '*', system: { x: 9 } })
    expect(story.run(1, { host: 'web-1', system: { y: 1 } }).learned.sightings).toHaveLength(2)
  })

  test('what is no number never gets in', () => {
    const broken = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    const seen: readonly Observation[] = broken.flatMap((value) => [observed('memory/used', value), observed(`free/${value}`, value), observed('disk//used', value)])
    const story = openStory(emptyMemory)
    for (const hour of [0, 1, 40]) story.run(hour, { readings: [answered('system', seen), answered('checks', seen)] })
    expect(JSON.stringify([...story.memory().learned.sightings.map(({ values }) => [...values.values()].map(({ size }) => size))])).toBe('[[0,0]]')
    expect(story.memory().learned.baselines).toEqual([])
  })

  test('2,000 series, all of them beyond their limits, each a symptom of another', () => {
    const many = Array.from({ length: 2000 }, (_, at) => observed(`endpoint/${at}`, 9))
    const story = openStory(emptyMemory, judging({ limits, dependsOn: [{ series: 'endpoint/*', on: 'endpoint/1999' }] }))
    const result = story.run(0, { readings: [answered('endpoints', many)] })
    // The cause itself is told, and the disk.
    expect(result.findings.map(({ series }) => series)).toEqual(['disk//used', 'endpoint/1999'])
    expect(result.muted).toHaveLength(1999)
    for (const hour of [30, 60]) story.run(hour, { readings: [answered('endpoints', many)] })
    expect(story.memory().learned.baselines).toHaveLength(2001)
  })

  test('any text may be a series, a collector and a host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.double(), (series, collector, host, value) => {
        const occasion = { run: { id: 'r' }, timestamp: at(0), mutes: [], acknowledged: [], anew: [series] }
        const collected = { host: hostOf(host), readings: [answered(collector, [observed(series, value)])] }
        const { learned } = judge(collected, emptyMemory, all, occasion)
        expect(learned.sightings).toHaveLength(1)
        expect(judge(collected, { ...emptyMemory, learned }, settings, { ...occasion, run: { id: 's' }, timestamp: at(40) }).learned.until).toBe('20261122_120000')
      }),
    )
  })
})
