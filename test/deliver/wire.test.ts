import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { judgeStatus, judgeWire } from '../../src/deliver/judge-answer.ts'
import { guardedFetch, WireError, wireErrorIn } from '../../src/deliver/wire.ts'
import { makeCertificate } from '../support/certificate.ts'
import { closedUrl, startService, type Reply } from '../support/service.ts'

const well: Reply = { status: 200, headers: { 'x-one': '1' }, body: '{"ok":true}' }

/** Asks with so many milliseconds; what was thrown is a value here. */
async function ask(url: string, init: RequestInit = {}, deadlineMs = 5_000): Promise<Response | WireError> {
  try {
    return await guardedFetch(fetch, AbortSignal.timeout(deadlineMs))(url, init)
  } catch (thrown) {
    if (thrown instanceof WireError) return thrown
    throw thrown
  }
}

const failed = (code: string, reach: WireError['reach']) => expect.objectContaining({ name: 'WireError', code, reach })

/** A server that answers with exactly these bytes, and hangs up. */
async function startRaw(bytes: string | Buffer): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', () => socket.end(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
}

describe('an answer', () => {
  test('comes back as it was', async () => {
    const service = await startService(() => well)
    const response = await ask(`${service.url}/a?b=c`, { method: 'POST', body: 'x', headers: { 'x-two': '2' } })
    if (response instanceof WireError) throw response
    expect([response.status, response.headers.get('x-one'), await response.json()]).toEqual([200, '1', { ok: true }])
    expect(service.asks).toMatchObject([{ method: 'POST', path: '/a?b=c', body: Buffer.from('x'), headers: { 'x-two': '2' } }])
  })

  test.each([204, 205, 304])('may have no body: %d', async (status) => {
    const service = await startService(() => ({ status }))
    expect(await ask(service.url)).toMatchObject({ status, body: null })
  })

  test('that was packed is unpacked once', async () => {
    const packed = gzipSync('{"ok":true}')
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${packed.length}\r\n\r\n`
    const response = await ask(await startRaw(Buffer.concat([Buffer.from(head), packed])))
    if (response instanceof WireError) throw response
    expect([response.headers.get('content-encoding'), response.headers.get('content-length'), await response.text()]).toEqual([null, null, '{"ok":true}'])
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const bombHead = `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`
    expect(await ask(await startRaw(Buffer.concat([Buffer.from(bombHead), bomb])))).toEqual(failed('body', 'maybe-sent'))
  })

  test('of a mebibyte is read, and none that is longer', async () => {
    const service = await startService(({ path }) => ({ status: 200, body: 'x'.repeat(Number(path.slice(1))) }))
    expect(await ask(`${service.url}/1048576`)).toMatchObject({ status: 200 })
    expect(await ask(`${service.url}/1048577`)).toEqual(failed('body', 'maybe-sent'))
    expect(await ask(`${service.url}/1048577`)).toMatchObject({ status: 200 })
  })

  test('that breaks off is an error where it is a success, and an answer where it is a failure', async () => {
    const broken = (status: string): string => `HTTP/1.1 ${status}\r\nretry-after: 7\r\ncontent-length: 100\r\n\r\n{"error":`
    expect(await ask(await startRaw(broken('200 OK')))).toMatchObject({ code: 'body', reach: 'maybe-sent', status: 200 })
    const refusal = await ask(await startRaw(broken('429 Slow')))
    if (refusal instanceof WireError) throw refusal
    expect([refusal.status, refusal.headers.get('retry-after'), await refusal.text()]).toEqual([429, '7', '{"error":'])
  })

  test('that never ends, ends with the deadline', async () => {
    const service = await startService(() => well)
    service.fault = { kind: 'endless-body' }
    expect(await ask(service.url, {}, 300)).toMatchObject({ code: 'body', status: 200, message: 'it answered 200, and then its answer broke off (deadline)' })
  })

  test.each([300, 301, 302, 303, 307, 308])('that points elsewhere is not followed: %d', async (status) => {
    const other = await startService(() => well)
    const service = await startService(() => ({ status, headers: { location: `${other.url}/?secret` }, body: 'x'.repeat(5_000_000) }))
    expect(await ask(service.url, { method: 'POST', body: 'x', redirect: 'follow' })).toMatchObject({
      code: 'redirect', reach: 'answered', message: `it answered ${status}, a redirect, which is not followed`,
    })
    expect(other.asks).toEqual([])
  })

  test('with a status that is none is an error of the wire', async () => {
    expect(await ask(await startRaw('HTTP/1.1 999 No\r\ncontent-length: 0\r\n\r\n'))).toEqual(failed('status', 'maybe-sent'))
    expect(await ask(await startRaw('SSH-2.0-OpenSSH\r\n'))).toMatchObject({ reach: 'maybe-sent' })
  })
})

describe('no answer', () => {
  test.each([
    ['reset-before', 'maybe-sent'],
    ['reset-after', 'maybe-sent'],
    ['silence', 'maybe-sent'],
    ['silence-after', 'maybe-sent'],
  ] as const)('%s: %s', async (kind, reach) => {
    const service = await startService(() => well)
    service.fault = { kind }
    expect(await ask(service.url, { method: 'POST', body: 'x' }, 400)).toMatchObject({ name: 'WireError', reach })
    expect(service.asks).toHaveLength(1)
  })

  test('where nobody listens, nobody has that name, or nobody is to be trusted: nothing was sent', async () => {
    expect(await ask(await closedUrl())).toEqual(failed('ECONNREFUSED', 'not-sent'))
    expect(await ask('http://nobody.invalid/')).toMatchObject({ reach: 'not-sent', message: expect.stringMatching(/^it could not be reached \((?:ENOTFOUND|EAI_AGAIN)\)$/) })
    const service = await startService(() => well, await makeCertificate({ expired: true }))
    expect(await ask(service.url)).toMatchObject({ reach: 'not-sent', message: expect.stringMatching(/^its certificate or its TLS is not to be trusted \([A-Z_]+\)$/) })
    expect(await ask((await startService(() => well)).url.replace('http:', 'https:'))).toMatchObject({ reach: 'not-sent' })
    expect(service.asks).toEqual([])
  })

  test('of a request that cannot be made', async () => {
    const { url } = await startService(() => well)
    expect(await ask(url, { headers: { authorization: 'a\r\nb' } })).toEqual(failed('request', 'not-sent'))
    expect(await ask('http://a b/')).toEqual(failed('request', 'not-sent'))
    expect(await ask('http://127.0.0.1:6000/')).toEqual(failed('request', 'not-sent'))
    expect(await ask('https://user:word@127.0.0.1/')).toEqual(failed('request', 'not-sent'))
  })

  test('after the deadline: it is not even asked', async () => {
    const service = await startService(() => well)
    const late = guardedFetch(fetch, AbortSignal.abort())
    await expect(late(service.url)).rejects.toEqual(failed('deadline', 'not-sent'))
    expect(service.asks).toEqual([])
  })

  test('ends with the signal of whoever asks, too', async () => {
    const service = await startService(() => well)
    service.fault = { kind: 'silence' }
    expect(await ask(service.url, { signal: AbortSignal.timeout(100) })).toEqual(failed('network', 'maybe-sent'))
  })

  test('tells no secret, whatever was thrown', async () => {
    const told = 'https://evil.example/?key=hush'
    const throwing = (thrown: unknown) => guardedFetch(async () => { throw thrown }, AbortSignal.timeout(5_000))
    for (const thrown of [told, new Error(told), new TypeError(told, { cause: new Error(told) }), new TypeError('x', { cause: told }), Object.assign(new Error(told), { code: told })]) {
      const error: unknown = await throwing(thrown)('http://127.0.0.1').catch((one: unknown) => one)
      expect(error).toEqual(failed('network', 'maybe-sent'))
      expect(String(error)).toBe('WireError: the connection failed')
    }
  })

  test('at any of several addresses is no answer', async () => {
    const refused = Object.assign(new Error('no'), { code: 'ETIMEDOUT', syscall: 'connect' })
    const thrown = new TypeError('fetch failed', { cause: new AggregateError([refused, refused]) })
    await expect(guardedFetch(async () => { throw thrown }, AbortSignal.timeout(5_000))('http://x')).rejects.toEqual(failed('ETIMEDOUT', 'not-sent'))
  })
})

test('the error is found in what an SDK made of it', () => {
  const error = new WireError('deadline', 'maybe-sent', 'late')
  expect(wireErrorIn(error)).toBe(error)
  expect(wireErrorIn(Object.assign(new Error('slack'), { original: error }))).toBe(error)
  expect(wireErrorIn(Object.assign(new Error('x', { cause: new Error('y', { cause: error }) }), { original: undefined }))).toBe(error)
  expect(wireErrorIn(new Error('another'))).toBeUndefined()
  expect(wireErrorIn('text')).toBeUndefined()
})

describe('the verdict', () => {
  const remedies = { credentials: 'C', address: 'A', request: 'R' }
  const now = new Date('2026-11-22T06:17:04Z')

  test.each([
    ['not-sent', 'ECONNREFUSED', 'retry', 'A'],
    ['not-sent', 'request', 'refused', 'R'],
    ['maybe-sent', 'ECONNRESET', 'unknown', undefined],
    ['answered', 'redirect', 'refused', 'A'],
  ] as const)('of no answer, %s %s: %s', (reach, code, outcome, remedy) => {
    expect(judgeWire(new WireError(code, reach, 'why'), remedies)).toEqual({ outcome, code, reason: 'why', ...(remedy !== undefined && { remedy }) })
  })

  test.each([
    [400, 'refused', 'R'], [401, 'refused', 'C'], [403, 'refused', 'C'], [404, 'refused', 'A'], [405, 'refused', 'R'], [408, 'retry'], [409, 'refused', 'R'],
    [410, 'refused', 'A'], [413, 'refused', 'R'], [422, 'refused', 'R'], [425, 'retry'], [429, 'retry'], [500, 'unknown'], [502, 'unknown'],
    [503, 'retry'], [504, 'unknown'], [524, 'unknown'], [529, 'retry'],
  ] as const)('of %d: %s', (status, outcome, remedy?: string) => {
    const headers = new Headers({ 'retry-after': '7' })
    expect(judgeStatus({ status, headers }, now, remedies)).toEqual({
      outcome, code: `http-${status}`, reason: `it answered ${status}`, ...(remedy !== undefined ? { remedy } : { afterMs: 7_000 }),
    })
  })
})
