import type { Settings, When } from '../model/settings.ts'
import type { ChannelName } from '../model/ticket.ts'
import { defaultSettings } from './default-settings.ts'

type Own = { readonly [Name in ChannelName]?: When | undefined }

/** When each channel is told, by what a configuration says: one word for all, or a word for some. */
export function configuredWhen(own: When | Own | null | undefined): Settings['when'] {
  if (typeof own === 'string') return toEveryChannel(own)
  const { slack, notion, push, email, webhook, github } = defaultSettings.when
  return {
    slack: own?.slack ?? slack,
    notion: own?.notion ?? notion,
    push: own?.push ?? push,
    email: own?.email ?? email,
    webhook: own?.webhook ?? webhook,
    github: own?.github ?? github,
  }
}

/** The same for all channels. */
export function toEveryChannel(when: When): Settings['when'] {
  return { slack: when, notion: when, push: when, email: when, webhook: when, github: when }
}
