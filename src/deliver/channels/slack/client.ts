import type { WebClient } from '@slack/web-api'
import type { Errand } from '../../channel.ts'
import { judgeStatus, judgeWire } from '../../judge-answer.ts'
import { retryAfterMs } from '../../retry-after.ts'
import { wireErrorIn } from '../../wire.ts'
import { failed, strange, type Answer } from './failure.ts'
import { isWord, judgeWord, remedies } from './words.ts'

/** Slack's Web API during one errand. */
export interface SlackClient {
  /** Calls a method once, and never throws for what Slack or the network does. */
  ask<Value>(call: (client: WebClient) => Promise<Value>): Promise<Answer<Value>>
}

/**
 * Slack's own client, as a translator only: it neither tries again, nor waits, nor logs (it would write to stdout), nor
 * goes anywhere but to `url`. What became of a request is read off the answer itself, because the client's errors lose a
 * `Retry-After` that is a date, and take a 429 without one for an error without a type.
 */
export async function openClient(errand: Errand, { url, token }: { readonly url: string; readonly token: string }): Promise<SlackClient> {
  const { WebClient, WebAPIPlatformError, LogLevel } = await import('@slack/web-api')
  let last: Pick<Response, 'status' | 'headers'> | undefined
  const forget = (): void => {
    last = undefined
  }
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore, setLevel: ignore, setName: ignore, getLevel: () => LogLevel.ERROR }
  const client = new WebClient(token, {
    slackApiUrl: `${url}/`,
    fetch: async (input, init) => {
      const response = await errand.fetch(input, init)
      last = response
      return response
    },
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    // The errand's deadline comes first, and knows more.
    timeout: errand.deadlineMs + 5_000,
    logger: silent,
  })
  return {
    ask: async (call) => {
      forget()
      try {
        return { isOk: true, value: await call(client) }
      } catch (thrown) {
        const wire = wireErrorIn(thrown)
        if (wire !== undefined) return failed(judgeWire(wire, remedies))
        // Nothing was asked: the fault is ours.
        if (last === undefined) throw thrown
        if (last.status !== 200) return failed(judgeStatus(last, errand.now(), remedies))
        const word: unknown = thrown instanceof WebAPIPlatformError ? thrown.data.error : undefined
        return failed(isWord(word) ? judgeWord(word, retryAfterMs(last.headers.get('retry-after'), errand.now())) : strange)
      }
    },
  }
}

function ignore(): void {
  // What the client would log is in the verdict.
}
