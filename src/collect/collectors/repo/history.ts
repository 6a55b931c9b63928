import type { World } from '../../../edge/world.ts'
import { messageOf } from '../../../model/errors.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { within } from '../../within.ts'
import type { Repository } from './locate.ts'
import { logArguments, parseLog, type Commit } from './log.ts'
import { isPartial } from './store.ts'

/** More commits than these since the last report are not read; that there are more is said. */
const mostCommits = 2000
const mostBytes = 32 * 1024 * 1024
/** A long history with large changes takes git its time; the other parts shall not wait for it. */
const patienceMs = 6000
const shown = 5
const oneDayMs = 24 * 60 * 60 * 1000

/** What the loop and the bridge write themselves, below the root. */
export const ownFolders = ['data/reports', 'data/memory', 'data/dispatch', 'data/logs']
const ownSubject = 'chore(velos): '

/** True for a commit that the loop or the bridge made: by its subject, as its files are not asked for. */
export function isOwnSubject({ subject }: Commit): boolean {
  return subject.startsWith(ownSubject)
}

/** What people did since a commit. */
export interface History {
  readonly observations: readonly Observation[]
  /** When they made their last commit, in seconds since 1970; absent where this part of the history has none. */
  readonly lastCommit?: number
  /** False where the clone does not hold all of it, or git could not tell. */
  readonly isWhole: boolean
}

/** What people did since `bookmark`, a full sha, or in the last day where there is none. */
export async function history(
  world: World,
  repository: Repository,
  bookmark: string | undefined,
  signal: AbortSignal,
): Promise<History> {
  const since = bookmark === undefined ? '24 hours ago' : bookmark.slice(0, 7)
  try {
    const partial = await isPartial(repository.common)
    const result = await within(patienceMs, (soon) => world.git(rangeArguments(world, bookmark, partial), {
      signal: soon,
      maxBytes: mostBytes,
      env: { GIT_NO_LAZY_FETCH: '1' },
    }), signal)
    if (result.code !== 0) return without(reasonFor(result.stderr, since, repository))
    return summarize(parseLog(result.stdout), { since, partial, ...repository })
  } catch (thrown) {
    signal.throwIfAborted()
    return without(`the history since ${since} could not be read: ${messageOf(thrown)}`)
  }
}

function rangeArguments(world: World, bookmark: string | undefined, partial: boolean): readonly string[] {
  const range = bookmark === undefined
    ? [`--since=${new Date(world.now().getTime() - oneDayMs).toISOString()}`, 'HEAD']
    : [`${bookmark}..HEAD`]
  return [...logArguments, partial ? '--raw' : '--numstat', `--max-count=${mostCommits + 1}`, ...range, '--']
}

const uncounted = unavailable('repo', 'churn', 'the clone is partial: it lacks the contents to count lines')

function tooMany(since: string): Observation {
  const reason = `more than ${mostCommits} commits since ${since}; only the newest ${mostCommits} were counted`
  return unavailable('repo', 'history', reason)
}

/** What the range holds; nothing is counted where a shallow clone ends within it. */
export function summarize(
  all: readonly Commit[],
  known: { readonly since: string; readonly partial: boolean } & Pick<Repository, 'boundary' | 'prefix'>,
): History {
  const { since, partial, boundary, prefix } = known
  const own = (path: string): boolean => ownFolders.some((folder) => path.startsWith(`${prefix}${folder}/`))
  if (all.some(({ sha }) => boundary.has(sha))) {
    return without(`the clone is shallow and does not hold all commits since ${since}`)
  }
  const commits = all.slice(0, mostCommits).filter((commit) => !isOwn(commit, own))
  const more = all.length > mostCommits
  const labels = { since, ...(more && { at: 'least' }) }
  const authors = byAuthor(commits)
  const churn = (side: 'added' | 'removed'): Observation => ({
    key: `repo/churn-${side}`,
    value: commits.flatMap(({ files }) => files).reduce((sum, file) => sum + (own(file.path) ? 0 : file[side]), 0),
    unit: 'lines',
    labels,
  })
  const observations: readonly Observation[] = [
    { key: 'repo/commits', value: commits.length, unit: 'count', labels },
    { key: 'repo/authors', value: authors.length, unit: 'count', labels },
    ...(partial ? [uncounted] : [churn('added'), churn('removed')]),
    ...authors.slice(0, shown).map(({ name, count }): Observation => ({
      key: 'repo/author',
      value: count,
      unit: 'count',
      labels: { name },
    })),
    ...commits.slice(0, shown).map(({ sha, name, subject }): Observation => ({
      key: 'repo/commit',
      value: subject,
      labels: { sha: sha.slice(0, 7), author: name },
    })),
    ...(more ? [tooMany(since)] : []),
  ]
  const [newest] = commits
  return { observations, isWhole: !more, ...(newest && { lastCommit: newest.time }) }
}

/** The loop's and the bridge's own: by subject, or because it touches nothing but their folders. */
function isOwn(commit: Commit, own: (path: string) => boolean): boolean {
  return isOwnSubject(commit) || (commit.files.length > 0 && commit.files.every(({ path }) => own(path)))
}

/** The busiest first; an author is an e-mail address, under the newest name. */
function byAuthor(commits: readonly Commit[]): readonly { readonly name: string; readonly count: number }[] {
  const authors = new Map<string, { name: string; count: number }>()
  for (const { email, name } of commits) {
    const known = authors.get(email)
    if (known === undefined) authors.set(email, { name, count: 1 })
    else known.count++
  }
  return [...authors.values()].sort((one, other) => other.count - one.count)
}

function reasonFor(stderr: string, since: string, { boundary }: Repository): string {
  const isUnknown = /bad (?:object|revision)|invalid (?:revision|symmetric)|unknown revision/i.test(stderr)
  if (!isUnknown) return `git said: ${stderr.trim().slice(0, 300)}`
  const why = boundary.size > 0 ? 'it is shallow' : 'its history was rewritten'
  return `${since}, where the last report was made, is not in this clone: ${why}`
}

function without(reason: string): History {
  return { observations: [unavailable('repo', 'commits', reason)], isWhole: false }
}
