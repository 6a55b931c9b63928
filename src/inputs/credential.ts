import type { Checked } from './parsed.ts'

const longest = 4096

/** A token: it goes into a header, and a client's complaint about one that does not fit there would hold it. */
export function parseToken(text: string): Checked<string> {
  const isWord = /^[!-~]+$/.test(text) && text.length <= longest
  return isWord ? { value: text } : { allowed: 'one word of printable ASCII characters is allowed' }
}

/** A password or user name, with whatever blanks it has, on one line. */
export function parsePassphrase(text: string): Checked<string> {
  const isLine = !/[\p{Cc}\p{Cs}]/u.test(text) && text.length <= longest
  return isLine ? { value: text } : { allowed: 'one line without control characters is allowed' }
}

/** The key of a signature: any text. A secret that was pasted with the line's end does not hold it. */
export function parseSharedSecret(text: string): Checked<string> {
  return text.length <= longest ? { value: text } : { allowed: `at most ${longest} characters are allowed` }
}
