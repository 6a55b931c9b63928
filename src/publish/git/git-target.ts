import { join } from 'node:path'
import type { Files } from '../../edge/files.ts'
import type { Git, GitResult } from '../../edge/git.ts'
import { messageOf, VelosError } from '../../model/errors.ts'
import { paths } from '../../model/paths.ts'
import { settle } from '../../model/settled.ts'
import type { Plan, Published, Target, TipBase } from '../target.ts'
import { commitStream, type Identity } from './fast-import.ts'
import { isSilence, lastWords, readPushAnswer, throwIfRefused } from './push-answer.ts'
import type { Repository } from './repository.ts'

export interface GitTargetOptions<State extends TipBase> {
  readonly git: Git
  readonly files: Files
  readonly repository: Repository
  readonly root: string
  readonly branch: string
  /** The run's uuid: names the refs that are ours while it lasts. */
  readonly runId: string
  readonly identity: Identity
  /** The commit's time; the loop's is the run's start, so that folding again gives the same commit. */
  time(): Date
  /** Reads the branch at a revision, or says what it is before it exists; `checkedOut` is the checked-out branch where that is another. */
  readonly read: (revision: string, checkedOut: string | undefined) => Promise<State>
  readonly orphan: (checkedOut: string | undefined) => Promise<State>
  /** Asked before the first commit is made. */
  readonly signs: () => Promise<boolean>
  sleep(milliseconds: number): Promise<void>
  /** How long the remote may take over one fetch or push before it counts as silent; two minutes unless told. */
  readonly patienceMs?: number
  /** Ask the remote before anything else, even where this clone heard of the branch before. */
  readonly fetchFirst: boolean
  /** In a job the files are wanted in the work tree whatever became of the checkout. */
  readonly alwaysWriteWorkTree: boolean
}

const remote = 'origin'
/** A remote that does not answer is asked this often for its tip, after that long each time. */
const fetchAttempts = 3
const fetchPauseMs = 1000

/**
 * A branch of the remote. A commit is made with plumbing on the fetched tip and pushed without force: the user's
 * index, staged and unstaged changes and unpushed commits are neither touched nor published.
 */
export function gitTarget<State extends TipBase>(options: GitTargetOptions<State>): Target<State> {
  const { git, repository, branch, runId } = options
  const name = `branch ${branch} of ${remote}`
  const tipRef = `refs/velos/${runId}/tip`
  let hasFetched = false
  let hasScratch = false

  return {
    name,

    async tip() {
      const head = hasFetched || options.fetchFirst ? undefined : await pushedHead(repository, branch)
      if (head !== undefined) {
        hasFetched = true
        return await options.read(head, undefined)
      }
      const checkedOut = repository.branch === branch ? undefined : (repository.branch ?? 'HEAD')
      const isThere = await fetchTip()
      return isThere ? await options.read(tipRef, checkedOut) : await options.orphan(checkedOut)
    },

    async publish(plan, tip) {
      const commit = await makeCommit(plan, tip)
      // The lease makes the push a compare-and-swap: the branch must stand where it was read, so nothing that was taken
      // off it in the meantime comes back. The commit's parent is that tip, so nothing is ever forced.
      const push = await askRemote([
        'push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no',
        `--force-with-lease=refs/heads/${branch}:${tip.commit ?? ''}`, remote, `${commit}:refs/heads/${branch}`,
      ])
      const answer = readPushAnswer(push, name)
      if (answer.outcome !== 'accepted') return { ...answer, commit } satisfies Published
      // From here on the run is published, whatever becomes of the work tree.
      const brought = await settle(bringToWorkTree(plan, tip, commit))
      const notes = 'value' in brought ? brought.value : [`The work tree does not have the files: ${messageOf(brought.thrown)}`]
      return { outcome: 'accepted', commit, notes }
    },

    async release() {
      if (hasScratch) await git(['update-ref', '-d', tipRef])
    },
  }

  /** Fetches the branch's tip into a ref of ours; false where the remote has no such branch. */
  async function fetchTip(): Promise<boolean> {
    const isKnown = hasFetched || (await repository.commitOf(`refs/remotes/${remote}/${branch}`)) !== undefined || repository.branch === branch
    // A depth in a complete clone would make it shallow, and in one that has the branch would cut its history.
    const depth = repository.isShallow && !isKnown ? ['--depth=1'] : []
    for (let attempt = 1; ; attempt += 1) {
      const { code, stderr } = await askRemote([
        'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', ...depth,
        remote, `+refs/heads/${branch}:${tipRef}`,
      ])
      if (code === 0) {
        hasFetched = true
        hasScratch = true
        return true
      }
      if (/couldn't find remote ref/i.test(stderr)) return false
      const reason = lastWords(undefined, stderr)
      throwIfRefused(stderr, reason, `Could not fetch ${name}`)
      if (!isSilence(stderr)) throw new VelosError('git', `Could not fetch ${name}: ${reason}.`)
      if (attempt === fetchAttempts) throw new VelosError('unreachable', `Could not fetch ${name}, ${attempt} times tried: ${reason}.`)
      await options.sleep(attempt * fetchPauseMs)
    }
  }

  /** Runs a command that talks to the remote; one that takes too long is ended, and its answer is silence. */
  async function askRemote(args: readonly string[]): Promise<GitResult> {
    const { patienceMs = 120_000 } = options
    const limit = AbortSignal.timeout(patienceMs)
    try {
      return await git(args, { signal: limit, limitMs: 2 * patienceMs })
    } catch (thrown) {
      if (!limit.aborted) throw thrown
      return { code: 124, stdout: '', stderr: `fatal: ${remote} timed out after ${patienceMs / 1000} s` }
    }
  }

  async function makeCommit(plan: Plan, tip: State): Promise<string> {
    const stream = commitStream(plan, {
      identity: options.identity,
      time: options.time(),
      ...(tip.commit === undefined ? {} : { parent: tip.commit }),
      idLength: repository.idLength,
      prefix: repository.prefix,
      scratchRef: `refs/velos/${runId}/new`,
      staleRefs: [tipRef],
    })
    const made = await git(['fast-import', '--quiet', '--date-format=raw'], { input: stream })
    const commit = made.stdout.trim()
    if (made.code !== 0 || !/^[0-9a-f]{40,64}$/.test(commit)) {
      const reason = lastWords(undefined, made.stderr)
      const code = /no space left|disk quota/i.test(made.stderr) ? 'disk-full' : /permission denied|read-only/i.test(made.stderr) ? 'read-only' : 'git'
      throw new VelosError(code, `Could not make the commit in ${repository.top}: ${reason}.`)
    }
    hasScratch = false
    return (await options.signs()) ? await sign(commit, plan, tip) : commit
  }

  /** The same commit once more, signed by the user's git as the user. */
  async function sign(commit: string, plan: Plan, tip: State): Promise<string> {
    const parent = tip.commit === undefined ? [] : ['-p', tip.commit]
    const signed = await git(['commit-tree', '-S', ...parent, '-m', plan.message, `${commit}^{tree}`])
    if (signed.code === 0) return signed.stdout.trim()
    throw new VelosError('git', `Could not sign the commit: ${lastWords(undefined, signed.stderr)}.`, {
      remedy: 'Let git sign without asking in this job, or turn commit.gpgSign off for it.',
    })
  }

  /**
   * A checkout that stood on the parent moves forward with the commit. In a job the next step sees the files in any
   * case; elsewhere the work tree is its user's, and nothing is written into it.
   */
  async function bringToWorkTree(plan: Plan, tip: State, commit: string): Promise<readonly string[]> {
    const isCheckedOut = (await repository.branchNow()) === branch
    const stoodOnParent = isCheckedOut && tip.commit !== undefined && (await repository.commitOf(`refs/heads/${branch}`)) === tip.commit
    const notes = stoodOnParent ? await moveForward(commit) : isCheckedOut ? [leftBehind] : []
    if (!options.alwaysWriteWorkTree) return notes
    for (const [path, content] of plan.writes) {
      const place = join(options.root, path)
      if (!stoodOnParent || notes.length > 0 || (await options.files.kind(place)) === undefined) await options.files.replace(place, content)
    }
    if (stoodOnParent && notes.length === 0) return []
    // The folder's own inbox is the claim's business: lines may have been added to it since.
    const gone = [...plan.removes, ...(plan.moves ?? []).map(({ from }) => from)]
    for (const path of gone) if (path !== paths.inbox) await options.files.remove(join(options.root, path))
    return []
  }

  async function moveForward(commit: string): Promise<readonly string[]> {
    const { name: GIT_COMMITTER_NAME, email: GIT_COMMITTER_EMAIL } = options.identity
    const moved = await git(
      ['-c', 'merge.verifySignatures=false', '-c', 'merge.autoStash=false', 'merge', '--ff-only', '--no-squash', '--quiet', '--no-stat', commit],
      { env: { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } },
    )
    return moved.code === 0 ? [] : [`The checkout was left where it was: ${lastWords(undefined, moved.stderr)}`]
  }
}

const leftBehind = 'The report is on the branch of the remote; this checkout stands elsewhere and was left as it is ("git pull" brings it)'

/** The checked-out commit where it is the branch's, and the remote had it when it was last heard of. */
async function pushedHead(repository: Repository, branch: string): Promise<string | undefined> {
  if (repository.branch !== branch) return undefined
  const head = await repository.commitOf(`refs/heads/${branch}`)
  return head !== undefined && head === (await repository.commitOf(`refs/remotes/${remote}/${branch}`)) ? head : undefined
}
