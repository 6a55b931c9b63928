import type { Machine } from '../edge/machine.ts'
import { VelosError } from '../model/errors.ts'
import type { Settings } from '../model/settings.ts'
import { folderTarget } from '../publish/folder/folder-target.ts'
import type { Identity } from '../publish/git/fast-import.ts'
import { folderHistory } from '../publish/git/folder-history.ts'
import { gitTarget } from '../publish/git/git-target.ts'
import { orphanTip, readTip } from '../publish/git/git-tip.ts'
import { findRepository } from '../publish/git/repository.ts'
import { signsCommits } from '../publish/git/signing.ts'
import type { Target } from '../publish/target.ts'

/** The target that the settings name: a branch of the remote, or the folder. */
export async function openTarget(settings: Settings, machine: Machine, runId: string, time: Date): Promise<Target> {
  const { files, git, env } = machine
  if (!settings.deliver.includes('commit')) {
    return folderTarget({ ...machine, runId, startedAt: time, isDry: settings.dryRun, earlier: folderHistory(git, files, settings.root) })
  }

  const repository = await findRepository(files, settings.root)
  const branch = settings.branch ?? repository.branch
  if (branch === undefined) throw new VelosError('detached-head', `No branch is checked out in ${repository.top}.`)
  return gitTarget({
    git,
    files,
    repository,
    root: settings.root,
    branch,
    runId,
    identity: committerIn(env),
    time: () => time,
    read: async (revision, checkedOut) => await readTip(git, revision, { prefix: repository.prefix, startedAt: time }, checkedOut),
    orphan: async (checkedOut) => await orphanTip(git, repository.prefix, checkedOut),
    signs: async () => await signsCommits(git, files, repository, env),
    sleep: async (milliseconds) => await machine.sleep(milliseconds),
    fetchFirst: false,
    alwaysWriteWorkTree: env['GITHUB_ACTIONS'] === 'true',
  })
}

/** A runner's git has no identity; this one is GitHub's own for its actions. */
export function committerIn(env: Machine['env']): Identity {
  return env['GITHUB_ACTIONS'] === 'true'
    ? { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
    : { name: 'velos-master-loop', email: 'velos-master-loop@users.noreply.github.com' }
}
