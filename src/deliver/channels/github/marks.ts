import type { Dispatch } from '../../../model/dispatch.ts'
import { markedIncident, safe } from '../../../model/incident-mark.ts'
import { contentKey } from '../../text/content-key.ts'

/** What the hidden lines at the end of an issue or a comment say; written by us, and read only where a line is nothing else. */
export interface Marks {
  /** As `safe` writes it. */
  readonly incident?: string
  /** The last ticket that wrote it (`nameOf`), when that was made (`YYYYMMDD_HHMMSS`), and the key of what it told. */
  readonly ticket?: { readonly id: string; readonly created: string; readonly key: string }
}

/** A ticket as its marks name it: by its id, and by what it says, as two tickets may have one id. */
export function nameOf(dispatch: Dispatch): string {
  return `${safe(dispatch.id)}/${contentKey(dispatch)}`
}

/** The line that `marksIn` reads. */
export function ticketMark(dispatch: Dispatch, key: string): string {
  return `<!-- velos:ticket ${nameOf(dispatch)} ${safe(dispatch.created ?? '-')} ${key} -->`
}

/** The last mark of each kind: what comes before may be a text from outside that looks like one. */
export function marksIn(body: string): Marks {
  const incident = markedIncident(body)
  const [, id, created, key] = [...body.matchAll(/^<!-- velos:ticket (\S+) (\S+) (\S+) -->\r?$/gm)].at(-1) ?? []
  return {
    ...(incident !== undefined && { incident }),
    ...(id !== undefined && created !== undefined && key !== undefined && { ticket: { id, created, key } }),
  }
}
