import type { Severity, Status } from './finding.ts'
import type { Incident } from './ticket.ts'

/** Who carries messages: every channel of a ticket but `push`, and in its place the push services. */
export const carriers = ['slack', 'notion', 'ntfy', 'pushbullet', 'email', 'webhook', 'github'] as const
export type CarrierName = (typeof carriers)[number]

/**
 * What a ticket has to say, whichever of the formats it was in. The texts come from outside: one-line texts are plain,
 * `body` may hold anything, and each channel makes it harmless in its own notation.
 */
export interface Dispatch {
  /** The ticket's id, of 1 to 128 characters: the key by which a service can tell a message that it knows. */
  readonly id: string
  /** When the ticket was written: `YYYYMMDD_HHMMSS`; absent where it does not say. */
  readonly created?: string
  /** One line of at most 150 characters: a message's subject. */
  readonly title: string
  readonly status?: Status
  /** The worst finding's. */
  readonly severity?: Severity
  readonly host?: string
  /** What the host is known by from run to run, where that is not its name: a hosted runner's kind. */
  readonly hostKey?: string
  /** The worst first, one line each; empty where the report for machines is not there. */
  readonly findings: readonly DispatchFinding[]
  /** What changed since the last run, one line each. */
  readonly news: readonly string[]
  /** The report, or the message of an older ticket, as Markdown; empty where there is none. */
  readonly body: string
  readonly attachments: readonly Attachment[]
  /** Where the whole report can be read in a browser. */
  readonly url?: string
  /** What the reader has to know of this message itself, a sentence each without a full stop: "the report is missing". */
  readonly remarks: readonly string[]
  readonly incidents: readonly Incident[]
}

export interface DispatchFinding {
  readonly severity: Severity
  /** One line without a full stop. */
  readonly what: string
  readonly hint?: string
}

/** A file that goes with the message, where the channel can carry files. */
export interface Attachment {
  /** A file name without a folder, of letters, digits, `.`, `_` and `-`. */
  readonly name: string
  readonly mediaType: 'text/markdown' | 'text/plain' | 'application/json' | 'text/csv' | 'text/html'
  readonly content: Uint8Array
}
