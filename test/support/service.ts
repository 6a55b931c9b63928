import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { onTestFinished } from 'vitest'

/** A request as the service got it; header names are in small letters. */
export interface Ask {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The fake service: what it answers when nothing is wrong. It notes itself which messages have really arrived. */
export type Answer = (ask: Ask) => Reply | Promise<Reply>

/**
 * What goes wrong. `answer`: another answer than the service's, which does not see the request; `answer-after`: it
 * handles the request, and another answer is given. `reset-before`: the connection is reset, and the service does not see
 * the request; `reset-after`: it handles the request first. `endless-body`: it handles the request, then a 200 whose body
 * trickles for ever. `silence`: it does not see the request and nothing is answered; `silence-after`: it handles the request first.
 */
export type FaultKind = 'answer' | 'answer-after' | 'reset-before' | 'reset-after' | 'endless-body' | 'silence' | 'silence-after'

export interface Fault extends Partial<Reply> {
  readonly kind: FaultKind
  /** Which requests it hits: all, if absent. */
  readonly on?: (ask: Ask) => boolean
  /** How many of them: one, if absent. */
  readonly times?: number
}

/** A local HTTP server with a fault that can be set at any time. */
export interface Service {
  /** Without a slash at its end. */
  readonly url: string
  /** Every request that came in, also those that a fault kept from the service. */
  readonly asks: readonly Ask[]
  fault: Fault | undefined
  close(): Promise<void>
}

/** Starts a service on 127.0.0.1, at a free port, for as long as the test lasts that asks for it. With `tls` it speaks https. */
export async function startService(answer: Answer, tls?: { readonly key: string; readonly cert: string }): Promise<Service> {
  const asks: Ask[] = []
  let fault: Fault | undefined
  let hits = 0
  const isHit = (ask: Ask): Fault | undefined =>
    fault !== undefined && hits < (fault.times ?? 1) && (fault.on?.(ask) ?? true) ? fault : undefined
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const head = askOf(request, Buffer.alloc(0))
    if (fault?.kind === 'reset-before' && isHit(head) !== undefined) {
      hits += 1
      asks.push(head)
      request.socket.resetAndDestroy()
      return
    }
    const ask = askOf(request, await bodyOf(request))
    asks.push(ask)
    const hit = isHit(ask)
    if (hit === undefined) return reply(response, await answer(ask))
    hits += 1
    await harm(hit, async () => await answer(ask), response)
  }
  const listener: RequestListener = (request, response) => {
    handle(request, response).catch((thrown: unknown) => {
      // The client went away, or the fake service itself is wrong: a 599 is in no table, so no test takes it for an answer.
      if (!response.headersSent) reply(response, { status: 599, body: `the fake service failed: ${String(thrown)}` })
      response.destroy()
    })
  }
  const server = tls === undefined ? createServer(listener) : createTlsServer({ key: tls.key, cert: tls.cert }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the service has no port')
  const close = async (): Promise<void> => {
    if (!server.listening) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  onTestFinished(close)
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    asks,
    get fault() {
      return fault
    },
    set fault(next) {
      fault = next
      hits = 0
    },
    close,
  }
}

/** The URL of a port at which nobody listens. */
export async function closedUrl(): Promise<string> {
  const service = await startService(() => ({ status: 500 }))
  await service.close()
  return service.url
}

async function harm(fault: Fault, handle: () => Promise<Reply>, response: ServerResponse): Promise<void> {
  const { kind, status = 200, headers, body } = fault
  const instead: Reply = { status, ...(headers !== undefined && { headers }), ...(body !== undefined && { body }) }
  if (kind === 'answer') return reply(response, instead)
  if (kind === 'silence') return
  if (kind === 'reset-before') return void response.socket?.resetAndDestroy()
  const own = await handle()
  if (kind === 'answer-after') return reply(response, instead)
  if (kind === 'reset-after') return void response.socket?.resetAndDestroy()
  if (kind === 'endless-body') trickle(response, own)
}

function trickle(response: ServerResponse, { headers }: Reply): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers })
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

function reply(response: ServerResponse, { status, headers, body = '' }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body)
}

function askOf(request: IncomingMessage, body: Buffer): Ask {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')])
  return { method: request.method ?? '', path: request.url ?? '', headers: Object.fromEntries(headers), body }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
