import type { Problem } from './problem.ts'

/** Exit codes of the command line and of the action. */
export const exitCodes = { done: 0, failed: 1, usage: 2, failOn: 3 } as const

/** Every error that we foresee, with what to do about it. `{…}` is filled from the error's details. */
const catalogue = {
  'usage': { exit: 2, remedy: 'See "velos --help".' },
  'configuration': { exit: 2, remedy: 'Mend what is named above; "velos config check" checks without running.' },
  'no-repository': {
    exit: 1,
    remedy: 'Check the repository out first (actions/checkout), or use "deliver: none" to write into the folder only.',
  },
  'detached-head': { exit: 1, remedy: 'Say which branch to write to with the input "branch".' },
  'no-remote': {
    exit: 1,
    remedy: 'Add a remote named "origin" that can be reached, or use "deliver: none" to write into the folder only.',
  },
  'no-permission': {
    exit: 1,
    remedy: 'Give the job "permissions: contents: write" and let actions/checkout keep its credentials.',
  },
  'push-refused': {
    exit: 1,
    remedy: 'Let this job push to that branch (a ruleset or hook refuses it), or write to another with the input "branch".',
  },
  'contended': { exit: 1, remedy: 'Too many writers at once: run less often, or put the jobs into one concurrency group.' },
  'unreachable': { exit: 1, remedy: 'The remote did not answer; the next run will try again.' },
  'unclear': { exit: 1, remedy: 'The next run looks what became of it; what may have been sent is asked about, or marked.' },
  'git': { exit: 1, remedy: 'Look at what git said; "git fsck" tells whether the clone is sound.' },
  'git-missing': { exit: 1, remedy: 'Install git on this machine, or use "deliver: none" to write into the folder only.' },
  'disk-full': { exit: 1, remedy: 'Make room on this disk, or choose another root.' },
  'read-only': { exit: 1, remedy: 'Let this user write into that folder, or choose another root.' },
  'not-a-folder': { exit: 1, remedy: 'A file stands where a folder should be: move it away.' },
  'not-a-file': { exit: 1, remedy: 'A file belongs there: move away what has its name.' },
  'a-link': { exit: 1, remedy: 'A symbolic link stands there: put the file or folder itself in its place.' },
  'locked': { exit: 1, remedy: 'Another run works on this folder: wait for it, or end it.' },
  'files': { exit: 1, remedy: 'Look at the path that is named.' },
  'artifact': { exit: 1, remedy: 'Artifacts can be uploaded from within a workflow on github.com only; use "deliver: commit" elsewhere.' },
  'internal': { exit: 1, remedy: 'This is a fault of ours: please report it with this message.' },
} as const satisfies Record<string, { exit: 1 | 2; remedy: string }>

export type ErrorCode = keyof typeof catalogue

interface VelosErrorOptions {
  readonly cause?: unknown
  readonly remedy?: string
  readonly problems?: readonly Problem[]
}

/** An error that we foresee: what happened and where (`message`), and what to do (`remedy`). */
export class VelosError extends Error {
  override readonly name = 'VelosError'
  readonly code: ErrorCode
  readonly remedy: string
  readonly exitCode: 1 | 2
  /** What is wrong with inputs or configuration, one by one; empty for other errors. */
  readonly problems: readonly Problem[]

  constructor(code: ErrorCode, message: string, options: VelosErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.remedy = options.remedy ?? catalogue[code].remedy
    this.exitCode = catalogue[code].exit
    this.problems = options.problems ?? []
  }
}

/** Thrown by a collector that looked and found nothing to observe: neither success nor failure. */
export class NothingToObserve extends Error {
  override readonly name = 'NothingToObserve'
}

/** What to say of anything that was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return message.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

/** An error that keeps its code and remedy and says one thing more. */
export function withSentence(thrown: unknown, sentence: string): VelosError {
  const message = `${messageOf(thrown)} ${sentence}`
  if (thrown instanceof VelosError) return new VelosError(thrown.code, message, { cause: thrown, remedy: thrown.remedy })
  return new VelosError('internal', message, { cause: thrown })
}
