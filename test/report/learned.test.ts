import { describe, expect, test } from 'vitest'
import type { OpenFinding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { contrived, filling, finding, nothing, now, symptom, unusual, usual } from './contrived.ts'

const before = '20261119_034104'
const schedule = { usualSeconds: 86_400, gapSeconds: 86_400, nextBy: '20261123_063000' }

const markdownOf = (parts: Partial<Report>): readonly string[] => renderMarkdown(contrived(parts), 'full').split('\n\n')
const terminalOf = (parts: Partial<Report>): readonly string[] => renderTerminal(contrived(parts), { colour: false, columns: 120 }).split('\n\n')

/** The one finding's row without its marks, and its lines on a terminal. */
function shown(one: OpenFinding, parts: Partial<Report> = {}): { readonly row: string; readonly lines: readonly string[] } {
  const told = { ...parts, findings: [one] }
  return {
    row: markdownOf(told).find((part) => part.startsWith('|  | what'))?.split('\n')[2]?.replaceAll('\u00a0', ' ') ?? '',
    lines: terminalOf(told)[3]?.split('\n') ?? [],
  }
}

describe('a finding', () => {
  test('of a limit: the limit is said once', () => {
    expect(shown(finding('disk//var/used', { hint: 'Clear it' }))).toEqual({
      row: '| WARN | `disk//var/used` has reached its limit of 85 % | 91 % | new | Clear it |',
      lines: ['WARN  disk//var/used has reached its limit of 85 %', '  now 91 %, new', '  Clear it'],
    })
    expect(shown(finding('a', { what: 'a is too large' })).row).toBe('| WARN | `a` is too large | 91 % | new | limit 85 % |')
  })

  test('that is unusual: what is usual, and since when it was not so far out', () => {
    const high = unusual('load/per-core', { usual: usual(0.2, 0.6, { recordSince: '20260803_101112' }), hint: 'Look at what changed', since: before })
    expect(shown(high)).toEqual({
      row: '| WARN | `load/per-core` is unusually high | 0.92 (usual 0.2–0.6) | 19 Nov 03:41 (3 d 2 h) | highest since 3 August. Look at what changed |',
      lines: ['WARN  load/per-core is unusually high', '  now 0.92 (usual 0.2–0.6), since 19 Nov 03:41 (3 d 2 h)', '  highest since 3 August. Look at what changed'],
    })
    const why = (parts: Partial<OpenFinding>): string => shown(unusual('a', { since: before, ...parts })).row.split(' | ')[4] ?? ''
    expect(why({})).toBe('never as high before |')
    expect(why({ value: 0.1, usual: usual(0.2, 0.6, { recordSince: '20251231_235959' }) })).toBe('lowest since 31 December 2025 |')
    expect(why({ value: 0.1 })).toBe('never as low before |')
    expect(why({ usual: usual(0.2, 0.6, { recordSince: '20261120_000000' }) })).toBe('')
    // A line gone flat is unusual at a value that is not.
    expect(why({ value: 0.4 })).toBe('')
  })

  test('of a new level: since when', () => {
    const shift = (parts: Partial<OpenFinding>) => unusual('queue/size', { id: 'shift:web-1:queue/size', rule: 'shift', what: 'queue/size has moved to a higher level', ...parts })
    expect(shown(shift({ since: before })).row).toBe(
      '| WARN | `queue/size` has moved to a higher level | 0.92 (usual 0.2–0.6) | 19 Nov 03:41 (3 d 2 h) | never as high before; a new level since 19 Nov 03:41 |',
    )
    expect(shown(shift({})).row).toBe('| WARN | `queue/size` has moved to a higher level | 0.92 (usual 0.2–0.6) | new | never as high before |')
  })

  test('of a trend: how fast, and when it is full', () => {
    expect(shown(filling('disk//var/used', { hint: 'Make room' }))).toEqual({
      row: '| WARN | `disk//var/used` fills up | 81 % (+1.9 % a day; was +0.3 %) | 19 Nov 03:41 (3 d 2 h) | full in 7–11 days. Make room |',
      lines: ['WARN  disk//var/used fills up', '  now 81 % (+1.9 % a day; was +0.3 %), since 19 Nov 03:41 (3 d 2 h)', '  full in 7–11 days. Make room'],
    })
  })

  test('of a trend that is getting better says so', () => {
    expect(shown(filling('a', { betterFor: 1 })).row).toContain('better for one run, and not over yet')
  })

  test('of what is missing: not seen since', () => {
    const missing: OpenFinding = { id: 'missing:web-1:a', rule: 'missing', severity: 'WARN', series: 'a', what: 'a is not there, last seen 3 d 3 h ago', since: before }
    expect(shown(missing)).toEqual({
      row: '| WARN | `a` is not there, last seen 3 d 3 h ago | not seen | 19 Nov 03:41 (3 d 2 h) |',
      lines: ['WARN  a is not there, last seen 3 d 3 h ago', '  not seen since 19 Nov 03:41 (3 d 2 h)'],
    })
    expect(annotationsOf(contrived({ findings: [missing] }))).toEqual([{ kind: 'warning', title: 'WARN: a', message: 'a is not there, last seen 3 d 3 h ago' }])
  })

  test('of a late run: the gap, and the usual one', () => {
    const late: OpenFinding = {
      id: 'late:web-1:runs', rule: 'late', severity: 'WARN', series: 'runs', what: 'Nobody looked for 3 d; the runs come every 24 h', value: 259_200, unit: 'seconds', since: now,
    }
    expect(shown(late, { schedule }).row).toBe('| WARN | Nobody looked for longer than usual | 3 d (usual 24 h) | new |')
    expect(shown(late).row).toBe('| WARN | Nobody looked for longer than usual | 3 d | new |')
  })

  test('that comes and goes is called so', () => {
    expect(shown(finding('a', { flapping: true })).row).toBe('| WARN | `a` has reached its limit of 85 % | 91 % | new | flapping: it comes and goes |')
  })

  test('that explains others says how many', () => {
    const muted = [symptom(unusual('x'), 'limit:web-1:gateway'), symptom(unusual('y'), 'limit:web-1:gateway'), symptom(unusual('z'), 'limit:web-1:other')]
    expect(shown(finding('gateway'), { muted }).row).toContain('| 2 more depend on it and are not listed |')
  })

  test('is an annotation with its figures', () => {
    expect(annotationsOf(contrived({ findings: [unusual('a'), filling('b'), finding('c', { acknowledged: { match: 'c', from: 'issue #1' } })] }))).toEqual([
      { kind: 'warning', title: 'WARN: a', message: 'a is unusually high (now 0.92, usual 0.2–0.6). Never as high before' },
      { kind: 'warning', title: 'WARN: b', message: 'b fills up (now 81 %, +1.9 % a day; was +0.3 %). Full in 7–11 days' },
    ])
  })
})

test('times are in the time zone of the people, which the table names', () => {
  const parts = { timezone: 'Asia/Seoul', findings: [finding('a', { since: before, hint: 'x' })] }
  expect(markdownOf(parts).find((part) => part.startsWith('|  | what'))?.split('\n')).toEqual([
    '|  | what | now | since (`Asia/Seoul`) | why, and what to do |',
    '| --- | --- | --: | --- | --- |',
    '| WARN | `a` has reached its limit of 85 % | 91\u00a0% | 19 Nov 12:41 (3 d 2 h) | x |',
  ])
  expect(terminalOf(parts)[3]).toContain('since 19 Nov 12:41 Asia/Seoul (3 d 2 h)')
})

describe('the series', () => {
  const line = (key: string, parts: object = {}) => ({ key, value: 0.4, usual: usual(0.2, 0.6), history: [0.3, 0.4], ...parts })
  const tables = (parts: Partial<Report>): readonly string[] => markdownOf(parts).filter((part) => part.startsWith('| series') || part.includes('more series') || part.startsWith('The other'))

  test('with limits or findings are in the open, the others folded', () => {
    const series = [
      line('load', { value: 0.92, unusual: true }),
      line('disk', { value: 81, unit: 'percent', warn: 85, critical: 95, bad: 'above', usual: usual(70, 76) }),
      line('swap', { usual: undefined, warn: 1, bad: 'above', value: 2 }),
      line('queue', { learning: true, usual: undefined }),
      line('muted', { unusual: true }),
      line('back'),
      line('net'),
      line('io'),
    ]
    const parts = { series, findings: [unusual('load'), filling('disk'), finding('swap'), unusual('back')], muted: [symptom(unusual('muted'), 'x')] }
    expect(tables(parts)).toEqual([
      [
        '| series | now | usual | limit | last 2 runs |  |',
        '| --- | --: | --: | --: | --- | --- |',
        '| `load` | 0.92 | 0.2–0.6 |  | ▁█ | level not seen before |',
        '| `disk` | 81\u00a0% | 70–76 % | 85 % / 95 % | ▁▁ | fills up |',
        '| `swap` | 2 |  | 1 | ▁█ | WARN: limit reached |',
        '| `muted` | 0.4 | 0.2–0.6 |  | ▁█ | unusual |',
        '| `back` | 0.4 | 0.2–0.6 |  | ▁█ | was unusual |',
      ].join('\n'),
      '<details><summary>3 more series: 2 as usual, 1 learning</summary>',
      [
        '| series | now | usual | last 2 runs |  |',
        '| --- | --: | --: | --- | --- |',
        '| `queue` | 0.4 |  | ▁█ | learning |',
        '| `net` | 0.4 | 0.2–0.6 | ▁█ | as usual |',
        '| `io` | 0.4 | 0.2–0.6 | ▁█ | as usual |',
      ].join('\n'),
    ])
    expect(terminalOf(parts).find((part) => part.startsWith('Series'))).toBe([
      'Series',
      '  load   0.92  usual 0.2–0.6  ▁█  level not seen before',
      '  disk   81 %  usual 70–76 %  ▁▁  fills up',
      '  swap      2              1  ▁█  WARN: limit reached',
      '  muted   0.4  usual 0.2–0.6  ▁█  unusual',
      '  back    0.4  usual 0.2–0.6  ▁█  was unusual',
      '  3 more series: 2 as usual, 1 learning',
    ].join('\n'))
  })

  test('of a thousand at most thirty are in the open and fifty in the fold', () => {
    const series = [
      ...Array.from({ length: 40 }, (_, index) => line(`limited/${index}`, { warn: 1, bad: 'above' })),
      ...Array.from({ length: 960 }, (_, index) => line(`learned/${index}`)),
    ]
    const [open = '', title, folded = '', rest] = tables({ series })
    expect([open.split('\n').length, title, folded.split('\n').length, rest]).toEqual([
      32, '<details><summary>970 more series are as usual</summary>', 52, 'The other 920 are in the JSON report.',
    ])
    expect(folded).toContain('| `limited/30` |')
  })

  test('that are all learning say so', () => {
    const learning = (key: string) => line(key, { learning: true, usual: undefined })
    expect(tables({ series: [learning('a')] })[0]).toBe('<details><summary>1 more series is learning</summary>')
    expect(tables({ series: [learning('a'), learning('b')] })[0]).toBe('<details><summary>2 more series are learning</summary>')
  })
})

test('memory says how much it has learned', () => {
  const learned = { ...nothing, runs: 8, records: 5, newRecords: 2, baselines: 42, learning: 3, incidents: 1 }
  expect(markdownOf({ learned }).filter((part) => part.includes('Memory: 42') || part.startsWith('| runs'))).toEqual([
    '<details><summary>Memory: 42 baselines (3 still learning), 1 incident open, 8 runs, 5 records</summary>',
    [
      '| runs | records | new from the inbox | baselines | still learning | incidents open | damaged files |',
      '| --: | --: | --: | --: | --: | --: | --: |',
      '| 8 | 5 | 2 | 42 | 3 | 1 | 0 |',
    ].join('\n'),
  ])
  expect(terminalOf({ learned }).at(-1)).toBe('Memory: 42 baselines (3 still learning), 1 incident open, 8 runs, 5 records, 2 new.\n')
})

describe('near the end', () => {
  const last = (parts: Partial<Report>): string | undefined => markdownOf(parts).at(-2)

  test('is when the next report is due, and how to ask where a finding comes from', () => {
    expect(last({ schedule })).toBe('Next report expected by 23 Nov 06:30 UTC.')
    expect(last({ schedule, findings: [finding('disk//var/used')], timezone: 'Asia/Seoul' })).toBe(
      'Next report expected by 23 Nov 15:30 `Asia/Seoul`. `velos explain disk//var/used` says where a finding comes from.',
    )
  })

  test('a name that cannot be typed is no example', () => {
    expect(last({ findings: [finding('a"b'), finding('c d')] })).toBe('`velos explain \'c d\'` says where a finding comes from.')
    expect(last({ findings: [finding('$(x)`y`')] })).toBe('`velos explain FINDING` says where a finding comes from.')
  })
})
