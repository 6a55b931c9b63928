import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/model/fingerprint.ts'
import type { Json } from '../../src/model/json.ts'
import { nothingLearned } from '../../src/model/learned.ts'
import { emptyMemory } from '../../src/model/memory.ts'
import type { Memory, RunRecord } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import { decodeMemory, encodeMemory, memoryStateOf } from '../../src/remember/codec.ts'

const run = (id: string, parts: Partial<RunRecord> = {}): RunRecord => ({
  id,
  timestamp: '20261122_061704',
  host: 'web-1',
  status: 'WARN',
  findings: [{ id: 'limit:web-1:a', severity: 'WARN', series: 'a', collector: 'system', since: '20261121_061704' }],
  values: { a: 91.5 },
  workflow: { run: '7', attempt: '1' },
  ...parts,
})
const memory: Memory = {
  runs: [run('r1'), run('r2', { findings: [], status: 'OK' })],
  bookmarks: { 'repo': 'abc', 'logs@web-1': { 'a.log': [1, 2] } },
  learning: { meta: emptyMemory.learning.meta, records: [{ id: 'a', from: 'deploy', insight: 'x' }, { id: 'b', from: '__proto__' }, { id: 'c' }] },
  learned: nothingLearned,
}
const files = encodeMemory(memory, '20261122_061704')

/** Memory's files with one of them replaced. */
function decoded(path: string, content: string | undefined) {
  return decodeMemory((asked) => (asked === path ? content : files.get(asked)), files.keys())
}

const problemOf = (path: string, content: string) => decoded(path, content).damaged.map(({ problem }) => problem)

describe('the files', () => {
  test('are written line by line, and read back', () => {
    expect(Object.fromEntries(files)).toEqual({
      'data/memory/runs.jsonl': `{"schema":"velos.runs/1"}
{"id":"r1","timestamp":"20261122_061704","host":"web-1","status":"WARN","findings":[{"id":"limit:web-1:a","severity":"WARN","series":"a","collector":"system","since":"20261121_061704"}],"values":{"a":91.5    },"workflow":{"run":"7","attempt":"1"}}
{"id":"r2","timestamp":"20261122_061704","host":"web-1","status":"OK","findings":[],"values":{"a":91.5    },"workflow":{"run":"7","attempt":"1"}}
`,
      'data/memory/bookmarks.json': `{"schema":"velos.bookmarks/1","bookmarks":{
"logs@web-1":{"a.log":[1,2]},
"repo":"abc"
}}
`,
      'data/memory/learning_memory.json': `{"meta": {"created_by":"velos-master-loop","version":1}, "records": [
{"id":"a","from":"deploy","insight":"x"},
{"id":"b","from":"__proto__"},
{"id":"c"}
]}
`,
      'data/memory/learning_summary.json': `{
  "summary": "3 records from 3 sources",
  "count": 3,
  "sources": {
    "__proto__": 1,
    "deploy": 1,
    "unknown": 1
  },
  "timestamp": "20261122_061704"
}
`,
      'data/memory/baselines.jsonl': '{"schema":"velos.baselines/1","count":0}\n',
      'data/memory/incidents.jsonl': '{"schema":"velos.incidents/1","count":0}\n',
    })
    expect(decodeMemory((path) => files.get(path), files.keys())).toEqual({ memory, damaged: [], missing: false })
  })

  test('of an empty memory read back too', () => {
    const empty = encodeMemory(emptyMemory, '20261122_061704')
    expect(decodeMemory((path) => empty.get(path), empty.keys())).toEqual({ memory: emptyMemory, damaged: [], missing: false })
  })

  test('that are not there are missing, not damaged', () => {
    expect(decodeMemory(() => undefined, [])).toEqual({ memory: emptyMemory, damaged: [], missing: true })
    expect(decoded(paths.runs, undefined)).toEqual({ memory: { ...memory, runs: [] }, damaged: [], missing: false })
  })

  test('may begin with a byte-order mark and have Windows line ends', () => {
    const foreign = (path: string) => `\ufeff${(files.get(path) ?? '').replaceAll('\n', '\r\n')}`
    expect(decodeMemory(foreign, files.keys())).toEqual({ memory, damaged: [], missing: false })
  })

  test('hold no workflow command and no control character', () => {
    const naughty = { ...memory, learning: { meta: {}, records: [{ id: '##[add-mask]x', insight: '\u009b\u202e##[' }] } }
    const texts = encodeMemory(naughty, 'x')
    expect([...texts.values()].join('')).not.toMatch(/##\[|[\u007f-\u009f\u202a-\u202e]/)
    expect(decodeMemory((path) => texts.get(path), texts.keys()).memory).toEqual(naughty)
  })

  test('whatever records and bookmarks there are, they read back and are written in the same bytes', () => {
    const json = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.parse(JSON.stringify(value)) as Json)
    const records = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), insight: json }), { selector: ({ id }) => id })
    fc.assert(
      fc.property(records, fc.dictionary(fc.string(), json), (learned, bookmarks) => {
        const some: Memory = { runs: [], bookmarks, learning: { meta: {}, records: learned }, learned: nothingLearned }
        const texts = encodeMemory(some, 'x')
        const read = decodeMemory((path) => texts.get(path), texts.keys())
        expect(read.damaged).toEqual([])
        expect(encodeMemory(read.memory, 'x')).toEqual(texts)
        expect(read.memory.learning.records).toEqual(learned)
      }),
    )
  })
})

describe('the values of a run', () => {
  const textOf = (values: Readonly<Record<string, number>>, parts: Partial<RunRecord> = {}) =>
    encodeMemory({ ...memory, runs: [{ id: 'r', timestamp: '20261122_061704', host: 'web-1', status: 'OK', findings: [], values, ...parts }] }, 'x').get(paths.runs) ?? ''

  test('make a line as long whatever they are, so that git finds what it shares with the one before', () => {
    const sizes = [[0, 1], [91.5, -0.25], [12.3456, 1234567]].map(([a = 0, b = 0]) => textOf({ a, b }).length)
    expect(new Set(sizes).size).toBe(1)
    expect(textOf({ a: 91.5, b: 123_456_789_012 })).toContain('"values":{"a":91.5    ,"b":123456789012}}\n')
    expect(textOf({})).toContain('"values":{}}\n')
  })

  test('whatever they are and whatever comes after them, the line reads back', () => {
    const values = fc.dictionary(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0))
    const parts = fc.record({ asked: fc.constantFrom([], ['slack'] as const), workflow: fc.record({ run: fc.string(), attempt: fc.string() }) }, { requiredKeys: [] })
    fc.assert(fc.property(values, parts, (some, more) => {
      const text = textOf(some, more)
      const { runs } = decoded(paths.runs, text).memory
      expect(runs).toEqual([{ id: 'r', timestamp: '20261122_061704', host: 'web-1', status: 'OK', findings: [], values: some, ...more }])
      // Made anew it is the same.
      expect(encodeMemory({ ...memory, runs: structuredClone(runs) }, 'x').get(paths.runs)).toBe(text)
    }))
  })
})

describe('a damaged runs.jsonl', () => {
  const header = '{"schema":"velos.runs/1"}'
  const [, first = '', second = ''] = (files.get(paths.runs) ?? '').split('\n')

  test('keeps its good lines, and its bytes are handed over', () => {
    const content = `${header}\n${first}\n<<<<<<< ours\n${second}\n=======\n${second}\n>>>>>>> theirs\n`
    expect(decoded(paths.runs, content)).toEqual({
      memory,
      damaged: [{ path: paths.runs, problem: 'it has the marks of a conflict (<<<<<<<), and 1 more', content, salvaged: true }],
      missing: false,
    })
  })

  test.each([
    ['cut in its last line', `${header}\n${first}\n${second.slice(0, 40)}`, 'line 3 is no run', ['r1']],
    ['empty', '', 'it is empty', []],
    ['without its first line', `${first}\n${second}\n`, 'its first line is not {"schema":"velos.runs/1"}', ['r1', 'r2']],
    ['torn in its first line', `{"schema":\n${first}\n`, 'its first line is not {"schema":"velos.runs/1"}', ['r1']],
    ['of a later version', `{"schema":"velos.runs/2"}\n${first}\n`, 'it says schema "velos.runs/2", and this version reads "velos.runs/1"', []],
    ['with a run twice', `${header}\n${first}\n${first}\n`, 'line 3 repeats a run', ['r1']],
    ['with an empty line', `${header}\n\n${first}\n`, 'line 2 is no run', ['r1']],
  ])('%s', (_, content, problem, ids) => {
    const { memory: read, damaged } = decoded(paths.runs, content)
    expect(damaged).toEqual([{ path: paths.runs, problem, content, salvaged: ids.length > 0 }])
    expect(read.runs.map(({ id }) => id)).toEqual(ids)
  })

  const wrong: readonly object[] = [
    { id: 7 },
    { id: '' },
    { timestamp: '20261399_000000' },
    { host: null },
    { status: 'FINE' },
    { findings: {} },
    { findings: [{ id: 'x' }] },
    { findings: [{ id: 'x', severity: 'INFO', series: 'x', since: '20261122_061704' }] },
    { findings: [{ id: 'x', severity: 'WARN', series: 'x', since: '20261122_061704', more: 1 }] },
    { values: [1] },
    { values: { a: '1' } },
    { workflow: { run: 1, attempt: '1' } },
    { more: 1 },
  ]
  test.each(wrong)('does not believe a run with %j', (parts) => {
    expect(problemOf(paths.runs, `${header}\n${JSON.stringify({ ...run('r'), ...parts })}\n`)).toEqual(['line 2 is no run'])
  })
})

describe('a damaged bookmarks.json', () => {
  test.each([
    ['', 'it is empty'],
    ['{"schema":"velos.bookmarks/1","bookmarks":{', 'it is not a JSON object'],
    ['<<<<<<< ours\n{}', 'it has the marks of a conflict (<<<<<<<)'],
    ['{"schema":"velos.bookmarks/2","bookmarks":{\n"a":1,\n', 'it says schema "velos.bookmarks/2", and this version reads "velos.bookmarks/1"'],
    ['[]', 'it is not a JSON object'],
    ['{"bookmarks":{}}', 'its first line is not {"schema":"velos.bookmarks/1"}'],
    ['{"schema":"velos.bookmarks/2","bookmarks":{}}', 'it says schema "velos.bookmarks/2", and this version reads "velos.bookmarks/1"'],
    ['{"schema":"velos.bookmarks/1","bookmarks":[]}', '"bookmarks" is not an object'],
    ['{"schema":"velos.bookmarks/1","bookmarks":{},"more":1}', 'it has keys that it should not have'],
    [`{"schema":"velos.bookmarks/1","bookmarks":{"a":${'['.repeat(99)}${']'.repeat(99)}}}`, 'it is nested too deeply'],
  ])('%.60s: %s', (content, problem) => {
    expect(decoded(paths.bookmarks, content)).toEqual({
      memory: { ...memory, bookmarks: {} },
      damaged: [{ path: paths.bookmarks, problem, content, salvaged: false }],
      missing: false,
    })
  })
})

test('a bookmarks.json that is cut or in conflict gives back its whole lines', () => {
  const whole = files.get(paths.bookmarks) ?? ''
  const marks = (content: string) => decoded(paths.bookmarks, content).memory.bookmarks
  expect(marks(whole.slice(0, whole.indexOf('"repo"') + 8))).toEqual({ 'logs@web-1': { 'a.log': [1, 2] } })
  // A number at the very end may have been a longer one.
  expect(marks(`${whole.slice(0, whole.indexOf('"repo"'))}"repo":12`)).toEqual({ 'logs@web-1': { 'a.log': [1, 2] } })
  expect(marks(whole.replace('"repo":"abc"', '<<<<<<< ours\n"repo":"abc"\n=======\n"repo":"def",\n"x":1\n>>>>>>> theirs'))).toEqual({ 'logs@web-1': { 'a.log': [1, 2] }, 'repo': 'def', 'x': 1 })
})

describe('a learning_memory.json', () => {
  const recordsOf = (content: string) => decoded(paths.learningMemory, content).memory.learning.records

  test('may be the older bare array; records without an id get one, always the same', () => {
    const old = [{ from: 'master', insight: 'x', tags: [] }, { id: 'a' }]
    const content = JSON.stringify(old)
    expect(problemOf(paths.learningMemory, content)).toEqual([])
    expect(recordsOf(content)).toEqual([{ id: fingerprint('learning_memory.json', 1, JSON.stringify(old[0])), ...old[0] }, { id: 'a' }])
    expect(recordsOf(content)).toEqual(recordsOf(content))
  })

  test('may have the original\'s own meta, which stays', () => {
    const content = '{"meta": {"created_by": "velos", "version": "2.0"}, "records": []}'
    expect(decoded(paths.learningMemory, content)).toMatchObject({
      memory: { learning: { meta: { created_by: 'velos', version: '2.0' }, records: [] } },
      damaged: [],
    })
  })

  test.each([
    ['', 'it is empty', []],
    ['3', 'it is neither an object nor an array', []],
    ['{"meta": {"created_by":"velos-master-loop","version":2}, "records": [{"id":"a"}]}', 'it was written by a later version', []],
    ['{"meta": 1, "records": [{"id":"a"}]}', '"meta" is not an object', ['a']],
    ['{"meta": {}}', '"records" is not an array', []],
    ['{"meta": {}, "records": [], "more": 1}', 'it has keys that it should not have', []],
    ['[{"id":"a"},3,{"id":"b"}]', 'record 2 is no record', ['a', 'b']],
    ['[{"id":"a"},{"id":"a","other":1}]', "record 2 repeats another's id", ['a']],
    [`[{"id":"a","b":${'['.repeat(99)}${']'.repeat(99)}},{"id":"c"}]`, 'record 1 is no record', ['c']],
  ])('%.70s: %s', (content, problem, ids) => {
    expect(decoded(paths.learningMemory, content).damaged).toEqual([{ path: paths.learningMemory, problem, content, salvaged: ids.length > 0 }])
    expect(recordsOf(content).map(({ id }) => id)).toEqual(ids)
  })

  test('that is cut or in conflict gives back its whole lines', () => {
    const whole = files.get(paths.learningMemory) ?? ''
    const cut = whole.slice(0, whole.indexOf('{"id":"c"') + 4)
    expect(problemOf(paths.learningMemory, cut)).toEqual(['it is not JSON'])
    expect(recordsOf(cut).map(({ id }) => id)).toEqual(['a', 'b'])
    const conflict = whole.replace('{"id":"b"', '<<<<<<< ours\n{"id":"b2"},\n=======\n{"id":"b"').replace('{"id":"c"}', '>>>>>>> theirs\n{"id":"c"}')
    expect(problemOf(paths.learningMemory, conflict)).toEqual(['it has the marks of a conflict (<<<<<<<)'])
    expect(recordsOf(conflict).map(({ id }) => id)).toEqual(['a', 'b2', 'b', 'c'])
  })
})

describe('what was decoded is written again', () => {
  const again = (path: string, content: string, change = (read: Memory): Memory => read) =>
    encodeMemory(change(decoded(path, content).memory), 'x').get(path)
  const spaced = (path: string) => (files.get(path) ?? '').replaceAll('{"id":"', '{"id": "')

  test('line by line or whole as it was, without being made anew', () => {
    for (const path of [paths.runs, paths.learningMemory]) {
      expect(spaced(path)).not.toBe(files.get(path))
      expect(again(path, spaced(path))).toBe(spaced(path))
    }
  })

  test('anew where it has another form or had to be mended', () => {
    for (const path of [paths.runs, paths.learningMemory]) {
      const own = files.get(path) ?? ''
      expect(again(path, own.replaceAll('\n', '\r\n'))).toBe(own)
      expect(again(path, `\ufeff${own}`)).toBe(own)
    }
    const { records } = memory.learning
    expect(again(paths.learningMemory, JSON.stringify(records))).toBe(files.get(paths.learningMemory))
    const unnamed = (files.get(paths.learningMemory) ?? '').replace('{"id":"c"}', '{"id":7}')
    expect(again(paths.learningMemory, unnamed)).toBe(unnamed.replace('7', '"7"'))
  })

  test('without what may not reach a log', () => {
    const naughty = spaced(paths.learningMemory).replace('deploy', '##[x]\u202e')
    expect(again(paths.learningMemory, naughty)).toBe(naughty.replace('##[', '##\\u005b').replace('\u202e', '\\u202e'))
  })

  test('with what is new', () => {
    const more = { id: 'd', insight: 'y' }
    const changed = again(paths.learningMemory, files.get(paths.learningMemory) ?? '', (read) => ({
      ...read,
      learning: { ...read.learning, records: [...read.learning.records, more] },
    }))
    expect(changed).toBe((files.get(paths.learningMemory) ?? '').replace('{"id":"c"}', `{"id":"c"},\n${JSON.stringify(more)}`))
  })
})

describe('where memory stands', () => {
  const stateOf = (parts: Readonly<Record<string, string>>) => memoryStateOf(decodeMemory((path) => parts[path], Object.keys(parts)))
  const [runs = '', learning = ''] = [files.get(paths.runs), files.get(paths.learningMemory)]

  test('updated where nothing is damaged, on the first run too', () => {
    expect(stateOf({})).toBe('updated')
    expect(stateOf(Object.fromEntries(files))).toBe('updated')
  })

  test('recovered where runs or records are left', () => {
    expect(stateOf({ [paths.runs]: runs.slice(0, -9) })).toBe('recovered')
    expect(stateOf({ [paths.runs]: '', [paths.learningMemory]: learning })).toBe('recovered')
    expect(stateOf({ [paths.runs]: runs, [paths.bookmarks]: '<<<<<<< ours' })).toBe('recovered')
  })

  test('unavailable where nothing is left', () => {
    expect(stateOf({ [paths.runs]: '' })).toBe('unavailable')
    expect(stateOf({ [paths.runs]: 'x', [paths.bookmarks]: files.get(paths.bookmarks) ?? '', [paths.learningMemory]: '{' })).toBe('unavailable')
  })
})
