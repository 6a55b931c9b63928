import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inert } from '../../src/model/json.ts'
import { emptyMemory, type LearningRecord } from '../../src/model/memory.ts'
import { bytesOf } from '../../src/recall/bytes.ts'
import { bothHits, searchRecords } from '../../src/recall/hits.ts'
import { parseQuery } from '../../src/recall/query.ts'
import { newestIn, recordLinesIn } from '../../src/recall/record-lines.ts'
import { searchLines } from '../../src/recall/search-lines.ts'
import { encodeLearning } from '../../src/remember/learning-codec.ts'

/** The learning memory as its file holds it. */
const written = (records: readonly LearningRecord[]): string =>
  bytesOf(inert(encodeLearning({ meta: emptyMemory.learning.meta, records })))

const found = (records: readonly LearningRecord[], ...words: string[]): readonly string[] => {
  const query = parseQuery(words)
  const lines = recordLinesIn(written(records))
  const hits = searchRecords(records, query, 10)
  expect(lines === undefined ? undefined : searchLines(lines, query, 10)).toEqual(hits)
  return hits.best.map(({ rank, record }) => `${String(record['id'])} ${rank}`)
}

const note = (id: string, insight: string, more: Readonly<Record<string, string>> = {}): LearningRecord => ({ id, from: 'deploy', insight, ...more })

describe('what is found, the best first', () => {
  test('all words have to be there, in whatever case and place', () => {
    const records = [note('a', 'The cache was warm'), note('b', 'the CACHE was cold'), note('c', 'nothing')]
    expect(found(records, 'cache')).toEqual(['b 4', 'a 4'])
    expect(found(records, 'Cache', 'warm')).toEqual(['a 3'])
    expect(found(records, 'cache', 'nothing')).toEqual([])
    expect(found(records, 'cache was')).toEqual(['b 4', 'a 4'])
    expect(found(records, 'deploy', 'warm')).toEqual(['a 1'])
  })

  test('the words as they were given go before words that stand apart, and the insight before other texts', () => {
    const records = [note('phrase', 'disk full on web-1'), note('apart', 'the disk of web-1 is full'), note('tag', 'x', { detail: 'disk full' }), note('none', 'disk')]
    expect(found(records, 'disk', 'full')).toEqual(['phrase 4', 'apart 3', 'tag 1'])
  })

  test('texts count, names of fields and numbers do not', () => {
    const records: readonly LearningRecord[] = [
      { id: 'a', from: 'x', insight: 'y', count: 5432 },
      { id: 'b', from: 'x', insight: 'the insight', nested: { deep: ['count'] } },
    ]
    expect(found(records, 'insight')).toEqual(['b 4'])
    expect(found(records, 'count')).toEqual(['b 1'])
    expect(found(records, '5432')).toEqual([])
    expect(found(records, '"id"')).toEqual([])
    expect(found(records, '{')).toEqual([])
  })

  test('an accent is the same in one part or two, and upper case is none', () => {
    expect(found([note('a', 'Cafe\u0301 ouvert'), note('b', 'CAFÉ fermé')], 'café')).toEqual(['b 4', 'a 4'])
    expect(found([note('a', 'Cafe\u0301')], 'cafe')).toEqual([])
    expect(found([note('a', 'ДИСК полон')], 'диск')).toEqual(['a 4'])
    expect(found([note('a', 'İstanbul é')], 'i̇stanbul', 'É')).toEqual(['a 4'])
  })

  test('what JSON writes as an escape is found as well', () => {
    const records = [note('a', 'say "disk\\full"\nnow'), note('b', 'a\u202eb ##[x disk')]
    expect(found(records, '"disk\\full"')).toEqual(['a 4'])
    expect(found(records, 'disk')).toEqual(['b 4', 'a 4'])
    expect(found(records, '##[x')).toEqual(['b 4'])
    expect(found(records, 'nnow')).toEqual([])
    const lines = recordLinesIn('{"meta": {}, "records": [\n{"id":"a","insight":"\\uc11c\\ubc84\\/x"},\n{"id":"b","insight":"\\u0053erver"}\n]}\n')
    if (lines === undefined) throw new Error('these are lines')
    expect(searchLines(lines, parseQuery(['서버/x']), 5).best.map(({ record }) => record['id'])).toEqual(['a'])
    expect(searchLines(lines, parseQuery(['server']), 5).best.map(({ record }) => record['id'])).toEqual(['b'])
  })
})

describe('Korean', () => {
  const records = [note('a', '서버가 다시 시작되었다'), note('b', '디스크를 정리했다'), note('c', '디스크가 가득 찼다'), note('d', '게이트웨이에서 오류')]

  test('a word is found with whatever is joined to it', () => {
    expect(found(records, '서버')).toEqual(['a 4'])
    expect(found(records, '디스크')).toEqual(['c 4', 'b 4'])
  })

  test('a particle that was typed does not hide the word with another; with the same it counts more', () => {
    expect(found(records, '디스크가')).toEqual(['c 4', 'b 2'])
    expect(found(records, '서버를', '시작')).toEqual(['a 2'])
    expect(found(records, '게이트웨이는', '디플로이')).toEqual([])
    expect(found([note('a', 'x', { detail: '디스크 없음' })], '디스크에서는')).toEqual(['a 0'])
  })

  test('syllables are the same in one part or in three', () => {
    expect(found([note('a', '서버가'.normalize('NFD')), note('b', '서버')], '서버')).toEqual(['b 4', 'a 4'])
    expect(found(records, '서버'.normalize('NFD'))).toEqual(['a 4'])
  })
})

test('of hits in two places the best go first, the newer before the older', () => {
  const query = parseQuery(['disk', 'full'])
  const older = searchRecords([note('a', 'disk full'), note('b', 'full disk')], query, 3)
  const newer = searchRecords([note('c', 'full disk'), note('d', 'disk full')], query, 3)
  expect(bothHits(newer, older, 3)).toMatchObject({ total: 4, best: [{ record: { id: 'd' } }, { record: { id: 'a' } }, { record: { id: 'c' } }] })
})

describe('lines', () => {
  test.each([
    ['an older bare array', '[{"id":"a"}]'],
    ['nothing', ''],
    ['no records', '{"meta": {}, "records": []}\n'],
    ['a mark before it', '\u00ef\u00bb\u00bf{"meta": {}, "records": [\n{"id":"a"}\n]}\n'],
    ['line ends of Windows', '{"meta": {}, "records": [\r\n{"id":"a"}\r\n]}\r\n'],
    ['a record on several lines', '{"meta": {}, "records": [\n{"id":"a",\n"b":1}\n]}\n'],
    ['a cut', '{"meta": {}, "records": [\n{"id":"a"},\n{"id'],
    ['a conflict', '{"meta": {}, "records": [\n<<<<<<< ours\n{"id":"a"}\n]}\n'],
  ])('%s are left to the parser', (_, bytes) => {
    expect(recordLinesIn(bytes)).toBeUndefined()
  })

  test('the newest are read from the end, and all are counted', () => {
    const lines = recordLinesIn(written(['a', 'b', '서버'].map((id) => note(id, id))))
    if (lines === undefined) throw new Error('these are lines')
    expect(newestIn(lines, 2)).toEqual({ total: 3, records: [note('서버', '서버'), note('b', 'b')] })
    expect(newestIn(lines, 9).records.map(({ id }) => id)).toEqual(['서버', 'b', 'a'])
    expect(newestIn(lines, 0)).toEqual({ total: 3, records: [] })
  })

  test('a line that only looks like a record costs nobody else', () => {
    const lines = recordLinesIn('{"meta": {}, "records": [\n{"id":"a","insight":"disk"},\n{"disk"},\n{"id":"b","insight":"disk"}\n]}\n')
    if (lines === undefined) throw new Error('these are lines')
    expect(searchLines(lines, parseQuery(['disk']), 5)).toMatchObject({ total: 2, best: [{ record: { id: 'b' } }, { record: { id: 'a' } }] })
  })
})

/** With some letters lines are compared as bytes, with others as text, and with the last they have to be parsed. */
const signs = ['a', 'A', 'b', 'i', 'id', 'insight', ' ', '1', '"', '\\', '{', ':', ',', '\n', '\u202e']
const alphabets: Readonly<Record<string, readonly string[]>> = {
  'English and Korean': [...signs, '서', '버', '가', '디', '스', '크', 'カ'],
  'Latin and Cyrillic': [...signs, 'é', 'É', 'ß', 'Ж', 'ж', 'ǅ', 'ŉ', 'Ł'],
  'letters in parts': [...signs, 'e\u0301', 'é', 'ᄀ', 'ᅡ', '가', '\u212a', 'k', 'Σ', 'ς'],
  'letters that grow': [...signs, 'İ', 'i\u0307', 'é'],
  'escapes': [...signs, '\u200e', '##[', '\ud800', '/'],
}

test.each(Object.entries(alphabets))('looking through lines finds just what parsing all of them finds: %s', (_, alphabet) => {
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 8 }).map((all) => all.join(''))
  const value: fc.Arbitrary<LearningRecord[string]> = fc.oneof(text, fc.integer({ min: 0, max: 20 }), fc.array(text, { maxLength: 3 }), fc.dictionary(text, text, { maxKeys: 2 }))
  const record = fc.record({ from: text, insight: value, tags: fc.array(text, { maxLength: 2 }), more: fc.dictionary(text, value, { maxKeys: 2 }) }, { requiredKeys: [] })
  fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.array(text, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }), (all, words, most) => {
    const query = parseQuery(words)
    fc.pre(query.words.length > 0)
    const records = all.map(({ more, ...fields }, index) => ({ ...more, id: String(index), ...fields }))
    const lines = recordLinesIn(written(records))
    expect(lines && searchLines(lines, query, most)).toEqual(searchRecords(records, query, most))
  }), { numRuns: 300 })
})
