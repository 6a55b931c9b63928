import type { Checked } from './parsed.ts'
import { parseUrl } from './url.ts'

const longest = 2000

export const urlAllowed = `a URL that begins with https:// is allowed, of at most ${longest} characters`
const onlyHere = 'https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])'

/** What a service's URL may look like, for editors: they leave the rest to the run. */
export const urlPattern = '^https?://[^/?#\\\\@\\s]+([/?#]|$)'

/**
 * A URL to post to, with its path and query as they are: https, or http on loopback, without user, password and fragment.
 * The same text that is judged is handed on, as the URL standard writes it, so that nobody reads another host in it.
 */
export function parseTargetUrl(text: string): Checked<string> {
  const url = urlOf(text)
  if ('allowed' in url) return url
  const { href, pathname, search } = url.value
  return { value: pathname === '/' && search === '' ? href.slice(0, -1) : href }
}

/** The URL below which a service's methods are: the same, without a query and without slashes at its end. */
export function parseBaseUrl(text: string): Checked<string> {
  const url = urlOf(text)
  if ('allowed' in url) return url
  if (text.includes('?')) return { allowed: 'a URL without ? is allowed' }
  return { value: url.value.href.replace(/\/+$/, '') }
}

function urlOf(text: string): Checked<URL> {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1]
  // The URL standard would read some of these characters as others, and leave some out.
  if (authority === undefined || text.length > longest || /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) return { allowed: urlAllowed }
  if (authority.includes('@')) return { allowed: 'a URL without a user name and password is allowed' }
  if (text.includes('#')) return { allowed: 'a URL without # is allowed' }
  const url = parseUrl(text)
  if (url === undefined || url.port === '0') return { allowed: urlAllowed }
  return url.protocol === 'http:' && !isLoopback(url.hostname) ? { allowed: onlyHere } : { value: url }
}

/** The host as the URL standard writes it: IPv4 in four decimal parts, IPv6 in brackets. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
