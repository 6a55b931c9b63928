import type { CarrierName } from '../model/dispatch.ts'
import type { Channel } from './channel.ts'

/** The channels, in alphabetical order: each file of `channels/` has its line here, and loads when it is needed. */
export const registry = {
  email: async () => (await import('./channels/email.ts')).email,
  github: async () => (await import('./channels/github.ts')).github,
  notion: async () => (await import('./channels/notion.ts')).notion,
  ntfy: async () => (await import('./channels/ntfy.ts')).ntfy,
  pushbullet: async () => (await import('./channels/pushbullet.ts')).pushbullet,
  slack: async () => (await import('./channels/slack.ts')).slack,
  webhook: async () => (await import('./channels/webhook.ts')).webhook,
} as const satisfies Record<CarrierName, () => Promise<Channel>>
