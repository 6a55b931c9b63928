import type { Dispatch } from '../../model/dispatch.ts'
import { plain } from '../../model/plain.ts'

/** What the facts of a report add to a finding's sentence; a title has the bare value. */
const value = / \(now [^()]{1,60}\)$/

/** True where the title says the worst finding already, in as many words: it need not be the next line again. */
export function isWorstSaid({ title, findings }: Pick<Dispatch, 'title' | 'findings'>): boolean {
  const what = plain(findings[0]?.what ?? '').replace(value, '')
  return what !== '' && plain(title).includes(what)
}
