/** A lock that is held until it is released. */
export interface Lock {
  release(): Promise<void>
}

/** Takes locks: files that name their owner, so that a dead owner's lock can be told from a living one's. */
export interface Locks {
  /** The lock, or the sentence that names who holds it. */
  tryTake(path: string): Promise<Lock | { readonly heldBy: string }>
}
