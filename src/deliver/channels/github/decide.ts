import type { Dispatch } from '../../../model/dispatch.ts'
import { nameOf, type Marks } from './marks.ts'
import type { Trouble } from './trouble.ts'

/** What is to be done about a trouble, and why. */
export type Step =
  | { readonly do: 'nothing'; readonly why: 'told' | 'newer-told' | 'not-open' }
  | { readonly do: 'create'; readonly why: 'new' }
  /** `changed` and `recovered` are told in a comment, which notifies people; `same` writes the issue anew in silence. */
  | { readonly do: 'update'; readonly why: 'changed' | 'same' }
  | { readonly do: 'close'; readonly why: 'recovered' }

/**
 * Decides by what an issue's marks say that an earlier ticket, or an earlier attempt with this one, has done. `marks` are
 * those of the open issue; undefined where there is none. `now` is `YYYYMMDD_HHMMSS`: a ticket from the future, by a wrong
 * clock or a wrong hand, is not newer for ever.
 */
export function decide(trouble: Trouble, ticket: Dispatch, marks: Marks | undefined, now: string): Step {
  if (marks === undefined) return trouble.state === 'resolved' ? { do: 'nothing', why: 'not-open' } : { do: 'create', why: 'new' }
  const last = marks.ticket
  const toldAt = last !== undefined && /^\d{8}_\d{6}$/.test(last.created) && last.created <= now ? last.created : undefined
  if (toldAt !== undefined && ticket.created !== undefined && toldAt > ticket.created) return { do: 'nothing', why: 'newer-told' }
  if (trouble.state === 'resolved') return { do: 'close', why: 'recovered' }
  if (last?.id === nameOf(ticket)) return { do: 'nothing', why: 'told' }
  return { do: 'update', why: last?.key === trouble.key || trouble.state === 'unclear' ? 'same' : 'changed' }
}

/** A moment as tickets write it. */
export function stampOf(now: Date): string {
  return now.toISOString().replace(/\.\d+Z$/, '').replaceAll(/[-:]/g, '').replace('T', '_')
}
