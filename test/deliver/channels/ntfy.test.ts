import { describe, expect, test } from 'vitest'
import { ntfy } from '../../../src/deliver/channels/ntfy.ts'
import type { Message } from '../../../src/deliver/channel.ts'
import { testChannel } from '../../contracts/channel.ts'
import { testHttpFaults, type Expectation } from '../../contracts/http-faults.ts'
import { sampleDispatch } from '../../support/dispatch.ts'
import { testErrand } from '../../support/errand.ts'
import { startNtfyService } from '../../support/ntfy-service.ts'
import { madeUpSecret } from '../../support/secret.ts'

const token = `tk_${madeUpSecret('ntfy')}`
const topic = 'velos-reports'
const settings = (url: string) => ({ ntfy: { url, topic, token } })

function prepare(url: string, changes: Parameters<typeof sampleDispatch>[0] = {}, redelivery = 0): Message {
  const message = ntfy.open(settings(url))?.prepare(sampleDispatch(changes), redelivery)
  if (message === undefined) throw new Error('it is turned off')
  return message
}

testChannel({
  channel: ntfy,
  on: settings('http://127.0.0.1:1'),
  // Plain text on a phone: nothing in it comes alive but a link.
  live: [],
  fits: (shows) => {
    const { message, title, tags, sequence_id: sequence, ...rest } = Object(shows)
    expect(Buffer.byteLength(message)).toBeLessThan(4_096)
    expect(Buffer.byteLength(title)).toBeLessThanOrEqual(1_024)
    expect(Buffer.byteLength(tags.join(','))).toBeLessThanOrEqual(512)
    expect(sequence).toMatch(/^[-_A-Za-z0-9]{1,64}$/)
    expect(Buffer.byteLength(JSON.stringify({ message, title, tags, sequence, ...rest }))).toBeLessThan(8_192 - 100)
  },
})

const taken: Expectation = { outcome: 'delivered', arrived: 1 }
const again: Expectation = { outcome: 'retry', arrived: 1 }
const lost: Expectation = { outcome: 'unknown', arrived: 1 }
const no: Expectation = { outcome: 'refused', arrived: 0 }

const table = {
  'ok': taken, '200-but-error': { ...lost, code: 'no-id' }, 'invalid-json': { ...lost, code: 'no-id' }, 'endless-body': { ...lost, code: 'body' },
  '400': { ...no, code: '40009' }, '401': no, '403': { ...no, code: '40301' }, '404': no, '409': no, '410': no, '413': { ...no, code: '41303' },
  'redirect': { ...no, code: 'redirect' }, '429': { ...again, code: '42908' }, '429-retry-after': again, '503': again,
  'refused': { ...again, code: 'ECONNREFUSED' }, 'expired-certificate': again,
  '500': { ...lost, code: '50001' }, '502': lost, '504': lost, 'reset-before': lost, 'silence': { ...lost, code: 'deadline' },
  '500-after': lost, '502-after': lost, '504-after': lost, 'reset-after': lost, 'silence-after': lost,
} as const

const error = (code: number): { body: string } => ({ body: JSON.stringify({ code, http: Math.floor(code / 100), error: 'no', link: 'https://ntfy.sh/docs' }) })
const answers = { '400': error(40009), '403': error(40301), '413': error(41303), '429': error(42908), '429-retry-after': error(42901), '500': error(50001) }

for (const [kind, options, rows] of [
  ['a server of today', { version: 'new', cache: true }, table],
  // Updated in its place by its sequence id.
  ['a server that keeps nothing', { version: 'new', cache: false }, table],
  ['a server before 2.16', { version: 'old', cache: true }, table],
  ['a server before 2.16 whose token may only write', { version: 'old', mayRead: false }, {
    ...table,
    // There is no way to know.
    ...Object.fromEntries(['200-but-error', 'invalid-json', 'endless-body', '500-after', '502-after', '504-after', 'reset-after', 'silence-after']
      .map((name) => [name, { outcome: 'unknown', arrived: 2 }])),
  }],
] as const) {
  describe(kind, () => {
    testHttpFaults({
      channel: ntfy,
      open: settings,
      start: async () => await startNtfyService({ token, ...options }),
      posts: ({ method }) => method === 'POST',
      expect: rows,
      answers,
    })
  })
}

test('is one notification: the worst first, what to do, what changed, and the link', async () => {
  const { service, messages } = await startNtfyService({ token })
  expect(await prepare(service.url).send(testErrand())).toEqual({ outcome: 'delivered', id: 'aaaaaaaa0000' })
  expect(messages).toMatchObject([{
    topic,
    title: 'CRITICAL on web-1: the disk of /data is 97% full and 2 more',
    priority: 5,
    tags: ['rotating_light'],
    click: sampleDispatch().url,
    sequence_id: '20261122_061704_7f3a9c12',
    message: [
      'Note: the report for machines is missing',
      '',
      'CRITICAL: the disk of /data is 97% full',
      '  → remove what is old, or make it larger',
      'WARN: swap is 71% used',
      '  → look for the process that grew',
      'WARN: 12 new errors in logs/app.log',
      '',
      'Since the last report:',
      '- the disk of /data went from WARN to CRITICAL',
      '- swap is new',
      '',
      'https://github.com/acme/ops/blob/velos-data/auto/velos_report_20261122_061704.md',
    ].join('\n'),
  }])
})

test.each([
  ['CRITICAL', 5, 'rotating_light'],
  ['WARN', 4, 'warning'],
  ['OK', 2, 'white_check_mark'],
  ['UNKNOWN', 3, 'grey_question'],
] as const)('%s has the priority %d', (status, priority, tag) => {
  const { severity: _, ...rest } = sampleDispatch({ status })
  expect(ntfy.open(settings('http://127.0.0.1:1'))?.prepare(rest, 0).shows).toMatchObject({ priority, tags: [tag] })
})

test('a redelivery is in its title, and takes the place of the first', async () => {
  const { service, messages, arrived } = await startNtfyService({ token })
  await prepare(service.url).send(testErrand())
  await prepare(service.url, {}, 2).send(testErrand())
  expect(messages.map(({ title }) => title?.slice(-15))).toEqual(['full and 2 more', ' (redelivery 2)'])
  expect(arrived()).toBe(1)
})

describe('the probe', () => {
  test('finds what is there, by its sequence or by its text', async () => {
    for (const version of ['new', 'old'] as const) {
      const { service } = await startNtfyService({ token, version })
      await prepare(service.url, { id: 'another', title: 'another' }).send(testErrand())
      await prepare(service.url).send(testErrand())
      expect(await prepare(service.url).probe?.(testErrand())).toEqual({ outcome: 'delivered', id: 'aaaaaaaa0001' })
    }
  })

  test('does not take a cache without it for proof', async () => {
    const { service } = await startNtfyService({ token })
    expect(await prepare(service.url).probe?.(testErrand())).toMatchObject({ outcome: 'unable', code: 'not-cached' })
    await prepare(service.url, { id: 'another', title: 'another' }).send(testErrand())
    expect(await prepare(service.url).probe?.(testErrand())).toMatchObject({ outcome: 'unable', code: 'not-cached' })
  })

  test('says whether asking again would help', async () => {
    const { service } = await startNtfyService({ token })
    const probe = async (deadlineMs = 5_000) => await prepare(service.url).probe?.(testErrand({ deadlineMs }))
    service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '3' } }
    expect(await probe()).toMatchObject({ outcome: 'undecided', code: 'http-429', afterMs: 3_000 })
    service.fault = { kind: 'answer', status: 500 }
    expect(await probe()).toMatchObject({ outcome: 'undecided', code: 'http-500' })
    service.fault = { kind: 'silence' }
    expect(await probe(300)).toMatchObject({ outcome: 'undecided', code: 'deadline' })
    service.fault = { kind: 'answer', status: 403 }
    expect(await probe()).toMatchObject({ outcome: 'unable', code: 'http-403' })
    service.fault = { kind: 'answer', status: 200, body: `${'{"event":"keepalive"}\n'.repeat(60_000)}` }
    expect(await probe()).toMatchObject({ outcome: 'unable', code: 'body' })
  })
})

test('keeps a topic to itself that nothing else protects', () => {
  const secretTopic = madeUpSecret('topic')
  const opened = ntfy.open({ ntfy: { url: 'https://ntfy.sh', topic: secretTopic } })
  expect(opened).toMatchObject({ destination: 'a topic at ntfy.sh', secrets: [secretTopic] })
  expect(JSON.stringify(opened?.prepare(sampleDispatch(), 0).shows)).not.toContain(secretTopic)
  expect(ntfy.open(settings('https://ntfy.sh'))).toMatchObject({ destination: 'topic velos-reports at ntfy.sh', secrets: [token] })
})
