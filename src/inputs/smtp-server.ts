import type { Checked } from './parsed.ts'

/** A mail server's name or address, without protocol and port; IPv6 without its brackets, as sockets take it. */
export function parseMailHost(text: string): Checked<string> {
  const [, bracketed = text] = /^\[(.*)\]$/.exec(text) ?? []
  if (/^[0-9a-f:.]+$/i.test(bracketed) && URL.canParse(`http://[${bracketed}]`)) return { value: bracketed }
  const isName = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_][a-z0-9_-]{0,62})*\.?$/i.test(text)
  return isName ? { value: text } : { allowed: "a server's name or address, such as smtp.example.org, without protocol and port, is allowed" }
}

export function parsePort(text: string): Checked<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  return port >= 1 && port <= 65_535 ? { value: port } : { allowed: 'a port from 1 to 65535 is allowed, such as 587 or 465' }
}
