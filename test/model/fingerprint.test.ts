import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint, murmur3 } from '../../src/model/fingerprint.ts'

function bytesOf(words: readonly number[]): readonly number[] {
  return words.flatMap((word) => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24])
}

test('gives the verification value of the reference implementation (SMHasher, MurmurHash3_x86_128)', () => {
  const keys = Array.from({ length: 256 }, (_, length) => Uint8Array.from({ length }, (__, index) => index))
  const hashes = keys.flatMap((key, length) => bytesOf(murmur3(key, 256 - length)))
  expect(murmur3(Uint8Array.from(hashes), 0)[0]).toBe(0xb3ece62a)
})

test('is 128 bits in hexadecimal, and never changes', () => {
  expect(fingerprint('memory_buffer.jsonl', 3, 'half a line')).toBe('af7aebd8500ccfe36c4ceb5b9ca5e920')
})

test('keeps its parts apart', () => {
  expect(fingerprint('a', 'bc')).not.toBe(fingerprint('ab', 'c'))
  expect(fingerprint('a')).not.toBe(fingerprint('a', ''))
})

test('tells texts apart', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed()), { maxLength: 50 }), (texts) => {
      const prints = texts.map((text) => fingerprint(text))
      expect(new Set(prints).size).toBe(texts.length)
      expect(prints.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true)
    }),
  )
})
