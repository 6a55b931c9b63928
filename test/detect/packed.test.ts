import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packed, unpack } from '../../src/detect/packed.ts'

/** What a text holds; undefined where that is not so many numbers. */
function unpacked(text: unknown, length: number): readonly number[] | undefined {
  const values = new Float64Array(length)
  return unpack(text, values) ? [...values] : undefined
}

const number = fc.oneof(fc.double({ min: -1e40, max: 1e40, noNaN: true }), fc.double({ min: -10, max: 10, noNaN: true }), fc.constant(NaN))
  .map((value) => (Math.abs(value) < 1e-40 ? 0 : value))

test('numbers come back to a four-thousandth of the largest, and are packed to the same text', () => {
  fc.assert(fc.property(fc.array(number, { minLength: 24, maxLength: 24 }), (values) => {
    const read = Float64Array.from(values)
    const text = packed(read)
    const back = unpacked(text, 24) ?? []
    const largest = Math.max(0, ...values.filter((value) => !Number.isNaN(value)).map(Math.abs))
    expect(back).toHaveLength(24)
    values.forEach((value, index) => {
      if (Number.isNaN(value)) expect(back[index]).toBeNaN()
      else expect(Math.abs((back[index] ?? NaN) - value)).toBeLessThanOrEqual(largest / 2000)
    })
    expect([...read]).toEqual(back)
    expect(packed(Float64Array.from(back))).toBe(text)
  }))
})

test('the largest number fits, wherever it lies between two powers of two', () => {
  for (const ratio of [2047, 2047.49, 2047.499, 2047.5, 2048, 1023.5, 1024]) {
    const text = packed(Float64Array.of(ratio, -ratio))
    expect(packed(Float64Array.from(unpacked(text, 2) ?? []))).toBe(text)
  }
})

test('numbers that are not known take no room', () => {
  expect(packed(new Float64Array(168).fill(NaN))).toBe('0:.Co')
  expect(unpacked('0:.Co', 168)).toEqual(new Array<number>(168).fill(NaN))
})

test('nothing else is read', () => {
  for (const wrong of ['', 'AA', '0:', '0:A', '0:AAA', '0:.', '0:.AD', '0:AA.AAAA', '999:AAAA', '0:__AA', '0:A AA', 7, null]) {
    expect(unpacked(wrong, 2)).toBeUndefined()
  }
  fc.assert(fc.property(fc.string(), (text) => {
    const values = unpacked(text, 3)
    if (values !== undefined) expect(values).toHaveLength(3)
  }))
})
