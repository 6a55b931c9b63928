import { expect, test } from 'vitest'
import { fingerprint } from '../../src/model/fingerprint.ts'
import { parseInbox } from '../../src/remember/inbox.ts'

const name = 'memory_buffer.jsonl'
const parse = (content: string) => parseInbox({ name, content })

test('a record is known by its own id', () => {
  expect(parse('{"id":"a","insight":"x","deep":{"n":[1]}}\n{"id":7,"insight":"y"}\n')).toEqual([
    { id: 'a', insight: 'x', deep: { n: [1] } },
    { id: '7', insight: 'y' },
  ])
})

test('a record without a usable id is known by inbox, line and text, and loses nothing', () => {
  const lines = ['{"insight":"x"}', '{"insight":"x"}', '{"id":null,"insight":"y"}', '{"id":"","a":1}', '{"id":12345678901234567890}']
  expect(parse(lines.join('\n'))).toEqual([
    { id: fingerprint(name, 1, lines[0] ?? ''), insight: 'x' },
    { id: fingerprint(name, 2, lines[1] ?? ''), insight: 'x' },
    { id: fingerprint(name, 3, lines[2] ?? ''), insight: 'y', id_given: null },
    { id: fingerprint(name, 4, lines[3] ?? ''), a: 1, id_given: '' },
    { id: fingerprint(name, 5, lines[4] ?? ''), id_given: 12345678901234567890 },
  ])
  expect(parseInbox({ name: 'other', content: lines[0] ?? '' })[0]?.id).not.toBe(parse(lines[0] ?? '')[0]?.id)
})

test.each(['{"id":"a","insi', 'plain words', '[1,2]', '"text"', '42', 'null', '<<<<<<< ours', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`])(
  'what is no JSON object is kept as its text: %.20s',
  (line) => {
    expect(parse(`{"id":"1"}\n${line}`)).toEqual([
      { id: '1' },
      { id: fingerprint(name, 2, line), from: 'inbox', insight: line, tags: ['unparsed'] },
    ])
  },
)

test('empty lines, a byte-order mark and Windows line ends are no records', () => {
  expect(parse('\ufeff{"id":"a"}\r\n\r\n   \n{"id":"b"}\r\n')).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(parse('')).toEqual([])
})

test('a line over 64 KiB is cut and says so', () => {
  const line = `{"id":"long","insight":"${'x'.repeat(70_000)}"}`
  expect(parse(line)).toEqual([
    {
      id: fingerprint(name, 1, line),
      from: 'inbox',
      insight: `${line.slice(0, 65_536)}… (cut: the line had ${line.length} characters)`,
      tags: ['unparsed', 'cut'],
    },
  ])
})

test('keys with a meaning of their own do no harm', () => {
  const [record] = parse('{"id":"p","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
  expect(JSON.stringify(record)).toBe('{"id":"p","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
  expect('polluted' in {}).toBe(false)
})
