/** Terminal control: CSI; then OSC, DCS and their kin with their end, if they have one; then the short ones. */
const escapeSequences = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]*(?:\\u0007|\\u001b\\\\|\\u009c)',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'g',
)
const blanks = /[\s\u0085\u2028\u2029]+/g
/** C0 and C1 but for blanks, soft hyphen, zero-width space, byte-order mark, all that turns the reading direction, invisible tags. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** Printable ASCII with single blanks: most texts, and nothing in them to take out. */
const harmless = /^[!-~]+(?: [!-~]+)*$/

/**
 * A text from outside as one harmless line: no escape sequences, no control characters, nothing that is unseen or
 * turns the reading direction, no workflow command (`##[` anywhere, `::` at the start of a word). Cut to `most`
 * characters, the last of which is then an ellipsis.
 */
export function plain(text: string, most = Number.POSITIVE_INFINITY): string {
  const seen = harmless.test(text) ? text : text.toWellFormed().replace(escapeSequences, '').replace(unseen, '').replace(blanks, ' ').trim()
  const line = seen.replaceAll('##[', '## [').replace(/(?<=^| ):{2,}/g, (colons) => [...colons].join(' '))
  if (line.length <= most) return line
  return `${line.slice(0, most - 1).toWellFormed().replace(/[\s\ufffd]+$/, '')}…`
}
