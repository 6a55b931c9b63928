import type { Channel } from '../channel.ts'
import { openBot } from './slack/bot.ts'
import { openWebhook } from './slack/webhook.ts'

/**
 * Slack, by a bot token or by an incoming webhook. The tables of verdicts are in `slack/words.ts`; a bare status is judged
 * as anywhere.
 *
 * | answer | bot | webhook |
 * |---|---|---|
 * | `ok` | delivered | delivered |
 * | `ratelimited`, 429, 503, not sent, ... | retry, at `Retry-After` | retry, at `Retry-After` |
 * | `fatal_error`, `internal_error`, `rollup_error`, other 5xx, silence, a reset, a 200 that is not Slack's | unknown: the history is asked | unknown: sent once more, marked |
 * | any other word, 4xx, a redirect | refused | refused |
 *
 * There is no link to a message in its receipt: it would be one more call for each message. Its id is
 * `<channel>/<ts>`, by which `chat.getPermalink` tells the link at any time.
 */
export const slack: Channel = {
  id: 'slack',
  open: ({ slack: settings }) => {
    if (settings === undefined) return undefined
    return settings.by === 'bot' ? openBot(settings) : openWebhook(settings)
  },
}
