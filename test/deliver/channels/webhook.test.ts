import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { webhook } from '../../../src/deliver/channels/webhook.ts'
import type { OpenChannel } from '../../../src/deliver/channel.ts'
import { testChannel } from '../../contracts/channel.ts'
import { testHttpFaults, type Expectation } from '../../contracts/http-faults.ts'
import { sampleDispatch, sampleReport } from '../../support/dispatch.ts'
import { testErrand } from '../../support/errand.ts'
import { madeUpSecret } from '../../support/secret.ts'
import { startService } from '../../support/service.ts'
import { startWebhookService } from '../../support/webhook-service.ts'
import { fixedNow } from '../../support/world.ts'

const secret = madeUpSecret('webhook')
const path = `/hooks/${madeUpSecret('webhook path')}?key=${madeUpSecret('webhook query')}`

function open(url: string): OpenChannel {
  const opened = webhook.open({ webhook: { url, secret } })
  if (opened === undefined) throw new Error('it is turned off')
  return opened
}

testChannel({
  channel: webhook,
  on: { webhook: { url: `http://127.0.0.1:1${path}`, secret } },
  // Data: what it becomes is the receiver's business.
  live: [],
  fits: (shows) => {
    expect(shows).toMatchObject({ body: { schema: 'velos.dispatch/1' }, headers: { 'idempotency-key': expect.stringMatching(/^[-\w]{1,64}$/) } })
    const { body } = Object(shows)
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(100_000)
  },
})

const taken: Expectation = { outcome: 'delivered', arrived: 1 }
const again: Expectation = { outcome: 'retry', arrived: 1 }
const lost: Expectation = { outcome: 'unknown', arrived: 1 }
/** The service gives no way to know: a receiver that does not look at the key gets it twice. */
const twice: Expectation = { outcome: 'unknown', arrived: 2 }
const no: Expectation = { outcome: 'refused', arrived: 0 }

const table = {
  'ok': taken, '200-but-error': taken, 'invalid-json': taken, 'endless-body': taken,
  '400': no, '401': no, '403': no, '404': no, '409': no, '410': no, '413': no, 'redirect': { ...no, code: 'redirect' },
  '429': again, '429-retry-after': again, '503': again, 'refused': { ...again, code: 'ECONNREFUSED' }, 'expired-certificate': again,
  '500': lost, '502': lost, '504': lost, 'reset-before': lost, 'silence': { ...lost, code: 'deadline' },
  '500-after': twice, '502-after': twice, '504-after': twice, 'reset-after': twice, 'silence-after': twice,
} as const

testHttpFaults({
  channel: webhook,
  open: (url) => ({ webhook: { url: `${url}${path}`, secret } }),
  start: async () => await startWebhookService({ secret }),
  posts: () => true,
  expect: table,
})

describe('a receiver that looks at the key', () => {
  testHttpFaults({
    channel: webhook,
    open: (url) => ({ webhook: { url: `${url}${path}`, secret } }),
    start: async () => await startWebhookService({ secret, looksAtKeys: true }),
    posts: () => true,
    expect: { ...table, '500-after': lost, '502-after': lost, '504-after': lost, 'reset-after': lost, 'silence-after': lost },
  })
})

test('is signed over time and body, and has the ticket in it as data', async () => {
  const { service, bodies } = await startWebhookService({ secret })
  await open(`${service.url}${path}`).prepare(sampleDispatch(), 0).send(testErrand())
  const [ask] = service.asks
  const timestamp = String(fixedNow.getTime() / 1000)
  expect(ask).toMatchObject({
    method: 'POST',
    path,
    headers: {
      'idempotency-key': '20261122_061704_7f3a9c12',
      'velos-timestamp': timestamp,
      'velos-signature': `v1=${createHmac('sha256', secret).update(`${timestamp}.${ask?.body.toString()}`).digest('hex')}`,
      'user-agent': expect.stringMatching(/^velos-master-loop\//),
    },
  })
  const { findings, news, remarks, url, incidents, body, title } = sampleDispatch()
  expect(bodies).toEqual([{
    schema: 'velos.dispatch/1', id: '20261122_061704_7f3a9c12', created: '20261122_061704', title, status: 'CRITICAL', severity: 'CRITICAL', host: 'web-1',
    findings: findings.map((one) => ({ ...one, hint: one.hint ?? null })), news, remarks, url, incidents, redelivery: 0, report: body, complete: true,
  }])
})

test('has no signature without a secret, and the same key whenever it is sent again', async () => {
  const service = await startService(() => ({ status: 204 }))
  const unsigned = webhook.open({ webhook: { url: service.url } })
  await unsigned?.prepare(sampleDispatch(), 0).send(testErrand())
  await unsigned?.prepare(sampleDispatch(), 3).send(testErrand({ now: () => new Date('2026-11-23T00:00:00.999Z') }))
  await unsigned?.prepare(sampleDispatch({ id: 'a b\r\nX-Evil: 1 🔥' }), 0).send(testErrand())
  await unsigned?.prepare(sampleDispatch({ id: 'a b\r\nX-Evil: 2 🔥' }), 0).send(testErrand())
  const [one, again, odd, other] = service.asks.map(({ headers }) => headers)
  expect(one?.['velos-signature']).toBeUndefined()
  expect(again?.['idempotency-key']).toBe(one?.['idempotency-key'])
  expect(again?.['velos-timestamp']).toBe('1795392000')
  expect(odd?.['idempotency-key']).toMatch(/^[0-9a-f]{32}$/)
  expect(other?.['idempotency-key']).not.toBe(odd?.['idempotency-key'])
  expect(odd?.['x-evil']).toBeUndefined()
  expect(JSON.parse(service.asks[1]?.body.toString() ?? '')).toMatchObject({ redelivery: 3, title: `${sampleDispatch().title} (redelivery 3)` })
})

test('says that it is not complete where something was left out', () => {
  const { body: whole } = Object(open('http://127.0.0.1:1/x').prepare(sampleDispatch({ body: 'a\tb\n' }), 0).shows)
  expect(whole).toMatchObject({ complete: true, report: 'a\tb\n' })
  for (const changes of [{ body: sampleReport(100_000) }, { news: Array.from({ length: 31 }, () => 'new') }]) {
    expect(open('http://127.0.0.1:1/x').prepare(sampleDispatch(changes), 0).shows).toMatchObject({ body: { complete: false } })
  }
})

test('shows of its URL no more than the host', () => {
  const opened = open(`https://example.org:8443${path}`)
  expect(opened.destination).toBe('https://example.org:8443')
  expect(opened.secrets).toEqual([`https://example.org:8443${path}`, madeUpSecret('webhook path'), madeUpSecret('webhook query'), secret])
  expect(webhook.open({ webhook: { url: 'https://example.org' } })?.secrets).toEqual([])
})
