import type { CarrierSettings } from '../../model/dispatch-settings.ts'
import { parseToken } from '../credential.ts'
import { parseNtfyTopic } from '../ntfy-topic.ts'
import { parseBaseUrl } from '../service-url.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './service.ts'

/** ntfy, on the public server unless told. */
export function ntfySettings({ read, file, named }: ServiceSources): ServiceSettings<NonNullable<CarrierSettings['ntfy']>> {
  const topic = read('NTFY_TOPIC', parseNtfyTopic) ?? file.ntfy.topic
  const url = read('NTFY_URL', parseBaseUrl) ?? file.ntfy.url ?? 'https://ntfy.sh'
  const token = read('NTFY_TOKEN', parseToken)
  if (topic === undefined) return { off: toSet([named('NTFY_TOPIC', 'dispatch.ntfy.topic')]) }
  return { on: { url, topic, ...(token !== undefined && { token }) } }
}
