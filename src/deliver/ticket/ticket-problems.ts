/** Why a ticket is not sent at all, and what to do about it: a sentence without a full stop. */
export const ticketProblems = {
  // The file
  'too-large': 'Move what makes it large into an artifact',
  'encoding': 'Write it as UTF-8',
  'not-json': 'Mend it where it is torn, and replay it',
  'too-deep': 'Write it flat, as docs/delivery.md shows',
  'duplicate-key': 'Leave one of the two',
  'proto-key': 'Give that key another name',
  'not-an-object': 'Write the ticket as one JSON object',
  // Its values
  'wrong-type': 'Write that value as what is allowed, and replay it',
  'wrong-value': 'Write one of the values that are allowed, and replay it',
  'wrong-id': 'Give it an id of 1 to 128 characters, or none',
  'too-many': 'Write several tickets',
  'no-channels': 'Say in "send" who is to get it',
  'unknown-channel': 'Ask for a channel that there is',
  // The path of an artifact
  'path-empty': 'Write the path of the file, or leave the artifact out',
  'path-too-long': 'Give the file a shorter path',
  'path-characters': 'Give the file a name without control characters',
  'path-network': 'Copy the file into the folder "data" of the root',
  'path-device': 'Name a file',
  'path-drive-relative': 'Write the path from its drive on, or relative to the root',
  'path-stream': 'Name a file without a colon',
  'path-outside': 'Copy the file into the folder "data" of the root',
  'path-foreign': 'Map that folder with "path-map", or write the path relative to the root',
  'path-name': 'Give the file a name that every system can keep',
  'path-hidden': 'Copy the file to where no name begins with a dot',
  'path-place': 'Copy the file into the folder "data" of the root',
  'path-extension': 'Send one of .md .markdown .txt .json .csv .log .html',
  // The file behind the path
  'artifact-outside': 'Put the file itself into the folder, not a link to it',
  'artifact-link': 'Put the file itself into the folder, not a link to it',
  'artifact-not-a-file': 'Name a file',
  'artifact-too-large': 'Send a smaller file, or say in the message where it is',
  'artifact-not-permitted': 'Let this user read the file',
} as const satisfies Record<string, string>

export type TicketProblemCode = keyof typeof ticketProblems

/** A `TicketProblem` as this folder makes them: of the table, and no other. */
export interface NamedProblem {
  readonly code: TicketProblemCode
  /** A sentence without a full stop. */
  readonly reason: string
}

/** What to do about a ticket's problem; where the code is none of ours, what helps with any. */
export function remedyFor(code: string): string {
  const own: Readonly<Record<string, string>> = ticketProblems
  return Object.hasOwn(own, code) ? (own[code] ?? '') : 'Mend the ticket, then "velos bridge replay"'
}
