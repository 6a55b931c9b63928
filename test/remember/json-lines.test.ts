import { describe, expect, test } from 'vitest'
import { longestFile, readLines } from '../../src/remember/json-lines.ts'
import { migrationFrom, schemas, type Schema } from '../../src/remember/migrations.ts'

/** A file in its third version: `a` was called `b` and was a text before that. */
const third: Schema = {
  name: 'velos.things',
  version: 3,
  migrations: { 1: ({ b, ...rest }) => (b === undefined ? undefined : { ...rest, a: b }), 2: ({ a, ...rest }) => ({ ...rest, a: Number(a) }) },
}

function read(content: string, keep: 'first' | 'last' = 'first') {
  const taken: unknown[] = []
  const again: (string | undefined)[] = []
  const { isRefused, problems } = readLines(content, {
    schema: third,
    otherwise: 'is no thing',
    keep,
    take(value, line) {
      if (typeof value['a'] !== 'number') return 'is no thing'
      taken.push(value['a'])
      again.push(line)
      return undefined
    },
  })
  return { taken, again, isRefused, problems }
}

const head = '{"schema":"velos.things/3"}'

describe('a file of lines', () => {
  test('of this version is read as it is', () => {
    expect(read(`${head}\n{"a":1}\n{ "a": 2 }\r\n`)).toEqual({ taken: [1, 2], again: ['{"a":1}', undefined], isRefused: false, problems: [] })
  })

  test('of an older version becomes one of this, a step after the other', () => {
    expect(read('{"schema":"velos.things/1"}\n{"b":"1"}\n{"c":1}\n')).toEqual({ taken: [1], again: [undefined], isRefused: false, problems: ['line 3 is no thing'] })
    expect(read('{"schema":"velos.things/2"}\n{"a":"2"}\n')).toEqual({ taken: [2], again: [undefined], isRefused: false, problems: [] })
  })

  test.each(['velos.things/4', 'velos.things/0', 'velos.things/2.0', 'velos.thingsx/3', 'velos.other/3', '', 'velos.things/__proto__'])('of schema %j is refused, wherever it says so', (schema) => {
    const problems = [`it says schema ${JSON.stringify(schema)}, and this version reads "velos.things/3"`]
    expect(read(`${JSON.stringify({ schema })}\n{"a":1}\n`)).toMatchObject({ isRefused: true, problems })
    expect(read(`{"a":1}\n${JSON.stringify({ schema })}\n{"a":1}\n`)).toMatchObject({ isRefused: true, problems })
  })

  test('where a step is missing is refused', () => {
    expect(migrationFrom('velos.things/1', { ...third, migrations: { 2: (line) => line } })).toBeUndefined()
  })

  test('in conflict has both sides, each in its own version', () => {
    const content = `<<<<<<< ours\n${head}\n{"a":1}\n||||||| base\n{"a":0}\n=======\n{"schema":"velos.things/2"}\n{"a":"2"}\n>>>>>>> theirs\n{"a":"3"}\n`
    expect(read(content)).toMatchObject({ taken: [1, 0, 2, 3], isRefused: false, problems: ['it has the marks of a conflict (<<<<<<<)'] })
  })

  test('that is too long is read as far as it is not: its beginning or its end, with the schema', () => {
    const line = `{"a":1,"b":"${'x'.repeat(1000)}"}\n`
    const content = `${head}\n${line.repeat(Math.ceil((50 * 1024 * 1024) / line.length))}{"a":2}\n`
    const first = read(content)
    expect(first.problems).toEqual([expect.stringMatching(/^it has 524\d{5} characters, and only the first 1677\d{4} were read$/)])
    expect([first.taken.length, first.taken.at(-1)]).toEqual([Math.floor((longestFile - head.length) / line.length), 1])
    const last = read(content, 'last')
    expect(last.problems).toEqual([expect.stringMatching(/, and only the last 1677\d{4} were read$/)])
    expect(last.taken.at(-1)).toBe(2)
    const torn = read(`${content}{"a"`, 'last')
    expect(torn.problems.slice(1)).toEqual([`line ${content.split('\n').length} is no thing`])
  })

  test.each([
    ['line ends', '\n'],
    ['text without line ends', 'x'],
    ['brackets', '['],
    ['objects that are cut', '{"a":\n'],
    ['deep nesting', '{"a":[[[[[[[['],
  ])('of fifty megabytes of %s is given up', (_, part) => {
    for (const keep of ['first', 'last'] as const) {
      const { taken, isRefused, problems } = read(part.repeat(Math.ceil((50 * 1024 * 1024) / part.length)), keep)
      expect([taken, isRefused]).toEqual([[], false])
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThanOrEqual(1000)
    }
  })

  test('every schema that is written can be read', () => {
    for (const schema of Object.values(schemas)) {
      for (let version = 1; version <= schema.version; version += 1) expect(migrationFrom(`${schema.name}/${version}`, schema)).toBeDefined()
    }
  })
})
