import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingLearned, type Sighting } from '../../src/model/learned.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import { sightingsPath } from '../../src/model/sightings-files.ts'
import { decodeMemory, encodeMemory } from '../../src/remember/codec.ts'
import { anyPending, hour, sighting } from './learned-samples.ts'

const filesOf = (sightings: readonly Sighting[], until?: string) =>
  new Map([...encodeMemory({ ...emptyMemory, learned: { ...nothingLearned, ...(until !== undefined && { until }), sightings } }, 'x')].filter(([path]) => path.includes('/sightings/')))
const read = (files: ReadonlyMap<string, string>) => {
  const { memory, damaged } = decodeMemory((path) => files.get(path), files.keys())
  return { sightings: memory.learned.sightings, damaged: damaged.map(({ path, problem }) => [path, problem]) }
}
const idsIn = (files: ReadonlyMap<string, string>) => read(files).sightings.map(({ id }) => id)

const [morning, afternoon] = [sightingsPath('20261122_00'), sightingsPath('20261122_12')]
const three = [sighting('a', -2, { system: { load: 1 } }), sighting('b', -1, { system: { load: 2 } }), sighting('c', 1, { system: { load: 3 } })]
const files = filesOf(three)

describe('what waits', () => {
  test('is in a file for each half day, each whole by itself', () => {
    const shapes = [...files].map(([path, text]) => [path, text.replace(/"[0-9a-f]{8}"/g, '"shape"').split('\n')])
    const head = ['{"schema":"velos.sightings/1"}', '{"host":"web-1","collector":"system","series":["load"]}']
    expect(shapes).toEqual([
      [morning, [...head, '{"id":"a","timestamp":"20261122_100000","host":"web-1","values":{"system":["shape",1]}}', '{"id":"b","timestamp":"20261122_110000","host":"web-1","values":{"system":["shape",2]}}', '']],
      [afternoon, [...head, '{"id":"c","timestamp":"20261122_130000","host":"web-1","values":{"system":["shape",3]}}', '']],
    ])
    expect(read(files)).toEqual({ sightings: three, damaged: [] })
    for (const [path, text] of files) expect(read(new Map([[path, text]]))).toMatchObject({ damaged: [] })
  })

  test('has no file where nothing waits', () => {
    expect(filesOf([])).toEqual(new Map())
    expect(read(new Map())).toEqual({ sightings: [], damaged: [] })
  })

  test('of two files in whatever order they are listed', () => {
    expect(read(new Map([...files].toReversed()))).toEqual({ sightings: three, damaged: [] })
  })

  test('grows by a row a run, and a half day that is over stays as it is', () => {
    const grown = filesOf([...read(files).sightings, sighting('d', 2, { system: { load: 4 } })])
    expect(grown.get(morning)).toBe(files.get(morning))
    expect(grown.get(afternoon)?.startsWith(files.get(afternoon) ?? '?')).toBe(true)
    expect(grown.get(afternoon)?.slice(files.get(afternoon)?.length)).toMatch(/^\{"id":"d".*\}\n$/)
    // What is folded goes, and nothing else changes.
    expect(filesOf(read(grown).sightings.slice(2))).toEqual(new Map([[afternoon, grown.get(afternoon)]]))
  })

  test('whatever it is, it reads back, and every file holds its own half day only', () => {
    fc.assert(fc.property(anyPending, (pending) => {
      const texts = filesOf(pending)
      expect(read(texts)).toEqual({ sightings: pending, damaged: [] })
      expect(new Set(texts.keys())).toEqual(new Set(pending.map(({ timestamp }) => sightingsPath(`${timestamp.slice(0, 9)}${timestamp.slice(9, 11) < '12' ? '00' : '12'}`))))
      for (const [path, text] of texts) expect(filesOf(read(new Map([[path, text]])).sightings)).toEqual(new Map([[path, text]]))
    }))
  })
})

describe('a file that is not as it should be', () => {
  test('damages only itself', () => {
    const cut = new Map(files).set(morning, (files.get(morning) ?? '').slice(0, -9))
    expect(read(cut)).toEqual({ sightings: [three[0], three[2]], damaged: [[morning, 'line 4 is no sighting']] })
  })

  test('under the name of another half day is said, taken, and put where it belongs', () => {
    const renamed = new Map([[afternoon, files.get(morning) ?? '']])
    expect(read(renamed)).toEqual({ sightings: three.slice(0, 2), damaged: [[afternoon, 'line 3 is of another half day, and 1 more']] })
    expect(filesOf(read(renamed).sightings)).toEqual(new Map([[morning, files.get(morning)]]))
  })

  test('with the sightings of another one counts once', () => {
    const twice = new Map(files).set(afternoon, files.get(morning) ?? '')
    expect(read(twice)).toEqual({ sightings: three.slice(0, 2), damaged: [[afternoon, "line 3 is of another half day, and 2 more"]] })
  })

  test('that came back after it was folded in is not learned twice', () => {
    const memory = encodeMemory({ ...emptyMemory, learned: { ...nothingLearned, until: hour(0), sightings: three.slice(2) } }, 'x')
    const merged = new Map([...memory, ...files])
    expect(read(merged)).toEqual({ sightings: three.slice(2), damaged: [] })
  })

  test.each(['data/memory/sightings.jsonl', 'data/memory/sightings/x.jsonl', 'data/memory/sightings/20261122_13.jsonl', 'data/memory/sightings/a/20261122_12.jsonl'])('%s is none of them', (path) => {
    expect(idsIn(new Map([[path, files.get(morning) ?? '']]))).toEqual([])
  })
})
