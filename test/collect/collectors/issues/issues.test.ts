import { describe, expect, test } from 'vitest'
import { collect } from '../../../../src/collect/collect.ts'
import { issues } from '../../../../src/collect/collectors/issues/issues.ts'
import { realFetch } from '../../../../src/edge/real-fetch.ts'
import type { World } from '../../../../src/edge/world.ts'
import { incidentMark } from '../../../../src/model/incident-mark.ts'
import type { Json } from '../../../../src/model/json.ts'
import type { Observation } from '../../../../src/model/observation.ts'
import type { Reading } from '../../../../src/model/reading.ts'
import type { IssuesPlace, IssuesSettings } from '../../../../src/model/settings.ts'
import { testCollector } from '../../../contracts/collector.ts'
import { githubToken, startGitHub, type GitHubService, type KeptIssue } from '../../../support/github-service.ts'
import { closedUrl, type Fault } from '../../../support/service.ts'
import { fakeWorld, fixedNow } from '../../../support/world.ts'

/** Where `furnished` finds the service: settings are made before it is started. */
const anyUrl = 'http://127.0.0.1:1'
const place: IssuesPlace = { url: anyUrl, token: githubToken, owner: 'acme', repository: 'ops', labels: ['velos'], isAsked: false, timezone: 'UTC' }
const bot = 'github-actions[bot]'
const disk = 'limit:web-1:disk//var/used'

function furnished(url: string, furniture: Partial<World> = {}): World {
  const real = realFetch({})
  return fakeWorld({ ...furniture, fetch: async (input, init) => await real(String(input).replace(anyUrl, url), init) })
}

/** An issue as the bridge makes it, with these labels besides. */
function plant(hub: GitHubService, finding: string, labels: readonly string[], more: Partial<KeptIssue> = {}): KeptIssue {
  return hub.plant({ author: bot, body: `The disk is full\n\n${incidentMark(finding)}\n<!-- velos:ticket a b c -->`, labels: ['velos', ...labels], ...more })
}

async function look(world: World, settings: IssuesSettings = place, bookmark?: Json): Promise<Reading> {
  const since = () => ({ bookmark: async () => bookmark })
  const [reading] = await collect(world, { system: false, repo: false, logs: false, issues: settings }, since, [issues])
  if (reading === undefined) throw new Error('it is off')
  return reading
}

async function observe(hub: GitHubService, settings: IssuesSettings = place): Promise<readonly Observation[]> {
  const reading = await look(furnished(hub.service.url), settings)
  if (reading.outcome !== 'ok') throw new Error(reading.reason)
  return reading.observations
}

const open = (value: number): Observation => ({ key: 'issues/open', value, unit: 'count' })
const seen = (value: string, labels: Readonly<Record<string, string>>): Observation => ({ key: 'issues/acknowledged', value, labels })
const unclear = (part: string, value: string): Observation => ({ key: 'issues/unavailable', value, labels: { part } })

testCollector({
  collector: issues,
  on: { system: false, repo: false, logs: false, issues: place },
  furnish: async (env, secret) => {
    const hub = await startGitHub()
    plant(hub, `limit:web-1:disk//mnt/${secret}/used`, ['acknowledged', `snoozed until ${secret}`], { events: [{ by: secret, at: '2026-11-22T05:00:00Z', label: 'acknowledged' }] })
    return furnished(hub.service.url, { env })
  },
})

describe('what people say by labels', () => {
  test('acknowledged, and who gave the label last', async () => {
    const hub = await startGitHub()
    plant(hub, disk, ['Acknowledged'], {
      events: [
        { by: 'bo', at: '2026-11-20T05:00:00Z', label: 'acknowledged' },
        { by: 'ada', at: '2026-11-21T05:00:00Z', label: 'Acknowledged' },
        { by: 'cy', at: '2026-11-21T06:00:00Z', label: 'velos' },
        { by: bot, at: '2026-11-21T07:00:00Z' },
      ],
    })
    plant(hub, 'limit:web-1:load/per-core', [])
    expect(await observe(hub)).toEqual([open(2), seen(disk, { by: 'ada', issue: '1' })])
    expect(hub.service.asks.map(({ path }) => path)).toEqual([
      '/repos/acme/ops/issues?labels=velos&state=open&sort=created&direction=desc&per_page=32&page=1',
      '/repos/acme/ops/issues/1/events?per_page=50&page=1',
    ])
  })

  test('snoozed until a day, to its end where people live', async () => {
    const hub = await startGitHub()
    plant(hub, disk, ['snoozed until 2026-11-22'])
    plant(hub, 'limit:web-1:load/per-core', ['snoozed until 2026-11-21'])
    expect(await observe(hub, { ...place, timezone: 'Asia/Seoul' })).toEqual([open(2), seen(disk, { until: '2026-11-22T14:59:59.999Z', issue: '1' })])
  })

  test('snoozed for a while, from when the label was given', async () => {
    const hub = await startGitHub()
    plant(hub, disk, ['snooze: 7d'], { events: [{ by: 'ada', at: '2026-11-20T05:00:00Z', label: 'snooze: 7d' }] })
    plant(hub, 'limit:web-1:load/per-core', ['snooze: 1d'], { events: [{ by: 'ada', at: '2026-11-20T05:00:00Z', label: 'snooze: 1d' }] })
    plant(hub, 'limit:web-1:memory/used', ['snooze: 1d'])
    expect(await observe(hub)).toEqual([
      open(3),
      seen(disk, { until: '2026-11-27T05:00:00.000Z', by: 'ada', issue: '1' }),
      unclear('#3', 'when its label "snooze: 1d" was given cannot be told'),
    ])
  })

  test('of several labels the one that lasts longest counts', async () => {
    const hub = await startGitHub()
    plant(hub, disk, ['snoozed until 2026-12-03', 'snoozed until 2026-12-24', 'snoozed until 2026-12-02'])
    plant(hub, 'limit:web-1:load/per-core', ['snoozed until 2026-12-03', 'acknowledged'])
    expect(await observe(hub)).toEqual([open(2), seen(disk, { until: '2026-12-24T23:59:59.999Z', issue: '1' }), seen('limit:web-1:load/per-core', { issue: '2' })])
  })

  test('the label is looked for from the newest events back, and not for ever', async () => {
    const hub = await startGitHub()
    const renamed = Array.from({ length: 120 }, () => ({ by: bot, at: '2026-11-21T07:00:00Z' }))
    const given = { by: 'ada', at: '2026-11-22T05:00:00Z', label: 'snooze: 7d' }
    plant(hub, disk, ['snooze: 7d'], { events: [...renamed, given, ...renamed.slice(0, 30)] })
    plant(hub, 'limit:web-1:load/per-core', ['snooze: 7d'], { events: [given, ...renamed, ...renamed] })
    expect(await observe(hub)).toEqual([
      open(2),
      seen(disk, { until: '2026-11-29T05:00:00.000Z', by: 'ada', issue: '1' }),
      unclear('#2', 'when its label "snooze: 7d" was given cannot be told'),
    ])
  })

  test('what means nothing is said', async () => {
    const hub = await startGitHub()
    plant(hub, disk, ['snoozed until tomorrow'])
    plant(hub, `limit:web-1:${'디'.repeat(60)}`, ['acknowledged'])
    plant(hub, 'velos:host:web-1', ['acknowledged'])
    plant(hub, 'limit:web-1:disk/*/used', ['acknowledged'])
    expect(await observe(hub)).toEqual([
      open(4),
      unclear('#4', 'the name of its finding has a "*": acknowledge it in .github/velos-acknowledged.yml'),
      unclear('#3', 'it is about no finding that could be acknowledged'),
      unclear('#2', 'the name of its finding is too long for a label: acknowledge it in .github/velos-acknowledged.yml'),
      unclear('#1', 'its label "snoozed until tomorrow" means nothing here; "acknowledged", "snoozed until 2030-12-01" or "snooze: 7d" is allowed'),
    ])
  })

  test('many of them cost a bounded number of requests', async () => {
    const hub = await startGitHub()
    for (let at = 0; at < 40; at += 1) plant(hub, `limit:web-1:series-${at}`, ['acknowledged'])
    expect(await observe(hub)).toHaveLength(41)
    expect(hub.service.asks).toHaveLength(2 + 20)
  })
})

describe('who is believed', () => {
  test.each([
    ['a member', { author: 'bo', association: 'MEMBER' }, true],
    ['a stranger, whose issue somebody has labelled', { author: 'eve', association: 'NONE' }, false],
    ['a stranger who has contributed', { author: 'eve', association: 'CONTRIBUTOR' }, false],
    ['a pull request', { isPullRequest: true }, false],
    ['a closed issue', { state: 'closed' as const }, false],
    ['an issue without our label', { labels: ['acknowledged'] }, false],
    ['an issue without a mark', { body: 'The disk is full' }, false],
  ])('%s', async (_, more, isBelieved) => {
    const hub = await startGitHub()
    plant(hub, disk, ['acknowledged'], more)
    expect(await observe(hub)).toEqual(isBelieved ? [open(1), seen(disk, { issue: '1' })] : [open(0)])
  })
})

test('long bodies are read in smaller pages, and more issues than that are not looked at', async () => {
  const hub = await startGitHub()
  for (let at = 0; at < 70; at += 1) plant(hub, `limit:web-1:series-${at}`, [], { body: `${'디'.repeat(60_000)}\n${incidentMark(`limit:web-1:series-${at}`)}` })
  plant(hub, disk, ['acknowledged'])
  expect(await observe(hub)).toEqual([open(71), seen(disk, { issue: '71' })])
  for (let at = 0; at < 1000; at += 1) plant(hub, `limit:web-1:other-${at}`, [])
  expect(await observe(hub)).toEqual([unclear('issues/open', 'there are too many: only the newest 960 were looked at')])
})

describe('what GitHub answers instead', () => {
  const permission = 'give the job "permissions: issues: read"'
  const refusals: readonly (readonly [string, Partial<Fault>, string])[] = [
    ['401', { status: 401, body: '{"message":"Bad credentials"}' }, 'GitHub does not know the token (401)'],
    ['403', { status: 403, body: '{"message":"Resource not accessible by integration"}' }, `the token may not read the issues of acme/ops (403): ${permission}`],
    ['404', { status: 404, body: '{"message":"Not Found"}' }, `there is no repository acme/ops, or the token may not see its issues (404): ${permission}`],
    ['a redirect', { status: 301, headers: { location: 'https://example.org/' } }, 'GitHub answered 301'],
  ]

  test.each(refusals)('%s: nothing to observe, or failed where somebody asked for it', async (_, answer, reason) => {
    const hub = await startGitHub()
    hub.service.fault = { kind: 'answer', times: 9, ...answer }
    const world = furnished(hub.service.url)
    expect(await look(world)).toMatchObject({ outcome: 'empty', reason })
    expect(await look(world, { ...place, isAsked: true })).toMatchObject({ outcome: 'failed', reason })
  })

  test('410: issues are turned off', async () => {
    const hub = await startGitHub()
    hub.service.fault = { kind: 'answer', times: 9, status: 410 }
    expect(await look(furnished(hub.service.url), { ...place, isAsked: true })).toMatchObject({ outcome: 'empty', reason: 'the issues of acme/ops are turned off' })
  })

  const passing: readonly (readonly [string, Fault, string])[] = [
    ['502', { kind: 'answer', status: 502, body: '<html>' }, 'GitHub answered 502'],
    ['429', { kind: 'answer', status: 429 }, 'GitHub takes no more requests for now (429)'],
    ['a limit', { kind: 'answer', status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 'GitHub takes no more requests for now (403)'],
    ['another limit', { kind: 'answer', status: 403, body: '{"message":"You have exceeded a secondary rate limit"}' }, 'GitHub takes no more requests for now (403)'],
    ['no JSON', { kind: 'answer', status: 200, body: '<html>' }, 'what answered for GitHub is not GitHub'],
    ['no list', { kind: 'answer', status: 200, body: '{}' }, 'what answered for GitHub is not GitHub'],
    ['no issues', { kind: 'answer', status: 200, body: '[7]' }, 'what answered for GitHub is not GitHub'],
    ['a reset', { kind: 'reset-before' }, 'GitHub could not be reached (ECONNRESET)'],
  ]

  test.each(passing)('%s: what was known counts for a day', async (_, fault, reason) => {
    const hub = await startGitHub()
    plant(hub, disk, ['acknowledged'])
    plant(hub, 'limit:web-1:load/per-core', ['snoozed until 2026-11-22'])
    const first = await look(furnished(hub.service.url))
    if (first.outcome !== 'ok') throw new Error(first.reason)
    hub.service.fault = { ...fault, times: 99 }
    const after = async (hours: number): Promise<Reading> =>
      await look(furnished(hub.service.url, { now: () => new Date(fixedNow.getTime() + hours * 3_600_000) }), place, first.bookmark?.value)
    const until = { until: '2026-11-22T23:59:59.999Z', issue: '2' }
    const note = (age: string) => unclear('issues/open', `${reason}; what it said ${age} ago counts until it answers`)
    const later = await after(1)
    expect(later).toMatchObject({ outcome: 'ok', observations: [seen(disk, { issue: '1' }), seen('limit:web-1:load/per-core', until), note('1 h')] })
    expect(later).not.toHaveProperty('bookmark')
    expect(await after(23)).toMatchObject({ outcome: 'ok', observations: [seen(disk, { issue: '1' }), note('23 h')] })
    expect(await after(25)).toMatchObject({ outcome: 'failed', reason })
  })

  test('nobody answers, and nothing is known', async () => {
    const reading = await look(furnished(await closedUrl()))
    expect(reading).toMatchObject({ outcome: 'failed', reason: 'GitHub could not be reached (ECONNREFUSED)' })
  })

  test('no reason holds the token or an address', async () => {
    const hub = await startGitHub()
    const faults: readonly Fault[] = [...refusals.map(([, answer]): Fault => ({ kind: 'answer', ...answer })), ...passing.map(([, fault]) => fault)]
    for (const fault of faults) {
      hub.service.fault = { ...fault, ...(fault.body === undefined && { body: githubToken }), times: 99 }
      const said = JSON.stringify(await look(furnished(hub.service.url)))
      expect(said).not.toContain(githubToken)
      expect(said).not.toContain('127.0.0.1')
    }
  })

  test('a bookmark of another kind is not taken', async () => {
    const hub = await startGitHub()
    hub.service.fault = { kind: 'answer', status: 502, times: 99 }
    const at = fixedNow.toISOString()
    for (const bookmark of [null, { at }, { at: 'yesterday', acknowledged: [] }, { at: '2027-01-01T00:00:00Z', acknowledged: [] }]) {
      expect(await look(furnished(hub.service.url), place, bookmark)).toMatchObject({ outcome: 'failed' })
    }
    const acknowledged = [7, { finding: '*', issue: 1 }, { finding: 'a', issue: '1' }, { finding: 'a', issue: 1, until: 7 }, { finding: 'b', issue: 2, by: 'ada', more: 1 }]
    expect(await look(furnished(hub.service.url), place, { at, acknowledged })).toMatchObject({ observations: [seen('b', { by: 'ada', issue: '2' }), {}] })
  })
})

test('without a place there is nothing to observe', async () => {
  expect(await look(fakeWorld(), { lacks: 'set GITHUB_REPOSITORY' })).toMatchObject({ outcome: 'empty', reason: 'set GITHUB_REPOSITORY' })
})
