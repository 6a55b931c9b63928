import type { Files } from './files.ts'
import type { Locks } from './lock.ts'
import type { World } from './world.ts'

/** The world that collectors see, and what publishing needs besides. */
export interface Machine extends World {
  readonly files: Files
  readonly locks: Locks
  /** Where a failed run keeps what it had: the runner's temporary folder, or the system's. */
  readonly temporary: string
  /** A fresh uuid, version 4. */
  uuid(): Promise<string>
  /** From 0 up to 1. */
  random(): number
}
