import type { World } from '../../../edge/world.ts'
import { messageOf, NothingToObserve } from '../../../model/errors.ts'
import { isJsonObject, type Json } from '../../../model/json.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import type { Sight, Since } from '../../collector.ts'
import { history, isOwnSubject, ownFolders, type History } from './history.ts'
import type { Repository } from './locate.ts'
import { logArguments, parseLog } from './log.ts'
import { parseStatus, statusArguments, type Status } from './status.ts'
import { measureStore } from './store.ts'

/** Everything in the repository but what the loop writes there itself. */
const peoplesFiles = ['--', ':(top)', ...ownFolders.map((folder) => `:(exclude)${folder}`)]

/** The repository, by at most three git commands at the same time. */
export async function look(repository: Repository, world: World, signal: AbortSignal, since: Since): Promise<Sight> {
  const bookmark = since.bookmark('root').then(decodeBookmark)
  const past = bookmark.then(async ({ head }) => await history(world, repository, head, signal))
  const [status, { observations, ...commits }, last, store] = await Promise.all([
    readStatus(world, signal),
    past,
    lastCommit(world, repository, bookmark, past, signal),
    storeFigures(repository),
  ])
  const { head } = status
  const figures = figuresOf(status, repository)
  if (head === undefined) {
    return { observations: [...figures, unavailable('repo', 'head', 'there is no commit yet'), ...store] }
  }
  const time = commits.lastCommit ?? last
  // A shallow clone that shows none of them does not mean that there is none.
  const known = time ?? (repository.boundary.size > 0 ? undefined : null)
  return {
    observations: [...figures, ...observations, ...ageOf(time, world), ...store],
    bookmark: { scope: 'root', value: { head, ...(known !== undefined && { last: known }) } },
  }
}

/** Where the last run stopped looking, and when people had made their last commit by then; null: never, for all it knew. */
interface RepoBookmark {
  readonly head?: string
  readonly last?: number | null
}

/** Memory is not to be trusted with git's arguments. */
function decodeBookmark(bookmark: Json | undefined): RepoBookmark {
  if (!isJsonObject(bookmark)) return {}
  const { head, last } = bookmark
  return {
    ...(typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) && { head }),
    ...((typeof last === 'number' || last === null) && { last }),
  }
}

async function readStatus(world: World, signal: AbortSignal): Promise<Status> {
  const { code, stdout, stderr } = await world.git([...statusArguments, ...peoplesFiles], { signal })
  if (code === 0) return parseStatus(stdout)
  if (stderr.includes('not a git repository')) throw new NothingToObserve('not a git repository')
  throw new Error(`git status said: ${stderr.trim().slice(0, 300)}`)
}

function figuresOf({ head, branch, changed, untracked }: Status, { boundary }: Repository): readonly Observation[] {
  return [
    ...(head === undefined ? [] : [{ key: 'repo/head', value: head.slice(0, 7) }]),
    { key: 'repo/branch', value: branch ?? 'detached' },
    { key: 'repo/shallow', value: boundary.size > 0 },
    { key: 'repo/uncommitted', value: changed, unit: 'count' },
    { key: 'repo/untracked', value: untracked, unit: 'count' },
  ]
}

/**
 * When people made their last commit, where what is new since the bookmark does not tell it. The whole history is
 * searched only if the bookmark does not know either: among the loop's own commits that search can be long.
 */
async function lastCommit(
  world: World,
  { boundary }: Repository,
  bookmark: Promise<RepoBookmark>,
  past: Promise<History>,
  signal: AbortSignal,
): Promise<number | undefined> {
  const { head, last } = await bookmark
  if (head !== undefined && last !== undefined && (await past).isWhole) return last ?? undefined
  const { code, stdout } = await world.git([...logArguments, '--max-count=1', 'HEAD', ...peoplesFiles], { signal })
  const [commit] = code === 0 ? parseLog(stdout) : []
  return commit === undefined || (boundary.has(commit.sha) && isOwnSubject(commit)) ? undefined : commit.time
}

function ageOf(time: number | undefined, world: World): readonly Observation[] {
  if (time === undefined) return [unavailable('repo', 'last commit', 'this clone has no commit but the loop\'s own')]
  const age = Math.floor(world.now().getTime() / 1000) - time
  return [{ key: 'repo/last-commit-age', value: Math.max(0, age), unit: 'seconds' }]
}

async function storeFigures({ common }: Repository): Promise<readonly Observation[]> {
  try {
    const { bytes, objects } = await measureStore(common)
    return [
      { key: 'repo/size', value: bytes, unit: 'bytes' },
      { key: 'repo/objects', value: objects, unit: 'count' },
    ]
  } catch (thrown) {
    return [unavailable('repo', 'size', messageOf(thrown))]
  }
}
