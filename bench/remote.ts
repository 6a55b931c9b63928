import { join } from 'node:path'
import { run } from './measure.ts'

/** A bare remote on this disk. Every clone finds it as it was when the first was made. */
export interface Remote {
  /** Adds what a stream for `git fast-import` says; before the first clone. */
  fill(stream: Iterable<string>): Promise<void>
  /** A fresh clone of the default branch in that folder: HEAD, `main` and `origin/main` are one commit. */
  clone(to: string): Promise<void>
  /** Has the first clone, and what was pushed from it, count as the state to return to. */
  settle(): void
}

export async function bareRemote(folder: string, name: string, env: Readonly<Record<string, string>>): Promise<Remote> {
  const path = join(folder, name)
  let first: ReadonlyMap<string, string> | undefined
  await git(['init', '--quiet', '--bare', '--initial-branch=main', path], folder)

  return {
    async fill(stream) {
      await git(['fast-import', '--quiet', '--date-format=raw'], path, stream)
    },
    async clone(to) {
      const now = await refs()
      first ??= now
      await restore(now, first)
      // Hard links: with ten thousand commits anything else takes seconds.
      await git(['clone', '--quiet', '--local', path, to], folder)
    },
    settle() {
      first = undefined
    },
  }

  async function git(args: readonly string[], cwd: string, input?: Iterable<string>): Promise<string> {
    const { code, stdout, stderr } = await run(['git', ...args], cwd, env, input)
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  async function refs(): Promise<ReadonlyMap<string, string>> {
    const lines = (await git(['for-each-ref', '--format=%(refname) %(objectname)'], path)).trim().split('\n')
    return new Map(lines.filter(Boolean).map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']))
  }

  async function restore(now: ReadonlyMap<string, string>, then: ReadonlyMap<string, string>): Promise<void> {
    const gone = [...now.keys()].filter((ref) => !then.has(ref)).map((ref) => `delete ${ref}\n`)
    await git(['update-ref', '--stdin'], path, [...gone, ...[...then].map(([ref, id]) => `update ${ref} ${id}\n`)])
  }
}
