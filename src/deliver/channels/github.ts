import type { Channel } from '../channel.ts'
import { prepare } from './github/prepare.ts'

/**
 * GitHub: one open issue for each trouble of a ticket, written anew with each ticket, commented where something has
 * changed, and closed when it is over (`trouble.ts`, `decide.ts`; the verdicts are in `judge.ts`). Marks that nobody sees
 * tell an attempt what an earlier one has done, so that each may be repeated: there are no duplicates but those of two
 * bridges at the same moment. Attachments are not sent: GitHub's API takes none.
 */
export const github: Channel = {
  id: 'github',
  open({ github: settings }) {
    if (settings === undefined) return undefined
    return {
      destination: `issues of ${settings.owner}/${settings.repository}`,
      secrets: [settings.token],
      prepare: (dispatch, redelivery) => prepare(settings, dispatch, redelivery),
    }
  },
}
