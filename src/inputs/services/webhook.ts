import type { CarrierSettings } from '../../model/dispatch-settings.ts'
import { parseSharedSecret } from '../credential.ts'
import { parseTargetUrl } from '../service-url.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** A webhook of the user's own, signed where there is a secret. */
export function webhookSettings({ read, file, named }: ServiceSources): ServiceSettings<NonNullable<CarrierSettings['webhook']>> {
  const url = read('WEBHOOK_URL', parseTargetUrl) ?? file.webhook.url
  const secret = read('WEBHOOK_SECRET', parseSharedSecret)
  if (url === undefined) return { off: toSet([named('WEBHOOK_URL', 'dispatch.webhook.url')]) }
  return { on: { url, ...(secret !== undefined && { secret }) } }
}
