import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { realFetch } from '../../src/edge/real-fetch.ts'
import { makeCertificate, trust } from '../support/certificate.ts'
import { closedUrl, startService, type Ask, type Reply } from '../support/service.ts'

const mebibyte = 1024 * 1024
const ask = realFetch({})

/** A server that shows what it was asked, and answers so. */
async function echo(reply: Reply = { status: 200, body: '{}' }) {
  const service = await startService(() => reply)
  const last = (): Ask => {
    const one = service.asks.at(-1)
    if (one === undefined) throw new Error('it was not asked')
    return one
  }
  return { url: service.url, asks: service.asks, last }
}

/** A bare server, for what a well-behaved one does not do; `connections` counts them. */
async function serve(listener: RequestListener): Promise<{ readonly url: string; readonly connections: () => number }> {
  const server = createServer(listener)
  let count = 0
  server.on('connection', () => (count += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  })
  return { url: `http://127.0.0.1:${portOf(server.address())}`, connections: () => count }
}

/** Takes connections, and says nothing: a TLS handshake with it never ends. */
async function mute(): Promise<string> {
  const sockets: Socket[] = []
  const server = createTcpServer((socket) => void sockets.push(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return `127.0.0.1:${portOf(server.address())}`
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

/** What of a body came before it broke off, and whether it did. */
async function readWhole(response: Response): Promise<{ readonly bytes: number; readonly broken: unknown }> {
  let bytes = 0
  try {
    for await (const part of response.body ?? []) bytes += part.length
    return { bytes, broken: undefined }
  } catch (thrown) {
    return { bytes, broken: thrown }
  }
}

describe('a request', () => {
  test.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'post'])('by %s is one', async (method) => {
    const { url, last } = await echo()
    expect((await ask(`${url}/a%2Fb?x=1&y=@`, { method })).status).toBe(200)
    expect(last()).toMatchObject({ method: method.toUpperCase(), path: '/a%2Fb?x=1&y=@' })
  })

  test('may be a URL or a Request, and is a GET unless told', async () => {
    const { url, asks } = await echo()
    await ask(new URL(`${url}/url`))
    await ask(new Request(`${url}/request`, { method: 'PUT', body: 'mine', headers: { 'x-a': '1' } }))
    expect(asks.map(({ method, path, headers, body }) => [method, path, headers['x-a'], body.toString()])).toEqual([['GET', '/url', undefined, ''], ['PUT', '/request', '1', 'mine']])
  })

  const form = () => {
    const data = new FormData()
    data.set('title', 'Grüße')
    data.set('file', new Blob(['# a report\n'], { type: 'text/markdown' }), 'r.md')
    return data
  }
  test.each<[string, () => NonNullable<RequestInit['body']>, RegExp | undefined, string | RegExp]>([
    ['a string', () => 'Grüße 🟢', /^text\/plain;charset=UTF-8$/, 'Grüße 🟢'],
    ['no more than an empty string', () => '', /^text\/plain;charset=UTF-8$/, ''],
    ['bytes', () => Uint8Array.of(0x47, 0, 0x0d, 0x0a, 0x48), undefined, 'G\0\r\nH'],
    ['a part of a buffer', () => Buffer.from('abcdef').subarray(2, 4), undefined, 'cd'],
    ['URLSearchParams', () => new URLSearchParams({ a: '1 2', b: 'ö' }), /^application\/x-www-form-urlencoded;charset=UTF-8$/, 'a=1+2&b=%C3%B6'],
    ['FormData', form, /^multipart\/form-data; boundary=.+/, /name="title"\r\n\r\nGrüße\r\n[^]*name="file"; filename="r\.md"\r\nContent-Type: text\/markdown\r\n\r\n# a report\n/],
  ])('has %s for a body, whole and with its length', async (_, body, type, expected) => {
    const { url, last } = await echo()
    await ask(url, { method: 'POST', body: body() })
    const { headers, body: came } = last()
    expect(came.toString()).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
    expect(headers['content-length']).toBe(String(came.length))
    expect(headers['transfer-encoding']).toBeUndefined()
    expect(headers['content-type']).toEqual(type === undefined ? undefined : expect.stringMatching(type))
  })

  test('has the headers that are given, repeated ones as one, and a type of its own only where none is given', async () => {
    const { url, last } = await echo()
    const headers = new Headers({ 'content-type': 'application/json', 'user-agent': 'velos', 'accept-encoding': 'gzip', 'content-length': '99' })
    headers.append('X-Many', 'one')
    headers.append('x-many', 'two')
    await ask(url, { method: 'POST', headers, body: '{}' })
    expect(last().headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'velos', 'x-many': 'one, two', 'accept-encoding': 'identity', 'accept': '*/*', 'content-length': '2' })
    await ask(url, { headers: [['X-Pair', '1']] })
    expect(last().headers).toMatchObject({ 'x-pair': '1', 'user-agent': 'node' })
  })

  test.each(['http://user@127.0.0.1/', 'http://user:word@127.0.0.1/', 'http://:word@127.0.0.1/', 'ftp://127.0.0.1/', 'file:///etc/hostname', 'data:,x', 'no url', ''])('to "%s" is a TypeError', async (url) => {
    await expect(ask(url)).rejects.toBeInstanceOf(TypeError)
  })

  test('to where nobody listens says so', async () => {
    await expect(ask(await closedUrl())).rejects.toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect' })
  })
})

describe('an answer', () => {
  test('has its status, its words and its headers, repeated ones too', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(418, 'Teapot', ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Many', 'one', 'X-Many', 'two', 'Content-Type', 'text/plain'])
      response.end('Grüße')
    })
    const answer = await ask(url)
    expect([answer.status, answer.statusText, answer.ok]).toEqual([418, 'Teapot', false])
    expect([answer.headers.getSetCookie(), answer.headers.get('x-many'), answer.headers.get('content-length')]).toEqual([['a=1', 'b=2'], 'one, two', '7'])
    expect(await answer.text()).toBe('Grüße')
  })

  test.each([204, 205, 304])('of %i has no body', async (status) => {
    const { url } = await echo({ status })
    const answer = await ask(url)
    expect([answer.status, answer.body, await answer.text()]).toEqual([status, null, ''])
  })

  test.each([301, 302, 303, 307, 308])('that leads elsewhere (%i) is given back as it is', async (status) => {
    const { url, asks } = await echo({ status, headers: { location: '/elsewhere' }, body: 'over there' })
    const answer = await ask(url, { method: 'POST', body: 'x' })
    expect([answer.status, answer.headers.get('location'), await answer.text(), asks.length]).toEqual([status, '/elsewhere', 'over there', 1])
  })

  test.each(['with its length', 'in chunks'])('that breaks off %s gives what came, and then fails', async (way) => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, way === 'in chunks' ? {} : { 'content-length': '100' })
      response.write('0123456789', () => setTimeout(() => response.socket?.destroy(), 50))
    })
    const answer = await ask(url)
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, null])
    expect(await readWhole(answer)).toEqual({ bytes: 10, broken: expect.any(Error) })
  })

  test('of just a mebibyte is whole, and one that never ends is cut off after it', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/whole') return void response.end(Buffer.alloc(mebibyte))
      const more = (): boolean => !response.destroyed && response.write(Buffer.alloc(64 * 1024)) && more()
      response.on('drain', more)
      more()
    })
    expect(await readWhole(await ask(`${url}/whole`))).toEqual({ bytes: mebibyte, broken: undefined })
    const { bytes, broken } = await readWhole(await ask(`${url}/endless`))
    expect(broken).toBeUndefined()
    expect(bytes).toBeGreaterThan(mebibyte)
    expect(bytes).toBeLessThan(2 * mebibyte)
  })
})

describe('an abort', () => {
  test('before it begins is its reason, and nobody is asked', async () => {
    const { url, asks } = await echo()
    const reason = new Error('no more')
    await expect(ask(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(asks).toEqual([])
  })

  test('while the connection is being made is told as that', async () => {
    const place = await mute()
    await expect(ask(`https://${place}`, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({ code: 'ETIMEDOUT', syscall: 'connect' })
  })

  test('while the answer is waited for is its reason: the request may have arrived', async () => {
    const place = await mute()
    const reason = new Error('too long')
    const stop = new AbortController()
    setTimeout(() => stop.abort(reason), 200)
    await expect(ask(`http://${place}`, { method: 'POST', body: 'x', signal: stop.signal })).rejects.toBe(reason)
  })

  test('over TLS while the answer is waited for is its reason too', async () => {
    const certificate = await makeCertificate()
    trust(certificate)
    const service = await startService(() => ({ status: 200 }), certificate)
    service.fault = { kind: 'silence' }
    const reason = new Error('too long')
    const stop = new AbortController()
    const asking = ask(service.url, { signal: stop.signal })
    const refused = expect(asking).rejects.toBe(reason)
    while (service.asks.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    stop.abort(reason)
    await refused
  })

  test('in the body leaves the status, and what came of it; reading on fails', async () => {
    const { url } = await serve((_, response) => void response.writeHead(200, { 'content-length': '100' }).write('0123456789'))
    const answer = await ask(url, { signal: AbortSignal.timeout(300) })
    expect(answer.status).toBe(200)
    expect(await readWhole(answer)).toEqual({ bytes: 10, broken: expect.any(Error) })
  })

  test('after the answer does nothing any more', async () => {
    const { url } = await echo()
    const stop = new AbortController()
    const answer = await ask(url, { signal: stop.signal })
    stop.abort()
    expect(await answer.text()).toBe('{}')
  })
})

describe('a connection', () => {
  test('is used again at once, and not after it idled for more than a second', async () => {
    const own = realFetch({})
    const { url, connections } = await serve((_, response) => void response.end('x'))
    for (let count = 0; count < 3; count += 1) await (await own(url)).text()
    expect(connections()).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    await (await own(url)).text()
    expect(connections()).toBe(2)
  })

  test('by https is made to a certificate that is trusted, and to no other', async () => {
    const certificate = await makeCertificate()
    const service = await startService(() => ({ status: 200, body: 'safe' }), certificate)
    await expect(realFetch({})(service.url)).rejects.toMatchObject({ code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO_VERIFY/) })
    expect(service.asks).toEqual([])
    trust(certificate)
    expect(await (await realFetch({})(service.url)).text()).toBe('safe')
  })
})
