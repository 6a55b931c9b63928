import { github } from '../../../src/deliver/channels/github.ts'
import type { Json } from '../../../src/model/json.ts'
import { testChannel, textsOf } from '../../contracts/channel.ts'
import { testHttpFaults } from '../../contracts/http-faults.ts'
import { githubSettings, startGitHub } from '../../support/github-service.ts'
import { expect } from 'vitest'

/** GitHub's limits: 256 characters for a title; the smaller of both that are known for a body. */
function fits(shows: Json): void {
  const issues = typeof shows === 'object' && shows !== null && 'issues' in shows ? shows.issues : undefined
  if (!Array.isArray(issues) || issues.length === 0) throw new Error('no issue')
  for (const issue of issues) {
    for (const text of textsOf(issue)) expect([...text].length).toBeLessThanOrEqual(65_536)
    expect(String(issue.title).length).toBeLessThanOrEqual(256)
    expect(Buffer.byteLength(String(issue.body))).toBeLessThanOrEqual(262_144)
  }
}

testChannel({
  channel: github,
  on: githubSettings('http://127.0.0.1:1'),
  fits,
  // What is alive in Markdown shows only when it is read as such: github-markdown.test.ts.
  live: [],
})

testHttpFaults({
  channel: github,
  open: (url) => githubSettings(url),
  start: startGitHub,
  posts: ({ method }) => method === 'POST',
  answers: {
    '403': { body: '{"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest","status":"403"}' },
    '404': { body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}' },
    '410': { body: '{"message":"Issues are disabled for this repo","documentation_url":"https://docs.github.com/rest","status":"410"}' },
  },
  expect: {
    'ok': { outcome: 'delivered', arrived: 1 },
    '200-but-error': { outcome: 'unknown', code: 'strange-answer', arrived: 1 },
    '400': { outcome: 'refused', code: 'http-400', arrived: 0 },
    '401': { outcome: 'refused', code: 'http-401', arrived: 0 },
    '403': { outcome: 'refused', code: 'http-403', arrived: 0 },
    '404': { outcome: 'refused', code: 'http-404', arrived: 0 },
    '409': { outcome: 'refused', code: 'http-409', arrived: 0 },
    '410': { outcome: 'refused', code: 'issues-disabled', arrived: 0 },
    '413': { outcome: 'refused', code: 'http-413', arrived: 0 },
    '429': { outcome: 'retry', code: 'rate-limit', arrived: 1 },
    '429-retry-after': { outcome: 'retry', code: 'rate-limit', arrived: 1 },
    '500': { outcome: 'unknown', code: 'http-500', arrived: 1 },
    '500-after': { outcome: 'unknown', code: 'http-500', arrived: 1 },
    '502': { outcome: 'unknown', code: 'http-502', arrived: 1 },
    '502-after': { outcome: 'unknown', code: 'http-502', arrived: 1 },
    '503': { outcome: 'retry', code: 'http-503', arrived: 1 },
    '504': { outcome: 'unknown', code: 'http-504', arrived: 1 },
    '504-after': { outcome: 'unknown', code: 'http-504', arrived: 1 },
    'refused': { outcome: 'retry', code: 'ECONNREFUSED', arrived: 1 },
    'reset-before': { outcome: 'unknown', arrived: 1 },
    'reset-after': { outcome: 'unknown', arrived: 1 },
    'endless-body': { outcome: 'unknown', code: 'body', arrived: 1 },
    'silence': { outcome: 'unknown', code: 'deadline', arrived: 1 },
    'silence-after': { outcome: 'unknown', code: 'deadline', arrived: 1 },
    'invalid-json': { outcome: 'unknown', code: 'strange-answer', arrived: 1 },
    'redirect': { outcome: 'refused', code: 'redirect', arrived: 0 },
    'expired-certificate': { outcome: 'retry', arrived: 1 },
  },
})
