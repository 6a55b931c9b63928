import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, lengthOf } from '../../../src/deliver/text/cut.ts'

test.each([
  ['short', { characters: 5 }, 'short'],
  ['', { bytes: 0 }, ''],
  ['one two three four', { characters: 16 }, 'one two three…'],
  ['one two three four', { characters: 15 }, 'one two three…'],
  ['first line\nsecond line\nthird line', { characters: 26 }, 'first line\nsecond line\n…'],
  ['a\nverylongwordthatdoesnotfit', { characters: 12 }, 'a\nverylong…'],
  ['word'.repeat(10), { characters: 10 }, 'wordword…'],
  ['🔥🔥🔥🔥', { characters: 7 }, '🔥🔥…'],
  ['🔥🔥🔥🔥', { bytes: 15 }, '🔥🔥…'],
  ['한국어 보고서 전체', { bytes: 16 }, '한국어…'],
  ['한국어', { bytes: 9 }, '한국어'],
  ['abcdef', { characters: 1 }, '…'],
  ['abcdef', { bytes: 2 }, ''],
  ['lone \ud83d', { characters: 6 }, 'lone \ufffd'],
])('%j in %j is %j', (text, limit, expected) => {
  expect(cut(text, limit)).toBe(expected)
})

test('never is longer than told, never breaks a character, and keeps most of what fits', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '한', '🔥', '\ud83d', '\udd25'), maxLength: 200 })
  fc.assert(fc.property(texts, fc.nat(150), fc.boolean(), (text, most, byBytes) => {
    const limit = byBytes ? { bytes: most } : { characters: most }
    const short = cut(text, limit)
    expect(lengthOf(short, limit)).toBeLessThanOrEqual(most)
    expect(short.isWellFormed()).toBe(true)
    if (lengthOf(text.toWellFormed(), limit) <= most) expect(short).toBe(text.toWellFormed())
    else if (short !== '') expect(short.endsWith('…')).toBe(true)
  }), { numRuns: 2_000 })
})

test('takes no longer for a text of 50 MB than for its beginning', () => {
  const text = 'a b\n'.repeat(12_500_000)
  for (let round = 0; round < 200; round += 1) cut(text, { bytes: 4_096 })
  expect(cut(text, { bytes: 4_096 })).toHaveLength(4_093)
})
