import { describe, expect, test } from 'vitest'
import { emptyMemory, type Memory } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import { sightingsPath } from '../../src/model/sightings-files.ts'
import { decodeMemory, encodeMemory } from '../../src/remember/codec.ts'
import { baseline, incident, run, sighting } from './learned-samples.ts'

const two = [sighting('a', -2, { system: { load: 1 } }), sighting('b', -1, { system: { load: 2 } })]
const memory: Memory = {
  ...emptyMemory,
  runs: two.map(({ id, timestamp }) => run(id, { timestamp })),
  learned: { ...emptyMemory.learned, baselines: [baseline('a'), baseline('b')], incidents: [incident('limit:web-1:a'), incident('limit:web-1:b')], sightings: two },
}
const files = encodeMemory(memory, '20261122_120000')
const [pending] = [sightingsPath('20261122_00')]

/** The problems of a memory one of whose files holds this instead. */
function problemsWith(path: string, change: (text: string) => string): readonly (readonly string[])[] {
  const texts = new Map([...files].map(([name, text]) => [name, name === path ? change(text) : text]))
  return decodeMemory((name) => texts.get(name), texts.keys()).damaged.map((one) => [one.path, one.problem])
}

const withoutLastLine = (text: string): string => text.replace(/[^\n]*\n$/, '')

test('a memory that is whole has no problems', () => {
  expect(problemsWith('none', (text) => text)).toEqual([])
})

describe('a file that was cut between two lines', () => {
  test.each<[string, string]>([
    [paths.baselines, 'it says that it has 2 lines, and has 1'],
    [paths.incidents, 'it says that it has 2 lines, and has 1'],
    [pending, 'it lacks what 1 run saw'],
  ])('%s is noticed', (path, problem) => {
    expect(problemsWith(path, withoutLastLine)).toEqual([[path, problem]])
  })

  test.each([paths.baselines, paths.incidents, paths.runs, pending])('and %s before the end of its last line, too', (path) => {
    expect(problemsWith(path, (text) => text.slice(0, -1))).toEqual([[path, 'its last line has no end: something may be cut off']])
  })

  test('what was folded long ago is not missed among what waits', () => {
    const later = encodeMemory({ ...memory, learned: { ...memory.learned, until: '20261122_120000', sightings: [] } }, '20261122_120000')
    expect(decodeMemory((name) => later.get(name), later.keys()).damaged).toEqual([])
  })
})
