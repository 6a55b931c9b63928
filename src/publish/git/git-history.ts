import type { Git } from '../../edge/git.ts'
import type { EarlierText } from '../target.ts'
import { toText, parseBatch } from './cat-file.ts'

/** How far back is looked, and how much is read: a damaged file is noticed by the very next run. */
const mostVersions = 20
const mostBytes = 64 * 1024 * 1024
const mostBytesEach = 48 * 1024 * 1024
/** Commits by which a shallow clone is made deeper, once, and how long the remote may take over that. */
const deeperBy = 50
const patienceMs = 60_000

/**
 * The texts that a file had in the commits before, each once, the newest first: as far as the clone reaches, and where
 * that is shallow and did not do, a bit further. `revision` is a commit, or `HEAD`; `prefix` the root's place in the repository.
 */
export function openHistory(git: Git, revision: string, prefix: string): (path: string) => AsyncIterable<EarlierText> {
  let isDeeper = false

  return async function* earlier(path) {
    const seen = new Set<string>()
    let bytes = 0
    for (;;) {
      for (const { commit, blob, size } of await versionsOf(`${prefix}${path}`)) {
        if (seen.has(blob)) continue
        seen.add(blob)
        if (size > mostBytesEach) continue
        bytes += size
        if (bytes > mostBytes) return
        const text = await textOf(blob)
        if (text !== undefined) yield { version: commit, text }
      }
      if (isDeeper || !(await makeDeeper())) return
    }
  }

  async function versionsOf(place: string): Promise<readonly Version[]> {
    const list = await git(['rev-list', `--max-count=${mostVersions + 1}`, revision, '--', `:(top,literal)${place}`])
    const commits = list.code === 0 ? list.stdout.split('\n').filter(Boolean) : []
    if (commits.length === 0) return []
    const facts = await git(['cat-file', '--batch-check=%(objecttype) %(objectname) %(objectsize)'], { input: commits.map((commit) => `${commit}:${place}\n`).join('') })
    const lines = facts.stdout.split('\n')
    return commits.flatMap((commit, index) => {
      const [type, blob = '', size] = (lines[index] ?? '').split(' ')
      return type === 'blob' ? [{ commit, blob, size: Number(size) }] : []
    })
  }

  async function textOf(blob: string): Promise<string | undefined> {
    const { code, stdout } = await git(['cat-file', '--batch'], { input: `${blob}\n`, encoding: 'latin1', maxBytes: 2 * mostBytesEach })
    const [object] = code === 0 ? parseBatch(stdout) : []
    return object === undefined ? undefined : toText(object.content)
  }

  /** Nothing comes of it where the remote cannot do that, or does not answer: then there is no more history. */
  async function makeDeeper(): Promise<boolean> {
    isDeeper = true
    const { stdout } = await git(['rev-parse', '--is-shallow-repository'])
    if (stdout.trim() !== 'true') return false
    const commit = (await git(['rev-parse', '--verify', `${revision}^{commit}`])).stdout.trim()
    const { code } = await git(
      ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', `--deepen=${deeperBy}`, 'origin', commit],
      { signal: AbortSignal.timeout(patienceMs), limitMs: 2 * patienceMs },
    )
    return code === 0
  }
}

interface Version {
  readonly commit: string
  readonly blob: string
  readonly size: number
}
