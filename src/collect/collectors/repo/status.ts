/** Where the work tree stands. */
export interface Status {
  /** The full sha; undefined where there is no commit yet. */
  readonly head?: string
  /** Undefined where no branch is checked out. */
  readonly branch?: string
  /** Tracked files with changes, staged or not. */
  readonly changed: number
  /** Files, and folders of which nothing is tracked. */
  readonly untracked: number
}

export const statusArguments: readonly string[] = [
  // A file system monitor is a program that the repository's configuration names.
  '-c', 'core.fsmonitor=false',
  'status', '--porcelain=v2', '--branch', '-z', '--no-renames', '--no-ahead-behind',
  '--untracked-files=normal', '--ignore-submodules=dirty',
]

/** Reads `git status --porcelain=v2 --branch -z` (git-status(1)): a record each, its first character is its kind. */
export function parseStatus(output: string): Status {
  const records = output.split('\0')
  const header = (name: string): string | undefined =>
    records.find((record) => record.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length)
  const head = header('oid')
  const branch = header('head')
  return {
    ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) && { head }),
    ...(branch !== undefined && branch !== '(detached)' && { branch }),
    changed: records.filter((record) => /^[12u] /.test(record)).length,
    untracked: records.filter((record) => record.startsWith('? ')).length,
  }
}
