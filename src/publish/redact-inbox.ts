/**
 * An inbox without the secrets that the environment or their form betray. In a line that is JSON only its texts are
 * looked at, so that it stays JSON; a line without secrets stays as it is, byte for byte.
 */
export function redactInbox<One extends { readonly content: string }>(inbox: One, redact: (text: string) => string): One {
  // Most inboxes hold none: one look at the whole tells.
  if (redact(inbox.content) === inbox.content) return inbox
  return { ...inbox, content: inbox.content.split('\n').map((line) => redactLine(line, redact)).join('\n') }
}

function redactLine(line: string, redact: (text: string) => string): string {
  if (redact(line) === line) return line
  try {
    return JSON.stringify(JSON.parse(line, (_, value: unknown) => withoutSecrets(value, redact)))
  } catch {
    return redact(line) // Not JSON, or nested too deeply to be written again: then its text is all it has.
  }
}

function withoutSecrets(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [redact(key), one]))
}
