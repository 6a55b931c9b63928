/** A URL as the standard reads it; undefined where a text is none. `URL.parse` is not in Node 20. */
export function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
