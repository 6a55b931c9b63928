import type { Verdict } from './channel.ts'
import { retryAfterMs } from './retry-after.ts'
import { wireErrorIn, type WireError } from './wire.ts'

/** What to do about an answer, as far as its status tells; a channel says it in its own words where it knows better. */
export interface Remedies {
  /** 401 and 403. */
  readonly credentials: string
  /** 404, 410 and a redirect. */
  readonly address: string
  /** Every other 4xx. */
  readonly request: string
}

/** Judges a request that got no answer: not sent is tried again, anything else may have arrived. */
export function judgeWire(error: WireError, remedies: Remedies): Verdict {
  const { code, message: reason, reach } = error
  if (reach === 'answered') return { outcome: 'refused', code, reason, remedy: remedies.address }
  if (code === 'request') return { outcome: 'refused', code, reason, remedy: remedies.request }
  if (reach === 'maybe-sent') return { outcome: 'unknown', code, reason }
  return { outcome: 'retry', code, reason, remedy: remedies.address }
}

/** Judges what was thrown instead of an answer; throws it on where it is no error of the wire, but a fault of ours. */
export function judgeThrown(thrown: unknown, remedies: Remedies): Verdict {
  const error = wireErrorIn(thrown)
  if (error === undefined) throw thrown
  return judgeWire(error, remedies)
}

/** Judges an answer by its status (RFC 9110), where the service has no better table; 2xx is no business of this one. */
export function judgeStatus(response: Pick<Response, 'status' | 'headers'>, now: Date, remedies: Remedies): Verdict {
  const { status } = response
  const afterMs = retryAfterMs(response.headers.get('retry-after'), now)
  const when = afterMs === undefined ? {} : { afterMs }
  const answer = { code: `http-${status}`, reason: `it answered ${status}` }
  // 408 comes before the request was read whole, 425 and 429 before it was acted upon; 503 and 529 say that nobody has time.
  if ([408, 425, 429, 503, 529].includes(status)) return { outcome: 'retry', ...answer, ...when }
  if (status >= 500) return { outcome: 'unknown', ...answer, ...when }
  if (status === 401 || status === 403) return { outcome: 'refused', ...answer, remedy: remedies.credentials }
  if (status === 404 || status === 410 || (status >= 300 && status < 400)) return { outcome: 'refused', ...answer, remedy: remedies.address }
  return { outcome: 'refused', ...answer, remedy: remedies.request }
}
