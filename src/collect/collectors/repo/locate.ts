import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Where a repository keeps what it knows. */
export interface Repository {
  /** The way from its top to the folder that was asked for: POSIX, empty or with a slash at the end. */
  readonly prefix: string
  /** The folder that all work trees share: objects and the list of shallow commits. */
  readonly common: string
  /** The commits at which a shallow clone ends; empty in a complete one. */
  readonly boundary: ReadonlySet<string>
}

/** The repository that a folder is in, found without running git; undefined where there is none. */
export function locate(folder: string): Repository | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const dotGit = join(at, '.git')
    if (existsSync(dotGit)) return { prefix: way(at, folder), ...open(dotGit) }
    if (dirname(at) === at) return undefined
  }
}

function way(top: string, folder: string): string {
  const path = relative(top, folder).split(sep).join('/')
  return path === '' ? '' : `${path}/`
}

/** `.git` is a file that names the folder in a linked work tree and in a submodule (gitrepository-layout(5)). */
function open(dotGit: string): Omit<Repository, 'prefix'> {
  const folder = statSync(dotGit).isDirectory()
    ? dotGit
    : resolve(dirname(dotGit), /^gitdir: (.+)$/m.exec(readFileSync(dotGit, 'utf8'))?.[1] ?? '.git')
  const commonDir = join(folder, 'commondir')
  const common = existsSync(commonDir) ? resolve(folder, readFileSync(commonDir, 'utf8').trim()) : folder
  const shallow = join(common, 'shallow')
  const boundary = existsSync(shallow) ? readFileSync(shallow, 'utf8').split('\n').filter(Boolean) : []
  return { common, boundary: new Set(boundary) }
}
