import { fingerprint } from './fingerprint.ts'

/** Longer words are cut. */
const most = 200
/** What a ticket makes of an id that is longer than its incidents may be: this many characters, the last of them its fingerprint. */
const cut = { length: 128, end: /~[0-9a-f]{32}$/ }

/** Any text as one word of an HTML comment: the same for the same text, another for another. */
export function safe(text: string): string {
  const word = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]|--|-$/g, (found) =>
    [...found].map((char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
  ).replaceAll('%3A', ':')
  return word.length <= most ? word : `${word.slice(0, most)}.${fingerprint(text)}`
}

/** The hidden line of an issue that says which incident it is about. */
export function incidentMark(incident: string): string {
  return `<!-- velos:incident ${safe(incident)} -->`
}

/**
 * The incident of a body as `safe` writes it, by the last such line: what comes before may be a text from outside that
 * looks like one.
 */
export function markedIncident(body: string): string | undefined {
  return [...body.matchAll(/^<!-- velos:incident (\S+) -->\r?$/gm)].at(-1)?.[1]
}

/** The text that `safe` made a word of; undefined where it was cut, by `safe` or in the ticket, and for any other word. */
export function restored(word: string): string | undefined {
  if (word.length > most) return undefined
  const text = decoded(word)
  if (text === undefined || safe(text) !== word) return undefined
  return [...text].length === cut.length && cut.end.test(text) ? undefined : text
}

function decoded(word: string): string | undefined {
  try {
    return decodeURIComponent(word)
  } catch (thrown) {
    if (thrown instanceof URIError) return undefined
    throw thrown
  }
}

/**
 * Whether what somebody wrote on GitHub is taken for ours: a bot's, or that of somebody whom the repository lets in.
 * `type` and `association` are the user's type and the `author_association`, as GitHub has them.
 */
export function isTrustedAuthor(type: unknown, association: unknown): boolean {
  return type === 'Bot' || association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR'
}
