import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/observation.ts'
import { news } from '../../src/report/news.ts'
import { plainVoice } from '../../src/report/voice.ts'
import { answered, observed } from '../scenarios/observed.ts'
import { contrived, finding } from './contrived.ts'

const previous = { timestamp: '20261121_061704', status: 'OK', secondsAgo: 86_400 } as const
const past = (series: string) => ({ id: `limit:web-1:${series}`, severity: 'WARN' as const, series, since: '20261119_041704' })
const repo = (...observations: readonly Observation[]) => news(contrived({ previous, readings: [answered('repo', observations)] }), plainVoice)
const logs = (...observations: readonly Observation[]) => news(contrived({ previous, readings: [answered('logs', observations)] }), plainVoice)

test('the findings: new, worse, better, recovered, closed', () => {
  const report = contrived({
    previous,
    series: [{ key: 'a', value: 60, unit: 'percent', bad: 'above', history: [60] }],
    readings: [answered('system', [observed('b', 1)])],
    changes: {
      opened: [finding('n'), finding('m')],
      changed: [
        { finding: finding('w', { severity: 'CRITICAL' }), was: 'WARN' },
        { finding: finding('v'), was: 'CRITICAL' },
      ],
      recovered: ['a', 'b', 'c', 'collector/logs'].map(past),
    },
  })
  expect(news(report, plainVoice)).toEqual([
    'New: n, m',
    'Worse: w is CRITICAL (was WARN)',
    'Better: v is WARN (was CRITICAL)',
    'Recovered: a is at 60 %, after 3 d 2 h',
    'Closed: b has no limit any more, after 3 d 2 h',
    'Closed: c is not there any more, after 3 d 2 h',
    'Recovered: collector/logs does not fail any more, after 3 d 2 h',
  ])
})

test('on the first run nothing is called new', () => {
  expect(news(contrived({ changes: { opened: [finding('n')], changed: [], recovered: [] } }), plainVoice)).toEqual([])
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
