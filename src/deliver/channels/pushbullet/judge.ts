import { isJsonObject } from '../../../model/json.ts'
import type { Verdict } from '../../channel.ts'
import { judgeStatus, type Remedies } from '../../judge-answer.ts'
import { parseJson } from '../../text/parse-json.ts'

export const remedies: Remedies = {
  credentials: 'Check PUSHBULLET_TOKEN: Pushbullet does not take it.',
  address: 'Check PUSHBULLET_API_BASE: it is to be https://api.pushbullet.com or a proxy of it.',
  request: 'Look at the code: Pushbullet does not take the push as it is.',
}

/** Nobody is told to come back later than this. */
const longestMs = 72 * 3_600_000

const freeAccountIsUsedUp: Verdict = {
  outcome: 'refused',
  code: 'pushbullet_pro_required',
  reason: 'a free account has no more pushes this month',
  remedy: 'Wait for the next month and replay the ticket, or use Pushbullet Pro or another push service.',
}

/** Judges the answer to a push. Its texts are not repeated: a server may say what it was told. */
export function judgePushbullet(response: Pick<Response, 'ok' | 'status' | 'headers'>, body: string, now: Date): Verdict {
  const answer = parseJson(body)
  const { iden, error } = isJsonObject(answer) ? answer : {}
  const code = codeOf(error)
  if (code === 'pushbullet_pro_required') return freeAccountIsUsedUp
  if (response.ok) {
    if (typeof iden === 'string' && /^\w{1,64}$/.test(iden)) return { outcome: 'delivered', id: iden }
    const status = `it answered ${response.status}`
    if (error !== undefined) return { outcome: 'retry', code: code ?? 'error', reason: `${status} with an error` }
    return { outcome: 'unknown', code: 'no-iden', reason: `${status} without a push's iden, which is not Pushbullet's way` }
  }
  const judged = judgeStatus(response, now, remedies)
  const verdict = response.status === 429 && judged.outcome === 'retry' && judged.afterMs === undefined ? { ...judged, ...resetOf(response.headers, now) } : judged
  if (code === undefined || verdict.outcome === 'delivered') return verdict
  return { ...verdict, code, reason: `${verdict.reason} (${code})` }
}

/** The error's own code, or its type: words such as `ratelimited` and `invalid_request`, which no token looks like. */
function codeOf(error: unknown): string | undefined {
  if (!isJsonObject(error)) return undefined
  const words = [error['code'], error['type']].filter((word) => typeof word === 'string')
  return words.find((word) => /^[a-z]{2,20}(?:_[a-z]{2,20}){0,4}$/.test(word))
}

/** When the account may send again: `X-Ratelimit-Reset`, in seconds since 1970. */
function resetOf(headers: Headers, now: Date): { readonly afterMs?: number } {
  const seconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  const afterMs = seconds * 1000 - now.getTime()
  return afterMs > 0 ? { afterMs: Math.min(longestMs, Math.ceil(afterMs)) } : {}
}
