import type { Git } from './git.ts'

/** Everything outside the program that a collector may touch; tests hand in one of their own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute: what is observed. */
  readonly root: string
  /** As Node names it. */
  readonly platform: string
  /** Where Linux's process and system files are: `/proc` and `/sys`, or a copy of them in a test. */
  readonly proc: string
  readonly sys: string
  /** Taken when the process began; absent where nobody took it. */
  readonly cpuAtStart?: CpuSample
  now(): Date
  /** Milliseconds from an arbitrary start, never going back. */
  monotonicMs(): number
  /** Resolves after that time; rejects with the signal's reason when it is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** The network, for what speaks HTTP. */
  readonly fetch: typeof fetch
  /** Runs git in the root. */
  readonly git: Git
  /** Takes the secrets out of a text from outside, before anything keeps or shows it. */
  redact(text: string): string
}

/** What all processors had done up to a moment. */
export interface CpuSample {
  /** The text of `/proc/stat`. */
  readonly stat: string
  /** Microseconds of CPU time that this process had used. */
  readonly ownMicros: number
  /** On the clock of `monotonicMs`. */
  readonly atMs: number
}
