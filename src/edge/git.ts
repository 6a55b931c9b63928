/** How a git command ended. */
export interface GitResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** How to run one git command. */
export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** Bytes of output after which the command is ended and an error thrown; 64 MiB unless told. */
  readonly maxBytes?: number
  /** Milliseconds after which the command is ended and an error thrown; two minutes unless told. */
  readonly limitMs?: number
  /** How `stdout` is read: `utf8` unless told; `latin1` keeps every byte as one character. */
  readonly encoding?: 'utf8' | 'latin1'
}

/** Runs git with an argument array, never through a shell; resolves whatever the exit code, rejects if git could not be run. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>
