import { dirname, join, resolve } from 'node:path'
import type { Files } from '../../edge/files.ts'
import type { Git } from '../../edge/git.ts'
import { settle } from '../../model/settled.ts'
import type { Repository } from './repository.ts'

/**
 * Whether the user's git signs commits. Git is asked only where one of its usual configuration files, or a file that
 * they include, mentions signing: most do not, and the question costs a process.
 */
export async function signsCommits(
  git: Git,
  files: Files,
  repository: Repository,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  if (!(await mayMentionSigning(files, repository, env))) return false
  const answer = await git(['config', '--type=bool', '--get', 'commit.gpgSign'])
  return answer.code === 0 && answer.stdout.trim() === 'true'
}

async function mayMentionSigning(
  files: Files,
  repository: Repository,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  if (Object.keys(env).some((name) => name.startsWith('GIT_CONFIG') && name !== 'GIT_CONFIG_NOSYSTEM')) return true
  const home = env['HOME'] ?? env['USERPROFILE'] ?? ''
  const waiting = [
    join(repository.commonFolder, 'config'),
    join(repository.gitFolder, 'config.worktree'),
    join(home, '.gitconfig'),
    join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'git', 'config'),
    '/etc/gitconfig',
  ]
  const seen = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const read = await settle(files.readText(path))
    // What we may not read, git may skip or read: it knows.
    if ('thrown' in read) return true
    const text = read.value ?? ''
    if (/gpgsign/i.test(text) || seen.size > filesAtMost) return true
    waiting.push(...includedBy(text, path, home))
  }
  return false
}

const filesAtMost = 50

/** The files that an `include` or `includeIf` section of a configuration names. */
function includedBy(text: string, path: string, home: string): readonly string[] {
  if (!/^\s*\[include/im.test(text)) return []
  return [...text.matchAll(/^\s*path\s*=\s*"?([^"\n]+?)"?\s*$/gim)].map(([, name = '']) =>
    name.startsWith('~/') ? join(home, name.slice(2)) : resolve(dirname(path), name),
  )
}
