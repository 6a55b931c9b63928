import { isJsonObject } from '../../../model/json.ts'
import type { Verdict } from '../../channel.ts'
import { judgeStatus, type Remedies } from '../../judge-answer.ts'
import { parseJson } from '../../text/parse-json.ts'

export const remedies: Remedies = {
  credentials: 'Check NTFY_TOKEN, and that it may write to NTFY_TOPIC.',
  address: 'Check NTFY_URL: it is to be the server itself, such as https://ntfy.sh, without the topic.',
  request: 'See ntfy\'s documentation for this code; a server of your own may have lower limits.',
}

/** ntfy's own words for what people can do something about (its errors.go). */
const known: Readonly<Record<string, { readonly reason: string; readonly remedy: string }>> = {
  40009: { reason: 'it does not take the topic\'s name', remedy: 'Check NTFY_TOPIC: letters, digits, - and _, at most 64.' },
  40010: { reason: 'it keeps that topic\'s name for itself', remedy: 'Choose another NTFY_TOPIC.' },
  42901: { reason: 'there were too many requests in a short time', remedy: 'Wait, or send less often.' },
  42908: { reason: 'all messages of this day are used up', remedy: 'Wait for tomorrow, or use a server or plan with more.' },
  42909: { reason: 'there were too many logins that failed', remedy: 'Check NTFY_TOKEN.' },
  50701: { reason: 'no device has that topic for UnifiedPush', remedy: 'Choose a topic that does not begin with "up".' },
}

/** Judges the answer to a message. Its texts are not repeated: a server may say what it was told. */
export function judgeNtfy(response: Pick<Response, 'ok' | 'status' | 'headers'>, body: string, now: Date): Verdict {
  const said = parseJson(body)
  const { id, code } = isJsonObject(said) ? said : {}
  if (response.ok) {
    if (typeof id === 'string' && /^\w{1,64}$/.test(id)) return { outcome: 'delivered', id }
    return { outcome: 'unknown', code: 'no-id', reason: `it answered ${response.status} without a message's id, which is not ntfy's way` }
  }
  const judged = judgeStatus(response, now, remedies)
  const own = typeof code === 'number' && Number.isSafeInteger(code) ? String(code) : undefined
  const verdict: Verdict = response.status === 507 ? { outcome: 'retry', code: 'http-507', reason: 'it answered 507' } : judged
  if (own === undefined || verdict.outcome === 'delivered') return verdict
  const reason = `${known[own]?.reason ?? verdict.reason} (${own})`
  const remedy = known[own]?.remedy
  if (verdict.outcome === 'unknown') return { ...verdict, code: own, reason }
  return { ...verdict, code: own, reason, ...(remedy !== undefined && { remedy }) }
}
