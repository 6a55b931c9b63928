import { fingerprint } from '../../model/fingerprint.ts'

/**
 * The key by which a service tells a message that it knows: a ticket's id where it is one word of at most 64 letters,
 * digits, `-` and `_`, which fits every header, path and service; else its fingerprint. The same id, the same key.
 */
export function keyOf(id: string): string {
  return /^[-_A-Za-z0-9]{1,64}$/.test(id) ? id : fingerprint('ticket', id)
}
