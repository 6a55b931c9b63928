import type { GitHubSettings } from '../../../model/dispatch-settings.ts'
import { isTrustedAuthor } from '../../../model/incident-mark.ts'
import type { Errand } from '../../channel.ts'
import { judge, RequestFailed, strange, type Attempted } from './judge.ts'

/** An issue or a comment, as far as this channel looks at it. */
export interface Written {
  readonly body: string
  /** Undefined for a user who is gone. */
  readonly author: string | undefined
  /** By a bot, or by somebody whom the repository lets in. */
  readonly isTrusted: boolean
}

export interface Issue extends Written {
  readonly number: number
  readonly comments: number
  readonly url?: string
}

export interface Page {
  readonly page: number
  readonly size: number
}

/** The issues of one repository; each method throws a `RequestFailed` for whatever GitHub or the network does. */
export interface Issues {
  /** Those that were touched last come first; pull requests are left out, so that a page may be short. */
  list(state: 'open' | 'closed', label: string | undefined, page: Page): Promise<{ readonly issues: readonly Issue[]; readonly isLast: boolean }>
  /** The oldest come first. */
  comments(issue: number, page: Page): Promise<readonly Written[]>
  create(title: string, body: string, labels: readonly string[]): Promise<Issue>
  comment(issue: number, body: string): Promise<void>
  update(issue: number, fields: { readonly title?: string; readonly body: string }): Promise<void>
  close(issue: number): Promise<void>
  /** Whose token it is; undefined for an app's, which may not ask. */
  login(): Promise<string | undefined>
}

/** Supported until 2028 at least, and known to GitHub Enterprise Server. */
const apiVersion = '2022-11-28'

/** Opens the repository's issues through the toolkit's Octokit, for one errand. */
export async function openIssues(settings: GitHubSettings, errand: Errand): Promise<Issues> {
  const { getOctokit } = await import('@actions/github')
  const quiet = (): void => undefined
  const { rest } = getOctokit(settings.token, {
    baseUrl: settings.url,
    userAgent: 'velos-bridge',
    // A deprecation that a service announces would be printed as it is.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: errand.fetch },
  })
  const common = { owner: settings.owner, repo: settings.repository, headers: { 'x-github-api-version': apiVersion } }
  const ask = async <T>(what: Omit<Attempted, 'now'>, request: () => Promise<{ readonly data: unknown }>, read: Read<T>): Promise<T> => {
    let data: unknown
    try {
      ;({ data } = await request())
    } catch (thrown) {
      throw new RequestFailed(judge(thrown, { ...what, now: errand.now() }))
    }
    const result = read(data)
    if (result === undefined) throw new RequestFailed(strange(what.writes))
    return result
  }
  const looks = { writes: false, toIssue: false }
  const writes = { writes: true, toIssue: false }
  const writesTo = { writes: true, toIssue: true }
  const done = (data: unknown): true | undefined => (readIssue(data) === undefined ? undefined : true)
  return {
    list: (state, label, { page, size }) =>
      ask(
        looks,
        () => {
          const under = label === undefined ? {} : { labels: label }
          return rest.issues.listForRepo({ ...common, ...under, state, sort: 'updated', direction: 'desc', per_page: size, page })
        },
        (data) => {
          const all = listOf(data, readIssue)
          return all === undefined ? undefined : { issues: all.filter((one) => !one.isPullRequest), isLast: all.length < size }
        },
      ),
    comments: (number, { page, size }) =>
      ask(
        { ...looks, toIssue: true },
        () => rest.issues.listComments({ ...common, issue_number: number, per_page: size, page }),
        (data) => listOf(data, readWritten),
      ),
    create: (title, body, labels) => ask(writes, () => rest.issues.create({ ...common, title, body, labels: [...labels] }), readIssue),
    comment: async (number, body) => {
      await ask(writesTo, () => rest.issues.createComment({ ...common, issue_number: number, body }), readWritten)
    },
    update: async (number, fields) => {
      await ask(writesTo, () => rest.issues.update({ ...common, issue_number: number, ...fields }), done)
    },
    close: async (number) => {
      await ask(writesTo, () => rest.issues.update({ ...common, issue_number: number, state: 'closed', state_reason: 'completed' }), done)
    },
    login: async () => {
      try {
        return await ask(looks, () => rest.users.getAuthenticated({ headers: common.headers }), (data) => field(data, 'login', isText))
      } catch (thrown) {
        if (thrown instanceof RequestFailed && thrown.failure.outcome === 'refused') return undefined
        throw thrown
      }
    },
  }
}

/** Undefined where the data is something else. */
type Read<T> = (data: unknown) => T | undefined

function listOf<T>(data: unknown, read: Read<T>): readonly T[] | undefined {
  if (!Array.isArray(data)) return undefined
  const all = data.map(read)
  return all.every((one) => one !== undefined) ? all : undefined
}

function readIssue(data: unknown): (Issue & { readonly isPullRequest: boolean }) | undefined {
  const written = readWritten(data)
  const number = field(data, 'number', isCount)
  if (written === undefined || number === undefined) return undefined
  const url = field(data, 'html_url', isText)
  return {
    ...written,
    number,
    comments: field(data, 'comments', isCount) ?? 0,
    isPullRequest: field(data, 'pull_request', isThere) !== undefined,
    ...(url !== undefined && /^https?:\/\/[\w.:/%~+-]{1,300}$/.test(url) && { url }),
  }
}

function readWritten(data: unknown): Written | undefined {
  if (field(data, 'id', isThere) === undefined) return undefined
  const user = field(data, 'user', isThere)
  const isTrusted = isTrustedAuthor(field(user, 'type', isText), field(data, 'author_association', isText))
  return { body: field(data, 'body', isText) ?? '', author: field(user, 'login', isText), isTrusted }
}

function field<T>(value: unknown, name: string, is: (one: unknown) => one is T): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const one: unknown = Object.entries(value).find(([key]) => key === name)?.[1]
  return is(one) ? one : undefined
}

const isText = (one: unknown): one is string => typeof one === 'string'
const isCount = (one: unknown): one is number => typeof one === 'number' && Number.isSafeInteger(one) && one >= 0
const isThere = (one: unknown): one is NonNullable<unknown> => one !== undefined && one !== null
