import type { Remedies } from '../../judge-answer.ts'
import type { Failure } from './failure.ts'

/** What to do about an answer that is known by its status only. */
export const remedies: Remedies = {
  credentials: 'Check SLACK_BOT_TOKEN or SLACK_WEBHOOK_URL, and what stands between this machine and Slack.',
  address: 'Check SLACK_API_URL or SLACK_WEBHOOK_URL, and that this machine can reach it.',
  request: 'Slack does not take such a message: please report it with this answer.',
}

/** Not done, and may be done later. `request_timeout`: what came was cut short. `file_update_failed`: support says so. */
const later = [
  'ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org', 'org_login_required', 'message_limit_exceeded',
  'request_timeout', 'file_update_failed',
]
/** "It's possible some aspect of the operation succeeded before the error was raised." */
const perhaps = ['fatal_error', 'internal_error', 'rollup_error']

/** What to do about a refusal, by the word that Slack gives for it. */
const refusals: readonly (readonly [words: readonly string[], remedy: string])[] = [
  [
    ['invalid_auth', 'not_authed', 'token_revoked', 'token_expired', 'account_inactive', 'not_allowed_token_type', 'invalid_token'],
    'Put a valid bot token of the app into SLACK_BOT_TOKEN; one that expires by itself (token rotation) cannot be used.',
  ],
  [
    ['missing_scope', 'no_permission'],
    'Give the app the scopes chat:write, files:write and channels:history (groups:history where the channel is private) and install it again.',
  ],
  [
    ['channel_not_found', 'invalid_channel', 'team_not_found'],
    'Name the channel by its id (it begins with C), and invite the app where the channel is private: /invite in that channel.',
  ],
  [['not_in_channel', 'posting_to_channel_denied'], 'Invite the app to the channel: /invite in that channel.'],
  [['is_archived', 'channel_is_archived'], 'Unarchive the channel, or choose another.'],
  [
    [
      'action_prohibited', 'restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel',
      'posting_to_general_channel_denied',
    ],
    'Let the app post in that channel (a setting of the workspace or the channel forbids it), or choose another.',
  ],
  [
    ['no_service', 'no_service_id', 'no_active_hooks', 'no_team', 'team_disabled'],
    'The incoming webhook is gone: make a new one and put its address into SLACK_WEBHOOK_URL.',
  ],
  [
    ['access_denied', 'accesslimited', 'team_access_not_granted', 'enterprise_is_restricted', 'ekm_access_denied', 'two_factor_setup_required'],
    'Ask who administers the workspace to let this app in from here.',
  ],
  [
    ['file_uploads_disabled', 'file_uploads_except_images_disabled', 'file_type_not_allowed', 'storage_limit_reached'],
    'Allow files in the workspace, or read the report by its link.',
  ],
]

/** A word of Slack's, and nothing else that an answer may hold. */
export function isWord(text: unknown): text is string {
  return typeof text === 'string' && /^[a-z][a-z0-9_]{1,59}$/.test(text)
}

/**
 * Judges an error by its word. Sources: the error tables of chat.postMessage, files.* and conversations.* and the list
 * for incoming webhooks on docs.slack.dev. A word that is in no table here is a refusal: Slack says that it did not do it.
 */
export function judgeWord(word: string, afterMs: number | undefined): Failure {
  const when = afterMs === undefined ? {} : { afterMs }
  const what = { code: word, reason: `Slack says ${word}` }
  if (later.includes(word)) return { outcome: 'retry', ...what, ...when }
  if (perhaps.includes(word)) return { outcome: 'unknown', ...what, ...when }
  const remedy = refusals.find(([words]) => words.includes(word))?.[1]
  return { outcome: 'refused', ...what, remedy: remedy ?? 'See what Slack means by it: docs.slack.dev/reference/methods.' }
}
