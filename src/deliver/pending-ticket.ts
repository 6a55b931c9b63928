import type { Severity, Status } from '../model/finding.ts'
import type { ChannelName, Incident } from '../model/ticket.ts'

/** A ticket of either format, read and found fit: whatever it says is in here, and nothing else of it is used. */
export interface PendingTicket {
  /** Of 1 to 128 characters, whichever they are; well-formed Unicode. */
  readonly id: string
  /** `YYYYMMDD_HHMMSS`; absent where it does not say, or says no moment. */
  readonly created?: string
  /** One plain line of at most 150 characters. */
  readonly title: string
  readonly status?: Status
  readonly severity?: Severity
  readonly host?: string
  readonly hostKey?: string
  /** In the contract's order; empty: it asks for nobody. */
  readonly asks: readonly Ask[]
  /** The loop decided whom it asks for, its channels for alerts among them, and says why. */
  readonly isDecided?: true
  /** The text of an older ticket; Markdown, and hostile. */
  readonly message?: string
  /** The report that an older ticket holds itself; Markdown, and hostile. */
  readonly reportMd?: string
  /** Each path once: POSIX, relative to the root, in a place that artifacts may come from. */
  readonly artifacts: readonly { readonly path: string; readonly title: string }[]
  /** The report for machines: a path like the artifacts'. */
  readonly reportJson?: string
  /** Each fingerprint once. */
  readonly incidents: readonly Incident[]
}

/** A channel that a ticket asks for, and where an older ticket wants it to go. */
export interface Ask {
  readonly channel: ChannelName
  /** As the ticket spells them; the settings decide whether one of them is a place to go. Empty: the channel's own. */
  readonly destinations: readonly Destination[]
}

/** A place within a service: a Slack channel, a page or database of Notion, an address of mail, a URL, a topic, a repository. */
export interface Destination {
  readonly kind: 'channel' | 'page' | 'database' | 'address' | 'url' | 'topic' | 'repository'
  readonly id: string
}

/** Why a ticket is not sent at all. */
export interface TicketProblem {
  /** A word of `ticketProblems` (`ticket/ticket-problems.ts`), which has what to do about it. */
  readonly code: string
  /** A sentence without a full stop. */
  readonly reason: string
  /** What to do about it. */
  readonly remedy?: string
}
