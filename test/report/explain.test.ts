import { describe, expect, test } from 'vitest'
import { parseAcknowledgements } from '../../src/inputs/acknowledgements.ts'
import { parseConfiguration } from '../../src/inputs/configuration.ts'
import type { OpenFinding } from '../../src/model/finding.ts'
import { rules } from '../../src/model/finding.ts'
import { matcher } from '../../src/model/glob.ts'
import type { Baseline, IncidentRecord } from '../../src/model/learned.ts'
import { remedies } from '../../src/report/explain/remedies.ts'
import type { Explanation } from '../../src/report/explain.ts'
import { renderExplanation } from '../../src/report/explain.ts'
import { width } from '../../src/report/width.ts'
import { filling, finding, now, unusual, usual } from './contrived.ts'
import { hostileReport } from './hostile.ts'

const path = `data/reports/auto/velos_auto_report_${now}.json`
const since = '20261119_034104'
const explained = (one: Explanation['finding'], parts: Partial<Explanation> = {}): Explanation => ({ finding: one, report: { timestamp: now, path }, history: [], ...parts })
const render = (explanation: Explanation, columns = 120): string => renderExplanation(explanation, { colour: false, columns })

const baseline: Baseline = { owner: 'web-1', series: 'load', collector: 'system', since: '20261101_000000', seen: now, samples: 412, missed: 3, absent: 0, detector: {} }
const incident: IncidentRecord = {
  id: 'unusual:web-1:load', rule: 'unusual', owner: 'web-1', series: 'load', severity: 'WARN', state: 'open', since, opened: since, bad: 2, good: 0, looks: '0011',
  flapping: false, told: { at: since, severity: 'WARN' }, times: 2,
}

test('an unusual value: what it is, what it rests on, its life, and how to hear no more of it', () => {
  const one = unusual('load', { since, usual: usual(0.2, 0.6, { season: 'day', recordSince: '20260803_101112' }), settings: ['judge.rules.unusual: { fail-after: 2 }'] })
  const history = [{ timestamp: '20261121_061704', value: 0.3 }, { timestamp: now, value: 0.92 }]
  const alarm = { cause: 'value', side: 'above', since, score: 0.9998 } as const
  expect(render(explained(one, { baseline: { ...baseline, alarm }, incident, history, configFile: '.github/velos.yml' }))).toBe(`WARN  load is unusually high
  0.92 (usual 0.2–0.6), since 19 Nov 03:41 (3 d 2 h)
  Its id is unusual:web-1:load
  It stands in data/reports/auto/velos_auto_report_20261122_061704.json

What it means
  Rule unusual. The value is far outside of what was learned of this series for such a time.

What it rests on
  Usual at that hour of the day was 0.2–0.6, expected 0.4: learned from 412 values, one every 1 h.
  Highest since 3 August.
  About 1 usual value in 5,000 is as far out.
  Memory now has 412 values of it, and 3 runs without one, from 1 Nov 00:00 UTC to 22 Nov 06:17 UTC (web-1); outside of
  it since 19 Nov 03:41 UTC.
  Setting: judge.rules.unusual: { fail-after: 2 }.
  The configuration is .github/velos.yml.

Its values in the last runs
  ▁█
  21 Nov 06:17  0.3
  22 Nov 06:17  0.92

Its life
  It is there since 19 Nov 03:41 (3 d 2 h).
  It was opened 19 Nov 03:41 UTC, for the 2nd time.
  People were last told 19 Nov 03:41 UTC, as WARN.
  The last looks, oldest first: good, good, bad, bad.

How you hear no more of it
  Say that you have seen it: it stays in the report, and nobody is reminded. In .github/velos-acknowledged.yml:
    acknowledged:
      - { match: "unusual:web-1:load", reason: "who looks at it" }
  Silence it for a week, in .github/velos.yml (with the series instead of the id: all that is found of it):
    silences:
      - { match: "unusual:web-1:load", until: 2026-11-29T06:17:04Z, reason: "why" }
  If this is how it should be from now on, learn it anew:
    velos memory relearn load
  The same by the configuration, in .github/velos.yml:
    judge:
      relearn: ["load"]
  Learn nothing of it; its limits still hold. In .github/velos.yml:
    judge:
      unlearned: ["load"]
  Hear of this rule only when it lasts for three runs, in .github/velos.yml:
    judge:
      rules:
        unusual: { fail-after: 3 }
  Turn the rule off for all series, in .github/velos.yml:
    judge:
      rules:
        unusual: false
`)
})

describe('what is said of', () => {
  const partOf = (explanation: Explanation, title: string): readonly string[] =>
    render(explanation, 200).split('\n\n').find((part) => part.startsWith(title))?.split('\n').slice(1).map((line) => line.trim()) ?? []

  test('a limit', () => {
    expect(partOf(explained(finding('a')), 'What it rests on')).toEqual(['The limit: 85 %.', 'There is no configuration: the settings are the built-in ones.'])
  })

  test('a trend', () => {
    expect(partOf(explained(filling('a')), 'What it rests on')[0]).toBe('It grows by +1.9 % a day; was +0.3 %: full in 7–11 days, most likely in 9.')
  })

  test('one that is seen, silenced, explained, flapping, suspected', () => {
    const acknowledged = { match: 'a', from: 'issue #12', by: 'ada', until: '2026-11-29T00:00:00Z' }
    expect(partOf(explained(finding('a', { acknowledged, flapping: true })), 'Its life')).toEqual([
      'It is new in that report.',
      'It is flapping: it comes and goes, and neither is told until it has calmed down.',
      'Acknowledged by ada in issue #12 until 29 Nov.',
    ])
    const silence = { by: 'silence', until: '2026-12-01T12:00:00Z', reason: 'migration', who: 'ops' } as const
    expect(partOf(explained({ ...finding('a'), muted: silence }, { timezone: 'Asia/Seoul' }), 'Its life')[1]).toBe('Nobody is told until 1 Dec 21:00 Asia/Seoul (silence by ops): migration.')
    expect(partOf(explained({ ...finding('a'), muted: { by: 'cause', cause: 'limit:web-1:b' } }), 'Its life')[1]).toBe('Nobody is told, since limit:web-1:b explains it.')
    const { opened: _opened, told: _told, ...rest } = incident
    expect(partOf(explained(finding('a'), { incident: { ...rest, state: 'suspected', bad: 1, times: 0, looks: '1' } }), 'Its life')[1]).toBe(
      'It is suspected, and not open yet: seen in 1 run in a row.',
    )
  })

  test('one that is over', () => {
    const past = { id: 'shift:web-1:a', severity: 'WARN', series: 'a', since, how: 'accepted' } as const
    const text = render(explained(past))
    expect(text.split('\n')[0]).toBe('WARN  Now usual: a has stayed where it is since 19 Nov 03:41 (3 d 2 h)')
    expect(text).toContain('Rule shift. The level of the series')
    expect(text).toContain('It is over, and nothing has to be done; should it come again:')
    expect(render(explained({ ...past, id: 'of another version' }))).not.toContain('What it means')
  })
})

describe('what is to be copied', () => {
  const naughty = [...new Set(hostileReport().notes)]
  const kinds = rules.map((rule): OpenFinding => ({ ...finding('disk//var/used'), rule, id: `${rule}:web-1:disk//var/used` }))
  const limited = (value: number, limit: number, parts: Partial<OpenFinding> = {}) => explained(finding('a', { value, limit, ...parts }))

  /** The problems of what a remedy would have people write; a command has none. */
  function problemsOf([first = '', ...more]: readonly string[]): readonly string[] {
    const text = [first, ...more].join('\n')
    if (first === '' || first.startsWith('velos ')) return []
    if (first === 'acknowledged:') return parseAcknowledgements({ path: 'a.yml', text }, 'UTC').problems.map(({ message }) => message)
    const parsed = parseConfiguration({ path: 'velos.yml', text }, {})
    return 'problems' in parsed ? parsed.problems.map(({ message }) => message) : []
  }

  test('is what the configuration takes, for every rule and whatever the name', () => {
    const all = [...kinds, ...naughty.flatMap((series) => kinds.map((one) => ({ ...one, series, id: `${one.rule}:${series}:${series}` })))]
    const lines = all.flatMap((one) => remedies(explained(one)).map((remedy) => remedy.lines))
    expect(lines.flatMap(problemsOf)).toEqual([])
    expect(lines.length).toBeGreaterThan(all.length * 4)
  })

  test('matches the finding that it is about', () => {
    for (const series of naughty) {
      const id = `unusual:web-1:${series}`
      const [seen] = remedies(explained(unusual(series)))
      const { acknowledged } = parseAcknowledgements({ path: 'a.yml', text: seen?.lines.join('\n') ?? '' }, 'UTC')
      expect(acknowledged.map(({ match }) => matcher(match)(id))).toEqual([true])
    }
  })

  test('has limits that the value keeps to', () => {
    const limitsOf = (explanation: Explanation): string | undefined => remedies(explanation).find(({ how }) => how.startsWith('Give it other limits'))?.lines.at(-1)?.trim()
    expect(limitsOf(limited(91, 85))).toBe('- { series: "a", warn: 93, critical: 96 }')
    expect(limitsOf(limited(99.2, 85))).toBe('- { series: "a", warn: 99.4, critical: 99.6 }')
    expect(limitsOf(limited(100, 85))).toBeUndefined()
    expect(limitsOf(limited(12_345, 10_000, { unit: 'count' }))).toBe('- { series: "a", warn: 17000, critical: 20000 }')
    expect(limitsOf(limited(12, 20, { unit: 'count' }))).toBe('- { series: "a", warn: 8.4, critical: 4.8, bad: below }')
    expect(limitsOf(limited(0, -1, { unit: 'count' }))).toBeUndefined()
  })

  test('a silence ends a week after now, where now is known', () => {
    const silence = (parts: Partial<Explanation>): string | undefined => remedies(explained(finding('a'), parts))[1]?.lines.at(-1)
    expect(silence({})).toContain('until: 2026-11-29T06:17:04Z,')
    expect(silence({ now: '20270101_000000' })).toContain('until: 2027-01-08T00:00:00Z,')
  })
})

test('hostile text steers no terminal, and only what is to be copied is wider than it', () => {
  const report = hostileReport()
  const all = [...report.findings, ...report.muted, ...report.changes.recovered]
  for (const one of all) {
    const text = render(explained(one, { configFile: one.series, report: { timestamp: now, path: one.series }, baseline: { ...baseline, owner: one.series }, timezone: one.series }), 60)
    expect(text).not.toMatch(/##\[|^\s*::|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/m)
    expect(text.split('\n').filter((line) => width(line) > 60 && !line.startsWith('    '))).toEqual([])
  }
})

test('colour adds nothing but colour', () => {
  const coloured = renderExplanation(explained(finding('a')), { colour: true, columns: 80 })
  expect(coloured).toContain('\u001b[33mWARN\u001b[0m')
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(render(explained(finding('a')), 80))
})
