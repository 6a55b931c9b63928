import { describe, expect, test } from 'vitest'
import { emptyMemory } from '../../src/model/memory.ts'
import { momentOf } from '../../src/recall/record-moment.ts'
import { statisticsOf } from '../../src/recall/statistics.ts'

test('memory is counted', () => {
  const records = [
    { id: '1', from: 'deploy', tags: ['b', 'a'], ts: '20261122_061704' },
    { id: '2', from: 'deploy', tags: ['a', 3], timestamp: '2026-11-20T06:00:00+09:00' },
    { id: '3', tags: 'a' },
  ]
  const run = { id: 'r', timestamp: '20261122_061704', host: 'web-1', status: 'OK' as const, findings: [] }
  const memory = { ...emptyMemory, learning: { meta: {}, records }, runs: [run, { ...run, id: 's', timestamp: '20261121_061704' }] }
  expect(statisticsOf(memory, [{ id: 'x' }])).toEqual({
    records: 3,
    inbox: 1,
    sources: [{ name: 'deploy', count: 2 }, { name: 'unknown', count: 1 }],
    tags: [{ name: 'a', count: 2 }, { name: 'b', count: 1 }],
    oldest: '20261119_210000',
    newest: '20261122_061704',
    runs: { count: 2, hosts: 1, oldest: '20261121_061704', newest: '20261122_061704' },
    baselines: 0,
    sightings: 0,
    incidents: { open: 0, suspected: 0, resolved: 0 },
  })
  expect(statisticsOf(emptyMemory, [])).toMatchObject({ records: 0, sources: [], runs: { count: 0, hosts: 0 } })
})

describe('when a record was made', () => {
  test.each([
    [{ ts: '20261122_061704' }, '2026-11-22T06:17:04.000Z'],
    [{ timestamp: '2026-11-22T06:17:04.5Z' }, '2026-11-22T06:17:04.500Z'],
    [{ date: '2026-11-22 06:17' }, '2026-11-22T06:17:00.000Z'],
    [{ date: '2026-11-22' }, '2026-11-22T00:00:00.000Z'],
    [{ time: 1_795_328_224 }, '2026-11-22T06:17:04.000Z'],
    [{ time: 1_795_328_224_000 }, '2026-11-22T06:17:04.000Z'],
    [{ ts: 'yesterday', time: '2026-11-22' }, '2026-11-22T00:00:00.000Z'],
    [{ ts: '2026-13-99' }, undefined],
    [{ ts: 1e300 }, undefined],
    [{}, undefined],
  ])('%j', (fields, expected) => {
    expect(momentOf(fields)?.toISOString()).toBe(expected)
  })
})
