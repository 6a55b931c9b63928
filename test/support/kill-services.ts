import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A moment of a request at which its client is struck down. */
export interface Strike {
  readonly at: 'head' | 'body' | 'answered'
  /** Of all requests to all services, from 1. */
  readonly nth: number
  strike(): void
}

/** Slack for a bot, ntfy and a webhook's receiver on one port, as simple as can be: what they count is what matters. */
export interface KillServices {
  readonly url: string
  /** How often a ticket's message has arrived. */
  arrived(service: 'slack' | 'ntfy' | 'webhook', id: string): number
  watch(strike: Strike | undefined): void
  reset(): void
  close(): Promise<void>
}

interface Arrival {
  readonly service: 'slack' | 'ntfy' | 'webhook'
  readonly id: string
  /** Slack gives back what it was given. */
  readonly metadata?: string | null
}

const channel = 'C0123456789'

export async function startKillServices(): Promise<KillServices> {
  const arrivals: Arrival[] = []
  let watched: Strike | undefined
  let asked = 0

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    asked += 1
    const strike = watched?.nth === asked ? watched : undefined
    if (strike?.at === 'head') {
      // The service has not looked at what it is being told.
      strike.strike()
      request.socket.destroy()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = take(request, Buffer.concat(chunks).toString())
    if (strike?.at === 'body') {
      strike.strike()
      request.socket.destroy()
      return
    }
    if (strike?.at === 'answered') response.on('finish', () => strike.strike())
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  }

  function take({ method, url = '', headers }: IncomingMessage, body: string): string {
    const has = (service: Arrival['service'], id: string | null | undefined, metadata: string | null = null): void =>
      void arrivals.push({ service, id: id ?? '', metadata })
    const of = (service: Arrival['service']) => arrivals.map((one, index) => ({ ...one, ts: `${1_795_330_800 + index}.000100` })).filter((one) => one.service === service)
    if (url === '/hook') {
      has('webhook', String(headers['idempotency-key']))
      return '{}'
    }
    if (url === '/api/chat.postMessage') {
      const metadata = new URLSearchParams(body).get('metadata')
      has('slack', idOf(metadata), metadata)
      return JSON.stringify({ ok: true, channel, ts: of('slack').at(-1)?.ts })
    }
    if (url === '/api/conversations.history') {
      const messages = of('slack').map(({ id, ts, metadata }): object => ({ type: 'message', ts, text: id, metadata: JSON.parse(metadata ?? '{}') }))
      return JSON.stringify({ ok: true, messages, has_more: false, response_metadata: { next_cursor: '' } })
    }
    if (method === 'GET') return of('ntfy').map(({ id }) => `${JSON.stringify({ id: 'aaaaaaaaaaaa', event: 'message', sequence_id: id })}\n`).join('')
    const message: { readonly sequence_id?: string } = JSON.parse(body)
    has('ntfy', message.sequence_id)
    return JSON.stringify({ id: 'aaaaaaaaaaaa', event: 'message', ...message })
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy()) // The client is dead: that is what this is for.
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the services have no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrived: (service, id) => arrivals.filter((one) => one.service === service && one.id === id).length,
    watch(strike) {
      watched = strike
      asked = 0
    },
    reset() {
      arrivals.length = 0
    },
    async close() {
      const closed = new Promise((settle) => server.close(settle))
      server.closeAllConnections()
      await closed
    },
  }
}

function idOf(metadata: string | null): string | undefined {
  const { event_payload: payload }: { readonly event_payload?: { readonly id?: string } } = JSON.parse(metadata ?? '{}')
  return payload?.id
}
