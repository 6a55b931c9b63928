import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStrictly } from '../../../src/deliver/ticket/strict-json.ts'

function outcome(text: string): unknown {
  const parsed = parseStrictly(text)
  return 'problem' in parsed ? `${parsed.problem.code}: ${parsed.problem.reason}` : parsed.value
}

describe('JSON that means one thing', () => {
  test.each([
    '{}', '[]', ' [ ] ', '{"a":1}', '[1,2,[3]]', '"x"', 'null', 'true', 'false', '0', '-0', '-1.5e+10', '1E400', '9007199254740993', '\r\n\t 1 \n',
    '"\\u0041\\n\\"\\\\\\/"', '"\ud800"', '"\\ud800"', '"\u2028\u007f"', '{"":0}', '{"constructor":1,"prototype":2,"toString":3}', '{"a":{"a":{"a":1}}}',
    `${'['.repeat(64)}${']'.repeat(64)}`,
  ])('%j', (text) => {
    expect(outcome(text)).toEqual(JSON.parse(text))
  })
})

describe('anything else is named, with its place', () => {
  test.each([
    ['', 'not-json: line 1, column 1: it ends where a value belongs'],
    ['{"a":1', 'not-json: line 1, column 7: it ends where a comma or "}" belongs'],
    ['{"a" 1}', 'not-json: line 1, column 6: there is "1" where a colon belongs'],
    ['{"a":1,}', 'not-json: line 1, column 8: there is "}" where a key belongs'],
    ['[1,]', 'not-json: line 1, column 4: there is "]" where a value belongs'],
    ['[1 2]', 'not-json: line 1, column 4: there is "2" where a comma or "]" belongs'],
    ['{} {}', 'not-json: line 1, column 4: there is "{" where the end belongs'],
    ["{'a':1}", 'not-json: line 1, column 2: there is "\'" where a key belongs'],
    ['{\r\n  "a": 1,\r\n  b: 2\r\n}', 'not-json: line 3, column 3: there is "b" where a key belongs'],
    ['"abc', 'not-json: line 1, column 1: the string that begins here does not end'],
    ['\n"a\nb"', 'not-json: line 2, column 3: a string holds a control character'],
    ['"\\x41"', 'not-json: line 1, column 2: there is no such escape in a string'],
    ['"\\u12g4"', 'not-json: line 1, column 2: there is no such escape in a string'],
    ['01', 'not-json: line 1, column 2: there is "1" where the end belongs'],
    ['+1', 'not-json: line 1, column 1: there is "+" where a value belongs'],
    ['.5', 'not-json: line 1, column 1: there is "." where a value belongs'],
    ['1.', 'not-json: line 1, column 2: there is "." where the end belongs'],
    ['NaN', 'not-json: line 1, column 1: there is "N" where a value belongs'],
    ['nulle', 'not-json: line 1, column 5: there is "e" where the end belongs'],
    ['\ufeff1', 'not-json: line 1, column 1: there is U+FEFF where a value belongs'],
    ['\u001b[31m', 'not-json: line 1, column 1: there is U+001B where a value belongs'],
    ['\u00a0{}', 'not-json: line 1, column 1: there is U+00A0 where a value belongs'],
    ['{} // done', 'not-json: line 1, column 4: there is "/" where the end belongs'],
    ['{"a":1,"b":2,"a":3}', 'duplicate-key: line 1, column 14: the key "a" is there twice'],
    ['{"a":1,\n"\\u0061":3}', 'duplicate-key: line 2, column 1: the key "a" is there twice'],
    ['[{"x":{"::error::":1,"::error::":2}}]', 'duplicate-key: line 1, column 22: the key ": :error::" is there twice'],
    ['{"__proto__":{}}', 'proto-key: line 1, column 2: the key "__proto__" is not allowed'],
    ['{"a":[{"\\u005f_proto__":1}]}', 'proto-key: line 1, column 8: the key "__proto__" is not allowed'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'too-deep: line 1, column 65: it is nested deeper than 64'],
    ['{"a":'.repeat(65), 'too-deep: line 1, column 321: it is nested deeper than 64'],
  ])('%j', (text, expected) => {
    expect(outcome(text)).toBe(expected)
  })
})

/** Texts near to JSON: valid ones with a piece taken out, put in or doubled. */
const nearlyJson = fc
  .tuple(fc.json({ maxDepth: 6 }), fc.nat(), fc.nat(6), fc.oneof(fc.constantFrom('"', '{', '}', ',', ':', '[', ']', '\\', '0', 'e', '-', '.', ' ', '\u0000', 'null'), fc.string()))
  .map(([json, at, cut, put]) => `${json.slice(0, at % (json.length + 1))}${put}${json.slice((at % (json.length + 1)) + cut)}`)

describe('fuzzed', () => {
  test('it takes what JSON.parse takes, and refuses what that refuses', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), nearlyJson, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseStrictly(text)
      const code = 'problem' in parsed ? parsed.problem.code : undefined
      if (code !== undefined && code !== 'not-json') return
      let expected: unknown
      try {
        expected = JSON.parse(text)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SyntaxError)
        expect(code).toBe('not-json')
        return
      }
      expect('value' in parsed && parsed.value).toEqual(expected)
    }), { numRuns: 10_000 })
  })
})
