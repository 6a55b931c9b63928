import type { Socket } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { makeCertificate, trust, type Certificate } from './certificate.ts'

/** Where in a conversation: when somebody connects, at AUTH, MAIL FROM and RCPT TO, amid the mail, and when it is whole. */
export type SmtpStage = 'connect' | 'auth' | 'mail' | 'rcpt' | 'amid' | 'whole'

export interface SmtpFault {
  readonly at: SmtpStage
  /** A reply code, the connection reset, or nothing at all. */
  readonly does: number | 'drop' | 'silence'
  readonly says?: string
  /** The mail is taken all the same. */
  readonly taken?: true
  /** Which recipients it hits: all, if absent. */
  readonly to?: readonly string[]
  /** How often: once, if absent. */
  readonly times?: number
}

export interface ReceivedMail {
  /** The envelope's. */
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Buffer
  readonly parsed: ParsedMail
  /** True where it came over TLS. */
  readonly secure: boolean
  /** Who had logged in. */
  readonly user?: string
}

export interface SmtpService {
  readonly port: number
  readonly mails: readonly ReceivedMail[]
  /** What was asked of it, a word for each command that a handler saw: `auth`, `mail`, `rcpt a@x`. */
  readonly asked: readonly string[]
  fault: SmtpFault | undefined
  close(): Promise<void>
}

export interface SmtpServiceOptions {
  /** TLS from the first byte. */
  readonly implicit?: boolean
  /** STARTTLS is not offered. */
  readonly plain?: boolean
  /** Trusted while the test lasts, and made if absent. */
  readonly certificate?: Certificate
  /** Without one it takes every login, and whoever does not log in. */
  readonly login?: { readonly user: string; readonly password: string }
  /** The largest mail that it takes, in bytes. */
  readonly size?: number
}

/** A mail server on 127.0.0.1, at a free port, for as long as the test lasts that asks for it. */
export async function startSmtp(options: SmtpServiceOptions = {}): Promise<SmtpService> {
  const mails: ReceivedMail[] = []
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let fault: SmtpFault | undefined
  let hits = 0
  const certificate = options.certificate ?? (await makeCertificate())
  if (options.certificate === undefined) trust(certificate)

  /** Goes on with undefined, or an error as the fault says; never, where it is silent. */
  const meet = (at: SmtpStage, next: (error?: Error) => void, recipient?: string): void => {
    const isHit = fault?.at === at && hits < (fault.times ?? 1) && (recipient === undefined || (fault.to?.includes(recipient) ?? true))
    if (!isHit || fault === undefined) return next()
    hits += 1
    if (fault.does === 'silence') return
    if (fault.does === 'drop') for (const socket of sockets) socket.resetAndDestroy()
    else next(Object.assign(new Error(fault.says ?? 'the test says so'), { responseCode: fault.does }))
  }
  const handlers: SMTPServerOptions = {
    onConnect: (_, next) => meet('connect', next),
    onAuth({ username, password }, _, next) {
      asked.push('auth')
      const { login } = options
      const isRight = login === undefined || (username === login.user && password === login.password)
      meet('auth', (error) => (error ? next(error) : next(isRight ? null : new Error('Wrong'), isRight ? { user: username } : undefined)))
    },
    onMailFrom(_, __, next) {
      asked.push('mail')
      meet('mail', next)
    },
    onRcptTo({ address }, _, next) {
      asked.push(`rcpt ${address}`)
      meet('rcpt', next, address)
    },
    onData(stream, session, next) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        if (fault?.at === 'amid') meet('amid', () => undefined)
      })
      stream.on('end', () => {
        const take = async (): Promise<void> => {
          const raw = Buffer.concat(chunks)
          const { mailFrom, rcptTo } = session.envelope
          const user: unknown = session.user
          mails.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
            parsed: await simpleParser(raw),
            secure: session.secure,
            ...(typeof user === 'string' && { user }),
          })
        }
        const isTaken = fault?.at !== 'whole' || fault.taken === true || hits >= (fault.times ?? 1)
        void (isTaken ? take() : Promise.resolve()).then(() => meet('whole', next))
      })
    },
  }
  const server = new SMTPServer({
    ...handlers,
    ...certificate,
    secure: options.implicit === true,
    ...(options.plain === true && { hideSTARTTLS: true, disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
    ...(options.size !== undefined && { size: options.size }),
    authOptional: options.login === undefined,
    disableReverseLookup: true,
    logger: false,
  })
  // A client that does not trust us is what some tests are about.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  const close = async (): Promise<void> => {
    if (!server.server.listening) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  onTestFinished(close)
  return {
    port: address.port,
    mails,
    asked,
    get fault() {
      return fault
    },
    set fault(next) {
      fault = next
      hits = 0
    },
    close,
  }
}
