import type { EmailSettings } from '../../../model/dispatch-settings.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import type { Letter } from './letter.ts'

/**
 * A mail as bytes (RFC 5322, MIME), the same for the same letter. Nobody can write the line that parts it: the boundary
 * holds `=_`, which neither quoted-printable nor base64 can (RFC 2045, section 6.7), and nothing in it is encoded otherwise.
 */
export async function mimeOf(letter: Letter, { from, to }: Pick<EmailSettings, 'from' | 'to'>, date: Date): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const part = (contentType: string, content: string) => ({ contentType, content, contentTransferEncoding: 'quoted-printable' })
  const composer = new MailComposer({
    // Addresses as objects: as texts they would be parsed, and `a:b@x` is a group.
    from: { ...from },
    to: to.map((one) => ({ ...one })),
    subject: letter.subject,
    messageId: letter.messageId,
    date,
    headers: Object.fromEntries(Object.entries(letter.headers).map(([name, value]) => [name, headerOf(name, value)])),
    alternatives: [part('text/plain; charset=utf-8', letter.text), part('text/html; charset=utf-8', letter.html)],
    attachments: letter.attachments.map(({ name, mediaType, content }) => ({
      filename: name,
      contentType: mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
      contentTransferEncoding: 'base64',
    })),
    boundaryPrefix: '=_velos',
    baseBoundary: fingerprint(letter.messageId),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await composer.compile().build()
}

/** The list's name is ours alone, and as an encoded word it would name no list; everything else is encoded where need be. */
function headerOf(name: string, value: string): string | { readonly prepared: true; readonly foldLines: true; readonly value: string } {
  return name === 'List-ID' ? { prepared: true, foldLines: true, value } : value
}
