import type { Checked } from './parsed.ts'

export const slackChannelAllowed = "a channel's id such as C0123456789, or its name such as #ops, is allowed"

/** Ids are channels, groups and direct messages. A name has the letters of any language, but no capital ones. */
export const slackChannelPattern = '^([CGD][A-Z0-9]{1,30}|#[^\\s#<>&|@,A-Z]{1,80})$'

const channel = /^(?:[CGD][A-Z0-9]{1,30}|#[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]{1,80})$/u

/** A Slack channel as its API takes it. */
export function parseSlackChannel(text: string): Checked<string> {
  if (channel.test(text)) return { value: text }
  const meant = channel.test(`#${text}`) ? '; a name begins with #' : ''
  return { allowed: `${slackChannelAllowed}${meant}` }
}
