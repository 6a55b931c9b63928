import type { Dispatch } from '../../../model/dispatch.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { plain } from '../../../model/plain.ts'

/** What stands between a title and the mark at its end. */
const between = ' · '

/** A ticket as one short word for the end of a title: 64 bits of its id and of what it says, as two tickets may have one id. */
export function markOf({ id }: Pick<Dispatch, 'id'>, content: string): string {
  return fingerprint('ticket', id, content).slice(0, 16)
}

/** The mark of earlier versions, of the id alone: itself where it is a short word, else 64 bits of its fingerprint. */
export function formerMarkOf(id: string): string {
  return /^[\w.-]{1,24}$/.test(id) ? id : hashOf(id)
}

/** A ticket's id as a text that Notion keeps as it is: itself, unless something in it cannot be seen. */
export function nameOf(id: string): string {
  return id !== '' && id === plain(id) ? id : hashOf(id)
}

export function marked(title: string, mark: string): string {
  return `${title}${between}${mark}`
}

export function isMarked(title: string, mark: string): boolean {
  return title.endsWith(between + mark)
}

function hashOf(text: string): string {
  return fingerprint(text).slice(0, 16)
}

/** A title as it is without its mark and without what a redelivery adds; undefined where it does not end with that mark. */
export function bareTitle(title: string, mark: string): string | undefined {
  return isMarked(title, mark) ? withoutRedelivery(title.slice(0, -(between + mark).length)) : undefined
}

export function withoutRedelivery(title: string): string {
  return title.replace(/ \(redelivery \d{1,9}\)$/, '')
}
