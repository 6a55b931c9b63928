import { startService, type Ask, type Reply, type Service } from './service.ts'
import { fixedNow } from './world.ts'

/** What ntfy keeps of a message, as its JSON format has it. */
export interface NtfyMessage {
  readonly id: string
  readonly event: 'message'
  readonly time: number
  readonly topic: string
  readonly title?: string
  readonly message: string
  readonly priority?: number
  readonly tags?: readonly string[]
  readonly click?: string
  readonly sequence_id?: string
}

export interface NtfyService {
  readonly service: Service
  /** Notifications that a phone shows: those of one sequence are one. */
  arrived(): number
  readonly messages: readonly NtfyMessage[]
}

export interface NtfyOptions {
  readonly token?: string
  /** Before 2.16 a server knew no sequences. */
  readonly version?: 'old' | 'new'
  /** A server may keep nothing. */
  readonly cache?: boolean
  /** A token may be for writing only. */
  readonly mayRead?: boolean
}

const name = /^[-_A-Za-z0-9]{1,64}$/

/** ntfy's server, as far as publishing JSON and polling go, with the limits and codes of its server.go and errors.go. */
export async function startNtfyService(options: NtfyOptions = {}): Promise<NtfyService> {
  const { token, version = 'new', cache = true, mayRead = true } = options
  const messages: NtfyMessage[] = []
  const service = await startService((ask) => {
    if (token !== undefined && ask.headers['authorization'] !== `Bearer ${token}`) return failure(401, 40101, 'unauthorized')
    const polled = /^\/([-_A-Za-z0-9]{1,64})\/json\?poll=1&since=all$/.exec(ask.path)?.[1]
    if (ask.method === 'GET' && polled !== undefined) {
      if (!mayRead) return failure(403, 40301, 'forbidden')
      const found = cache ? messages.filter(({ topic }) => topic === polled) : []
      return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: found.map((one) => `${JSON.stringify(one)}\n`).join('') }
    }
    if (ask.method !== 'POST' || ask.path !== '/') return failure(404, 40401, 'page not found')
    const read = readMessage(ask, version)
    if ('status' in read) return read
    const id = `aaaaaaaa${String(messages.length).padStart(4, '0')}`
    const message: NtfyMessage = { id, event: 'message', time: fixedNow.getTime() / 1000, ...read }
    messages.push(message)
    return { status: 200, body: JSON.stringify(message) }
  })
  return { service, arrived: () => new Set(messages.map((one) => one.sequence_id ?? one.id)).size, messages }
}

type Published = Omit<NtfyMessage, 'id' | 'event' | 'time'>

function readMessage({ body }: Ask, version: 'old' | 'new'): Published | Reply {
  if (body.length > 8_192) return failure(413, 41303, 'JSON body too large')
  let said: Record<string, unknown>
  try {
    said = JSON.parse(body.toString())
  } catch {
    return failure(400, 40024, 'invalid request: request body must be valid JSON')
  }
  const { topic, title, message, priority, tags, click, sequence_id: sequence } = said
  if (typeof topic !== 'string' || !name.test(topic)) return failure(400, 40009, 'invalid request: topic invalid')
  if (typeof message !== 'string' || Buffer.byteLength(message) >= 4_096) return failure(400, 40014, 'invalid request: attachments not allowed')
  if (typeof title !== 'string' || Buffer.byteLength(title) > 1_024) return failure(400, 40057, 'title too long')
  if (!Array.isArray(tags) || Buffer.byteLength(tags.join(',')) > 512) return failure(400, 40058, 'tags too long')
  if (typeof priority !== 'number' || ![1, 2, 3, 4, 5].includes(priority)) return failure(400, 40007, 'invalid priority parameter')
  if (version === 'new' && (typeof sequence !== 'string' || !name.test(sequence))) return failure(400, 40049, 'sequence ID invalid')
  return {
    topic, title, message, priority, tags: tags.map(String),
    ...(typeof click === 'string' && { click }),
    ...(version === 'new' && typeof sequence === 'string' && { sequence_id: sequence }),
  }
}

function failure(http: number, code: number, error: string): Reply {
  return { status: http, body: JSON.stringify({ code, http, error }) }
}
