import type { JsonObject } from '../../../model/json.ts'
import { parsedUrl } from './url.ts'

/** Why a server did not take a mail for somebody. */
export interface Refusal {
  readonly address: string
  /** The reply's: 550; absent where it gave none. */
  readonly code?: number
}

/** Who is done with, for good: the mail is theirs, or never will be. What an attempt keeps for the next one. */
export interface Done {
  readonly accepted: readonly string[]
  readonly refused: readonly Refusal[]
}

/** What the last attempt kept; nothing where it kept nothing that can be understood. */
export function doneBefore(progress: JsonObject | undefined): Done {
  const { accepted, refused } = progress ?? {}
  const isText = (one: unknown): one is string => typeof one === 'string'
  return {
    accepted: Array.isArray(accepted) ? accepted.filter(isText) : [],
    refused: (Array.isArray(refused) ? refused : []).flatMap((one: unknown): readonly Refusal[] => {
      if (typeof one !== 'object' || one === null || !('address' in one) || !isText(one.address)) return []
      return [{ address: one.address, ...('code' in one && typeof one.code === 'number' && { code: one.code }) }]
    }),
  }
}

export function progressOf({ accepted, refused }: Done): JsonObject {
  return { accepted, refused: refused.map(({ address, code }) => ({ address, ...(code !== undefined && { code }) })) }
}

/** Those of `all` for whom nothing is settled yet. */
export function remaining(all: readonly string[], { accepted, refused }: Done): readonly string[] {
  const settled = new Set([...accepted, ...refused.map(({ address }) => address)])
  return all.filter((address) => !settled.has(address))
}

/** `a@example.org (550), b@example.org (no reply code)`, and how many more. */
export function named(refusals: readonly Refusal[]): string {
  const names = refusals.slice(0, 5).map(({ address, code }) => `${address} (${code ?? 'no reply code'})`)
  const rest = refusals.length - names.length
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/**
 * An address as the wire wants it: the domain in ASCII, unless the part before it needs more than ASCII itself. What is
 * no address stays as it is, and the server says so.
 */
export function wireAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  if (at < 1 || domain.startsWith('[') || !/[^\u0000-\u007f]/.test(domain) || /[^\u0000-\u007f]/.test(local)) return address
  const ascii = parsedUrl(`http://${domain}`)?.hostname
  return ascii === undefined ? address : `${local}@${ascii}`
}
