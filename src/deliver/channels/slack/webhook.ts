import type { Errand, OpenChannel, Verdict } from '../../channel.ts'
import type { SlackSettings } from '../../../model/dispatch-settings.ts'
import { judgeStatus, judgeWire } from '../../judge-answer.ts'
import { retryAfterMs } from '../../retry-after.ts'
import { wireErrorIn } from '../../wire.ts'
import { strange } from './failure.ts'
import { compose } from './message.ts'
import { isWord, judgeWord, remedies } from './words.ts'

type WebhookSettings = Extract<SlackSettings, { readonly by: 'webhook' }>

/**
 * A message by an incoming webhook: one POST, whose answer is `ok` or a word. Slack's own client for it takes any 200 for
 * success and hides `Retry-After`. It carries no file, and nobody can be asked what became of it.
 */
export function openWebhook({ webhookUrl }: WebhookSettings): OpenChannel {
  return {
    destination: 'an incoming webhook of Slack',
    secrets: secretsOf(webhookUrl),
    prepare: (dispatch, redelivery) => {
      const { text, blocks } = compose(dispatch, redelivery, false)
      const payload = { text, blocks: [...blocks], unfurl_links: false, unfurl_media: false }
      return { shows: payload, send: async (errand) => await send(webhookUrl, JSON.stringify(payload), errand) }
    },
  }
}

async function send(url: string, body: string, errand: Errand): Promise<Verdict> {
  let response: Response
  try {
    response = await errand.fetch(url, { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-8' }, body })
  } catch (thrown) {
    const wire = wireErrorIn(thrown)
    if (wire === undefined) throw thrown
    return judgeWire(wire, remedies)
  }
  const answer = (await response.text()).trim()
  if (response.status === 200 && answer === 'ok') return { outcome: 'delivered' }
  const byStatus = response.status === 200 ? strange : judgeStatus(response, errand.now(), remedies)
  const byWord = isWord(answer) ? judgeWord(answer, retryAfterMs(response.headers.get('retry-after'), errand.now())) : byStatus
  // A word says more than a 4xx or a 200 does; what a 5xx leaves open, or 429 asks for, stands.
  return byStatus.outcome === 'refused' || response.status === 200 ? byWord : { ...byStatus, ...worded(byWord) }
}

function worded(verdict: Verdict): { readonly code: string; readonly reason: string } | undefined {
  return verdict.outcome === 'delivered' ? undefined : { code: verdict.code, reason: verdict.reason }
}

/** Whoever knows the address, or its end, can post. */
function secretsOf(url: string): readonly string[] {
  const { pathname } = new URL(url)
  const last = pathname.split('/').at(-1) ?? ''
  return [url, pathname, last].filter((one) => one.length >= 8)
}
