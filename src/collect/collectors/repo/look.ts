import type { World } from '../../../edge/world.ts'
import { messageOf, NothingToObserve } from '../../../model/errors.ts'
import { isJsonObject, type Json } from '../../../model/json.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import type { Sight, Since } from '../../collector.ts'
import { history, isOwnSubject, ownFolders } from './history.ts'
import type { Repository } from './locate.ts'
import { logArguments, parseLog } from './log.ts'
import { parseStatus, statusArguments, type Status } from './status.ts'
import { measureStore } from './store.ts'

/** Everything in the repository but what the loop writes there itself. */
const peoplesFiles = ['--', ':(top)', ...ownFolders.map((folder) => `:(exclude)${folder}`)]

/** The repository, by at most three git commands at the same time. */
export async function look(repository: Repository, world: World, signal: AbortSignal, since: Since): Promise<Sight> {
  const [status, commits, age, store] = await Promise.all([
    readStatus(world, signal),
    history(world, repository, since.bookmark('root').then(headIn), signal),
    lastCommitAge(world, repository, signal),
    storeFigures(repository),
  ])
  const { head } = status
  const figures = figuresOf(status, repository)
  if (head === undefined) {
    return { observations: [...figures, unavailable('repo', 'head', 'there is no commit yet'), ...store] }
  }
  return { observations: [...figures, ...commits, ...age, ...store], bookmark: { scope: 'root', value: { head } } }
}

/** The commit at which the last run stopped looking; memory is not to be trusted with git's arguments. */
function headIn(bookmark: Json | undefined): string | undefined {
  const head = isJsonObject(bookmark) ? bookmark['head'] : undefined
  return typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : undefined
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

/** Of the last commit that people made; unknown where a shallow clone shows none but the loop's own. */
async function lastCommitAge(world: World, { boundary }: Repository, signal: AbortSignal): Promise<readonly Observation[]> {
  const { code, stdout } = await world.git([...logArguments, '--max-count=1', 'HEAD', ...peoplesFiles], { signal })
  const [commit] = code === 0 ? parseLog(stdout) : []
  if (commit === undefined || (boundary.has(commit.sha) && isOwnSubject(commit))) {
    return [unavailable('repo', 'last commit', 'this clone has no commit but the loop\'s own')]
  }
  const age = Math.floor(world.now().getTime() / 1000) - commit.time
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
