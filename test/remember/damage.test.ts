import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/model/paths.ts'
import { decodeMemory, encodeMemory } from '../../src/remember/codec.ts'
import { fullMemory, pendingFile } from './learned-samples.ts'

const files = encodeMemory(fullMemory, 'x')
const memoryPaths = [paths.runs, paths.bookmarks, paths.learningMemory, paths.baselines, paths.incidents, pendingFile] as const

const change = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.constant('') }),
  fc.record({ how: fc.constant('flip' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.oneof(fc.constantFrom('{', '}', '"', ',', '\n', '\0', '0', '9', '\ufffd'), fc.string({ minLength: 1, maxLength: 1 })) }),
  fc.record({ how: fc.constant('insert' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.constantFrom('<<<<<<< ours', '=======', '>>>>>>> theirs', '', '{}', '[]', '{"id":"x"}', 'null', '{"schema":7}', 'x'.repeat(99)) }),
)
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(text: string, { how, at, text: other }: Change): string {
  const place = Math.floor(at * text.length)
  if (how === 'cut') return text.slice(0, place)
  if (how === 'flip') return `${text.slice(0, place)}${other}${text.slice(place + 1)}`
  const start = text.indexOf('\n', place) + 1
  return `${text.slice(0, start)}${other}\n${text.slice(start)}`
}

/** The whole lines of a text, without the comma that two of the files have between theirs. */
const linesOf = (text: string) => text.split('\n').slice(0, -1).map((line) => line.replace(/,$/, ''))

/** The line with the names of the series that a row is about. */
function namesOf(row: string): string | undefined {
  const host = /^\{"id".*,"host":("[^"]+")/.exec(row)?.[1]
  return host === undefined ? undefined : linesOf(files.get(pendingFile) ?? '').find((line) => line.startsWith(`{"host":${host},"collector"`))
}

describe.each(memoryPaths)('%s', (path) => {
  const whole = files.get(path) ?? ''
  const isRecord = (line: string) => !line.startsWith('{"schema"') && !line.startsWith('{"meta"') && !/^[\]}]/.test(line)

  test('however it is changed, it is read, and no line that is whole is lost', () => {
    fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce(changed, whole)
      const { memory, damaged } = decodeMemory((asked) => (asked === path ? text : files.get(asked)), files.keys())
      const problem = damaged[0]?.problem ?? ''
      // Of another version nothing is believed, of two of a name one stays, and rows go with the names of their series.
      if (/says schema|later version|repeats/.test(problem)) return
      const written = new Set(linesOf(encodeMemory(memory, 'x').get(path) ?? ''))
      const kept = linesOf(text).filter((line) => isRecord(line) && linesOf(whole).includes(line))
      // The names of series are written where a row needs them; a row without them says nothing.
      const isNamed = (line: string) => namesOf(line) === undefined || kept.includes(namesOf(line) ?? '')
      const lost = kept.filter((line) => !written.has(line) && !line.includes('"series":[') && (path !== pendingFile || isNamed(line)))
      expect(lost).toEqual([])
    }), { numRuns: 1000 })
  })

  test('whatever bytes it holds, it is read, and what is set aside is what it held', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { damaged } = decodeMemory((asked) => (asked === path ? text : files.get(asked)), files.keys())
      for (const { content } of damaged) expect(content).toBe(text)
    }))
  })
})
