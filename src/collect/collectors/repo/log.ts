/** A commit as `git log` prints it with the arguments below. */
export interface Commit {
  readonly sha: string
  /** Seconds since 1970. */
  readonly time: number
  readonly name: string
  readonly email: string
  readonly subject: string
  readonly files: readonly ChangedFile[]
}

/** A file that a commit changed; no lines for a binary file and where they are not known. */
export interface ChangedFile {
  readonly path: string
  readonly added: number
  readonly removed: number
}

/** Names and subjects of any length are cut by git itself, so that they cannot fill our memory. */
export const logArguments: readonly string[] = [
  '-c', 'log.showSignature=false',
  'log', '-z', '--encoding=UTF-8', '--no-color', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-notes',
  '--format=%H%x00%ct%x00%<(200,trunc)%aN%x00%<(200,trunc)%aE%x00%<(500,trunc)%s%x00',
]

const headerFields = 5

/**
 * Reads the output of `git log` with `--numstat` or `--raw`, or with neither. All is parted by NUL: the header's
 * fields are counted, because they may hold anything else; after it come the files, then the next header.
 */
export function parseLog(output: string): readonly Commit[] {
  const tokens = output.split('\0')
  const commits: Commit[] = []
  let at = 0
  while (at < tokens.length) {
    const [sha = '', time, name = '', email = '', subject = ''] = tokens.slice(at, at + headerFields)
    if (!/^[0-9a-f]{40,64}$/.test(sha)) {
      at++
      continue
    }
    const files: ChangedFile[] = []
    for (at += headerFields; at < tokens.length; at++) {
      const token = tokens[at]?.replace(/^\n/, '') ?? ''
      const counted = /^(\d+|-)\t(\d+|-)\t([^]*)$/.exec(token)
      const [, added, removed, path = ''] = counted ?? []
      if (counted !== null) files.push({ path, added: lines(added), removed: lines(removed) })
      else if (/^:\d{6} \d{6} /.test(token)) files.push({ path: tokens[++at] ?? '', added: 0, removed: 0 })
      else if (token !== '') break
    }
    const [person, address] = [name.trim(), email.trim().toLowerCase()]
    commits.push({ sha, time: Number(time), name: person, email: address, subject: subject.trim(), files })
  }
  return commits
}

function lines(figure: string | undefined): number {
  return figure === undefined || figure === '-' ? 0 : Number(figure)
}
