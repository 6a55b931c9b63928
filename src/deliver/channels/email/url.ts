/** A URL, taken apart; undefined where a text is none. `URL.parse` came with Node 22, and the command line runs on 20. */
export function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
