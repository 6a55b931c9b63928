/** What became of a file that somebody else named. */
export type ConfinedFile =
  | { readonly kind: 'file'; readonly content: Uint8Array }
  | { readonly kind: 'missing' }
  /** `reason` is a sentence without a full stop and names no place outside. */
  | { readonly kind: 'refused'; readonly code: 'outside' | 'link' | 'not-a-file' | 'too-large' | 'not-permitted'; readonly reason: string }

/**
 * Reads a file below `root` whose path (POSIX, relative) came from outside: no link on the way or at its end leads out of
 * the root, no device or pipe is opened, nothing larger than `bytesAtMost` is read, whoever changes the folder meanwhile.
 */
export type ReadConfined = (root: string, path: string, bytesAtMost: number) => Promise<ConfinedFile>
