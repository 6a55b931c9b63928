import { expect, test } from 'vitest'
import type { RecoveredFinding } from '../../src/model/finding.ts'
import type { Observation } from '../../src/model/observation.ts'
import { news } from '../../src/report/news.ts'
import { plainVoice } from '../../src/report/voice.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { contrived, filling, finding } from './contrived.ts'

const previous = { timestamp: '20261121_061704', status: 'OK', secondsAgo: 86_400 } as const
const past = (rule: string, series: string, how: RecoveredFinding['how']): RecoveredFinding => ({
  id: `${rule}:web-1:${series}`,
  severity: 'WARN',
  series,
  since: '20261119_041704',
  how,
})
const repo = (...observations: readonly Observation[]) => news(contrived({ previous, readings: [answered('repo', observations)] }), plainVoice)
const logs = (...observations: readonly Observation[]) => news(contrived({ previous, readings: [answered('logs', observations)] }), plainVoice)

test('the findings: new, worse, better, over in one way or another, told again', () => {
  const report = contrived({
    previous,
    series: [{ key: 'a', value: 60, unit: 'percent', bad: 'above', history: [60] }],
    changes: {
      opened: [finding('n'), finding('m')],
      changed: [
        { finding: finding('w', { severity: 'CRITICAL' }), was: 'WARN' },
        { finding: finding('v'), was: 'CRITICAL' },
      ],
      recovered: [
        past('limit', 'a', 'recovered'),
        past('limit', 'b', 'recovered'),
        past('unusual', 'a', 'recovered'),
        past('shift', 'b', 'recovered'),
        past('trend', 'a', 'recovered'),
        past('missing', 'host/db-1', 'recovered'),
        past('late', 'runs', 'recovered'),
        past('collector-failed', 'collector/logs', 'recovered'),
        past('elsewhere', 'c', 'recovered'),
        past('shift', 'a', 'accepted'),
        past('shift', 'b', 'accepted'),
        past('limit', 'c', 'gone'),
        past('limit', 'd', 'withdrawn'),
      ],
      reminded: [filling('disk//var/used')],
    },
  })
  expect(news(report, plainVoice)).toEqual([
    'New: n, m',
    'Worse: w is CRITICAL (was WARN)',
    'Better: v is WARN (was CRITICAL)',
    'Recovered: a is at 60 %, after 3 d 2 h',
    'Recovered: b is within its limits again, after 3 d 2 h',
    'Recovered: a is as usual again, at 60 %, after 3 d 2 h',
    'Recovered: b is as usual again, after 3 d 2 h',
    'Recovered: a does not fill up any more, at 60 %, after 3 d 2 h',
    'Recovered: host/db-1 is there again, after 3 d 2 h',
    'Recovered: runs come in time again, after 3 d 2 h',
    'Recovered: collector/logs does not fail any more, after 3 d 2 h',
    'Recovered: c is within its limits again, after 3 d 2 h',
    'Now usual: a has stayed at 60 % since 19 Nov 04:17 (3 d 2 h)',
    'Now usual: b has stayed where it is since 19 Nov 04:17 (3 d 2 h)',
    'Gone: c is not there any more, after 3 d 2 h',
    'Withdrawn: d is not judged by that rule any more, after 3 d 2 h',
    'Reminder: disk//var/used is still open, WARN since 19 Nov 03:41 (3 d 2 h)',
  ])
})

test('of very many only the first are told', () => {
  const many = Array.from({ length: 25 }, (_, index) => `s${index}`)
  const recovered = many.map((series) => past('limit', series, 'gone'))
  const lines = news(contrived({ previous, changes: { opened: many.map((series) => finding(series)), changed: [], recovered, reminded: [] } }), plainVoice)
  expect(lines[0]).toBe('New: s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 and 15 more')
  expect(lines.slice(1, 21)).toEqual(many.slice(0, 20).map((series) => `Gone: ${series} is not there any more, after 3 d 2 h`))
  expect(lines.slice(21)).toEqual(['5 more of these are in the JSON report'])
})

test('on the first run nothing is called new', () => {
  expect(news(contrived({ changes: { opened: [finding('n')], changed: [], recovered: [], reminded: [] } }), plainVoice)).toEqual([])
})

test('the repository: commits, who made them, how much', () => {
  const author = (name: string) => observed('repo/author', 1, 'count', { name })
  const commits = (value: number, labels?: Observation['labels']) => observed('repo/commits', value, 'count', labels)
  expect(repo(commits(0), observed('repo/branch', 'main'))).toEqual([])
  expect(repo(commits(1), observed('repo/authors', 1, 'count'), author('Ann'), observed('repo/branch', 'main'))).toEqual(['main: 1 commit by Ann'])
  expect(
    repo(commits(14), observed('repo/authors', 4, 'count'), ...['A', 'B', 'C', 'D'].map(author), observed('repo/churn-added', 1812), observed('repo/churn-removed', 240)),
  ).toEqual(['The repository: 14 commits by 4 people, +1,812 −240 lines'])
  expect(repo(commits(2000, { at: 'least' }), observed('repo/authors', 40), observed('repo/branch', 'detached'))).toEqual([
    'The repository: at least 2,000 commits by 40 people',
  ])
})

test('the logs: what was found in how many new lines', () => {
  const lines = observed('logs/lines', 8412, 'lines')
  expect(logs(observed('logs/lines', 0, 'lines'))).toEqual([])
  expect(logs(lines, observed('logs/files', 1, 'count'))).toEqual(['Logs: no line marked as error or warning in 8,412 new lines of 1 file'])
  expect(logs(lines, observed('logs/errors', 1), observed('logs/warnings', 2), observed('logs/last-error', 'old'), observed('logs/last-error', 'last'))).toEqual([
    'Logs: 1 error and 2 warnings in 8,412 new lines; the last error: last',
  ])
})
