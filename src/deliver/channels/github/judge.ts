import { judgeStatus, judgeWire, type Remedies } from '../../judge-answer.ts'
import { wireErrorIn } from '../../wire.ts'
import type { Verdict } from '../../channel.ts'

/** What does not deliver. */
export type Failure = Exclude<Verdict, { readonly outcome: 'delivered' }>

/** A request that did not do what it was to do, already judged. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.reason)
    this.failure = failure
  }
}

/** What a request was: one that only looks may be made again, whatever became of it. */
export interface Attempted {
  readonly writes: boolean
  /** To an issue that was there a moment ago. */
  readonly toIssue: boolean
  readonly now: Date
}

const remedies: Remedies = {
  credentials: 'Give the job "permissions: issues: write", or a token that may write issues in this repository.',
  address: 'Check that the repository is there under this name, that its issues are turned on, and that the token may see it.',
  request: 'Check the labels of "dispatch: github:" in the configuration; if they are sound, please report this.',
}
const minuteMs = 60_000
const longestMs = 72 * 3_600_000

/**
 * GitHub's table. 401: the token; 403: not permitted, unless it is a rate limit, which 429 always is: retried when
 * `Retry-After` says, else at `x-ratelimit-reset`, else after a minute (docs, "rate limits for the REST API"); a 422 "was
 * submitted too quickly" is one as well (cli/cli#4801). 404: no such repository, or not for this token; 410: its issues are
 * turned off; 410 of an issue that was there: deleted meanwhile, so the next attempt makes another; 422: invalid; 503:
 * retried; any other 5xx or a broken connection may have written, and the probe tells.
 */
export function judge(thrown: unknown, { writes, toIssue, now }: Attempted): Failure {
  const failure = judgeAll(thrown, toIssue, now)
  if (writes || failure.outcome !== 'unknown') return failure
  return { ...failure, outcome: 'retry' }
}

/** An answer with a good status that is none that GitHub gives. */
export function strange(writes: boolean): Failure {
  return { outcome: writes ? 'unknown' : 'retry', code: 'strange-answer', reason: 'it answered with something that is not what GitHub answers' }
}

function judgeAll(thrown: unknown, toIssue: boolean, now: Date): Failure {
  const wire = wireErrorIn(thrown)
  if (wire !== undefined) return failureOf(judgeWire(wire, remedies))
  const answer = answerIn(thrown)
  if (answer === undefined) return strange(true)
  const { status, headers, said } = answer
  const limit = rateLimit(answer, now)
  if (limit !== undefined) return limit
  const reason = `it answered ${status}${meaningOf(status, said)}`
  if (status === 410 && toIssue) return { outcome: 'retry', code: 'issue-deleted', reason: 'the issue was deleted meanwhile' }
  if (status === 410) return { outcome: 'refused', code: 'issues-disabled', reason, remedy: 'Turn issues on in the settings of the repository.' }
  return { ...failureOf(judgeStatus({ status, headers }, now, remedies)), reason }
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The service's message: looked at, and shown to nobody. */
  readonly said: string
}

/** What Octokit's error holds of the answer; undefined where it is another error, as of an answer that it cannot read. */
function answerIn(thrown: unknown): Answer | undefined {
  if (!(thrown instanceof Error) || !('response' in thrown)) return undefined
  const { response } = thrown
  if (typeof response !== 'object' || response === null || !('status' in response) || !('headers' in response)) return undefined
  const { status, headers: given } = response
  if (typeof status !== 'number' || status < 400) return undefined
  const headers = new Headers(Object.entries(given ?? {}).map(([name, value]): [string, string] => [name, String(value)]))
  return { status, headers, said: thrown.message }
}

function rateLimit({ status, headers, said }: Answer, now: Date): Failure | undefined {
  const isSpent = headers.get('x-ratelimit-remaining') === '0'
  const isSecondary = /secondary rate limit|abuse detection|submitted too quickly/i.test(said)
  const isLimit = status === 429 || (status === 403 && (isSpent || isSecondary || headers.has('retry-after'))) || (status === 422 && isSecondary)
  if (!isLimit) return undefined
  const named = judgeStatus({ status: 429, headers }, now, remedies)
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000 - now.getTime()
  const untilReset = isSpent && Number.isFinite(reset) ? Math.min(longestMs, Math.max(0, reset)) : minuteMs
  const afterMs = named.outcome === 'retry' && named.afterMs !== undefined ? named.afterMs : untilReset
  const code = isSecondary ? 'secondary-rate-limit' : 'rate-limit'
  return { outcome: 'retry', code, reason: `it answered ${status}: too many requests for now`, afterMs }
}

/** What the service says is not shown, because it may say anything: only what of it is known. */
function meaningOf(status: number, said: string): string {
  if (status === 401) return ': it does not know the token'
  if (status === 403 && /not accessible by/i.test(said)) return ': the token may not write issues'
  if (status === 404) return ': there is no such repository, or not for this token'
  if (status === 410) return ': issues are turned off in this repository'
  const field = status === 422 ? /"field":"(title|body|labels)"/.exec(said)?.[1] : undefined
  return field === undefined ? '' : `: it does not take the ${field}`
}

function failureOf(verdict: Verdict): Failure {
  return verdict.outcome === 'delivered' ? strange(true) : verdict
}
