import { expect, test } from 'vitest'
import { pushbullet } from '../../../src/deliver/channels/pushbullet.ts'
import { testChannel } from '../../contracts/channel.ts'
import { testHttpFaults, type Expectation } from '../../contracts/http-faults.ts'
import { sampleDispatch } from '../../support/dispatch.ts'
import { testErrand } from '../../support/errand.ts'
import { startPushbulletService } from '../../support/pushbullet-service.ts'
import { madeUpSecret } from '../../support/secret.ts'
import { startService, type Reply } from '../../support/service.ts'
import { fixedNow } from '../../support/world.ts'

const token = `o.${madeUpSecret('pushbullet', 32)}`
const settings = (url: string) => ({ pushbullet: { url, token } })

testChannel({
  channel: pushbullet,
  on: settings('http://127.0.0.1:1'),
  // Plain text on a phone.
  live: [],
  fits: (shows) => {
    const { title, body, guid } = Object(shows)
    expect(Buffer.byteLength(title)).toBeLessThanOrEqual(250)
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4_000)
    expect(guid).toMatch(/^[-\w]{1,64}$/)
  },
})

const again: Expectation = { outcome: 'retry', arrived: 1 }
/** Never twice: the guid gives back what is there. */
const lost: Expectation = { outcome: 'unknown', arrived: 1 }
const no: Expectation = { outcome: 'refused', arrived: 0 }
const error = (code: string): Partial<Reply> => ({ body: JSON.stringify({ error: { code, type: 'invalid_request', message: 'no', cat: '😿' }, error_code: code }) })
const resetInAMinute = { 'x-ratelimit-limit': '32768', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(fixedNow.getTime() / 1000 + 60) }

testHttpFaults({
  channel: pushbullet,
  open: settings,
  start: async () => await startPushbulletService(token),
  posts: () => true,
  answers: {
    '400': error('pushbullet_pro_required'),
    '401': error('invalid_access_token'),
    '404': { body: JSON.stringify({ error: { type: 'invalid_request', message: 'The resource could not be found.', cat: '~(=^‥^)' } }) },
    '429': { ...error('ratelimited'), headers: resetInAMinute },
    '500': { body: JSON.stringify({ error: { type: 'server', message: 'oops' } }) },
  },
  expect: {
    'ok': { outcome: 'delivered', arrived: 1 }, '200-but-error': { ...again, code: 'error' },
    'invalid-json': { ...lost, code: 'no-iden' }, 'endless-body': { ...lost, code: 'body' },
    '400': { ...no, code: 'pushbullet_pro_required' }, '401': { ...no, code: 'invalid_access_token' }, '403': no, '404': { ...no, code: 'invalid_request' },
    '409': no, '410': no, '413': no, 'redirect': { ...no, code: 'redirect' },
    '429': { ...again, code: 'ratelimited' }, '429-retry-after': again, '503': again, 'refused': { ...again, code: 'ECONNREFUSED' }, 'expired-certificate': again,
    '500': { ...lost, code: 'server' }, '502': lost, '504': lost, 'reset-before': lost, 'silence': { ...lost, code: 'deadline' },
    '500-after': lost, '502-after': lost, '504-after': lost, 'reset-after': lost, 'silence-after': lost,
  },
})

test('is a link to the report, or a note where there is none', async () => {
  const { service, pushes } = await startPushbulletService(token)
  const channel = pushbullet.open(settings(service.url))
  expect(await channel?.prepare(sampleDispatch(), 0).send(testErrand())).toEqual({ outcome: 'delivered', id: 'ujpah72o0sjAo0' })
  const { url: _, ...unlinked } = sampleDispatch({ id: 'other', status: 'OK', title: 'OK on web-1', findings: [], news: [], remarks: [], body: '# Report\n\nAll **well**.' })
  const { severity: __, ...calm } = unlinked
  await channel?.prepare(calm, 0).send(testErrand())
  const link = sampleDispatch().url
  expect(pushes).toMatchObject([
    { type: 'link', url: link, title: '🔴 CRITICAL on web-1: the disk of /data is 97% full and 2 more', guid: '20261122_061704_7f3a9c12' },
    { type: 'note', title: '🟢 OK on web-1', body: 'Report\n\nAll well.', guid: 'other' },
  ])
  expect(service.asks[0]?.headers).toMatchObject({ 'access-token': token })
})

test('says why, what to do, and when to come back', async () => {
  let answer: Reply = { status: 200 }
  const service = await startService(() => answer)
  const send = async (next: Reply) => {
    answer = next
    return await pushbullet.open(settings(service.url))?.prepare(sampleDispatch(), 0).send(testErrand())
  }
  expect(await send({ status: 429, ...error('ratelimited'), headers: resetInAMinute })).toEqual({
    outcome: 'retry', code: 'ratelimited', reason: 'it answered 429 (ratelimited)', afterMs: 60_000,
  })
  expect(await send({ status: 429, headers: { ...resetInAMinute, 'retry-after': '5' } })).toMatchObject({ afterMs: 5_000 })
  expect(await send({ status: 429, headers: { 'x-ratelimit-reset': '1' } })).toEqual({ outcome: 'retry', code: 'http-429', reason: 'it answered 429' })
  expect(await send({ status: 400, ...error('pushbullet_pro_required') })).toMatchObject({
    outcome: 'refused', reason: 'a free account has no more pushes this month', remedy: expect.stringContaining('next month'),
  })
})
