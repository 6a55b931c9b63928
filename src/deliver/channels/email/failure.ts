import type { Refusal } from './recipients.ts'

/** Why a mail was not taken, as the library tells it, without a word that it might have heard from the server. */
export interface SmtpFailure {
  /** The library's: `EAUTH`, `ETLS`, `ESOCKET`, `EDNS`, `EENVELOPE`, `EMESSAGE`, `ECONNECTION`, `ETIMEDOUT`, `EPROTOCOL`. */
  readonly kind: string
  /** The system's or OpenSSL's under it: `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  readonly system?: string
  /** What was being said: `CONN`, `EHLO`, `STARTTLS`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`, `API`. */
  readonly command: string
  /** The server's reply code, from 200 to 599. */
  readonly reply?: number
  /** RFC 3463: `5.7.1`. */
  readonly enhanced?: string
  /** The whole reply. It comes from outside. */
  readonly said?: string
  /** Whoever was refused by name, where everybody was. */
  readonly refusals: readonly Refusal[]
  /** Whether the whole mail had been handed over by then: only then can it have been taken. */
  readonly isHandedOver: boolean
  /** The library's own message: for faults of ours only. */
  readonly message: string
}

export function failureOf(thrown: unknown, isHandedOver: boolean): SmtpFailure {
  const system = textIn(thrown, 'originalCode')
  const said = textIn(thrown, 'response')
  const [, digits, enhanced] = /^([2-5]\d\d)(?:[ -](\d\.\d{1,3}\.\d{1,3}))?(?!\d)/.exec(said ?? '') ?? []
  return {
    kind: textIn(thrown, 'code') ?? '',
    ...(system !== undefined && { system }),
    command: textIn(thrown, 'command') ?? '',
    ...(digits !== undefined && { reply: Number(digits) }),
    ...(enhanced !== undefined && { enhanced }),
    ...(said !== undefined && { said }),
    refusals: refusalsIn(memberOf(thrown, 'rejectedErrors')),
    isHandedOver,
    message: thrown instanceof Error ? thrown.message : 'something that is no error was thrown',
  }
}

/** The recipients that a list of the library's errors names. */
export function refusalsIn(errors: unknown): readonly Refusal[] {
  return (Array.isArray(errors) ? errors : []).flatMap((error: unknown): readonly Refusal[] => {
    const address = textIn(error, 'recipient')
    const code = memberOf(error, 'responseCode')
    return address === undefined ? [] : [{ address, ...(typeof code === 'number' && { code }) }]
  })
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function textIn(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name)
  return typeof member === 'string' && member !== '' ? member : undefined
}
