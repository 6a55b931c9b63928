import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothingLearned, type Learned } from '../../src/model/learned.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import { decodeMemory, encodeMemory } from '../../src/remember/codec.ts'
import { anyLearned, anyPending, baseline, detectorState, fullMemory, hour, incident, pendingFile, sighting } from './learned-samples.ts'

const filesOf = (learned: Learned) => encodeMemory({ ...emptyMemory, learned }, 'x')
const read = (files: ReadonlyMap<string, string>) => decodeMemory((path) => files.get(path), files.keys())
const files = encodeMemory(fullMemory, 'x')
const linesOf = (path: string) => (files.get(path) ?? '').split('\n')

/** What is learned, with one of its files replaced. */
function decoded(path: string, content: string) {
  const { memory, damaged } = decodeMemory((asked) => (asked === path ? content : files.get(asked)), files.keys())
  return { learned: memory.learned, problems: damaged.map(({ problem }) => problem) }
}

describe('what is learned', () => {
  test('is written line by line, and read back', () => {
    expect(files.get(paths.incidents)).toBe(`{"schema":"velos.incidents/1","count":2}
{"id":"limit:web-1:a","state":"open","rule":"limit","owner":"web-1","series":"disk///used","severity":"WARN","collector":"system","since":"20261121_160000","opened":"20261121_160000","bad":3,"good":0,"looks":"0111","flapping":false,"told":{"at":"20261121_160000","severity":"WARN"},"times":1}
{"id":"shift:*:b","state":"resolved","rule":"limit","owner":"web-1","series":"disk///used","severity":"WARN","collector":"system","since":"20261121_160000","opened":"20261121_160000","resolved":"20261122_100000","how":"accepted","bad":3,"good":0,"looks":"0111","flapping":false,"told":{"at":"20261121_160000","severity":"WARN"},"times":1}
`)
    const state = JSON.stringify(detectorState(1, 2, 3))
    expect(linesOf(paths.baselines).slice(0, 4)).toEqual([
      '{"schema":"velos.baselines/1","until":"20261122_000000","count":5,"relearn":["disk*"]}',
      '{"host":"db-1","hosted":true,"seen":"20261121_230000","gaps":[]}',
      '{"host":"web-1","hosted":false,"seen":"20261122_000000","gaps":[3600,3605.5]}',
      `{"owner":"*","series":"endpoint/a","collector":"system","since":"20261120_120000","seen":"20261122_000000","samples":12,"missed":1,"absent":0,"detector":${state}}`,
    ])
    expect(read(files)).toEqual({ memory: fullMemory, damaged: [], missing: false })
  })

  test('says the names of the series once, and a row is its values', () => {
    const shapes = linesOf(pendingFile).map((line) => line.replace(/"[0-9a-f]{8}"/g, '"shape"'))
    expect(shapes).toEqual([
      '{"schema":"velos.sightings/1"}',
      '{"host":"db-1","collector":"system","series":["load"]}',
      '{"host":"web-1","collector":"system","series":["disk","load","new"]}',
      '{"id":"s1","timestamp":"20261122_010000","host":"web-1","values":{"repo":[],"system":["shape",40,0.5]}}',
      '{"id":"s2","timestamp":"20261122_020000","host":"db-1","hosted":true,"offset":32400,"values":{"system":["shape",0.25]}}',
      '{"id":"s3","timestamp":"20261122_030000","host":"web-1","values":{"system":["shape",null,0.75,1e-7]},"troubles":[{"rule":"limit","owner":"web-1","series":"load","severity":"CRITICAL","collector":"system"}],"unseen":["disk"],"muted":["x*"],"acknowledged":["y"],"relearn":["disk*"],"anew":["z"]}',
      '',
    ])
  })

  test('a run more adds a line, and changes the one with the names only where there is a new one', () => {
    const { sightings } = read(files).memory.learned
    const withRow = (values: Record<string, number>) => filesOf({ ...nothingLearned, sightings: [...sightings, sighting('s4', -8, { system: values })] }).get(pendingFile)?.split('\n') ?? []
    expect(withRow({ disk: 41, load: 1 }).filter((line) => !linesOf(pendingFile).includes(line))).toEqual([expect.stringMatching(/^\{"id":"s4",/)])
    expect(withRow({ another: 1 }).filter((line) => !linesOf(pendingFile).includes(line))).toEqual([
      '{"host":"web-1","collector":"system","series":["disk","load","new","another"]}',
      expect.stringMatching(/^\{"id":"s4",/),
    ])
  })

  test('what did not change is written again as it was', () => {
    for (const path of [paths.baselines, paths.incidents, pendingFile]) {
      const spaced = (files.get(path) ?? '').replaceAll(/^\{"(?=id|owner)/gm, '{ "')
      expect(spaced).not.toBe(files.get(path))
      const { memory } = decodeMemory((asked) => (asked === path ? spaced : files.get(asked)), files.keys())
      expect(encodeMemory(memory, 'x').get(path)).toBe(spaced)
      expect(encodeMemory({ ...memory, learned: { ...memory.learned, baselines: [...memory.learned.baselines] } }, 'x').get(path)).toBe(spaced)
    }
  })

  test('what came before it is missing only, and reads as nothing learned', () => {
    const old = new Map([...files].filter(([path]) => path === paths.runs))
    expect(read(old)).toEqual({ memory: { ...emptyMemory, runs: fullMemory.runs }, damaged: [], missing: false })
  })

  test('a value that is no number is left out', () => {
    const odd = filesOf({ ...nothingLearned, sightings: [sighting('s', 0, { system: { a: Number.NaN, b: Infinity, c: 1 } })] })
    expect(read(odd).memory.learned.sightings).toEqual([sighting('s', 0, { system: { c: 1 } })])
  })
})

describe('whatever is learned', () => {
  test('reads back as it was, and is written in the same bytes', () => {
    fc.assert(fc.property(anyLearned, (learned) => {
      const texts = filesOf(learned)
      const back = read(texts)
      expect(back).toEqual({ memory: { ...emptyMemory, learned }, damaged: [], missing: false })
      expect(encodeMemory(back.memory, 'x')).toEqual(texts)
    }))
  })

  test('is written in the same bytes whatever was read and added in between', () => {
    fc.assert(fc.property(anyPending, fc.nat(8), fc.nat(8), (pending, first, from) => {
      const half = read(filesOf({ ...nothingLearned, sightings: pending.slice(0, first) })).memory.learned.sightings
      const grown = filesOf({ ...nothingLearned, sightings: [...half, ...pending.slice(first)] })
      expect(grown).toEqual(filesOf({ ...nothingLearned, sightings: structuredClone(pending) }))
      // What is left after a fold.
      const left = read(grown).memory.learned.sightings.slice(from)
      expect(filesOf({ ...nothingLearned, sightings: left })).toEqual(filesOf({ ...nothingLearned, sightings: structuredClone(left) }))
    }))
  })
})

describe('strictly', () => {
  const header = (path: string) => linesOf(path)[0] ?? ''
  const change = (path: string, line: number, parts: object) => {
    const lines = linesOf(path)
    lines[line] = JSON.stringify({ ...JSON.parse(lines[line] ?? ''), ...parts })
    return decoded(path, lines.join('\n'))
  }

  test.each<object>([
    { more: 1 }, { owner: '' }, { series: 7 }, { collector: null }, { since: '20261399_000000' }, { seen: undefined }, { samples: -1 }, { missed: 1.5 }, { absent: -1 }, { absent: undefined },
    { detector: undefined }, { detector: {} }, { detector: null }, { detector: [1] }, { forecaster: 'x' }, { alarm: {} },
    { alarm: { cause: 'limit', side: 'above', since: hour(0), score: 0.5 } }, { alarm: { cause: 'level', side: 'above', since: hour(0), score: 2 } },
  ])('a baseline with %j damages only itself', (parts) => {
    const { learned, problems } = change(paths.baselines, 3, parts)
    expect(problems).toEqual(['line 4 is no baseline'])
    expect(learned).toEqual({ ...fullMemory.learned, baselines: fullMemory.learned.baselines.slice(1) })
  })

  test.each<object>([{ hosted: 1 }, { gaps: [-1] }, { gaps: ['1'] }, { more: 1 }, { seen: 'x' }])('a host with %j damages only itself', (parts) => {
    const { learned, problems } = change(paths.baselines, 1, parts)
    expect(problems).toEqual(['line 2 is no host'])
    expect(learned).toEqual({ ...fullMemory.learned, hosts: fullMemory.learned.hosts.slice(1) })
  })

  test.each<object>([
    { more: 1 }, { id: '' }, { state: 'closed' }, { rule: 'x' }, { owner: 1 }, { severity: 'OK' }, { how: 'x' }, { looks: '2' }, { looks: '1'.repeat(99) },
    { flapping: 'no' }, { told: { at: 'x', severity: 'WARN' } }, { told: { at: hour(0), severity: 'WARN', x: 1 } }, { times: -1 }, { bad: 0.5 },
  ])('an incident with %j damages only itself', (parts) => {
    const { learned, problems } = change(paths.incidents, 1, parts)
    expect(problems).toEqual(['line 2 is no incident'])
    expect(learned.incidents).toEqual(fullMemory.learned.incidents.slice(1))
  })

  test.each<object>([
    { more: 1 }, { id: 3 }, { timestamp: 'x' }, { host: '' }, { hosted: 'no' }, { offset: 0.5 }, { values: [] }, { troubles: {} },
    { troubles: [{ rule: 'limit' }] }, { unseen: [1] }, { muted: 'x' },
  ])('a sighting with %j damages only itself', (parts) => {
    const { learned, problems } = change(pendingFile, 3, parts)
    expect(problems).toEqual(['line 4 is no sighting'])
    expect(learned.sightings).toEqual(fullMemory.learned.sightings.slice(1))
  })

  test.each<object>([{ system: 1 }, { system: ['00000000', 1] }, { system: [40, 0.5] }, { system: { a: 1 } }, { another: ['00000000', 1] }])('a row %j is never read by other names', (values) => {
    const { learned, problems } = change(pendingFile, 3, { values })
    expect(problems).toEqual(['line 4 is a sighting of unknown series'])
    expect(learned.sightings).toEqual(fullMemory.learned.sightings.slice(1))
  })

  test('names that changed damage the rows that they were for', () => {
    const { learned, problems } = change(pendingFile, 2, { series: ['load', 'disk', 'new'] })
    expect(problems).toEqual(['line 4 is a sighting of unknown series, and 1 more'])
    expect(learned.sightings.map(({ id }) => id)).toEqual(['s2'])
    expect(change(pendingFile, 2, { series: ['a', 'a'] }).problems).toEqual(['line 3 is no list of series, and 2 more'])
  })

  test.each([
    [paths.baselines, { until: 'yesterday' }, 'line 1 is not a first line'],
    [paths.baselines, { relearn: 'x' }, 'line 1 is not a first line'],
    [paths.baselines, { more: 1 }, 'line 1 is not a first line'],
    [paths.incidents, { more: 1 }, 'line 1 has keys that it should not have'],
  ])('the first line of %s with %j', (path, parts, problem) => {
    expect(change(path, 0, parts).problems).toEqual([problem])
  })

  test('a hundred thousand names, and a row for each number of them, are read at once', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `series-${index}`)
    const all = sighting('s', -1, { system: Object.fromEntries(names.map((one) => [one, 1])) })
    const text = filesOf({ ...nothingLearned, sightings: [all] }).get(pendingFile) ?? ''
    const rows = Array.from({ length: 2000 }, (_, index) => `{"id":"r${index}","timestamp":"${hour(-1)}","host":"web-1","values":{"system":["00000000",${'1,'.repeat(index)}1]}}\n`)
    const { learned, problems } = decoded(pendingFile, `${text}${rows.join('')}`)
    expect(learned.sightings).toEqual([all])
    expect(problems).toEqual(['line 4 is a sighting of unknown series, and at least 999 more'])
  })

  test('nothing that is nested deeply, huge or named like a prototype does any harm', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const line = `{"owner":"a","series":"b","collector":"c","since":"${hour(0)}","seen":"${hour(0)}","samples":1,"missed":1,"absent":0,"detector":${deep}}`
    expect(decoded(paths.baselines, `${header(paths.baselines)}\n${line}\n`).problems).toEqual(['line 2 is no baseline'])
    expect(decoded(pendingFile, `${header(pendingFile)}\n{"id":"s","timestamp":"${hour(-1)}","host":"a","values":{"c":["x",1e999]}}\n`).problems).toHaveLength(1)
    const named = { ...nothingLearned, baselines: [baseline('__proto__'), baseline('constructor')], incidents: [incident('__proto__')] }
    expect(read(filesOf(named)).memory.learned).toEqual(named)
  })
})
