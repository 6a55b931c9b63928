import type { Attachment, Dispatch } from '../../../model/dispatch.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { plain } from '../../../model/plain.ts'
import { quantity } from '../../../model/quantity.ts'
import { contentKey } from '../../text/content-key.ts'
import { cut } from '../../text/cut.ts'
import { bodyOf } from './body.ts'
import { contentOf, statusOf, type Content } from './content.ts'
import { htmlPart } from './html-part.ts'
import { textOf } from './plain-text.ts'
import { textPart } from './text-part.ts'
import { parsedUrl } from './url.ts'

/** A mail as data, to whomever it goes. */
export interface Letter {
  readonly subject: string
  readonly messageId: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly html: string
  readonly attachments: readonly Attachment[]
}

/** Gmail cuts a mail's HTML after 102 kB, and what is longer is not read in a mail anyway. */
export const bytesOfPart = 100_000
const bytesOfReportAsText = 60_000
/** Together: base64 makes a third more of it, and a tenth of a hundred megabytes is what most servers take. */
export const bytesOfAttachments = 10 * 1024 * 1024

/** The same dispatch gives the same letter, but for the mark of a redelivery. `from` is the sender's address. */
export function letterOf(dispatch: Dispatch, from: string, redelivery: number, mostAttached = bytesOfAttachments): Letter {
  const { id } = dispatch
  const status = statusOf(dispatch)
  const domain = domainOf(from)
  const mark = redelivery > 0 ? ` (redelivery ${redelivery})` : ''
  const alarm = status === 'CRITICAL' && !dispatch.title.includes('CRITICAL') ? 'CRITICAL: ' : ''
  const title = `${alarm}${plain(dispatch.title, 150)}${mark}`
  const { attachments, notes } = chosen(dispatch.attachments, mostAttached)
  const again = redelivery > 0 ? ['this was sent before, and nobody can say whether it arrived'] : []
  const content = contentOf(dispatch, title, [...again, ...notes])
  return {
    subject: title,
    // Of what it says as well: a mailbox shows but one of two mails with one Message-ID, and two tickets may have one id.
    messageId: `<${fingerprint('mail', id, contentKey(dispatch))}@velos.${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-ID': `"VELOS reports" <velos.${domain}>`,
      'X-Velos-Ticket': plain(id, 128),
      ...(status !== undefined && { 'X-Velos-Status': status }),
      ...(status === 'CRITICAL' && { 'X-Priority': '1 (Highest)', Importance: 'High', Priority: 'urgent' }),
    },
    ...parts(content, bodyOf(dispatch), attachments),
    attachments,
  }
}

/** Both parts, with as much of the report as there is room for; what is left out is said, and where it is. */
function parts(content: Content, report: string, attachments: readonly Attachment[]): Pick<Letter, 'text' | 'html'> {
  const around = Buffer.byteLength(htmlPart(content, ''))
  let fitting = cut(report, { bytes: bytesOfPart })
  for (let round = 0; fitting !== ''; round += 1) {
    const text = textOf(fitting)
    const shownText = cut(text, { bytes: bytesOfReportAsText })
    const isCut = fitting !== report || shownText !== text
    const said = isCut ? { ...content, ending: [endingOf(content, attachments)] } : content
    const html = htmlPart(said, fitting)
    const bytes = Buffer.byteLength(html)
    if (bytes <= bytesOfPart) return { text: textPart(said, shownText), html }
    // The report takes what the rest leaves: a guess from how much longer it became as HTML.
    const share = Math.min(0.9, (0.95 * (bytesOfPart - around)) / (bytes - around))
    fitting = round < 8 ? cut(report, { bytes: Math.floor(Buffer.byteLength(fitting) * share) }) : ''
  }
  const said = report === '' ? content : { ...content, ending: [endingOf(content, attachments)] }
  return { text: textPart(said, ''), html: htmlPart(said, '') }
}

function endingOf({ url }: Content, attachments: readonly Attachment[]): string {
  if (url !== undefined) return 'The report goes on: the whole of it is behind the link above'
  return attachments.length > 0 ? 'The report goes on: the whole of it is attached' : 'The report goes on, and is too long for a mail'
}

/** What goes with the mail, and a note for each that does not. */
function chosen(all: readonly Attachment[], most: number): { readonly attachments: readonly Attachment[]; readonly notes: readonly string[] } {
  const attachments: Attachment[] = []
  const notes: string[] = []
  let bytes = 0
  for (const one of all) {
    const size = one.content.byteLength
    if (bytes + size <= most) {
      bytes += size
      attachments.push(one)
    } else if (notes.length < 5) notes.push(`${plain(one.name, 100)} (${quantity(size, 'bytes')}) is not attached, as it is too large for a mail`)
  }
  return { attachments, notes }
}

/** The sender's domain in ASCII, for what has to be told apart all over the world. */
function domainOf(address: string): string {
  const host = parsedUrl(`http://${address.slice(address.lastIndexOf('@') + 1)}`)?.hostname ?? ''
  return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(host) ? host : 'invalid'
}
