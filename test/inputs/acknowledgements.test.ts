import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAcknowledgements } from '../../src/inputs/acknowledgements.ts'
import { problemLine } from '../../src/model/problem.ts'

const path = '.github/velos-acknowledged.yml'

function read(text: string, timezone = 'UTC') {
  const { acknowledged, problems } = parseAcknowledgements({ path, text }, timezone)
  return { acknowledged, problems: problems.map((problem) => problemLine(problem).replace(`${path}:`, '')) }
}

const from = path
const moment = 'a date or a time is allowed, such as 2030-12-01, 2030-12-01T18:00 or 2030-12-01T09:00:00Z'
const keys = 'allowed here: match, until, by or reason'

describe('parseAcknowledgements', () => {
  test('all that an entry may hold, and as little as it may', () => {
    const text = `acknowledged:
  - { match: disk//var/used, until: 2030-12-01, by: ada, reason: "the new disk is ordered" }
  - match: "endpoint/*"
    until: 2030-12-01T18:00:00Z
  - match: load/per-core
    until:
    by:
  - limit:5c7e
`
    expect(read(text, 'Asia/Seoul')).toEqual({
      acknowledged: [
        { match: 'disk//var/used', until: '2030-11-30T15:00:00.000Z', by: 'ada', reason: 'the new disk is ordered', from },
        { match: 'endpoint/*', until: '2030-12-01T18:00:00.000Z', from },
        { match: 'load/per-core', from },
        { match: 'limit:5c7e', from },
      ],
      problems: [],
    })
  })

  test.each(['', '# nothing yet\n', 'acknowledged:', 'acknowledged: []', '{}', '\ufeffacknowledged:\r\n'])('nobody has seen anything: %j', (text) => {
    expect(read(text)).toEqual({ acknowledged: [], problems: [] })
  })

  test('what is wrong with some, and the others count', () => {
    const text = `acknowledged:
  - { match: a, until: soon }
  - b
  - { mtch: c }
  -
  - 5
  - { match: d, until: 2030-12-01, untill: x }
  - { match: e, match: f }
  - { match: g, reason: "\${HOME}" }
silences: []
`
    expect(read(text)).toEqual({
      acknowledged: [{ match: 'b', from }, { match: 'g', reason: '${HOME}', from }],
      problems: [
        `2:24 acknowledged[0].until: found "soon"; ${moment}`,
        '4:5 acknowledged[2].match: found nothing; one line of text is allowed, of 1 to 300 characters',
        `4:7 acknowledged[2].mtch: found an unknown key; ${keys}; did you mean "match"?`,
        '5:4 acknowledged[3]: found nothing; a series, or a mapping with match, and with until, by and reason where you like, is allowed',
        '6:5 acknowledged[4]: found 5; a series, or a mapping with match, and with until, by and reason where you like, is allowed',
        `7:36 acknowledged[5].untill: found an unknown key; ${keys}; did you mean "until"?`,
        '8:17 acknowledged[6].match: the key "match" is here a second time; once is allowed',
        '10:1 silences: found an unknown key; acknowledged is allowed here',
      ],
    })
  })

  test.each([
    ['a text', 'disk//var/used', ['1:1: found "disk//var/used"; a mapping is allowed']],
    ['one instead of a list', 'acknowledged: disk//var/used', ['1:15 acknowledged: found "disk//var/used"; a list is allowed']],
    ['an empty series', 'acknowledged: [""]', ['1:16 acknowledged[0]: found ""; one line of text is allowed, of 1 to 300 characters']],
    ['a long one', `acknowledged: [${'x'.repeat(301)}]`, [`1:16 acknowledged[0]: found "${'x'.repeat(59)}…"; one line of text is allowed, of 1 to 300 characters`]],
    ['10 MB', `acknowledged: [${'x'.repeat(10_000_000)}]`, ['1:1: the file is too large; at most 256 KiB are allowed']],
    ['deep lists', '['.repeat(100_000), ['1:66: too deep; at most 64 levels are allowed']],
    ['very many words', '- a\n'.repeat(60_000), ['12000:4: too many words and signs; shorten the file']],
    ['a tag', 'acknowledged: [!!str a]', ['1:22 acknowledged[0]: found the tag "!!str"; tags are not allowed']],
    ['a key of every object', 'acknowledged: [{ __proto__: { match: a } }]', [
      '1:16 acknowledged[0].match: found nothing; one line of text is allowed, of 1 to 300 characters',
      '1:18 acknowledged[0].__proto__: the key "__proto__" is not allowed',
    ]],
    ['an alias bomb', `a: &a ${'y'.repeat(200_000)}\nacknowledged: [${'*a, '.repeat(9000)}]`, ['1:7: too many values, with the aliases filled in; shorten the file']],
    ['no UTF-8', 'acknowledged: [\ufffd]', ['1:16: a character that is not UTF-8; save the file as UTF-8']],
  ])('hostile: %s', (_, text, problems) => {
    expect(read(text)).toEqual({ acknowledged: [], problems })
  })

  test('two branches that git could not merge', () => {
    const { acknowledged, problems } = read('acknowledged:\n<<<<<<< HEAD\n  - a\n=======\n  - b\n>>>>>>> other\n')
    expect(acknowledged).toEqual([])
    expect(problems[0]).toMatch(/^2:1: this is not YAML: /)
  })

  test('the first thousand count, and it is said', () => {
    const { acknowledged, problems } = read(`acknowledged:\n${'  - a\n'.repeat(1001)}`)
    expect(acknowledged).toHaveLength(1000)
    expect(problems).toEqual(['2:3 acknowledged: found a list; at most 1000 entries are allowed'])
  })

  test('whatever the file is: entries and problems, each entry whole', () => {
    const piece = fc.constantFrom(
      ...['acknowledged', 'match', 'until', ': ', ':', '- ', '\n', '\n  ', '{', '}', '[', ']', ', ', '&a ', '*a', '!x ', '"', '|\n', '#', '---\n', '<<: '],
      ...['2030-12-01', 'disk//var/used', '*', '~', '5', '${HOME}', '__proto__', '\ufeff', '\0', '@', '\u202e', 'by: a'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        for (const begin of ['', 'acknowledged:\n  - ']) {
          const { acknowledged, problems } = parseAcknowledgements({ path, text: begin + parts.join('') }, 'Asia/Seoul')
          expect(acknowledged.every(({ match, until = '2030-11-30T15:00:00.000Z' }) => match !== '' && until === '2030-11-30T15:00:00.000Z')).toBe(true)
          expect(problems.every(({ file, message }) => file === path && message !== '')).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
