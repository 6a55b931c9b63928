import type { Errand } from '../../channel.ts'
import { judgeStatus, judgeWire } from '../../judge-answer.ts'
import { isJsonObject, type Json } from '../../../model/json.ts'
import type { Attachment } from '../../../model/dispatch.ts'
import { wireErrorIn } from '../../wire.ts'
import type { SlackClient } from './client.ts'
import { failed, strange, type Answer } from './failure.ts'
import { remedies } from './words.ts'

/** A message that is there. */
export interface Place {
  readonly ts: string
  readonly channel: string
}

/** Puts files into the thread of a message: an address for each, its bytes there, then all of them at once into the thread. */
export async function attach(client: SlackClient, errand: Errand, { place, files, url }: Parcel): Promise<Answer<null>> {
  const ids: { id: string; title: string }[] = []
  for (const { name, content } of files) {
    const address = await client.ask((slack) => slack.files.getUploadURLExternal({ filename: name, length: content.length }))
    if (!address.isOk) return address
    const { upload_url: target, file_id: id } = address.value
    if (typeof target !== 'string' || typeof id !== 'string' || !isTrusted(target, url)) return failed(strange)
    const upload = await put(errand, target, content)
    if (!upload.isOk) return upload
    ids.push({ id, title: name })
  }
  const [first, ...others] = ids
  if (first === undefined) return { isOk: true, value: null }
  const { ts, channel } = place
  const shared = await client.ask((slack) => slack.files.completeUploadExternal({ files: [first, ...others], channel_id: channel, thread_ts: ts }))
  return shared.isOk ? { isOk: true, value: null } : shared
}

interface Parcel {
  readonly place: Place
  readonly files: readonly Attachment[]
  /** Of the Web API. */
  readonly url: string
}

/** True where all files are in the thread already; false also where the app may not look. */
export async function isAttached(client: SlackClient, { place, files }: Omit<Parcel, 'url'>): Promise<Answer<boolean>> {
  const answer = await client.ask((slack) => slack.conversations.replies({ ...place, limit: 50 }))
  if (!answer.isOk) return answer.failure.outcome === 'refused' ? { isOk: true, value: false } : answer
  const names = listOf(answer.value.messages).flatMap((message) => listOf(fieldOf(message, 'files')).map((file) => fieldOf(file, 'name')))
  return { isOk: true, value: files.every(({ name }) => names.includes(name)) }
}

/** Slack's store of files takes the bytes from whoever knows the address: the token does not go there. */
async function put(errand: Errand, target: string, content: Uint8Array): Promise<Answer<null>> {
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await errand.fetch(target, { method: 'POST', headers, body: new Uint8Array(content) })
    return response.ok ? { isOk: true, value: null } : failed(judgeStatus(response, errand.now(), remedies))
  } catch (thrown) {
    const wire = wireErrorIn(thrown)
    if (wire === undefined) throw thrown
    return failed(judgeWire(wire, remedies))
  }
}

/** The report goes nowhere by plain HTTP, but to where the API itself is spoken to. */
function isTrusted(target: string, url: string): boolean {
  if (!URL.canParse(target)) return false
  const { protocol, origin } = new URL(target)
  return protocol === 'https:' || origin === new URL(url).origin
}

/** The SDK's types promise more of an answer than anybody has checked. */
export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : []
}

export function fieldOf(value: Json | undefined, name: string): Json | undefined {
  return isJsonObject(value) ? value[name] : undefined
}
