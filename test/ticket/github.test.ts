import { expect, test } from 'vitest'
import { github } from '../../src/deliver/channels/github.ts'
import { buildDispatch } from '../../src/deliver/ticket/dispatch.ts'
import { readTicket } from '../../src/deliver/ticket/read-ticket.ts'
import type { OpenFinding, RecoveredFinding, Severity } from '../../src/model/finding.ts'
import type { RunRecord } from '../../src/model/memory.ts'
import type { When } from '../../src/model/settings.ts'
import { askedIn } from '../../src/ticket/asked.ts'
import { buildTicket, encodeTicket } from '../../src/ticket/ticket.ts'
import { decideSending } from '../../src/ticket/when.ts'
import { contrived, finding } from '../report/contrived.ts'
import { testErrand } from '../support/errand.ts'
import { githubSettings, startGitHub } from '../support/github-service.ts'
import { run, sending } from './occasions.ts'

type Seen = Readonly<Record<string, Severity>>

/** Tells GitHub of some runs, an hour apart, as loop and bridge do; what is there after each. */
async function told(when: When, seen: readonly Seen[]): Promise<readonly string[]> {
  const hub = await startGitHub()
  const channel = github.open(githubSettings(hub.service.url))
  const settings = sending('always', { send: { slack: false, notion: false, push: false, email: false, github: true }, when: { ...sending().when, github: when } })
  let runs: readonly RunRecord[] = []
  const views: string[] = []
  for (const [hour, troubles] of seen.entries()) {
    const timestamp = `2026112${hour < 3 ? 1 : 2}_0${hour}0000`
    const last = runs.at(-1)
    const findings = Object.entries(troubles).map(([series, severity]) => finding(series, { severity, value: 80 + hour }))
    const before = new Map((last?.findings ?? []).map((one) => [one.id, one]))
    const isNew = (one: OpenFinding): boolean => !before.has(one.id)
    const report = contrived({
      id: `00000000-0000-4000-8000-00000000000${hour}`, timestamp, findings, status: findings[0]?.severity ?? 'OK',
      changes: {
        opened: findings.filter(isNew), reminded: [],
        changed: findings.flatMap((one) => {
          const was = before.get(one.id)?.severity
          return was === undefined || was === one.severity ? [] : [{ finding: one, was }]
        }),
        recovered: [...before.values()].filter(({ id }) => !findings.some((one) => one.id === id)).map((one): RecoveredFinding => ({ ...one, how: 'recovered' })),
      },
      ...(last && { previous: { timestamp: last.timestamp, status: last.status, secondsAgo: 3600 } }),
    })
    const decided = decideSending(report, runs, settings)
    const read = readTicket(Buffer.from(encodeTicket(buildTicket(report, { decided, runs, timezone: 'UTC' }))), 'data/reports/_dispatch/x.json', { root: '/srv', pathMap: [] })
    if (!('ticket' in read)) throw new Error(read.problem.reason)
    runs = [...runs, run(timestamp, { id: report.id, status: report.status, findings, asked: askedIn(decided) })]
    if (read.ticket.asks.length > 0) await channel?.prepare(buildDispatch(read.ticket, [], undefined, () => undefined), 0).send(testErrand())
    views.push(hub.issues.map(({ title, state, comments }) => `${state === 'open' ? '' : 'closed '}${title} +${comments.length}`).join(' | '))
  }
  return views
}

const days: readonly Seen[] = [{}, { a: 'WARN' }, { a: 'WARN' }, { a: 'CRITICAL', b: 'WARN' }, { a: 'CRITICAL' }, {}, {}]
const [warn, critical] = ['🟡 WARN on web-1: a has broken its limit', '🔴 CRITICAL on web-1: a has broken its limit']
const other = '🟡 WARN on web-1: b has broken its limit'

test.each(['always', 'change'] as const)('%s: an issue is opened once, told again only when it got worse, and closed', async (when) => {
  expect(await told(when, days)).toEqual([
    '', `${warn} +0`, `${warn} +0`, `${critical} +1 | ${other} +0`, `${critical} +1 | closed ${other} +1`, `closed ${critical} +2 | closed ${other} +1`, `closed ${critical} +2 | closed ${other} +1`,
  ])
})

test('critical: what was in a ticket is closed by the next one, though its end was not told at once', async () => {
  expect(await told('critical', days)).toEqual(['', '', '', `${critical} +0 | ${other} +0`, `${critical} +0 | ${other} +0`, `closed ${critical} +1 | closed ${other} +1`, `closed ${critical} +1 | closed ${other} +1`])
})

test('daily: what has come and gone between two digests is no issue, and what has gone since the last one is closed', async () => {
  const between: readonly Seen[] = [{ a: 'WARN' }, { a: 'WARN', b: 'WARN' }, {}, {}, { a: 'WARN' }]
  expect(await told('daily', between)).toEqual([`${warn} +0`, `${warn} +0`, `${warn} +0`, `closed ${warn} +1`, `closed ${warn} +1`])
})
