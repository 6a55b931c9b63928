import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inert, jsonText } from '../../src/model/json.ts'
import { plain } from '../../src/model/plain.ts'

test.each([
  ['  two\n lines\t and\u2028more ', 'two lines and more'],
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['\u009b31mred', 'red'],
  ['\u001b]8;;https://x.example\u0007link\u001b]8;;\u001b\\', 'link'],
  ['\u001b]0;no end, so the text stays', '0;no end, so the text stays'],
  ['\u001bcreset', 'reset'],
  ['a\u0000b\u0007c\u007fd\u0085e\u009ff', 'abcd ef'],
  ['\u202eabc\u2066d\u200b\ufeff\u00ade\u{e0041}', 'abcde'],
  ['#\u200b#[add-mask]x', '## [add-mask]x'],
  ['a ##[group]', 'a ## [group]'],
  ['::error::x', ': :error::x'],
  ['\n  ::error::x ::y', ': :error::x : :y'],
  ['std::vector', 'std::vector'],
  ['::: x', ': : : x'],
  ['\ud800lone', '\ufffdlone'],
  ['👩‍💻 김하늘', '👩‍💻 김하늘'],
])('%j is %j', (text, expected) => {
  expect(plain(text)).toBe(expected)
})

test('is cut to a length, never within a character', () => {
  expect(plain('abcdef', 6)).toBe('abcdef')
  expect(plain('abcdefg', 6)).toBe('abcde…')
  expect(plain('abcd👩efg', 6)).toBe('abcd…')
})

test('whatever comes, nothing harmful stays', () => {
  const parts = fc.constantFrom('##[', '::', '\u001b[', '\u001b]', '\u0007', '\u202e', '\n', '\r', ' ', '#', '[', ':', '\u200b', '\u009d', 'x', '\ud83d')
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 5 }))).map((all) => all.join('')), (text) => {
      const line = plain(text)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|##\[|(?:^|\s)::/)
      expect(line.isWellFormed()).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('no text makes it slow', () => {
  for (const unit of ['\u001b]', '\u009d', '\u001b[', '\u001b[0', '\u001b ', ' ', '::', '##[', '\u001bP']) {
    expect(plain(unit.repeat(200_000)).length).toBeLessThanOrEqual(800_000)
  }
})

test('JSON text holds its value, lists of numbers on a line, and no command', () => {
  const value = { history: [1, -2.5, 1e21], texts: ['[\n 1\n]', '##[x]', '\\##[', '\u202e\u009b\u2028'], none: [], one: [{ a: 1 }] }
  const text = jsonText(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text).toContain('"history": [1, -2.5, 1e+21]')
  expect(text).not.toMatch(/##\[|[\u007f-\u009f\u2028-\u202e]/)
  fc.assert(fc.property(fc.json(), (json) => void expect(JSON.parse(inert(json))).toEqual(JSON.parse(json))))
  fc.assert(fc.property(fc.jsonValue(), (json) => void expect(JSON.parse(jsonText(json))).toEqual(JSON.parse(JSON.stringify(json)))))
})
