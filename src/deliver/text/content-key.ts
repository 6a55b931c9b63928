import type { Dispatch } from '../../model/dispatch.ts'
import { fingerprint } from '../../model/fingerprint.ts'

/**
 * What a message says, as 16 hexadecimal digits: the same for every attempt with a ticket and for its replay, as neither the
 * mark of a redelivery nor a moment is in it. A tool that gives all its tickets one id would otherwise have one of them
 * told, and every other one taken for told.
 */
export function contentKey({ created, title, body }: Pick<Dispatch, 'created' | 'title' | 'body'>): string {
  return fingerprint('content', created ?? '', title, body).slice(0, 16)
}
