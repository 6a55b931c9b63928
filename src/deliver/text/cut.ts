/** How long a text may be: `characters` are UTF-16 units, as JavaScript and most services count them; `bytes` are of UTF-8. */
export type Limit = { readonly characters: number } | { readonly bytes: number }

const ellipsis = '…'

/** The length of a text in the limit's unit. */
export function lengthOf(text: string, limit: Limit): number {
  return 'bytes' in limit ? Buffer.byteLength(text) : text.length
}

/**
 * A text within a limit: whole, or cut at the end of a line, else of a word, else of a character, with an ellipsis. A
 * cut at a line or a word gives up at most a third of what would fit; the ellipsis of a cut line is on a line by itself,
 * so that a table or a fence above it stays what it is. A lone surrogate becomes U+FFFD.
 */
export function cut(text: string, limit: Limit): string {
  const most = 'bytes' in limit ? limit.bytes : limit.characters
  // No text takes fewer bytes than it has units: what is further away is not even looked at.
  if (text.length <= most && lengthOf(text, limit) <= most) return text.toWellFormed()
  const room = most - lengthOf(`\n${ellipsis}`, limit)
  if (room < 0) return most >= lengthOf(ellipsis, limit) ? ellipsis : ''
  const fits = head(text, limit, room)
  const least = Math.floor((fits.length * 2) / 3)
  const line = text.charAt(fits.length) === '\n' ? fits.length : fits.lastIndexOf('\n')
  if (line > 0 && line >= least) return `${fits.slice(0, line).trimEnd()}\n${ellipsis}`
  const blank = /\s/.test(text.charAt(fits.length)) ? fits.length : fits.search(/\s\S*$/)
  return `${fits.slice(0, blank > 0 && blank >= least ? blank : undefined).trimEnd()}${ellipsis}`
}

/** The longest beginning within so many of the limit's units, never half a character. */
function head(text: string, limit: Limit, most: number): string {
  const start = text.slice(0, most).toWellFormed()
  const end = text.length > most && isHighSurrogate(text.charCodeAt(most - 1)) ? start.slice(0, -1) : start
  if (!('bytes' in limit)) return end
  const bytes = Buffer.from(end)
  if (bytes.length <= most) return end
  let at = most
  // Bytes of the form 10xxxxxx go on with a character that began before.
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1
  return bytes.toString('utf8', 0, at)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
