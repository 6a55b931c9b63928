import type { Dispatch } from '../../model/dispatch.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Channel, Errand, Probe, Verdict } from '../channel.ts'
import { judgeThrown } from '../judge-answer.ts'
import { markedTitle, outline } from '../text/outline.ts'
import { keyOf } from '../text/key-of.ts'
import { wireErrorIn } from '../wire.ts'
import { findIn } from './ntfy/cache.ts'
import { judgeNtfy, remedies } from './ntfy/judge.ts'

/**
 * A message of 4,096 bytes is a file already, or refused, and a JSON body may have twice that (ntfy's server.go). The
 * title may have 1 KB since 2.28.
 */
const most = { message: 3_900, title: 500, body: 8_000 }

const looks = {
  CRITICAL: { priority: 5, tags: ['rotating_light'] },
  WARN: { priority: 4, tags: ['warning'] },
  OK: { priority: 2, tags: ['white_check_mark'] },
  UNKNOWN: { priority: 3, tags: ['grey_question'] },
} as const

/**
 * ntfy, on ntfy.sh or a server of one's own: one notification, posted as JSON to the server's root, so that no text goes
 * into a header. Its `sequence_id` is the ticket's key: a server from 2.16 on shows a redelivery in the place of the first.
 *
 * | answer | verdict |
 * |---|---|
 * | 200 with a message's id | delivered |
 * | 200 with anything else | unknown: somebody else may have answered |
 * | 408, 425, 429, 503, 507, 529 | retry, at the time of `Retry-After` if there is one |
 * | 3xx, other 4xx | refused, with ntfy's own code (40009) |
 * | other 5xx, no answer, a connection that broke | unknown |
 * | not reached, an untrusted certificate | retry |
 *
 * The probe looks for the message in the server's cache. A server may keep none, so not finding it proves nothing.
 */
export const ntfy: Channel = {
  id: 'ntfy',
  open: ({ ntfy: settings }) => {
    if (settings === undefined) return undefined
    const { url, topic, token } = settings
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
    return {
      // Without a token a topic's name is all that protects it.
      destination: `${token === undefined ? 'a topic' : `topic ${topic}`} at ${new URL(url).host}`,
      secrets: [token ?? topic],
      prepare(dispatch, redelivery) {
        const message = messageOf(dispatch, redelivery)
        return {
          shows: { ...(token !== undefined && { topic }), ...message },
          send: async (errand) => await publish(url, authorization, { topic, ...message }, errand),
          probe: async (errand) => await look(`${url}/${topic}/json?poll=1&since=all`, authorization, message, errand),
        }
      },
    }
  },
}

function messageOf(dispatch: Dispatch, redelivery: number): JsonObject {
  const { severity, status, url } = dispatch
  const rest = {
    title: markedTitle(dispatch.title, redelivery, { bytes: most.title }),
    ...looks[severity ?? status ?? 'UNKNOWN'],
    ...(url !== undefined && /^https?:\/\//.test(url) && { click: url }),
    sequence_id: keyOf(dispatch.id),
  }
  const withMessage = (bytes: number): JsonObject => ({ message: outline(dispatch, { bytes }) || dispatch.title, ...rest })
  let room = most.message
  let message = withMessage(room)
  for (; room > 400 && Buffer.byteLength(JSON.stringify(message)) > most.body - 100; message = withMessage(room)) room = Math.floor(room * 0.8)
  return message
}

type Headers = Readonly<Record<string, string>>

async function publish(url: string, authorization: Headers, message: JsonObject, errand: Errand): Promise<Verdict> {
  try {
    const headers = { 'content-type': 'application/json', ...authorization }
    const response = await errand.fetch(`${url}/`, { method: 'POST', headers, body: JSON.stringify(message) })
    return judgeNtfy(response, await response.text(), errand.now())
  } catch (thrown) {
    return judgeThrown(thrown, remedies)
  }
}

async function look(url: string, authorization: Headers, message: JsonObject, errand: Errand): Promise<Probe> {
  try {
    const response = await errand.fetch(url, { headers: authorization })
    if (response.ok) return findIn(await response.text(), message)
    const verdict = judgeNtfy(response, await response.text(), errand.now())
    if (verdict.outcome === 'delivered') return { outcome: 'unable', code: 'no-list', reason: 'its answer is no list of messages' }
    const { code, reason } = verdict
    if (verdict.outcome === 'refused') return { outcome: 'unable', code, reason }
    return { outcome: 'undecided', code, reason, ...(verdict.afterMs !== undefined && { afterMs: verdict.afterMs }) }
  } catch (thrown) {
    const error = wireErrorIn(thrown)
    if (error === undefined) throw thrown
    // A cache that is too long to read is so the next time, too; and a redirect is a redirect.
    const isLasting = error.reach === 'answered' || (error.code === 'body' && !errand.signal.aborted)
    return { outcome: isLasting ? 'unable' : 'undecided', code: error.code, reason: error.message }
  }
}
