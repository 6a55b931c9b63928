import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A folder of its own for a test, gone when it is disposed of. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string
}

export async function temporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'velos-test-'))
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** An environment for git in which nothing of this machine's user counts. */
export function gitEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
  }
}

/** A bare remote with one commit on `main`, and clones of it, all in one temporary folder. */
export interface Hub extends AsyncDisposable {
  readonly folder: string
  readonly remote: string
  readonly env: Record<string, string>
  /** A fresh clone; `options` go to `git clone`. */
  clone(name: string, ...options: string[]): Promise<string>
  /** Runs git in a folder (the remote by default) and gives what it printed, trimmed. */
  git(args: readonly string[], cwd?: string): Promise<string>
  /** The text of a file on a branch of the remote; undefined where it is not there. */
  show(path: string, branch?: string): Promise<string | undefined>
  /** All files on a branch of the remote. */
  files(branch?: string): Promise<readonly string[]>
}

export async function hub(): Promise<Hub> {
  const folder = await temporaryFolder()
  const remote = join(folder.path, 'remote.git')
  const env = gitEnvironment(folder.path)
  const git = async (args: readonly string[], cwd = remote) =>
    (await run('git', [...args], { cwd, env, maxBuffer: 1e9 })).stdout.trim()
  await git(['init', '--quiet', '--bare', '--initial-branch=main', remote], folder.path)
  const seed = join(folder.path, 'seed')
  await git(['clone', '--quiet', remote, seed], folder.path)
  await git(['commit', '--quiet', '--allow-empty', '-m', 'first'], seed)
  await git(['push', '--quiet', 'origin', 'HEAD:main'], seed)
  const files = async (branch = 'main') =>
    (await git(['ls-tree', '-r', '--name-only', '-z', branch])).split('\0').filter(Boolean)
  return {
    folder: folder.path,
    remote,
    env,
    git,
    async clone(name, ...options) {
      const path = join(folder.path, name)
      await git(['clone', '--quiet', ...options, `file://${remote}`, path], folder.path)
      return path
    },
    async show(path, branch = 'main') {
      if (!(await files(branch)).includes(path)) return undefined
      return (await run('git', ['show', `${branch}:${path}`], { cwd: remote, env, maxBuffer: 1e9 })).stdout
    },
    files,
    [Symbol.asyncDispose]: async () => await folder[Symbol.asyncDispose](),
  }
}
