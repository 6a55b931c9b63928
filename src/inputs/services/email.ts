import type { EmailSettings } from '../../model/dispatch-settings.ts'
import { parsePassphrase } from '../credential.ts'
import { parseAddress, parseAddresses } from '../mail-address.ts'
import { parseMailHost, parsePort } from '../smtp-server.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** Where TLS comes before the first word (RFC 8314); elsewhere it is asked for with STARTTLS. */
const tlsPort = 465
/** For submission (RFC 6409). */
const usualPort = 587

/** E-mail, over TLS unless the configuration says that plain text will do. */
export function emailSettings({ read, file, named }: ServiceSources): ServiceSettings<EmailSettings> {
  const host = read('SMTP_HOST', parseMailHost)
  const port = read('SMTP_PORT', parsePort) ?? usualPort
  const user = read('SMTP_USER', parsePassphrase)
  const password = read('SMTP_PASS', parsePassphrase)
  const from = read('SMTP_FROM', parseAddress) ?? file.email.from ?? senderFrom(user)
  const to = read('SMTP_TO', parseAddresses) ?? file.email.to

  const missing = [
    ...(host === undefined ? ['SMTP_HOST'] : []),
    ...(user === undefined && password !== undefined ? ['SMTP_USER'] : []),
    ...(user !== undefined && password === undefined ? ['SMTP_PASS'] : []),
    ...(from === undefined ? [named('SMTP_FROM', 'dispatch.email.from')] : []),
    ...(to === undefined ? [named('SMTP_TO', 'dispatch.email.to')] : []),
  ]
  if (host === undefined || from === undefined || to === undefined || missing.length > 0) return { off: toSet(missing) }
  const login = user !== undefined && password !== undefined ? { user, password } : {}
  return { on: { host, port, tls: port === tlsPort ? 'implicit' : file.email.tls, ...login, from, to } }
}

/** Many servers have the sender's own address for a user name. */
function senderFrom(user: string | undefined): EmailSettings['from'] | undefined {
  const checked = user === undefined ? undefined : parseAddress(user)
  return checked !== undefined && 'value' in checked ? checked.value : undefined
}
