import { Readable } from 'node:stream'
import type { EmailSettings } from '../../../model/dispatch-settings.ts'
import type { Errand } from '../../channel.ts'
import { failureOf, refusalsIn, type SmtpFailure } from './failure.ts'
import type { Refusal } from './recipients.ts'

/** What came of handing a mail to a server. */
export type Posted =
  /** It took it for everybody but those. */
  | { readonly outcome: 'taken'; readonly refusals: readonly Refusal[] }
  | { readonly outcome: 'failed'; readonly failure: SmtpFailure }

const bytesAtOnce = 64 * 1024

/**
 * One conversation of SMTP (RFC 5321), ended by the errand's deadline. The library's own transport cannot tell whether a
 * connection broke before or after the mail was out; here it is read as it goes: a server can only have taken a mail
 * whose last byte, the dot on a line by itself, was handed over.
 */
export async function post(settings: EmailSettings, to: readonly string[], from: string, mail: Buffer, errand: Errand): Promise<Posted> {
  const { host, port, tls, user, password } = settings
  const { signal, deadlineMs } = errand
  const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection')
  const connection = new SMTPConnection({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
    dnsTimeout: deadlineMs,
    socketCloseTimeout: 1_000,
    maxResponseSize: 64 * 1024,
    logger: false,
  })
  let isHandedOver = false
  try {
    const info = await new Promise<{ readonly rejectedErrors?: readonly unknown[] | undefined }>((resolve, reject) => {
      const late = (): void => reject(new DeadlineError())
      if (signal.aborted) return late()
      signal.addEventListener('abort', late, { once: true })
      connection.on('error', reject)
      const send = (): void => {
        const stream = Readable.from(slices(mail), { objectMode: false })
        stream.on('end', () => (isHandedOver = true))
        connection.send({ from, to: [...to], size: mail.length }, stream, (error, sent) => (error ? reject(error) : resolve(sent)))
      }
      connection.connect((error) => {
        if (error) return reject(error)
        if (user === undefined || !connection.allowsAuth) return send()
        connection.login({ user, credentials: { user, pass: password ?? '' } }, (refused) => (refused ? reject(refused) : send()))
      })
    })
    connection.quit()
    return { outcome: 'taken', refusals: refusalsIn(info.rejectedErrors) }
  } catch (thrown) {
    return { outcome: 'failed', failure: failureOf(thrown, isHandedOver) }
  } finally {
    connection.close()
  }
}

/** A large mail goes in pieces, so that its end is not taken for sent while the socket still holds it back. */
function* slices(mail: Buffer): Generator<Buffer> {
  for (let at = 0; at < mail.length; at += bytesAtOnce) yield mail.subarray(at, at + bytesAtOnce)
}

class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
  readonly code = 'ETIMEDOUT'
}
