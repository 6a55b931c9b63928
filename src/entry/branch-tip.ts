import type { Git } from '../edge/git.ts'
import { VelosError } from '../model/errors.ts'
import { lastWords, throwIfRefused } from '../publish/git/push-answer.ts'
import type { Repository } from '../publish/git/repository.ts'

/** A branch's tip, and what it was read from, for people. */
export interface BranchTip {
  readonly commit: string
  readonly name: string
}

/**
 * The tip of a branch as this clone knows it: what it last heard of the remote, else the branch of its own. Only where it
 * knows neither is the remote asked.
 */
export async function tipOfBranch(git: Git, repository: Repository, branch: string): Promise<BranchTip> {
  const commitOf = async (ref: string): Promise<string | undefined> => {
    const known = await repository.commitOf(ref)
    if (known !== undefined) return known
    const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    return code === 0 ? stdout.trim() : undefined
  }
  const tracking = `refs/remotes/origin/${branch}`
  const heard = await commitOf(tracking)
  if (heard !== undefined) return { commit: heard, name: `branch ${branch} of origin as last fetched` }
  const own = await commitOf(`refs/heads/${branch}`)
  if (own !== undefined) return { commit: own, name: `the local branch ${branch}` }
  await fetchBranch(git, repository, branch, tracking)
  const fetched = await commitOf(tracking)
  if (fetched === undefined) throw new VelosError('git', `Could not read branch ${branch} of origin after it was fetched.`)
  return { commit: fetched, name: `branch ${branch} of origin, fetched now` }
}

async function fetchBranch(git: Git, { isShallow }: Repository, branch: string, tracking: string): Promise<void> {
  // A depth in a complete clone would make it shallow.
  const depth = isShallow ? ['--depth=1'] : []
  const { code, stderr } = await git([
    'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', ...depth,
    'origin', `+refs/heads/${branch}:${tracking}`,
  ])
  if (code === 0) return
  const reason = lastWords(undefined, stderr)
  if (/couldn't find remote ref/i.test(stderr)) {
    throw new VelosError('git', `There is no branch ${branch}, neither here nor at origin.`, { remedy: 'Name the branch that the loop writes to, or leave --branch away to read the folder.' })
  }
  throwIfRefused(stderr, reason, `Could not fetch branch ${branch} of origin`)
  throw new VelosError('unreachable', `There is no branch ${branch} here, and it could not be fetched: ${reason}.`, {
    remedy: 'Fetch it first ("git fetch origin"), or leave --branch away to read the folder.',
  })
}
