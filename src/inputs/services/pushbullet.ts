import type { CarrierSettings } from '../../model/dispatch-settings.ts'
import { parseToken } from '../credential.ts'
import { parseBaseUrl } from '../service-url.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** Pushbullet, to all devices of the account. */
export function pushbulletSettings({ read }: ServiceSources): ServiceSettings<NonNullable<CarrierSettings['pushbullet']>> {
  const token = read('PUSHBULLET_TOKEN', parseToken)
  const url = read('PUSHBULLET_API_BASE', parseBaseUrl) ?? 'https://api.pushbullet.com'
  return token === undefined ? { off: toSet(['PUSHBULLET_TOKEN']) } : { on: { url, token } }
}
