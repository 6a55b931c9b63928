import { describe, expect, test } from 'vitest'
import { shippedThreshold } from '../../../src/detect/detector.ts'
import { openBaselines } from '../../../src/judge/replay/baselines.ts'
import { thresholdFor } from '../../../src/judge/replay/threshold.ts'
import { isFlapping, withLook } from '../../../src/judge/replay/flapping.ts'
import { isAbsent, isLate, isLongGap, rhythmOf, withRun } from '../../../src/judge/replay/hosts.ts'
import { withoutFuture } from '../../../src/judge/replay/wrong-clock.ts'
import type { HostPast, IncidentRecord, Sighting } from '../../../src/model/learned.ts'
import { nothingLearned } from '../../../src/model/learned.ts'
import { at, hourly, trained } from '../story.ts'

const sighting: Sighting = {
  id: 'r', timestamp: at(0), host: 'web-1', hosted: false, offset: 0, values: new Map(), troubles: [], unseen: [],
  muted: [], acknowledged: [], relearn: [], anew: [],
}

describe('the rhythm of a host', () => {
  const past = (gaps: readonly number[]): HostPast => ({ ...hourly('web-1'), gaps })

  test('is known from eight gaps on: their median, and what 19 of 20 are no longer than', () => {
    expect(rhythmOf(undefined)).toBeUndefined()
    expect(rhythmOf(past([1, 2, 3, 4, 5, 6, 7]))).toBeUndefined()
    expect(rhythmOf(past([8, 1, 2, 3, 4, 5, 6, 7]))).toEqual({ median: 5, most: 8 })
    expect(rhythmOf(past(Array.from({ length: 20 }, (_, at) => 20 - at)))).toEqual({ median: 11, most: 20 })
  })

  test('keeps the last twenty gaps, and none that leads back', () => {
    const twenty = past(Array.from({ length: 20 }, (_, at) => at))
    expect(withRun(twenty, sighting, 99)).toEqual({ host: 'web-1', hosted: false, seen: at(0), gaps: [...twenty.gaps.slice(1), 99] })
    expect(withRun(twenty, sighting, 0).gaps).toEqual(twenty.gaps)
    expect(withRun(undefined, { ...sighting, hosted: true }, undefined)).toEqual({ host: 'web-1', hosted: true, seen: at(0), gaps: [] })
  })

  test('says what is late, absent and a long gap, each from beyond its edge', () => {
    const rhythm = { median: 3600, most: 4000 }
    expect([6840, 6841].map((gap) => isLate(gap, rhythm))).toEqual([false, true])
    expect([9000, 9001].map((gap) => isLate(gap, { median: 3600, most: 6000 }))).toEqual([false, true])
    expect([10_800, 10_801].map((gap) => isAbsent(gap, rhythm))).toEqual([false, true])
    expect([3600, 3601].map((gap) => isAbsent(gap, { median: 60, most: 60 }))).toEqual([false, true])
    expect([86_400, 86_401].map((gap) => isLongGap(gap, rhythm))).toEqual([false, true])
    expect([345_600, 345_601].map((gap) => isLongGap(gap, { median: 86_400, most: 90_000 }))).toEqual([false, true])
    expect([604_800, 604_801].map((gap) => isLongGap(gap, undefined))).toEqual([false, true])
  })
})

describe('flapping', () => {
  test('looks at the last twelve, and at nothing while all is well', () => {
    expect(withLook('', false)).toBe('')
    expect(withLook('', true)).toBe('1')
    expect(withLook('111111111111', false)).toBe('111111111110')
    expect(withLook('100000000000', false)).toBe('')
  })

  test('begins with five changes and ends with one', () => {
    expect(isFlapping('10101', false)).toBe(false)
    expect(isFlapping('101010', false)).toBe(true)
    expect(isFlapping('110100', false)).toBe(false)
    expect(isFlapping('110100', true)).toBe(true)
    expect(isFlapping('111000', true)).toBe(false)
  })
})

test('the budget gives the evidence that an alarm needs', () => {
  expect(thresholdFor(2, 1, 3600)).toBe(shippedThreshold)
  expect(thresholdFor(20, 1, 3600)).toBeCloseTo(shippedThreshold - 1, 12)
  expect(thresholdFor(2, 1000, 3600)).toBeCloseTo(Math.log10(365_000), 12)
  expect(thresholdFor(2, 20, 86_400)).toBe(shippedThreshold)
  expect(thresholdFor(2, 500, 86_400)).toBeCloseTo(Math.log10((500 * 730) / 24 / 2), 12)
  expect(thresholdFor(2, 1, 1)).toBe(thresholdFor(2, 1, 60))
  expect(thresholdFor(2, 0, 3600)).toBe(shippedThreshold)
})

describe('baselines', () => {
  const open = (unlearned: readonly string[] = []) => openBaselines([trained('load/per-core', () => 1, 20)], { threshold: 3, unlearned })
  const seen = (values: Readonly<Record<string, number>>, collector = 'system', parts: Partial<Sighting> = {}): Sighting => ({
    ...sighting, values: new Map([[collector, new Map(Object.entries(values))]]), ...parts,
  })

  test('are kept in code-unit order, those that are unlearned are not, nor what cannot be read', () => {
    const baselines = open(['swap/*'])
    baselines.step(seen({ 'swap/used': 1, 'memory/used': 2, 'Z': 1 }), 1e9)
    baselines.step(seen({ zebra: 1, 'Zebra': 2, 'repo/size': 3 }, 'checks', { timestamp: at(1), host: 'a' }), 1e9 + 1)
    expect(baselines.records().map(({ owner, series }) => `${owner} ${series}`)).toEqual([
      '* repo/size', 'a Zebra', 'a zebra', 'web-1 load/per-core', 'web-1 memory/used',
    ])
    const damaged = { ...trained('load/per-core', () => 1, 20), detector: { v: 99 } }
    expect(openBaselines([damaged], { threshold: 3, unlearned: [] }).records()).toEqual([])
    expect(openBaselines([{ ...damaged, series: 'uptime' }], { threshold: 3, unlearned: [] }).records()).toEqual([])
  })

  test('take one number of a series in a run: another collector\'s, or one of before, changes nothing', () => {
    const baselines = open()
    const values = new Map(['checks', 'metrics'].map((collector, at) => [collector, new Map([['queue', 5 + at]])]))
    baselines.step({ ...sighting, values }, 1e9)
    expect(baselines.get('web-1', 'queue')).toMatchObject({ collector: 'checks', samples: 1, seen: at(0), last: { atSeconds: 1e9, value: 5 } })
    baselines.step(seen({ queue: 9 }, 'checks', { timestamp: at(-1) }), 1e9 - 3600)
    expect(baselines.get('web-1', 'queue')).toMatchObject({ samples: 1, seen: at(0) })
  })

  test('a run of before does not end the incident that a detector is in', () => {
    const kept = { ...trained('load/per-core', () => 1, 20), alarm: { cause: 'level', side: 'above', since: at(-9), score: 0.999 } as const }
    const baselines = openBaselines([kept], { threshold: 3, unlearned: [] })
    baselines.step(seen({ 'load/per-core': 1 }, 'system', { timestamp: at(-5) }), Date.UTC(2026, 10, 22, 1) / 1000)
    expect(baselines.records()).toEqual([kept])
  })

  test('a series that is not there goes on not being there over a fold, and all of it counts once it is back', () => {
    const kept = { ...trained('load/per-core', () => 1, 20), missed: 1, absent: 2 }
    const baselines = openBaselines([kept], { threshold: 3, unlearned: [] })
    expect(baselines.records()).toEqual([kept])
    const live = baselines.get('web-1', 'load/per-core')
    if (live !== undefined) live.absent += 1
    expect(baselines.records()).toEqual([{ ...kept, absent: 3 }])
    baselines.step(seen({ 'load/per-core': 1 }), Date.UTC(2026, 10, 22, 12) / 1000)
    expect(baselines.records()).toMatchObject([{ samples: 21, missed: 4, absent: 0 }])
  })

  test('forget by pattern, whoever\'s they are', () => {
    const baselines = open()
    baselines.step(seen({ 'repo/size': 1, 'repo/objects': 1 }, 'repo'), 1e9)
    baselines.forget([])
    baselines.forget(['repo/*', 'nothing'])
    expect(baselines.all().map(({ series }) => series)).toEqual(['load/per-core'])
  })
})

describe('what is learned from the future', () => {
  const incident: IncidentRecord = {
    id: 'limit:web-1:x', rule: 'limit', owner: 'web-1', series: 'x', severity: 'WARN', state: 'open', since: at(-5), opened: at(9999),
    told: { at: at(9999), severity: 'WARN' }, bad: 1, good: 0, looks: '1', flapping: false, times: 1,
  }
  const learned = {
    ...nothingLearned,
    until: at(0),
    hosts: [hourly('db-1', 24 * 7), hourly('web-1', 24 * 7 + 1)],
    incidents: [incident],
    sightings: [sighting, { ...sighting, timestamp: at(9999) }],
  }

  test('goes where most of the last runs agree that it is wrong, and its incidents have begun by now', () => {
    expect(withoutFuture(learned, at(0), [at(-2), at(-1), at(9999)])).toEqual({
      learned: {
        ...nothingLearned,
        hosts: [hourly('db-1', 24 * 7), hourly('web-1', 0)],
        incidents: [{ ...incident, opened: at(0), told: { at: at(0), severity: 'WARN' } }],
        sightings: [sighting],
      },
      wrongClock: at(9999),
    })
  })

  test('stays where they do not, and where it is not far', () => {
    expect(withoutFuture(learned, at(0), [at(-1), at(9999)])).toEqual({ learned })
    expect(withoutFuture(learned, at(0), [])).toEqual({ learned })
    const near = { ...learned, hosts: [hourly('db-1', 24 * 7)], sightings: [sighting] }
    expect(withoutFuture(near, at(0), [at(-1)]).learned).toBe(near)
  })
})
