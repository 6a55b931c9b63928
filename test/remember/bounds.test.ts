import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingLearned, type Learned } from '../../src/model/learned.ts'
import { emptyMemory, type LearningRecord } from '../../src/model/memory.ts'
import { boundLearned } from '../../src/remember/bounds.ts'
import { encodeLearning } from '../../src/remember/learning-codec.ts'
import { foldRecords } from '../../src/remember/records.ts'
import { anyLearned, baseline, fullMemory, hour, incident, sighting } from './learned-samples.ts'

const days = (count: number) => hour(-24 * count)
const many = <Item>(count: number, make: (index: number) => Item): readonly Item[] => Array.from({ length: count }, (_, index) => make(index))
const four = (index: number) => String(index).padStart(4, '0')
const learned = (parts: Partial<Learned>): Learned => ({ ...nothingLearned, until: hour(0), ...parts })

describe('what is learned', () => {
  test('stays the very same where nothing has to go', () => {
    const { kept, notes } = boundLearned(fullMemory.learned, {})
    expect(notes).toEqual([])
    for (const part of ['baselines', 'hosts', 'incidents', 'sightings'] as const) expect(kept[part]).toBe(fullMemory.learned[part])
  })

  test('of series that were not seen for 90 days goes, or for as many as the settings say', () => {
    const all = learned({ baselines: [baseline('a', { seen: days(91) }), baseline('b', { seen: days(89) }), baseline('c', { seen: days(1) })] })
    const left = (settings: { days?: number }) => boundLearned(all, settings).kept.baselines.map(({ series }) => series)
    expect(left({})).toEqual(['b', 'c'])
    expect(left({ days: 30 })).toEqual(['c'])
    expect(left({ days: 365 })).toEqual(['a', 'b', 'c'])
    expect(boundLearned(all, {}).notes).toEqual(['Memory dropped 1 baseline: not seen for 90 days'])
    // Before the first fold there is no clock.
    expect(boundLearned({ ...nothingLearned, baselines: all.baselines }, {}).kept.baselines).toHaveLength(3)
  })

  test('of more than 2,000 series: those that were not seen for longest go, and none with an open incident', () => {
    const baselines = many(2003, (index) => baseline(`s${four(index)}`, { seen: hour(index < 2 ? -48 : index === 9 ? -47 : -1) }))
    const all = learned({ baselines, incidents: [incident('x', { series: 's0000' })] })
    const { kept, notes } = boundLearned(all, {})
    expect(kept.baselines).toHaveLength(2000)
    expect(baselines.filter((one) => !kept.baselines.includes(one)).map(({ series }) => series)).toEqual(['s0001', 's0009', 's2002'])
    expect(notes).toEqual(['Memory dropped 3 baselines: memory keeps 2000'])
    const long = { ...all, baselines: [baseline('s0000', { seen: days(300) })] }
    expect(boundLearned(long, {}).kept.baselines).toHaveLength(1)
  })

  test('hosts: the 200 that were seen last', () => {
    const hosts = many(203, (index) => ({ host: `h${four(index)}`, hosted: false, seen: hour(index - 300), gaps: [] }))
    const { kept, notes } = boundLearned(learned({ hosts }), {})
    expect(kept.hosts).toEqual(hosts.slice(3))
    expect(notes).toEqual(['Memory dropped 3 hosts: memory keeps 200'])
  })

  test('incidents: the 500 that were resolved last, none older than 400 days, and all that are open', () => {
    const resolved = many(502, (index) => incident(`r${four(index)}`, { state: 'resolved', resolved: hour(index - 600) }))
    const open = many(600, (index) => incident(`o${four(index)}`, { since: days(900), state: index % 2 === 0 ? 'open' : 'suspected', series: `s${index}` }))
    const { kept, notes } = boundLearned(learned({ incidents: [...open, ...resolved] }), {})
    expect(kept.incidents).toEqual([...open, ...resolved.slice(2)])
    expect(notes).toEqual(['Memory dropped 2 resolved incidents: memory keeps 500'])
    const old = boundLearned(learned({ incidents: [incident('a', { state: 'resolved', resolved: days(401) }), incident('b', { state: 'resolved', resolved: days(399) })] }), {})
    expect(old.kept.incidents.map(({ id }) => id)).toEqual(['b'])
    expect(old.notes).toEqual(['Memory dropped 1 resolved incident: over for 400 days'])
  })

  test('sightings: the newest 2,500, and of those half a million values', () => {
    const rows = many(2502, (index) => sighting(`s${four(index)}`, index / 60))
    expect(boundLearned(learned({ sightings: rows }), {}).kept.sightings).toEqual(rows.slice(2))
    const wide = new Map([['system', new Map(many(200_000, (index) => [`s${index}`, 1] as const))]])
    const heavy = many(4, (index) => sighting(`s${index}`, index, {}, { values: wide }))
    const { kept, notes } = boundLearned(learned({ sightings: heavy }), {})
    expect(kept.sightings.map(({ id }) => id)).toEqual(['s2', 's3'])
    expect(notes).toEqual(['Memory dropped 2 sightings: too many runs are waiting to be learned from'])
  })

  test('whatever it is: what is open stays, what is bounded stays so, and the order is kept', () => {
    fc.assert(fc.property(anyLearned, fc.integer({ min: 1, max: 60 }), (some, most) => {
      const { kept } = boundLearned(some, { days: most })
      expect(boundLearned(kept, { days: most })).toEqual({ kept, notes: [] })
      expect(kept.incidents.filter(({ state }) => state !== 'resolved')).toEqual(some.incidents.filter(({ state }) => state !== 'resolved'))
      expect(some.baselines.filter((one) => kept.baselines.includes(one))).toEqual(kept.baselines)
      expect(kept.sightings).toBe(some.sightings)
    }))
  })
})

describe('records', () => {
  const fold = (records: readonly LearningRecord[], arrived: readonly LearningRecord[], settings: { records?: number; bytes?: number; days?: number } = {}) =>
    foldRecords({ meta: {}, records }, arrived, { runs: 1, records: 100, bytes: 100_000, ...settings }, '20261122_120000')

  test('go by the bytes of their file, the oldest first', () => {
    const records = many(20, (index) => ({ id: four(index), insight: '서'.repeat(10) }))
    const { kept, notes } = fold(records, [{ id: 'new' }], { bytes: 300 })
    expect(Buffer.byteLength(encodeLearning(kept))).toBeLessThanOrEqual(300)
    expect(kept.records).toEqual([...records.slice(-4), { id: 'new' }])
    expect(notes).toEqual(['Memory dropped 16 records: the oldest go first, and memory keeps 300 bytes of them'])
  })

  test('go by age where the settings say so, and one that does not say how old it is stays', () => {
    const records: readonly LearningRecord[] = [
      { id: 'a', ts: '20261101_000000' }, { id: 'b', ts: '2026-11-01T00:00:00Z' }, { id: 'c', timestamp: '2026-11-01' }, { id: 'd', ts: 'once' }, { id: 'e' },
      { id: 'f', ts: '20261121_000000' }, { id: 'g', ts: 1_700_000_000 }, { id: 'h', ts: '2026-11-21 10:00:00' },
    ]
    expect(fold(records, []).kept.records).toBe(records)
    const { kept, notes } = fold(records, [], { days: 7 })
    expect(kept.records.map(({ id }) => id)).toEqual(['d', 'e', 'f', 'g', 'h'])
    expect(notes).toEqual(['Memory dropped 3 records: older than 7 days'])
  })

  test('are put into words as if they had always been there', () => {
    const known = fold([{ id: 'a' }], []).kept
    encodeLearning(known)
    const grown = foldRecords(known, [{ id: 'b', insight: 'x' }, { id: 'a' }], { runs: 1, records: 9, bytes: 9999 }, hour(0)).kept
    expect(encodeLearning(grown)).toBe(encodeLearning({ meta: {}, records: [{ id: 'a' }, { id: 'b', insight: 'x' }] }))
    const first = foldRecords(emptyMemory.learning, [{ id: 'b' }], { runs: 1, records: 9, bytes: 9999 }, hour(0)).kept
    expect(encodeLearning(first)).toBe(encodeLearning({ meta: emptyMemory.learning.meta, records: [{ id: 'b' }] }))
  })

  test('whatever they are, stay within all bounds, and what is said is what went', () => {
    const record = fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), insight: fc.string({ unit: 'binary', maxLength: 50 }) })
    const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 12 })
    fc.assert(fc.property(records, records, fc.nat(10), fc.integer({ min: 60, max: 400 }), (known, arrived, most, bytes) => {
      const { kept, notes } = fold(known, arrived, { records: most, bytes })
      expect(kept.records.length).toBeLessThanOrEqual(most)
      expect(Buffer.byteLength(encodeLearning(kept))).toBeLessThanOrEqual(bytes)
      const ids = new Set([...known, ...arrived].map(({ id }) => id))
      const gone = notes.reduce((sum, note) => sum + Number(/\d+/.exec(note)?.[0]), 0)
      expect(kept.records.length + gone).toBe(ids.size)
    }))
  })
})
