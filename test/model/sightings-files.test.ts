import { describe, expect, test } from 'vitest'
import { halfDayIn, halfDayOf, likelySightings, sightingsAmong, sightingsPath } from '../../src/model/sightings-files.ts'

const now = new Date('2026-11-22T06:17:04Z')
const pathsOf = (...halfDays: readonly string[]) => halfDays.map(sightingsPath)

test('a half day begins at midnight and at noon', () => {
  expect(['20261122_000000', '20261122_115959', '20261122_120000', '20261122_235959'].map(halfDayOf)).toEqual(['20261122_00', '20261122_00', '20261122_12', '20261122_12'])
  expect(sightingsPath('20261122_12')).toBe('data/memory/sightings/20261122_12.jsonl')
})

test.each([
  ['data/memory/sightings/20261122_12.jsonl', '20261122_12'],
  ['data/memory/sightings/20240229_00.jsonl', '20240229_00'],
  ['data/memory/sightings/20261122_06.jsonl', undefined],
  ['data/memory/sightings/20261322_00.jsonl', undefined],
  ['data/memory/sightings/20250229_00.jsonl', undefined],
  ['data/memory/sightings/20261122_12.jsonl\n', undefined],
  ['data/memory/sightings/20261122_12.json', undefined],
  ['data/memory/sightings/../20261122_12.jsonl', undefined],
  ['data/memory/sightings/a/20261122_12.jsonl', undefined],
  ['data/memory/sightings', undefined],
  ['data/memory/sightings.jsonl', undefined],
  ['data/memory/20261122_12.jsonl', undefined],
])('%s is of the half day %s', (path, halfDay) => {
  expect(halfDayIn(path)).toBe(halfDay)
})

test('what waits is likely of the last days, or of a clock that is ahead', () => {
  expect(likelySightings(now)).toEqual(pathsOf('20261122_12', '20261122_00', '20261121_12', '20261121_00', '20261120_12', '20261120_00'))
  expect(likelySightings(new Date(0)).at(-1)).toBe(sightingsPath('19700101_00'))
})

describe('of a folder', () => {
  test('only files of half days are read, the newest first, those of the future last', () => {
    const names = ['20261122_00.jsonl', '20990101_00.jsonl', '20261120_12.jsonl', 'x', '20261122_12.jsonl', '.velos-1.tmp', '20261123_00.jsonl', '../20261122_00.jsonl']
    expect(sightingsAmong(names, now)).toEqual(pathsOf('20261122_12', '20261122_00', '20261120_12', '20990101_00', '20261123_00'))
  })

  test('no more than can wait, and never without those of today', () => {
    const many = Array.from({ length: 10_000 }, (_, day) => `${new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '')}_00.jsonl`)
    const read = sightingsAmong([...many, '20261122_00.jsonl'], now)
    expect(read).toHaveLength(32)
    expect(read[0]).toBe(sightingsPath('20261122_00'))
  })
})
