import type { Receipt } from './receipt.ts'

/** A file in the queue as it was found: its bytes, or why it was not read. */
export type TicketFile =
  | { readonly kind: 'file'; readonly content: Uint8Array }
  /** `reason` is a sentence without a full stop. */
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string }

/** A pending ticket, whatever is in it. */
export interface QueuedTicket {
  /** POSIX, relative to the root. */
  readonly path: string
  readonly file: TicketFile
  readonly receipts: readonly Receipt[]
  /** Another bridge works on it: who, for people, and until when its claim holds. */
  readonly claimed?: { readonly by: string; readonly until: string }
  /** A bridge that had claimed it died, and nobody knows what it sent: when it claimed it (ISO 8601). */
  readonly doubtedSince?: string
}

/** What became of a ticket of ours. */
export interface Settlement {
  readonly path: string
  /** All of its receipts, those that were there before included. */
  readonly receipts: readonly Receipt[]
  /** Absent: it stays in the queue. */
  readonly move?: {
    readonly to: 'processed' | 'failed'
    /** The ticket with its receipts; absent: the file is moved as it is, and its receipts beside it. */
    readonly content?: string
  }
}

/** The pending tickets of a folder or of a branch. Only what `exchange` answered with is ours to send. */
export interface Queue {
  /** For people: "branch main of origin", "the folder /srv/app". */
  readonly name: string
  /** Who works on all of it right now, where somebody does: then nothing of it becomes ours. */
  readonly heldBy?: string
  /** What people have to be told of it, a sentence each without a full stop. */
  readonly remarks: readonly string[]
  /** Every pending ticket as it stands now, in no order; changes nothing. */
  tickets(): AsyncIterable<QueuedTicket>
  /**
   * Records what became of the tickets that were ours, gives them back, and reserves the wanted ones until then: all in
   * one step. Answers with those of the wanted that are ours now, as they stand now.
   */
  exchange(done: readonly Settlement[], wanted: readonly string[], until: Date): Promise<readonly QueuedTicket[]>
  /** Adds to the receipts of a ticket of ours at once, so that they outlive this process. */
  note(path: string, receipt: Receipt): Promise<void>
  /** Reads files that tickets name: POSIX paths, relative to the root. */
  read(paths: readonly string[], bytesAtMost: number): Promise<ReadonlyMap<string, NamedFile>>
  /** Handled tickets, processed or failed, whose path is wanted. */
  handled(isWanted: (path: string) => boolean): AsyncIterable<QueuedTicket>
  /** Puts handled tickets back into their queues. */
  putBack(tickets: readonly Restored[]): Promise<void>
  /** Where people can read a file of it in a browser. */
  link(path: string): string | undefined
  /** What nobody needs any more is cleared away. */
  release(): Promise<void>
}

/** A handled ticket on its way back into its queue. */
export interface Restored {
  readonly from: string
  readonly to: string
  /** Absent: the file goes back as it is. */
  readonly content?: string
  readonly receipts: readonly Receipt[]
}

/** A file that a ticket names. */
export type NamedFile = TicketFile | { readonly kind: 'missing' }

/** Where a ticket's receipts are while it is pending. */
export function receiptsPath(ticketPath: string): string {
  return `${ticketPath}.receipts.jsonl`
}
