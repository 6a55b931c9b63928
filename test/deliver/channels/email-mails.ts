import { email } from '../../../src/deliver/channels/email.ts'
import type { OpenChannel } from '../../../src/deliver/channel.ts'
import type { EmailSettings } from '../../../src/model/dispatch-settings.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { isJsonObject, type JsonObject } from '../../../src/model/json.ts'
import { sampleDispatch } from '../../support/dispatch.ts'
import { madeUpSecret } from '../../support/secret.ts'

export const login = { user: 'velos@example.org', password: madeUpSecret('email') } as const

/** Nobody listens there. */
export const settings: EmailSettings = {
  host: '127.0.0.1',
  port: 1,
  tls: 'required',
  ...login,
  from: { name: 'VELOS', address: 'velos@example.org' },
  to: [{ name: 'Ops', address: 'ops@example.org' }],
}

export function openWith(changes: Partial<EmailSettings>): OpenChannel {
  const opened = email.open({ email: { ...settings, ...changes } })
  if (opened === undefined) throw new Error('it is turned off')
  return opened
}

export function show(changes: Partial<Dispatch> = {}, redelivery = 0): JsonObject {
  const { shows } = openWith({}).prepare(sampleDispatch(changes), redelivery)
  if (!isJsonObject(shows)) throw new Error('it is no mail')
  return shows
}

export const partOf = (name: 'text' | 'html', changes: Partial<Dispatch> = {}): string => String(show(changes)[name])
