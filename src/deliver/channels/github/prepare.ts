import type { Dispatch } from '../../../model/dispatch.ts'
import type { GitHubSettings } from '../../../model/dispatch-settings.ts'
import { safe } from '../../../model/incident-mark.ts'
import type { JsonObject } from '../../../model/json.ts'
import type { Message } from '../../channel.ts'
import { compose } from './compose.ts'
import { probe, send, type Matter } from './settle.ts'
import { troublesOf } from './trouble.ts'

/** Prepares the issues of a ticket. */
export function prepare(settings: GitHubSettings, dispatch: Dispatch, redelivery: number): Message {
  const troubles = troublesOf(dispatch)
  const matters = troubles.map((trouble) => ({ trouble, letter: compose(dispatch, trouble, redelivery, troubles.length === 1) }))
  return {
    shows: { repository: `${settings.owner}/${settings.repository}`, issues: matters.map((matter) => shown(matter, settings)) },
    send: (errand) => send({ settings, dispatch, matters, errand }),
    probe: (errand) => probe({ settings, dispatch, matters, errand }),
  }
}

function shown({ trouble, letter: { title, body, comment } }: Matter, { labels }: GitHubSettings): JsonObject {
  const incident = safe(trouble.fingerprint)
  if (trouble.state === 'resolved') return { incident, whenOpen: { comment, state: 'closed', state_reason: 'completed' } }
  return { incident, title, labels, body, ...(trouble.state === 'open' && { whenChanged: { comment } }) }
}
