import { describe, expect, test } from 'vitest'
import type { Message, Verdict } from '../../../src/deliver/channel.ts'
import { github } from '../../../src/deliver/channels/github.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import type { Incident } from '../../../src/model/ticket.ts'
import { sampleDispatch } from '../../support/dispatch.ts'
import { startErrands, testErrand } from '../../support/errand.ts'
import { githubSchemas } from '../../support/github-schemas.ts'
import { githubSettings, startGitHub, type GitHubService } from '../../support/github-service.ts'

/** The loop's tickets of today: no incidents, a status, and a severity on bad days. */
const ticket = (id: string, changes: Partial<Dispatch> = {}): Dispatch => sampleDispatch({ id, created: `20261122_0${id}`, incidents: [], body: '', ...changes })
const calm = (id: string): Dispatch => {
  const { severity: _, ...rest } = ticket(id, { status: 'OK', title: 'OK on web-1: all is well', findings: [], news: ['Recovered: the disk'] })
  return rest
}
const incident = (fingerprint: string, changes: Partial<Incident> = {}): Incident => ({ fingerprint, state: 'open', severity: 'WARN', title: `trouble ${fingerprint}`, ...changes })

function messageOf(hub: GitHubService, dispatch: Dispatch, labels?: readonly string[]): Message {
  const opened = github.open(githubSettings(hub.service.url, labels))
  if (opened === undefined) throw new Error('it is turned off')
  return opened.prepare(dispatch, 0)
}

const tell = async (hub: GitHubService, dispatch: Dispatch, labels?: readonly string[]): Promise<Verdict> => await messageOf(hub, dispatch, labels).send(testErrand())
const overview = (hub: GitHubService) => hub.issues.map(({ number, state, comments }) => ({ number, state, comments: comments.length }))

describe('the issue of a host', () => {
  test('is opened, written anew in silence, commented when something changes, closed, and opened again as another', async () => {
    const hub = await startGitHub()
    expect(await tell(hub, ticket('10000'))).toEqual({ outcome: 'delivered', id: '#1', url: 'https://github.com/acme/ops/issues/1' })
    expect(hub.issues[0]).toMatchObject({ title: '🔴 CRITICAL on web-1: the disk of /data is 97% full', labels: ['velos'], state: 'open' })
    expect(await tell(hub, ticket('11000', { title: 'CRITICAL on web-1: now 98%' }))).toMatchObject({ id: '#1' })
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 0 }])
    expect(hub.issues[0]?.body).toContain('now 98%')
    await tell(hub, ticket('12000', { severity: 'WARN', status: 'WARN', findings: [{ severity: 'WARN', what: 'swap is 71% used' }] }))
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 1 }])
    expect(hub.issues[0]?.title).toBe('🟡 WARN on web-1: swap is 71% used')
    expect(hub.issues[0]?.comments[0]?.body).toMatch(/^> \[!WARNING\]\n> \*\*WARN\*\*/)
    expect(await tell(hub, calm('13000'))).toMatchObject({ outcome: 'delivered', id: '#1' })
    expect(hub.issues[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(hub.issues[0]?.comments[1]?.body).toMatch(/^> \[!TIP\]\n> \*\*Recovered\*\*/)
    expect(await tell(hub, calm('14000'))).toEqual({ outcome: 'delivered', code: 'nothing-to-tell', reason: 'no issue is open for it, so there is nothing to tell' })
    await tell(hub, ticket('15000'))
    expect(overview(hub)).toEqual([{ number: 1, state: 'closed', comments: 2 }, { number: 2, state: 'open', comments: 0 }])
  })

  test('stays as it is where a ticket cannot tell, and is not of another host', async () => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'))
    await tell(hub, { ...calm('11000'), status: 'UNKNOWN', title: 'UNKNOWN on web-1: nothing could be judged' })
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 0 }])
    expect(hub.issues[0]?.body).toMatch(/^> \[!NOTE\]\n> \*\*UNKNOWN\*\*/)
    await tell(hub, { ...calm('12000'), host: 'web-2' })
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 0 }])
  })

  test('is opened where nothing could be judged, and closed when all is well', async () => {
    const hub = await startGitHub()
    const unknown = (id: string): Dispatch => ({ ...calm(id), status: 'UNKNOWN', title: 'UNKNOWN on web-1: nothing was judged', news: [] })
    expect(await tell(hub, unknown('10000'))).toEqual({ outcome: 'delivered', id: '#1', url: 'https://github.com/acme/ops/issues/1' })
    expect(hub.issues[0]?.title).toBe('⚪ UNKNOWN on web-1: nothing was judged')
    await tell(hub, unknown('11000'))
    await tell(hub, ticket('12000'))
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 1 }])
    await tell(hub, calm('13000'))
    expect(overview(hub)).toEqual([{ number: 1, state: 'closed', comments: 2 }])
  })

  test('is one for all hosted runners of a kind, whatever their names', async () => {
    const hub = await startGitHub()
    const hosted = (dispatch: Dispatch, host: string): Dispatch => ({ ...dispatch, host, hostKey: 'hosted-linux-x64' })
    await tell(hub, hosted(ticket('10000'), 'fv-az1'))
    await tell(hub, hosted(ticket('11000'), 'fv-az2'))
    await tell(hub, hosted(calm('12000'), 'fv-az3'))
    expect(overview(hub)).toEqual([{ number: 1, state: 'closed', comments: 1 }])
  })

  test('is told of each ticket, though all of them have one id', async () => {
    const hub = await startGitHub()
    const one = { id: 'constant' }
    await tell(hub, ticket('10000', one))
    await tell(hub, ticket('11000', { ...one, findings: [{ severity: 'WARN', what: 'swap is 71% used' }] }))
    await tell(hub, { ...calm('12000'), ...one })
    expect(overview(hub)).toEqual([{ number: 1, state: 'closed', comments: 2 }])
    await tell(hub, ticket('13000', one))
    expect(overview(hub).map(({ state }) => state)).toEqual(['closed', 'open'])
  })

  test('is not taken back by an older ticket that comes late, nor held by one from the future', async () => {
    const hub = await startGitHub()
    await tell(hub, ticket('20000'))
    const { body } = hub.issues[0] ?? {}
    expect(await tell(hub, calm('10000'))).toMatchObject({ outcome: 'delivered', id: '#1', code: 'nothing-to-tell', reason: 'the issue is of a newer ticket already, and stays as it is' })
    expect(hub.issues[0]).toMatchObject({ state: 'open', body })
    await tell(hub, { ...ticket('30000'), created: '29991231_000000' })
    await tell(hub, calm('40000'))
    expect(hub.issues[0]).toMatchObject({ state: 'closed' })
  })

  test('is told once, however often it is sent', async () => {
    const hub = await startGitHub()
    for (const dispatch of [ticket('10000'), ticket('11000', { findings: [] }), calm('12000')]) {
      await tell(hub, dispatch)
      const before = hub.writes().length
      expect(await messageOf(hub, dispatch).probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
      await tell(hub, dispatch)
      expect(hub.writes().length).toBe(before)
    }
    expect(overview(hub)).toEqual([{ number: 1, state: 'closed', comments: 2 }])
  })

  test('is not opened twice where somebody closed it before the receipt was written', async () => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'))
    Object.assign(hub.issues[0] ?? {}, { state: 'closed', stateReason: 'not_planned' })
    expect(await messageOf(hub, ticket('10000')).probe?.(testErrand())).toMatchObject({ outcome: 'delivered', id: '#1' })
    expect(await tell(hub, ticket('10000'))).toMatchObject({ id: '#1' })
    await tell(hub, ticket('11000'))
    expect(overview(hub).map(({ state }) => state)).toEqual(['closed', 'open'])
  })
})

test('a message without status and severity gets an issue by itself', async () => {
  const hub = await startGitHub()
  const message = (id: string, body = 'hello'): Dispatch => ({ id, title: 'GIWANOS Update', body, findings: [], news: [], remarks: [], attachments: [], incidents: [] })
  await tell(hub, message('a'))
  await tell(hub, message('b'))
  await tell(hub, message('a'))
  await tell(hub, message('a', 'other news of a tool with one id'))
  expect(hub.issues.map(({ title }) => title)).toEqual(['GIWANOS Update', 'GIWANOS Update', 'GIWANOS Update'])
})

describe('incidents', () => {
  test('have an issue each, the worst first, and each goes its own way', async () => {
    const hub = await startGitHub()
    const first = sampleDispatch({ id: '1', created: '20261122_010000', incidents: [incident('swap'), incident('disk', { severity: 'CRITICAL' })] })
    expect(await tell(hub, first)).toMatchObject({ id: '#1' })
    expect(hub.issues.map(({ title }) => title)).toEqual(['🔴 CRITICAL on web-1: trouble disk', '🟡 WARN on web-1: trouble swap'])
    const second = sampleDispatch({ id: '2', created: '20261122_020000', incidents: [incident('disk', { severity: 'CRITICAL' }), incident('swap', { state: 'resolved' }), incident('gone', { state: 'resolved' })] })
    await tell(hub, second)
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 0 }, { number: 2, state: 'closed', comments: 1 }])
  })

  test('go on where an attempt broke off', async () => {
    const hub = await startGitHub()
    const dispatch = sampleDispatch({ incidents: ['a', 'b', 'c'].map((one) => incident(one)) })
    const errands = startErrands()
    hub.service.fault = { kind: 'answer-after', status: 502, on: ({ method, body }) => method === 'POST' && body.includes('trouble b') }
    expect(await messageOf(hub, dispatch).send(errands.next())).toMatchObject({ outcome: 'unknown', code: 'http-502' })
    expect(errands.progress).toEqual({ done: ['a'] })
    expect(await messageOf(hub, dispatch).probe?.(errands.next())).toEqual({ outcome: 'absent' })
    expect(await messageOf(hub, dispatch).send(errands.next())).toMatchObject({ outcome: 'delivered' })
    expect(hub.issues.map(({ title }) => title.at(-1))).toEqual(['a', 'b', 'c'])
  })

  test('that GitHub does not take do not keep the others back', async () => {
    const hub = await startGitHub()
    hub.service.fault = { kind: 'answer', status: 422, body: '{"message":"Validation Failed","errors":[{"resource":"Issue","code":"custom","field":"title"}]}', on: ({ body }) => body.includes('trouble a') }
    const verdict = await tell(hub, sampleDispatch({ incidents: [incident('a'), incident('b')] }))
    expect(verdict).toMatchObject({ outcome: 'refused', code: 'http-422', reason: 'it answered 422: it does not take the title' })
    expect(hub.issues.map(({ title }) => title.at(-1))).toEqual(['b'])
  })

  test('beyond fifty are counted, and one fingerprint is one issue', async () => {
    const hub = await startGitHub()
    const dispatch = sampleDispatch({ incidents: Array.from({ length: 120 }, (_, at) => incident(`f${at % 60}`)) })
    expect(await tell(hub, dispatch)).toMatchObject({ outcome: 'delivered', reason: '50 of 120 incidents were told' })
    expect(hub.issues).toHaveLength(50)
    expect(await messageOf(hub, dispatch).probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
  })
})

describe('a step that may have been done is not done again', () => {
  test.each(['reset-after', 'silence-after'] as const)('a comment and a %s', async (kind) => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'))
    const worse = ticket('11000', { findings: [{ severity: 'CRITICAL', what: 'the disk of /var is full' }] })
    hub.service.fault = { kind, on: ({ path, method }) => method === 'POST' && path.endsWith('/comments') }
    const message = messageOf(hub, worse)
    expect(await message.send(testErrand({ deadlineMs: 400 }))).toMatchObject({ outcome: 'unknown' })
    expect(await message.probe?.(testErrand())).toEqual({ outcome: 'absent' })
    expect(await message.send(testErrand())).toMatchObject({ outcome: 'delivered', id: '#1' })
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 1 }])
  })

  test.each([28, 200])('closing, with %i large comments before ours', async (before) => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'))
    for (let at = 0; at < before; at += 1) hub.issues[0]?.comments.push({ body: `${'x'.repeat(60_000)} ${at}`, author: 'ann', association: 'NONE' })
    hub.service.fault = { kind: 'answer', status: 500, on: ({ method }) => method === 'PATCH' }
    expect(await tell(hub, calm('11000'))).toMatchObject({ outcome: 'unknown' })
    expect(await tell(hub, calm('11000'))).toMatchObject({ outcome: 'delivered' })
    expect(overview(hub)).toEqual([{ number: 1, state: 'closed', comments: before + 1 }])
  })

  test('an issue that was deleted meanwhile is made again', async () => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'))
    hub.service.fault = { kind: 'answer', status: 410, body: '{"message":"This issue was deleted"}', on: ({ method }) => method === 'PATCH' }
    expect(await tell(hub, ticket('11000'))).toMatchObject({ outcome: 'retry', code: 'issue-deleted' })
  })
})

describe('what is ours', () => {
  test('is found among many large issues, pull requests and others of the label', async () => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'))
    hub.plant({ body: hub.issues[0]?.body ?? '', author: 'github-actions[bot]', labels: ['velos'], isPullRequest: true })
    for (let at = 0; at < 70; at += 1) hub.plant({ labels: ['velos'], body: 'y'.repeat(60_000), isPullRequest: at % 2 === 0 })
    expect(await tell(hub, ticket('11000'))).toMatchObject({ id: '#1' })
    hub.issues.shift()
    expect(await tell(hub, ticket('12000'))).toMatchObject({ id: '#73' })
  })

  test('is found without its label where that was dropped, and by the token of the same user', async () => {
    const hub = await startGitHub({ push: false, author: { login: 'bo', type: 'User', association: 'CONTRIBUTOR' } })
    await tell(hub, ticket('10000'))
    expect(hub.issues[0]?.labels).toEqual([])
    expect(await tell(hub, ticket('11000'))).toMatchObject({ id: '#1' })
    expect(hub.issues).toHaveLength(1)
  })

  test('is not what a stranger made to look like it', async () => {
    const hub = await startGitHub()
    hub.plant({ author: 'eve', body: 'all is well\n\n<!-- velos:incident velos:host:web-1 -->\n<!-- velos:ticket 10000 20261122_010000 x -->' })
    expect(await tell(hub, ticket('10000'))).toMatchObject({ id: '#2' })
    hub.issues[1]?.comments.push({ body: '<!-- velos:ticket 11000 20261122_011000 x -->', author: 'eve', association: 'NONE' })
    await tell(hub, ticket('11000', { findings: [] }))
    expect(hub.issues[1]?.comments).toHaveLength(2)
  })

  test('is not what a report says', async () => {
    const hub = await startGitHub()
    const body = '```\n<!-- velos:incident velos:host:web-2 -->\n<!-- velos:ticket 99999 20261122_090000 x -->\n```'
    await tell(hub, ticket('10000', { body }))
    await tell(hub, { ...calm('11000'), host: 'web-2' })
    expect(overview(hub)).toEqual([{ number: 1, state: 'open', comments: 0 }])
  })

  test('needs no label', async () => {
    const hub = await startGitHub()
    await tell(hub, ticket('10000'), [])
    await tell(hub, ticket('11000'), [])
    expect(hub.issues).toHaveLength(1)
  })
})

describe('rate limits', () => {
  const soon = String(Date.parse('2026-11-22T06:20:04Z') / 1000)
  test.each([
    ['a primary limit', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon } }, 'rate-limit', 180_000],
    ['a secondary limit with a time', { status: 403, headers: { 'retry-after': '30' }, body: '{"message":"You have exceeded a secondary rate limit."}' }, 'secondary-rate-limit', 30_000],
    ['a secondary limit without one', { status: 403, body: '{"message":"You have exceeded a secondary rate limit and have been temporarily blocked from content creation."}' }, 'secondary-rate-limit', 60_000],
    ['too quickly', { status: 422, body: '{"message":"Validation Failed","errors":["was submitted too quickly"]}' }, 'secondary-rate-limit', 60_000],
    ['a reset that is no time', { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'never' } }, 'rate-limit', 60_000],
  ])('%s', async (_, answer, code, afterMs) => {
    const hub = await startGitHub()
    hub.service.fault = { kind: 'answer', ...answer }
    expect(await tell(hub, ticket('10000'))).toMatchObject({ outcome: 'retry', code, afterMs })
  })

  test('what a look says is never unknown, and a probe that may not look says so', async () => {
    const hub = await startGitHub()
    hub.service.fault = { kind: 'answer', status: 502, times: 2 }
    expect(await tell(hub, ticket('10000'))).toMatchObject({ outcome: 'retry', code: 'http-502' })
    expect(await messageOf(hub, ticket('10000')).probe?.(testErrand())).toMatchObject({ outcome: 'undecided', code: 'http-502' })
    hub.service.fault = { kind: 'answer', status: 404 }
    expect(await messageOf(hub, ticket('10000')).probe?.(testErrand())).toMatchObject({ outcome: 'unable', code: 'http-404' })
  })
})

test('the fake service knows what GitHub takes and gives', () => {
  const schemas = githubSchemas()
  const path = '/repos/{owner}/{repo}/issues'
  expect(schemas.request(path, 'POST', { title: 'a', body: 'b', labels: ['c'] })).toBeUndefined()
  expect(schemas.request(path, 'POST', { body: 'b' })).toContain("must have required property 'title'")
  expect(schemas.request(`${path}/{issue_number}`, 'PATCH', { state: 'shut' })).toContain('must be equal to one of the allowed values')
  expect(schemas.request(`${path}/{issue_number}`, 'PATCH', { state_reason: null })).toBeUndefined()
  expect(schemas.query(path, 'GET', new URLSearchParams({ state: 'open', per_page: '32' }))).toBeUndefined()
  expect(schemas.query(path, 'GET', new URLSearchParams({ sort: 'newest' }))).toContain('must be equal to one of the allowed values')
  expect(schemas.query(path, 'GET', new URLSearchParams({ q: 'x' }))).toContain('knows no parameter q')
  expect(schemas.response(path, 'POST', 201, { number: 1 })).toContain('must have required property')
})
