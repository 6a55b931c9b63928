import { plain } from '../../model/plain.ts'

/** Printable ASCII, indented or not, with whatever blanks; a tab where it likes. */
const harmlessLine = /^[\t -~]*$/
const command = /##\[|(?:^|[\t ]):{2,}/

/**
 * A text from outside with its lines as they are, and harmless: no escape sequences, no control characters but line feed
 * and tab, nothing that is unseen or turns the reading direction, no workflow command. Markdown and HTML in it stay what
 * they are. In time linear in its length.
 */
export function harmless(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => (harmlessLine.test(line) && !command.test(line) ? line : `${/^[\t ]*/.exec(line)?.[0] ?? ''}${plain(line)}`))
    .join('\n')
}
