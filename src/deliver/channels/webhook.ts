import { project } from '../../model/project.ts'
import type { Channel, Errand, Verdict } from '../channel.ts'
import { judgeStatus, judgeThrown, type Remedies } from '../judge-answer.ts'
import { keyOf } from '../text/key-of.ts'
import { wireErrorIn } from '../wire.ts'
import { payloadOf } from './webhook/payload.ts'
import { secretsIn } from './webhook/secrets-in.ts'

const remedies: Remedies = {
  credentials: 'Check WEBHOOK_URL and WEBHOOK_SECRET: the receiver does not take them.',
  address: 'Check WEBHOOK_URL: it is to be the receiver itself, without a redirect.',
  request: 'Look at the receiver\'s log: it does not take what is sent to it.',
}

/**
 * Any receiver of HTTP: a POST of JSON (`velos.dispatch/1`), with
 *
 * - `Idempotency-Key`: the same for every attempt at one ticket, so that a receiver can drop what it has;
 * - `Velos-Timestamp`: seconds since 1970, of this attempt;
 * - `Velos-Signature: v1=<hex>`, where a secret is set: HMAC-SHA256 of `<timestamp>.<body>`, over the body's bytes.
 *
 * | answer | verdict |
 * |---|---|
 * | 2xx, whatever its body, also one that never ends | delivered |
 * | 3xx | refused: a message and its signature go nowhere else |
 * | 408, 425, 429, 503, 529 | retry, at the time of `Retry-After` if there is one |
 * | other 4xx | refused |
 * | other 5xx, no answer, a connection that broke | unknown: sent again with the same key, and marked |
 * | not reached, an untrusted certificate | retry |
 *
 * It cannot be probed. A receiver that looks at the key gets each message once; another one gets at most one more for
 * each unknown, marked `(redelivery n)`.
 */
export const webhook: Channel = {
  id: 'webhook',
  open: ({ webhook: settings }) => {
    if (settings === undefined) return undefined
    const { url, secret } = settings
    return {
      destination: new URL(url).origin,
      secrets: [...secretsIn(url), ...(secret === undefined ? [] : [secret])],
      prepare(dispatch, redelivery) {
        const body = JSON.stringify(payloadOf(dispatch, redelivery))
        const headers = {
          'content-type': 'application/json',
          'idempotency-key': keyOf(dispatch.id),
          'user-agent': `${project.name}/${project.version}`,
        }
        return {
          shows: { headers: { ...headers, ...(secret !== undefined && { 'velos-signature': 'v1=***' }) }, body: JSON.parse(body) },
          send: async (errand) => await post(url, { headers, body }, secret, errand),
        }
      },
    }
  },
}

async function post(url: string, { headers, body }: { headers: Record<string, string>; body: string }, secret: string | undefined, errand: Errand): Promise<Verdict> {
  const timestamp = Math.floor(errand.now().getTime() / 1000)
  const signed = { ...headers, 'velos-timestamp': String(timestamp), ...(secret !== undefined && { 'velos-signature': await sign(timestamp, body, secret) }) }
  try {
    const response = await errand.fetch(url, { method: 'POST', headers: signed, body })
    return response.ok ? { outcome: 'delivered' } : judgeStatus(response, errand.now(), remedies)
  } catch (thrown) {
    const status = wireErrorIn(thrown)?.status
    // Its status said that it has it; nobody needs the body that broke off after that.
    return status !== undefined && status < 300 ? { outcome: 'delivered' } : judgeThrown(thrown, remedies)
  }
}

async function sign(timestamp: number, body: string, secret: string): Promise<string> {
  const { createHmac } = await import('node:crypto')
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}
