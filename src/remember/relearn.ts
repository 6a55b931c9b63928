import type { Inbox } from '../model/memory.ts'
import { parseInbox } from './inbox.ts'

const mostPatterns = 100
const longestPattern = 300

/** The series that the inboxes ask to learn anew: the `relearn` of their records, `*` for any characters. */
export function relearnIn(inboxes: readonly Inbox[]): readonly string[] {
  const asked = inboxes
    .filter(({ content }) => content.includes('"relearn"'))
    .flatMap(parseInbox)
    .flatMap(({ relearn }): readonly unknown[] => (Array.isArray(relearn) ? relearn : [relearn]))
    .filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= longestPattern)
  return [...new Set(asked)].slice(0, mostPatterns)
}
