import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMemoryBytes, parseSize, sizePattern } from '../../src/inputs/size.ts'

const bytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 }

describe('parseSize', () => {
  test.each([
    ['512B', 512],
    ['64KB', 64_000],
    ['2GB', 2_000_000_000],
    ['3TB', 3_000_000_000_000],
    ['64KiB', 65_536],
    ['1TiB', 1_099_511_627_776],
    ['0B', 0],
  ])('%s is %d bytes', (text, expected) => {
    expect(parseSize(text)).toBe(expected)
  })

  test.each(['', '5', 'KB', '5 KB', ' 5KB', '5kb', '5K', '5iB', '5Ki', '1.5GB', '-5MB', '1e3B', '5PB', '5KB\n', `${'9'.repeat(400)}B`, '99999999TB'])(
    '%j is none',
    (text) => {
      expect(parseSize(text)).toBeUndefined()
    },
  )

  test('is the count in its unit', () => {
    const unit = fc.constantFrom('B', 'KB', 'MB', 'GB', 'KiB', 'MiB', 'GiB')
    fc.assert(fc.property(fc.nat({ max: 8_000_000 }), unit, (count, name) => parseSize(`${count}${name}`) === count * bytes[name]))
  })

  test('takes what its pattern takes', () => {
    const almost = fc.stringMatching(/^ ?-?\d{0,3}\.?\d?[kKMGTP]?i?[Bb]? ?$/)
    fc.assert(fc.property(fc.oneof(almost, fc.string()), (text) => (parseSize(text) !== undefined) === new RegExp(sizePattern).test(text)))
  })
})

test.each([['10KB', 10_000], ['9999B', undefined], ['4MB', 4_000_000], ['50MB', 50_000_000], ['48MiB', undefined], ['4', undefined]])(
  'of a file of memory: %j',
  (text, expected) => {
    expect(parseMemoryBytes(text)).toBe(expected)
  },
)
