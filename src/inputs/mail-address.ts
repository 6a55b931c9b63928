import type { Address } from '../model/dispatch-settings.ts'
import type { Checked } from './parsed.ts'
import { parseUrl } from './url.ts'

export const addressAllowed = 'an address such as ops@example.org or Ops <ops@example.org> is allowed'

/** For editors: they leave the rest to the run. */
export const addressPattern = '^[^\\r\\n]*[^@\\s]@[^@\\s]+$'

const longestName = 100
/** Of RFC 5321, section 4.5.3.1, less the angle brackets. */
const longestAddress = 254
const longestLocal = 64
const mostAddresses = 100

/** A dot-atom (RFC 5322, section 3.2.3), which needs no quoting anywhere. */
const local = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * One mailbox: `ops@example.org`, `Ops <ops@example.org>` or `"Ops, Seoul" <ops@example.org>`. Whatever a mail library
 * could take for a second recipient or a further header is refused: line ends, and `, : ;` outside quotation marks.
 */
export function parseAddress(text: string): Checked<Address> {
  if (/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text)) return { allowed: 'an address on one line, without control characters, is allowed' }
  const [, before, inside] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? []
  const name = before === undefined ? '' : nameOf(before.trim())
  const address = addressOf((inside ?? text).trim())
  return name === undefined || address === undefined ? { allowed: addressAllowed } : { value: { name, address } }
}

/** Mailboxes between commas, each once. */
export function parseAddresses(text: string): Checked<readonly Address[]> {
  const parts = partsOf(text)
  if (parts.length > mostAddresses) return { allowed: `at most ${mostAddresses} addresses between commas are allowed` }
  const found: Address[] = []
  for (const [at, part] of parts.entries()) {
    const checked = parseAddress(part)
    if ('value' in checked) found.push(checked.value)
    else return { allowed: parts.length === 1 ? checked.allowed : `${checked.allowed}, several between commas; number ${at + 1} is none` }
  }
  return { value: withoutTwins(found) }
}

/** What stands between the commas that are not between quotation marks. */
function partsOf(text: string): readonly string[] {
  const ends: number[] = []
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    if (text[at] === ',' && !isQuoted) ends.push(at)
  }
  return [...ends, text.length].map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end))
}

/** The same mailbox gets a message once. */
export function withoutTwins(addresses: readonly Address[]): readonly Address[] {
  return addresses.filter(({ address }, at) => addresses.findIndex((other) => other.address === address) === at)
}

/** The name before an address, without its quotation marks; undefined where it would have needed some. */
function nameOf(text: string): string | undefined {
  const [, quoted] = /^"([^"\\]*)"$/.exec(text) ?? []
  const name = quoted ?? text
  if (name.length > longestName || (quoted === undefined && /[",:;()@[\]\\]/.test(text))) return undefined
  return name.trim()
}

function addressOf(text: string): string | undefined {
  const at = text.lastIndexOf('@')
  const [mailbox, written] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || mailbox.length > longestLocal || !local.test(mailbox) || /[^\p{L}\p{N}\p{M}.-]/u.test(written)) return undefined
  // The URL standard knows how a domain of other letters is written for machines.
  const domain = parseUrl(`https://${written}`)?.hostname ?? ''
  const address = `${mailbox}@${domain}`
  const isFit = domain.split('.').every((part) => label.test(part)) && !/^[\d.]+$/.test(domain)
  return isFit && address.length <= longestAddress ? address : undefined
}
