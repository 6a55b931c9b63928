import { describe, expect, test } from 'vitest'
import type { Channel, Message, OpenChannel, Verdict } from '../../src/deliver/channel.ts'
import type { CarrierSettings } from '../../src/model/dispatch-settings.ts'
import type { Outcome } from '../../src/model/receipt.ts'
import { makeCertificate } from '../support/certificate.ts'
import { sampleDispatch } from '../support/dispatch.ts'
import { startErrands } from '../support/errand.ts'
import { disguises } from '../support/secret.ts'
import { closedUrl, startService, type Ask, type Fault, type Reply, type Service } from '../support/service.ts'

/** What an HTTP service and the way to it can do wrong. `…-after`: the service has handled the request all the same. */
export const faultNames = [
  'ok', '200-but-error', '400', '401', '403', '404', '409', '410', '413', '429', '429-retry-after', '500', '500-after', '502', '502-after',
  '503', '504', '504-after', 'refused', 'reset-before', 'reset-after', 'endless-body', 'silence', 'silence-after', 'invalid-json', 'redirect',
  'expired-certificate',
] as const
export type FaultName = (typeof faultNames)[number]

/** A row of a channel's table: what the attempt under the fault comes to, and how many messages there are in the end. */
export interface Expectation {
  readonly outcome: Outcome
  readonly code?: string
  readonly arrived: number
}

export interface HttpFaultCase {
  readonly channel: Channel
  /** Settings for a service at that URL. */
  open(url: string): CarrierSettings
  /** A service without a fault, and how many messages have arrived at it. */
  start(): Promise<{ readonly service: Service; arrived(): number }>
  /** True for the request that delivers: the one that the fault hits. */
  posts(ask: Ask): boolean
  readonly expect: Readonly<Record<FaultName, Expectation>>
  /** How this service words an answer, where a bare status is not its way: its body, its headers, another status. */
  readonly answers?: Readonly<Partial<Record<FaultName, Partial<Reply>>>>
}

type Started = Awaited<ReturnType<HttpFaultCase['start']>>

/** Milliseconds of silence that a test waits for; everything else gets 10 s. */
const silenceMs = 400
const retryAfterSeconds = 7

/** The fault table of a channel: each fault, what the bridge does then, and what has arrived. */
export function testHttpFaults(table: HttpFaultCase): void {
  const { channel, expect: rows } = table
  const open = (url: string): OpenChannel => {
    const opened = channel.open(table.open(url))
    if (opened === undefined) throw new Error('it is turned off')
    return opened
  }

  /** What the bridge does after an attempt, once the fault is gone. */
  const goOn = async (verdict: Verdict, message: Message, url: string, errands: ReturnType<typeof startErrands>): Promise<void> => {
    if (verdict.outcome !== 'retry' && verdict.outcome !== 'unknown') return
    let redelivery = 0
    if (verdict.outcome === 'unknown') {
      const probe = await message.probe?.(errands.next())
      if (probe?.outcome === 'delivered') return
      if (probe?.outcome !== 'absent') redelivery = 1
    }
    expect(await open(url).prepare(sampleDispatch(), redelivery).send(errands.next())).toMatchObject({ outcome: 'delivered' })
  }

  /** One message: sent to `firstUrl` under whatever is wrong there, then as the bridge would, to a service that is well. */
  const run = async (name: FaultName, firstUrl: string, { service, arrived }: Started): Promise<Verdict> => {
    const errands = startErrands()
    const slow = name.startsWith('silence') || name === 'endless-body'
    const opened = open(firstUrl)
    const first = opened.prepare(sampleDispatch(), 0)
    const verdict = await first.send(errands.next(slow ? { deadlineMs: silenceMs } : {}))
    service.fault = undefined
    const { outcome, code, arrived: inTheEnd } = rows[name]
    expect(verdict).toMatchObject({ outcome, ...(code !== undefined && { code }) })
    for (const secret of opened.secrets.flatMap(disguises)) expect(JSON.stringify(verdict)).not.toContain(secret)
    // The URL of the service in good health may differ: the message that asks is made for it.
    await goOn(verdict, open(service.url).prepare(sampleDispatch(), 0), service.url, errands)
    expect(arrived(), 'messages that arrived').toBe(inTheEnd)
    return verdict
  }

  const faults: Readonly<Partial<Record<FaultName, Fault>>> = {
    '200-but-error': { kind: 'answer-after', status: 200, body: '{"ok":false,"error":"no"}' },
    '429-retry-after': { kind: 'answer', status: 429, headers: { 'retry-after': String(retryAfterSeconds) } },
    '500-after': { kind: 'answer-after', status: 500 },
    '502-after': { kind: 'answer-after', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' },
    '502': { kind: 'answer', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad Gateway</html>' },
    '504-after': { kind: 'answer-after', status: 504 },
    'reset-before': { kind: 'reset-before' },
    'reset-after': { kind: 'reset-after' },
    'endless-body': { kind: 'endless-body' },
    'silence': { kind: 'silence' },
    'silence-after': { kind: 'silence-after' },
    'invalid-json': { kind: 'answer-after', status: 200, body: '{"ok":tr' },
  }
  const elsewhere: readonly FaultName[] = ['ok', 'refused', 'redirect', 'expired-certificate']

  describe(`${channel.id} under faults`, () => {
    test('ok', async () => {
      const started = await table.start()
      await run('ok', started.service.url, started)
    })

    test.each(faultNames.filter((name) => !elsewhere.includes(name)))('%s', async (name) => {
      // Whatever is loaded late is loaded now, so that a deadline measures the service.
      const warm = await table.start()
      await open(warm.service.url).prepare(sampleDispatch(), 0).send(startErrands().next())
      const started = await table.start()
      const fault: Fault = faults[name] ?? { kind: 'answer', status: Number(name) }
      started.service.fault = { ...fault, ...table.answers?.[name], on: table.posts }
      const verdict = await run(name, started.service.url, started)
      if (name === '429-retry-after' && rows[name].outcome === 'retry') expect(verdict).toMatchObject({ afterMs: retryAfterSeconds * 1000 })
    })

    test('refused', async () => {
      await run('refused', await closedUrl(), await table.start())
    })

    test('a redirect, and nothing goes where it points', async () => {
      const elsewhere = await startService(() => ({ status: 200, body: '{"ok":true}' }))
      const started = await table.start()
      started.service.fault = { kind: 'answer', status: 302, headers: { location: `${elsewhere.url}/` }, on: table.posts }
      await run('redirect', started.service.url, started)
      expect(elsewhere.asks).toEqual([])
    })

    test('an expired certificate, and nothing is said to it', async () => {
      const impostor = await startService(() => ({ status: 200, body: '{"ok":true}' }), await makeCertificate({ expired: true }))
      await run('expired-certificate', impostor.url, await table.start())
      expect(impostor.asks).toEqual([])
    })
  })
}
