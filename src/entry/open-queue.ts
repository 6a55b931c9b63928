import { claimSpareMs } from '../bridge.ts'
import type { Machine } from '../edge/machine.ts'
import { hostOf } from '../edge/real-machine.ts'
import { realConfined as readConfined } from '../edge/real-confined.ts'
import type { BridgeSettings } from '../model/bridge-settings.ts'
import { VelosError } from '../model/errors.ts'
import type { Queue } from '../model/queue.ts'
import { gitTarget } from '../publish/git/git-target.ts'
import { findRepository, type Repository } from '../publish/git/repository.ts'
import { signsCommits } from '../publish/git/signing.ts'
import { openBranchQueue } from '../publish/queue/branch-queue.ts'
import { openFolderQueue } from '../publish/queue/folder-queue.ts'
import { findLocalTickets } from '../publish/queue/local-tickets.ts'
import { emptyQueue, openObjects, readQueueTip, type QueueTip } from '../publish/queue/queue-tip.ts'
import { committerIn } from './open-target.ts'

/** What the bridge needs of its settings to find its queue. */
export type QueueSettings = Pick<BridgeSettings, 'root' | 'deliver' | 'branch' | 'timeBudgetMs' | 'dryRun' | 'handledAtMost' | 'dispatch'>

/** The queue that the settings name: a branch of the remote, or the folder. */
export async function openQueue(settings: QueueSettings, machine: Machine, runId: string): Promise<Queue> {
  if (settings.deliver === 'none') return await openFolder(settings, machine, runId)
  const { files, git, env, root, locks } = machine
  const repository = await findRepository(files, root)
  const branch = settings.branch ?? repository.branch
  if (branch === undefined) throw new VelosError('detached-head', `No branch is checked out in ${repository.top}.`)
  const objects = openObjects(git, repository.prefix)
  const target = gitTarget<QueueTip>({
    git, files, repository, root, branch, runId,
    identity: committerIn(env),
    time: () => machine.now(),
    read: async (revision) => await readQueueTip(objects, await commitOf(revision, repository, machine)),
    orphan: async () => emptyQueue,
    signs: async () => await signsCommits(git, files, repository, env),
    sleep: async (milliseconds) => await machine.sleep(milliseconds),
    fetchFirst: true,
    alwaysWriteWorkTree: env['GITHUB_ACTIONS'] === 'true',
  })
  return await openBranchQueue({
    target, objects, files, locks, readConfined, root, runId,
    clock: machine,
    now: () => machine.now(),
    gitFolder: repository.gitFolder,
    by: `a bridge on ${hostOf(env).name}`,
    handledAtMost: settings.handledAtMost,
    isDry: settings.dryRun,
    link: (path, commit) => blobUrl(env, commit, repository.prefix + path),
  })
}

/** The tickets that only the folder has, where the queue is a branch's; undefined where there are none. */
export async function openLocalQueue(settings: QueueSettings, machine: Machine, runId: string): Promise<Queue | undefined> {
  if (settings.deliver === 'none') return undefined
  const { files, git, root } = machine
  const { tickets } = await findLocalTickets({ files, objects: openObjects(git, await prefixOf(machine)), readConfined, root })
  return tickets.size === 0 ? undefined : await openFolder(settings, machine, runId, (path) => tickets.has(path))
}

async function prefixOf({ files, root }: Machine): Promise<string> {
  try {
    return (await findRepository(files, root)).prefix
  } catch (thrown) {
    if (thrown instanceof VelosError && thrown.code === 'no-repository') return ''
    throw thrown
  }
}

async function openFolder(settings: QueueSettings, machine: Machine, runId: string, only?: (path: string) => boolean): Promise<Queue> {
  const { files, locks, root, env } = machine
  return await openFolderQueue({
    files, locks, readConfined, root, runId,
    lockLastsMs: settings.timeBudgetMs + settings.dispatch.deadlineMs + claimSpareMs,
    isDry: settings.dryRun,
    handledAtMost: settings.handledAtMost,
    link: () => runUrl(env),
    ...(only && { only }),
  })
}

/** A commit's id from itself, or from a ref of this clone. */
async function commitOf(revision: string, { commitOf: fromFiles }: Repository, { git }: Machine): Promise<string> {
  if (/^[0-9a-f]{40,64}$/.test(revision)) return revision
  const known = await fromFiles(revision)
  if (known !== undefined) return known
  const { code, stdout } = await git(['rev-parse', '--verify', `${revision}^{commit}`])
  if (code !== 0) throw new VelosError('git', `The commit ${revision} is not in this clone.`)
  return stdout.trim()
}

function blobUrl(env: Machine['env'], commit: string, path: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  if (!server || !repository) return undefined
  return `${server}/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** A folder is nowhere on the web; the run that has it is. */
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run }: Machine['env']): string | undefined {
  return !server || !repository || !run ? undefined : `${server}/${repository}/actions/runs/${run}`
}
