import type { Checked } from './parsed.ts'

export const ntfyTopicAllowed = 'a topic of 1 to 64 letters, digits, - and _ is allowed'
export const ntfyTopicPattern = '^[-_A-Za-z0-9]{1,64}$'

/** A topic of ntfy, as its server takes it. */
export function parseNtfyTopic(text: string): Checked<string> {
  return /^[-_A-Za-z0-9]{1,64}$/.test(text) ? { value: text } : { allowed: ntfyTopicAllowed }
}
