import fc from 'fast-check'
import { openDetector } from '../../src/detect/detector.ts'
import { openForecaster } from '../../src/detect/forecast/forecast.ts'
import type { Json } from '../../src/model/json.ts'
import type { Baseline, HostPast, IncidentRecord, Learned, Sighting, Trouble } from '../../src/model/learned.ts'
import { emptyMemory, type Memory, type RunRecord } from '../../src/model/memory.ts'
import { sightingsPath } from '../../src/model/sightings-files.ts'
import { timestampOf } from '../../src/model/timestamp.ts'

const noon = Date.UTC(2026, 10, 22, 12)

/** The timestamp so many hours after 22 November, noon. */
export function hour(hours: number): string {
  return timestampOf(new Date(noon + hours * 3_600_000))
}

/** The state of a detector, or a forecaster, that has seen a few values. */
export function detectorState(...values: readonly number[]): Json {
  const detector = openDetector()
  values.forEach((value, index) => detector.step(noon / 1000 + index * 3600, value))
  return JSON.parse(JSON.stringify(detector.state()))
}

export function forecasterState(...values: readonly number[]): Json {
  const forecaster = openForecaster()
  values.forEach((value, index) => forecaster.step(noon / 1000 + index * 3600, value))
  return JSON.parse(JSON.stringify(forecaster.state()))
}

export function baseline(series: string, parts: Partial<Baseline> = {}): Baseline {
  return { owner: 'web-1', series, collector: 'system', since: hour(-48), seen: hour(-12), samples: 12, missed: 1, absent: 0, detector: detectorState(1, 2, 3), ...parts }
}

export function incident(id: string, parts: Partial<IncidentRecord> = {}): IncidentRecord {
  return {
    id, state: 'open', rule: 'limit', owner: 'web-1', series: 'disk///used', severity: 'WARN', collector: 'system',
    since: hour(-20), opened: hour(-20), bad: 3, good: 0, looks: '0111', flapping: false, told: { at: hour(-20), severity: 'WARN' }, times: 1,
    ...parts,
  }
}

export function sighting(id: string, hours: number, values: Readonly<Record<string, Readonly<Record<string, number>>>> = {}, parts: Partial<Sighting> = {}): Sighting {
  return {
    id, timestamp: hour(hours), host: 'web-1', hosted: false, offset: 0,
    values: new Map(Object.entries(values).map(([collector, found]) => [collector, new Map(Object.entries(found))])),
    troubles: [], unseen: [], muted: [], acknowledged: [], relearn: [], anew: [],
    ...parts,
  }
}

export const run = (id: string, parts: Partial<RunRecord> = {}): RunRecord => ({
  id, timestamp: hour(0), host: 'web-1', status: 'OK', findings: [], ...parts,
})

/** The file that its sightings wait in. */
export const pendingFile = sightingsPath('20261122_00')

/** A memory with something in every file. */
export const fullMemory: Memory = {
  runs: [run('r1', { asked: ['slack', 'github'] }), run('r2', { timestamp: hour(1) })],
  bookmarks: { 'logs@web-1': { 'a.log': [1, 2] }, 'repo': 'abc' },
  learning: { meta: emptyMemory.learning.meta, records: [{ id: 'a', insight: 'x' }, { id: 'b', insight: 'y' }, { id: 'c', insight: 'z' }] },
  learned: {
    until: hour(-12),
    relearn: ['disk*'],
    hosts: [{ host: 'db-1', hosted: true, seen: hour(-13), gaps: [] }, { host: 'web-1', hosted: false, seen: hour(-12), gaps: [3600, 3605.5] }],
    baselines: [
      baseline('endpoint/a', { owner: '*' }),
      baseline('disk///used', { forecaster: forecasterState(1, 2), alarm: { cause: 'level', side: 'above', since: hour(-20), score: 0.999 } }),
      baseline('load'),
    ],
    incidents: [incident('limit:web-1:a'), incident('shift:*:b', { state: 'resolved', resolved: hour(-2), how: 'accepted' })],
    sightings: [
      sighting('s1', -11, { system: { load: 0.5, disk: 40 }, repo: {} }),
      sighting('s2', -10, { system: { load: 0.25 } }, { host: 'db-1', hosted: true, offset: 32_400 }),
      sighting('s3', -9, { system: { load: 0.75, new: 1e-7 } }, {
        troubles: [{ rule: 'limit', owner: 'web-1', series: 'load', severity: 'CRITICAL', collector: 'system' }],
        unseen: ['disk'], muted: ['x*'], acknowledged: ['y'], relearn: ['disk*'], anew: ['z'],
      }),
    ],
  },
}

const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'disk///used', 'a b', '서버', '\u202e##[x', '=======', '{"schema":"x"}'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
)
const time = fc.integer({ min: -2000, max: 2000 }).map(hour)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const names = fc.array(name, { maxLength: 3 })
const state = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 4 }).map((values) => detectorState(...values))
const severity = fc.constantFrom('WARN' as const, 'CRITICAL' as const)

const trouble: fc.Arbitrary<Trouble> = fc.record({ rule: fc.constantFrom('limit' as const, 'late' as const), owner: name, series: name, severity, collector: name }, { requiredKeys: ['rule', 'owner', 'series', 'severity'] })

const anyBaseline: fc.Arbitrary<Baseline> = fc.record({
  owner: name, series: name, collector: name, since: time, seen: time, samples: fc.nat(), missed: fc.nat(), absent: fc.nat(), detector: state,
  forecaster: fc.array(number, { maxLength: 3 }).map((values) => forecasterState(...values)),
  alarm: fc.record({ cause: fc.constantFrom('value' as const, 'level' as const), side: fc.constantFrom('above' as const, 'below' as const), since: time, score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0) }),
}, { requiredKeys: ['owner', 'series', 'collector', 'since', 'seen', 'samples', 'missed', 'absent', 'detector'] })

const anyHost: fc.Arbitrary<HostPast> = fc.record({ host: name, hosted: fc.boolean(), seen: time, gaps: fc.array(fc.nat(), { maxLength: 4 }) })

const anyIncident: fc.Arbitrary<IncidentRecord> = fc.record({
  id: name, trouble, state: fc.constantFrom('suspected' as const, 'open' as const, 'resolved' as const), since: time,
  ends: fc.record({ opened: time, resolved: time, how: fc.constantFrom('recovered' as const, 'gone' as const, 'accepted' as const), told: fc.record({ at: time, severity }) }, { requiredKeys: [] }),
  bad: fc.nat(), good: fc.nat(), looks: fc.stringMatching(/^[01]{0,12}$/), flapping: fc.boolean(), times: fc.nat(),
}).map(({ trouble: said, ends, ...rest }) => ({ ...rest, ...said, ...ends }))

const anySighting: fc.Arbitrary<Sighting> = fc.record({
  id: fc.uuid(), timestamp: time, host: name, hosted: fc.boolean(), offset: fc.integer({ min: -50_400, max: 50_400 }),
  values: fc.uniqueArray(fc.tuple(name, fc.uniqueArray(fc.tuple(name, number), { selector: ([key]) => key, maxLength: 5 })), { selector: ([key]) => key, maxLength: 3 })
    .map((all) => new Map(all.map(([collector, found]) => [collector, new Map(found)]))),
  troubles: fc.array(trouble, { maxLength: 2 }), unseen: names, muted: names, acknowledged: names, relearn: names, anew: names,
})

const inOrder = <Item>(items: readonly Item[], key: (item: Item) => readonly string[]): readonly Item[] => {
  const compare = (one: readonly string[], other: readonly string[]): number => {
    const at = one.findIndex((part, index) => part !== other[index])
    return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1
  }
  return items.toSorted((one, other) => compare(key(one), key(other)))
}

/** Whatever can be learned. */
export const anyLearned: fc.Arbitrary<Learned> = fc.record({
  until: time, relearn: names,
  baselines: fc.uniqueArray(anyBaseline, { selector: ({ owner, series }) => JSON.stringify([owner, series]), maxLength: 6 }).map((all) => inOrder(all, ({ owner, series }) => [owner, series])),
  hosts: fc.uniqueArray(anyHost, { selector: ({ host }) => host, maxLength: 4 }).map((all) => inOrder(all, ({ host }) => [host])),
  incidents: fc.uniqueArray(anyIncident, { selector: ({ id }) => id, maxLength: 5 }).map((all) => inOrder(all, ({ id }) => [id])),
  sightings: fc.uniqueArray(anySighting, { selector: ({ id }) => id, maxLength: 6 }).map((all) => inOrder(all, ({ timestamp, id }) => [timestamp, id])),
}, { requiredKeys: ['relearn', 'baselines', 'hosts', 'incidents', 'sightings'] }).map((learned) => ({ ...learned, sightings: learned.sightings.filter(({ timestamp }) => timestamp >= (learned.until ?? '')) }))

/** The same with few hosts, so that several rows share their columns. */
export const anyPending: fc.Arbitrary<readonly Sighting[]> = fc.uniqueArray(
  fc.record({ sighting: anySighting, host: fc.constantFrom('a', 'b'), found: fc.dictionary(fc.constantFrom('u', 'v', 'w', 'x', 'y'), number) }),
  { selector: ({ sighting: { id } }) => id, maxLength: 8 },
).map((all) => inOrder(all.map(({ sighting: one, host, found }) => ({ ...one, host, values: new Map([['system', new Map(Object.entries(found))]]) })), ({ timestamp, id }) => [timestamp, id]))
