import type { Dispatch } from '../../model/dispatch.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Channel, Errand, Verdict } from '../channel.ts'
import { judgeThrown } from '../judge-answer.ts'
import { keyOf } from '../text/key-of.ts'
import { markedTitle, outline } from '../text/outline.ts'
import { judgePushbullet, remedies } from './pushbullet/judge.ts'

/** No limit is documented; a phone shows no more. */
const most = { title: 250, body: 4_000 }

const looks = { CRITICAL: '🔴', WARN: '🟠', OK: '🟢', UNKNOWN: '⚪' } as const

/**
 * Pushbullet: one push to all devices of the token's account, a link where there is one. Its `guid` is the ticket's key:
 * Pushbullet gives back the push that it has instead of making another, "mostly", as its documentation says.
 *
 * | answer | verdict |
 * |---|---|
 * | 200 with a push's iden | delivered |
 * | 200 with an error | retry |
 * | 200 with anything else | unknown |
 * | 408, 425, 429, 503, 529 | retry, at the time of `Retry-After` or `X-Ratelimit-Reset` if there is one |
 * | 3xx, other 4xx; a free account's 500 pushes a month are used up (400) | refused, with Pushbullet's own code |
 * | other 5xx, no answer, a connection that broke | unknown: sent again with the same guid |
 * | not reached, an untrusted certificate | retry |
 *
 * It is not probed: sending again with the same guid asks the same question.
 */
export const pushbullet: Channel = {
  id: 'pushbullet',
  open: ({ pushbullet: settings }) => {
    if (settings === undefined) return undefined
    const { url, token } = settings
    return {
      destination: `all devices of the account at ${new URL(url).host}`,
      secrets: [token],
      prepare(dispatch, redelivery) {
        const push = pushOf(dispatch, redelivery)
        return { shows: push, send: async (errand) => await create(url, token, push, errand) }
      },
    }
  },
}

function pushOf(dispatch: Dispatch, redelivery: number): JsonObject {
  const { id, title, severity, status, url } = dispatch
  const link = url !== undefined && /^https?:\/\//.test(url) ? { type: 'link', url } : { type: 'note' }
  return {
    ...link,
    title: markedTitle(`${looks[severity ?? status ?? 'UNKNOWN']} ${title}`, redelivery, { bytes: most.title }),
    body: outline(dispatch, { bytes: most.body }),
    guid: keyOf(id),
  }
}

async function create(url: string, token: string, push: JsonObject, errand: Errand): Promise<Verdict> {
  try {
    const headers = { 'content-type': 'application/json', 'access-token': token }
    const response = await errand.fetch(`${url}/v2/pushes`, { method: 'POST', headers, body: JSON.stringify(push) })
    return judgePushbullet(response, await response.text(), errand.now())
  } catch (thrown) {
    return judgeThrown(thrown, remedies)
  }
}
