import { plain } from '../../../model/plain.ts'
import type { Probe, Verdict } from '../../channel.ts'
import { judgeStatus, judgeWire, type Remedies } from '../../judge-answer.ts'
import { retryAfterMs } from '../../retry-after.ts'
import { wireErrorIn } from '../../wire.ts'

/** The end of an attempt, from wherever it comes to it. */
export class Halt extends Error {
  override readonly name = 'Halt'
  readonly verdict: Verdict

  constructor(verdict: Verdict) {
    super(verdict.reason ?? verdict.outcome)
    this.verdict = verdict
  }
}

/** What is being done: looking changes nothing, so that it may be done again whatever became of it. */
export type Doing = 'looking' | 'writing'

const remedies: Remedies = {
  credentials: 'Check the Notion token, and that its connection may read, insert and update content',
  address: "Check Notion's address in the configuration, and that this machine can reach it",
  request: 'Check that the configured id is that of a page, a database or a data source, as it is called in the configuration',
}

/**
 * The words of Notion's errors (developers.notion.com/reference/status-codes) and what they mean for a message. There is no
 * idempotency key: after an `unknown` the page is looked for. While looking, `unknown` is `retry`.
 */
const table: Readonly<Record<string, { readonly outcome: 'retry' | 'unknown' } | { readonly outcome: 'refused'; readonly remedy: string }>> = {
  rate_limited: { outcome: 'retry' },
  service_overload: { outcome: 'retry' },
  conflict_error: { outcome: 'unknown' },
  internal_server_error: { outcome: 'unknown' },
  service_unavailable: { outcome: 'unknown' },
  gateway_timeout: { outcome: 'unknown' },
  unauthorized: { outcome: 'refused', remedy: 'Set the Notion token again: it is wrong, or was taken back' },
  restricted_resource: { outcome: 'refused', remedy: 'Give the connection the capabilities to read, insert and update content' },
  object_not_found: { outcome: 'refused', remedy: 'Share the page or database with the connection (its menu "…", "Connections"), and check its id' },
  validation_error: { outcome: 'refused', remedy: remedies.request },
  invalid_json: { outcome: 'refused', remedy: remedies.request },
  invalid_request: { outcome: 'refused', remedy: remedies.request },
  invalid_request_url: { outcome: 'refused', remedy: remedies.request },
}

/**
 * What an error of the SDK or of the wire comes to. An answer of another shape is judged by its status; of those that
 * leave it open, a proxy's 409 and 503 are among them here. No token is in what it says.
 */
export function judge(thrown: unknown, doing: Doing, token: string, now: Date): Verdict {
  const verdict = withoutSecret(judgeError(thrown, now), token)
  if (doing === 'writing' || verdict.outcome !== 'unknown') return verdict
  const { code, reason, afterMs } = verdict
  return { outcome: 'retry', code, reason, ...(afterMs !== undefined && { afterMs }) }
}

function judgeError(thrown: unknown, now: Date): Verdict {
  const wire = wireErrorIn(thrown)
  if (wire !== undefined) return judgeWire(wire, remedies)
  if (!isAnswer(thrown)) return { outcome: 'unknown', code: 'unreadable-answer', reason: 'Notion answered something that is not JSON' }
  const { status, code, message } = thrown
  const headers = thrown.headers instanceof Headers ? thrown.headers : new Headers()
  const afterMs = retryAfterMs(headers.get('retry-after'), now)
  const when = afterMs === undefined ? {} : { afterMs }
  const row = table[code]
  if (row !== undefined) {
    const said = { code, reason: sentence(`Notion answered ${status}: ${message}`) }
    return row.outcome === 'refused' ? { ...row, ...said } : { ...row, ...said, ...when }
  }
  const answer = { code: `http-${status}`, reason: `Notion answered ${status}` }
  if (status === 529) return { outcome: 'retry', ...answer, ...when }
  if (status === 409 || status === 503) return { outcome: 'unknown', ...answer, ...when }
  return judgeStatus({ status, headers }, now, remedies)
}

/** An error that stands for an answer, by its shape: the SDK is loaded late. */
function isAnswer(thrown: unknown): thrown is Error & { readonly status: number; readonly code: string; readonly headers: unknown } {
  if (!(thrown instanceof Error) || !('status' in thrown) || !('code' in thrown)) return false
  return typeof thrown.status === 'number' && typeof thrown.code === 'string' && 'headers' in thrown
}

function sentence(text: string): string {
  return plain(text, 300).replace(/[\s.]+$/, '')
}

function withoutSecret(verdict: Verdict, token: string): Verdict {
  if (verdict.outcome === 'delivered') return verdict
  const hide = (text: string): string => text.replaceAll(token, '***')
  const code = hide(verdict.code).replace(/[^\w.:-]+/g, '-').slice(0, 64) || 'error'
  return { ...verdict, code, reason: sentence(hide(verdict.reason)) }
}

/** What an attempt to look comes to, as the answer to a probe. */
export function probeFrom(verdict: Verdict): Probe {
  if (verdict.outcome === 'delivered') return verdict
  const { code, reason } = verdict
  if (verdict.outcome === 'refused') return { outcome: 'unable', code, reason }
  return { outcome: 'undecided', code, reason, ...(verdict.afterMs !== undefined && { afterMs: verdict.afterMs }) }
}
