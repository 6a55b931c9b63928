import { plain } from '../../../model/plain.ts'
import type { Verdict } from '../../channel.ts'
import type { SmtpFailure } from './failure.ts'

type Bad = Exclude<Verdict, { outcome: 'delivered' }>

const remedies = {
  server: 'Check SMTP_HOST and SMTP_PORT, and that this machine may reach that server',
  certificate: 'Let the mail server have a certificate that is valid for its name in SMTP_HOST, or trust its authority with NODE_EXTRA_CA_CERTS',
  noTls:
    'Use a port of the mail server with STARTTLS (587), or with TLS from the first byte (465); "dispatch.email.tls: optional" would send it for all to read',
  wrongTls: 'Check SMTP_PORT: 465 is for TLS from the first byte, 587 for STARTTLS',
  login: 'Check SMTP_USER and SMTP_PASS; many servers want a password made for this application',
  sender: 'Check SMTP_FROM, and that SMTP_USER may send in its name',
  recipients: 'Check the addresses in SMTP_TO',
  size: 'Raise the size that the mail server takes, or let the report be smaller',
  content: 'Look at what the mail server said: it refuses such a mail, or this sender',
  address: 'Check SMTP_TO and SMTP_FROM: one of them is no address',
} as const

/**
 * Judges why a mail was not taken. In this order:
 *
 * | what happened | verdict | code |
 * | --- | --- | --- |
 * | login: 5xx, or nothing that both sides can do | refused | `smtp-535`, `login` |
 * | STARTTLS or EHLO: 5xx where TLS is required | refused | `starttls` |
 * | the greeting is no 220: this machine or this moment is not welcome | retry | `smtp-554` |
 * | MAIL FROM, RCPT TO, DATA: 4xx and 503 (out of order) | retry | `smtp-421`, `smtp-450` |
 * | MAIL FROM, RCPT TO, DATA: another 5xx | refused | `smtp-550` |
 * | larger than the server says it takes; an address that is none | refused | `too-large`, `address` |
 * | anything else after the whole mail was handed over | unknown | `dropped`, `deadline`, `reply`, the system's |
 * | anything else before | retry | the same, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `EDNS` |
 *
 * `hidden` are the texts that must not come back in a reason.
 */
export function judgeFailure(failure: SmtpFailure, hidden: readonly string[], isTlsRequired: boolean): Bad {
  const { kind, command, reply, isHandedOver } = failure
  const code = reply === undefined ? codeOf(failure) : `smtp-${reply}`
  const reason = reasonOf(failure, hidden)
  const isLasting = reply !== undefined && reply >= 500 && reply !== 503
  if (kind === 'EAUTH' && (isLasting || command === 'API')) {
    return { outcome: 'refused', code: reply === undefined ? 'login' : code, reason, remedy: remedies.login }
  }
  if (isLasting && (kind === 'ETLS' || (command === 'EHLO' && isTlsRequired))) {
    return { outcome: 'refused', code: 'starttls', reason, remedy: remedies.noTls }
  }
  if (kind === 'EMESSAGE' && command === 'MAIL FROM') return { outcome: 'refused', code: 'too-large', reason, remedy: remedies.size }
  if (kind === 'EENVELOPE' && command === 'API') return { outcome: 'refused', code: 'address', reason, remedy: remedies.address }
  if (reply !== undefined && reply >= 400) {
    if (isLasting && (command !== 'CONN' || isHandedOver)) return { outcome: 'refused', code, reason, remedy: remedyOf(failure) }
    return { outcome: 'retry', code, reason, ...(command === 'CONN' && { remedy: remedies.server }) }
  }
  if (isHandedOver) return { outcome: 'unknown', code, reason }
  return { outcome: 'retry', code, reason, remedy: isCertificate(failure) ? remedies.certificate : isTls(failure) ? remedies.wrongTls : remedies.server }
}

/** True where the mail would be taken if it were smaller. */
export function isTooLarge({ kind, command, reply, enhanced = '' }: SmtpFailure): boolean {
  return (kind === 'EMESSAGE' && command === 'MAIL FROM') || (reply === 552 && !/^5\.2\.2/.test(enhanced)) || enhanced === '5.3.4'
}

function remedyOf({ command, reply, enhanced }: SmtpFailure): string {
  if (reply === 530 || enhanced === '5.7.0') return remedies.login
  if (command === 'MAIL FROM') return remedies.sender
  if (command === 'RCPT TO') return remedies.recipients
  return reply === 552 ? remedies.size : remedies.content
}

function codeOf({ kind, system }: SmtpFailure): string {
  if (system !== undefined && /^[\w.:-]{1,64}$/.test(system)) return system
  const words: Readonly<Record<string, string>> = { ETIMEDOUT: 'deadline', ECONNECTION: 'dropped', EMESSAGE: 'reply', EPROTOCOL: 'reply' }
  return words[kind] ?? (/^[\w.:-]{1,64}$/.test(kind) ? kind : 'connection')
}

const isCertificate = ({ system = '' }: SmtpFailure): boolean => /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT/.test(system)
const isTls = ({ kind, system = '' }: SmtpFailure): boolean => kind === 'ETLS' || /SSL|TLS|EPROTO/.test(system)

function reasonOf(failure: SmtpFailure, hidden: readonly string[]): string {
  const { kind, command, reply, enhanced, isHandedOver } = failure
  const stage = stages[command.split(' ')[0] ?? ''] ?? 'the connection'
  if (reply !== undefined) {
    const answer = [String(reply), enhanced].filter((one) => one !== undefined).join(' ')
    // Whatever a server says to a login may hold what it was told.
    const words = kind === 'EAUTH' ? '' : wordsOf(failure, hidden)
    return `the mail server answered ${answer} to ${stage}${words === '' ? '' : `: ${words}`}`
  }
  const out = isHandedOver ? ' after the mail had been sent' : ', and nothing was sent'
  if (kind === 'ETIMEDOUT') return `the mail server did not answer in time${out}`
  if (kind === 'EDNS') return 'the mail server\'s name is not known'
  if (kind === 'EAUTH') return 'the mail server offers no login that works with a user and a password'
  if (kind === 'EMESSAGE' && command === 'MAIL FROM') return 'the mail is larger than the mail server takes'
  if (kind === 'EENVELOPE') return 'an address cannot be told to the mail server'
  if (isCertificate(failure)) return `the mail server's certificate is not to be trusted (${codeOf(failure)})${out}`
  if (isTls(failure)) return `no secure connection to the mail server came about (${codeOf(failure)})${out}`
  if (kind === 'EMESSAGE' || kind === 'EPROTOCOL') return `the mail server answered what is no reply${out}`
  if (kind === 'ECONNECTION') return `the mail server closed the connection${out}`
  return `the connection to the mail server failed (${codeOf(failure)})${out}`
}

const stages: Readonly<Record<string, string>> = {
  CONN: 'the connection',
  EHLO: 'the greeting',
  HELO: 'the greeting',
  STARTTLS: 'STARTTLS',
  AUTH: 'the login',
  MAIL: 'the sender',
  RCPT: 'the recipients',
  DATA: 'the mail',
}

/** What the server said besides the codes, on one line and without what must not come back. */
function wordsOf({ said = '', enhanced = '' }: SmtpFailure, hidden: readonly string[]): string {
  const lines = said.slice(0, 2_000).split('\n').map((line) => line.replace(/^\d{3}[ -]?/, '').trim())
  const words = lines.map((line) => (line.startsWith(enhanced) ? line.slice(enhanced.length).trim() : line)).join(' ')
  const clean = hidden.reduce((text, one) => text.replaceAll(one, '***'), words)
  return plain(clean, 200).replace(/[.\s]+$/, '')
}
