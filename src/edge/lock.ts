/** A lock that is held until it is released. */
export interface Lock {
  release(): Promise<void>
}

/** Takes locks: files that name their owner, so that a dead owner's lock can be told from a living one's. */
export interface Locks {
  /**
   * The lock, or the words that name who holds it. `lastsMs`: how long it counts where nobody can tell whether its owner
   * lives; ten minutes unless told.
   */
  tryTake(path: string, lastsMs?: number): Promise<Lock | { readonly heldBy: string }>
  /** Names this process, for a claim that others read: one line. */
  owner(): string
  /** True where such a name is one of this machine's, and that process has ended; false where nobody can tell. */
  isGone(owner: string): boolean
}
