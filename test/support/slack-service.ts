import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts'
import { startService, type Ask, type Reply, type Service } from './service.ts'
import { blocksProblem } from './slack-limits.ts'

/** A message in a channel, or a reply in its thread. */
export interface SlackPost extends JsonObject {
  readonly ts: string
  readonly text: string
  readonly thread_ts?: string
  readonly files?: readonly Json[]
}

/** Slack as its documentation has it, as far as a bot that posts reports meets it. The API is at `<url>/api`. */
export interface FakeSlack {
  readonly service: Service
  /** In the order of their arrival. */
  readonly posts: readonly SlackPost[]
  /** Messages that are no replies. */
  arrived(): number
  /** What was uploaded, by name, once it is in a channel. */
  readonly shared: ReadonlyMap<string, Buffer>
  /** Scopes that the app does not have. */
  readonly lacks: Set<string>
}

export interface FakeSlackOptions {
  readonly token: string
  /** The only channel there is, and its name. */
  readonly channel: string
  readonly name?: string
  /** The path of the incoming webhook. */
  readonly webhookPath?: string
}

const scopes: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'conversations.history': 'channels:history',
  'conversations.replies': 'channels:history',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
}

/** Starts it, empty, for as long as the test lasts that asks for it. */
export async function startSlack({ token, channel, name, webhookPath }: FakeSlackOptions): Promise<FakeSlack> {
  const posts: SlackPost[] = []
  const shared = new Map<string, Buffer>()
  const lacks = new Set<string>()
  const uploads = new Map<string, Upload>()
  const world: World = { channel, names: [channel, ...(name === undefined ? [] : [name, `#${name}`])], posts, shared, uploads }
  const answer = (ask: Ask): Reply => {
    if (ask.path === webhookPath) return webhook(world, ask)
    if (ask.path.startsWith('/services/')) return { status: 404, body: 'no_service' }
    if (ask.path.startsWith('/upload/')) return receive(world, ask)
    const method = ask.path.replace('/api/', '')
    const scope = scopes[method]
    if (scope === undefined) return says({ ok: false, error: 'unknown_method' })
    if (ask.headers['authorization'] !== `Bearer ${token}`) return says({ ok: false, error: 'invalid_auth' })
    if (lacks.has(scope)) return says({ ok: false, error: 'missing_scope', needed: scope, provided: 'none' })
    if (ask.headers['content-type'] !== 'application/x-www-form-urlencoded') return says({ ok: false, error: 'invalid_post_type' })
    return says(methods[method]?.(world, new URLSearchParams(ask.body.toString('utf8')), ask) ?? { ok: false, error: 'unknown_method' })
  }
  const service = await startService(answer)
  return { service, posts, shared, lacks, arrived: () => posts.filter((post) => post.thread_ts === undefined).length }
}

interface Upload {
  readonly name: string
  readonly length: number
  bytes?: Buffer
}

interface World {
  readonly channel: string
  readonly names: readonly string[]
  readonly posts: SlackPost[]
  readonly shared: Map<string, Buffer>
  readonly uploads: Map<string, Upload>
}

const says = (value: JsonObject): Reply => ({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) })

/** 2026-11-22T07:00:00Z and on: after the tickets of the tests. */
const tsOf = (world: World): string => `${1_795_330_800 + world.posts.length}.000100`

const methods: Readonly<Record<string, (world: World, form: URLSearchParams, ask: Ask) => JsonObject>> = {
  'chat.postMessage': (world, form) => {
    if (!world.names.includes(form.get('channel') ?? '')) return { ok: false, error: 'channel_not_found' }
    const text = form.get('text') ?? ''
    const blocks = parsed(form.get('blocks'))
    if (text === '' && blocks === undefined) return { ok: false, error: 'no_text' }
    const problem = blocksProblem(blocks)
    if (problem !== undefined) return { ok: false, error: problem }
    const metadata = parsed(form.get('metadata'))
    if (!isJsonObject(metadata) || typeof metadata['event_type'] !== 'string' || !isJsonObject(metadata['event_payload'])) {
      return { ok: false, error: 'invalid_metadata_format' }
    }
    const post: SlackPost = { type: 'message', ts: tsOf(world), text, blocks: blocks ?? [], metadata, unfurl: form.get('unfurl_links') ?? '' }
    world.posts.push(post)
    return { ok: true, channel: world.channel, ts: post.ts, message: post }
  },
  'conversations.history': (world, form) => {
    if (form.get('channel') !== world.channel) return { ok: false, error: 'channel_not_found' }
    const limit = Number(form.get('limit') ?? 100)
    if (!(limit > 0 && limit <= 999)) return { ok: false, error: 'invalid_arguments' }
    const from = Number(form.get('cursor') ?? 0)
    const hasMetadata = form.get('include_all_metadata') === 'true'
    const since = world.posts.filter(({ ts, thread_ts }) => thread_ts === undefined && Number(ts) > Number(form.get('oldest') ?? 0)).reverse()
    const messages = since.slice(from, from + limit).map(({ metadata, ...post }) => ({ ...post, ...(hasMetadata && { metadata }) }))
    const more = from + limit < since.length
    return { ok: true, messages, has_more: more, response_metadata: { next_cursor: more ? String(from + limit) : '' } }
  },
  'conversations.replies': (world, form) => {
    if (form.get('channel') !== world.channel) return { ok: false, error: 'channel_not_found' }
    const ts = form.get('ts')
    if (!world.posts.some((post) => post.ts === ts)) return { ok: false, error: 'thread_not_found' }
    return { ok: true, messages: world.posts.filter((post) => post.ts === ts || post.thread_ts === ts), has_more: false }
  },
  'files.getUploadURLExternal': (world, form, ask) => {
    const length = Number(form.get('length'))
    if (!(length > 0) || form.get('filename') === null) return { ok: false, error: 'missing_argument' }
    const id = `F${world.uploads.size + 1}`
    world.uploads.set(id, { name: form.get('filename') ?? '', length })
    return { ok: true, upload_url: `http://${ask.headers['host']}/upload/v1/${id}`, file_id: id }
  },
  'files.completeUploadExternal': (world, form) => {
    if (form.get('channel_id') !== world.channel) return { ok: false, error: 'channel_not_found' }
    const thread = form.get('thread_ts') ?? ''
    const asked = parsed(form.get('files'))
    const ids = (Array.isArray(asked) ? asked : []).map((one: Json) => (isJsonObject(one) ? String(one['id']) : ''))
    const files = ids.map((id) => ({ id, upload: world.uploads.get(id) }))
    if (files.length === 0 || files.some(({ upload }) => upload?.bytes === undefined)) return { ok: false, error: 'file_not_found' }
    for (const { upload } of files) if (upload?.bytes !== undefined) world.shared.set(upload.name, upload.bytes)
    world.posts.push({ type: 'message', ts: tsOf(world), thread_ts: thread, text: '', files: files.map(({ id, upload }) => ({ id, name: upload?.name ?? '' })) })
    return { ok: true, files: ids.map((id) => ({ id })) }
  },
}

/** The store of files: it knows no tokens, only addresses. */
function receive(world: World, ask: Ask): Reply {
  const upload = world.uploads.get(ask.path.replace('/upload/v1/', ''))
  if (upload === undefined) return { status: 404 }
  if (ask.headers['authorization'] !== undefined) return { status: 400, body: 'a token has no business here' }
  if (ask.body.length !== upload.length) return { status: 400, body: 'wrong length' }
  upload.bytes = ask.body
  return { status: 200, headers: { 'content-type': 'text/plain' }, body: `OK - ${ask.body.length}` }
}

/** An incoming webhook: JSON in, a word out. */
function webhook(world: World, ask: Ask): Reply {
  const word = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'text/html' }, body })
  if (!ask.headers['content-type']?.startsWith('application/json')) return word(400, 'invalid_payload')
  const payload = parsed(ask.body.toString('utf8'))
  if (!isJsonObject(payload)) return word(400, 'invalid_payload')
  const { text, blocks } = payload
  if (typeof text !== 'string' || text === '') return word(400, 'no_text')
  if (blocks !== undefined && blocksProblem(blocks) !== undefined) return word(400, 'invalid_blocks')
  world.posts.push({ type: 'message', ts: tsOf(world), text, blocks: blocks ?? [] })
  return word(200, 'ok')
}

function parsed(text: string | null): Json | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
