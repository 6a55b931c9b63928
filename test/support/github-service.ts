import type { CarrierSettings } from '../../src/model/dispatch-settings.ts'
import { githubSchemas, type Path } from './github-schemas.ts'
import { madeUpSecret } from './secret.ts'
import { startService, type Ask, type Reply, type Service } from './service.ts'

/** An issue as GitHub keeps it. */
export interface KeptIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  labels: readonly string[]
  readonly author: string
  readonly association: string
  readonly isPullRequest: boolean
  updated: number
  readonly comments: KeptComment[]
  /** The oldest comes first. */
  events: readonly KeptEvent[]
}

/** A label that was given, or a title that was changed. */
export interface KeptEvent {
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  /** Absent: the title was changed. */
  readonly label?: string
}

export interface KeptComment {
  readonly body: string
  readonly author: string
  readonly association: string
}

export interface GitHubService {
  readonly service: Service
  readonly issues: KeptIssue[]
  /** Issues made and comments written through the API. */
  arrived(): number
  /** What has been asked that writes: "POST /repos/acme/ops/issues". */
  writes(): readonly string[]
  /** Puts an issue there, as somebody would by hand. */
  plant(issue: Partial<Omit<KeptIssue, 'number' | 'comments'>>): KeptIssue
}

export interface GitHubOptions {
  /** False: the token may open issues and comment, and labels are silently dropped. */
  readonly push?: boolean
  /** Whose token it is; a bot's may not ask who it is. */
  readonly author?: { readonly login: string; readonly type: 'Bot' | 'User'; readonly association: string }
}

export const githubToken = madeUpSecret('github')

/** Settings for the service at that URL. */
export function githubSettings(url: string, labels: readonly string[] = ['velos']): CarrierSettings {
  return { github: { url, token: githubToken, owner: 'acme', repository: 'ops', labels } }
}

/**
 * GitHub's issues, with the limits of its documentation. Requests and responses are held to GitHub's own description of
 * its API: a request that does not fit is answered with 422, a response that does not fit is a fault of this service.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubService> {
  const { push = true, author = { login: 'github-actions[bot]', type: 'Bot', association: 'NONE' } as const } = options
  const schemas = githubSchemas()
  const issues: KeptIssue[] = []
  let clock = Date.parse('2026-11-22T06:00:00Z')
  let sent = 0
  const tick = (): number => (clock += 1_000)
  const plant: GitHubService['plant'] = (issue) => {
    const kept: KeptIssue = {
      number: 1 + Math.max(0, ...issues.map((one) => one.number)), title: 'an issue', body: '', state: 'open', stateReason: null, labels: [], author: 'ann',
      association: 'NONE', isPullRequest: false, updated: tick(), comments: [], events: [], ...issue,
    }
    issues.push(kept)
    return kept
  }
  const routes: Readonly<Record<string, (ask: Ask, number: number, query: URLSearchParams) => Routed>> = {
    'GET /repos/{owner}/{repo}/issues': (_ask, _number, query) => ({ status: 200, body: listed(issues, query).map((one) => issueJson(one, author)) }),
    'POST /repos/{owner}/{repo}/issues': (ask) => {
      const { title, body = '', labels = [] } = JSON.parse(ask.body.toString())
      const problem = tooLong(title, body)
      if (problem !== undefined) return problem
      sent += 1
      return { status: 201, body: issueJson(plant({ title, body, labels: push ? labels : [], author: author.login, association: author.association }), author) }
    },
    'PATCH /repos/{owner}/{repo}/issues/{issue_number}': (ask, number) => {
      const issue = issues.find((one) => one.number === number)
      if (issue === undefined) return notFound
      const { title = issue.title, body = issue.body, state = issue.state, state_reason: reason = null } = JSON.parse(ask.body.toString())
      const problem = tooLong(title, body)
      if (problem !== undefined) return problem
      Object.assign(issue, { title, body, ...(state !== issue.state && { state, stateReason: reason }), updated: tick() })
      return { status: 200, body: issueJson(issue, author) }
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (_ask, number, query) => {
      const comments = issues.find((one) => one.number === number)?.comments ?? []
      return { status: 200, body: paged(comments.map((one, at) => commentJson(one, at, number, author)), query) }
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/events': (_ask, number, query) => {
      const events = issues.find((one) => one.number === number)?.events ?? []
      const last = Math.ceil(events.length / Number(query.get('per_page') ?? 30))
      const link = `<${base}/issues/${number}/events?per_page=${query.get('per_page')}&page=${last}>; rel="last"`
      const isLast = Number(query.get('page') ?? 1) >= last
      return { status: 200, body: paged(events.map((one, at) => eventJson(one, at, number, author)), query), ...(!isLast && { headers: { link } }) }
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (ask, number) => {
      const issue = issues.find((one) => one.number === number)
      if (issue === undefined) return notFound
      const { body } = JSON.parse(ask.body.toString())
      const problem = tooLong('', body)
      if (problem !== undefined) return problem
      sent += 1
      const comment: KeptComment = { body, author: author.login, association: author.association }
      issue.comments.push(comment)
      issue.updated = tick()
      return { status: 201, body: commentJson(comment, issue.comments.length, number, author) }
    },
    'GET /user': () => (author.type === 'Bot' ? forbidden : { status: 200, body: { ...userJson(author.login, 'User'), ...profile } }),
  }
  const service = await startService((ask): Reply => {
    const url = new URL(ask.path, 'http://127.0.0.1')
    const { path, number } = pathOf(url.pathname)
    const route = routes[`${ask.method} ${path}`]
    if (route === undefined) throw new Error(`nobody asks GitHub to ${ask.method} ${url.pathname}`)
    if (ask.headers['x-github-api-version'] !== '2022-11-28') throw new Error('the version of the API is not said')
    if (ask.headers['authorization'] !== `token ${githubToken}`) return answer(401, { message: 'Bad credentials', documentation_url: docs })
    const problem = schemas.query(path, ask.method, url.searchParams) ?? (ask.body.length > 0 ? schemas.request(path, ask.method, JSON.parse(ask.body.toString())) : undefined)
    if (problem !== undefined) return answer(422, { message: `Validation Failed: ${problem}`, documentation_url: docs })
    const { status, body, headers } = route(ask, number, url.searchParams)
    const fault = schemas.response(path, ask.method, status, body)
    if (fault !== undefined) throw new Error(fault)
    return answer(status, body, headers)
  })
  return {
    service,
    issues,
    plant,
    arrived: () => sent,
    writes: () => service.asks.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
  }
}

const docs = 'https://docs.github.com/rest'
const notFound = { status: 404, body: { message: 'Not Found', documentation_url: docs, status: '404' } }
const forbidden = { status: 403, body: { message: 'Resource not accessible by integration', documentation_url: docs, status: '403' } }

interface Routed {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function answer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(body) }
}

function pathOf(pathname: string): { readonly path: Path; readonly number: number } {
  if (pathname === '/user') return { path: '/user', number: 0 }
  const [, number, rest] = /^\/repos\/acme\/ops\/issues(?:\/(\d+)(\/comments|\/events)?)?$/.exec(pathname) ?? []
  if (rest === '/events') return { path: '/repos/{owner}/{repo}/issues/{issue_number}/events', number: Number(number) }
  if (rest !== undefined) return { path: '/repos/{owner}/{repo}/issues/{issue_number}/comments', number: Number(number) }
  if (number !== undefined) return { path: '/repos/{owner}/{repo}/issues/{issue_number}', number: Number(number) }
  return { path: '/repos/{owner}/{repo}/issues', number: 0 }
}

function tooLong(title: string, body: string): { status: number; body: unknown } | undefined {
  const field = title.length > 256 ? 'title' : [...body].length > 65_536 || Buffer.byteLength(body) > 262_144 ? 'body' : undefined
  if (field === undefined) return undefined
  return { status: 422, body: { message: 'Validation Failed', documentation_url: docs, errors: [{ resource: 'Issue', code: 'custom', field }] } }
}

function listed(issues: readonly KeptIssue[], query: URLSearchParams): readonly KeptIssue[] {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((one) => one !== '')
  const fit = issues.filter((one) => (state === 'all' || one.state === state) && labels.every((label) => one.labels.includes(label)))
  const sorted = fit.toSorted((one, other) => (query.get('sort') === 'updated' ? other.updated - one.updated : other.number - one.number))
  return paged(query.get('direction') === 'asc' ? sorted.toReversed() : sorted, query)
}

function paged<T>(all: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const from = (Number(query.get('page') ?? 1) - 1) * size
  return all.slice(from, from + size)
}

type Author = NonNullable<GitHubOptions['author']>

const base = 'https://api.github.com/repos/acme/ops'
const iso = (time: number): string => new Date(time).toISOString().replace('.000', '')

function issueJson(issue: KeptIssue, own: Author): Readonly<Record<string, unknown>> {
  const url = `${base}/issues/${issue.number}`
  const page = `https://github.com/acme/ops/issues/${issue.number}`
  const pull = { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` }
  return {
    id: 3_000_000_000 + issue.number, node_id: `I_${issue.number}`, number: issue.number, url, repository_url: base, labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`, events_url: `${url}/events`, html_url: page, title: issue.title, body: issue.body, state: issue.state,
    state_reason: issue.stateReason, locked: false, assignee: null, assignees: [], milestone: null, comments: issue.comments.length,
    labels: issue.labels.map((name, at) => ({ id: at + 1, node_id: 'L_1', url, name, color: 'ededed', default: false, description: null })),
    user: userJson(issue.author, issue.author === own.login ? own.type : 'User'), author_association: issue.association,
    created_at: iso(issue.updated), updated_at: iso(issue.updated), closed_at: issue.state === 'open' ? null : iso(issue.updated),
    ...(issue.isPullRequest && { pull_request: pull }),
  }
}

function commentJson(comment: KeptComment, at: number, number: number, own: Author): Readonly<Record<string, unknown>> {
  return {
    id: number * 1_000 + at, node_id: `IC_${at}`, url: `${base}/issues/comments/${at}`, html_url: `https://github.com/acme/ops/issues/${number}#issuecomment-${at}`,
    issue_url: `${base}/issues/${number}`, body: comment.body, user: userJson(comment.author, comment.author === own.login ? own.type : 'User'),
    created_at: '2026-11-22T06:00:00Z', updated_at: '2026-11-22T06:00:00Z', author_association: comment.association,
  }
}

function eventJson({ by, at, label }: KeptEvent, index: number, number: number, own: Author): Readonly<Record<string, unknown>> {
  const url = `${base}/issues/events/${number * 1_000 + index}`
  const common = {
    id: number * 1_000 + index, node_id: `LE_${index}`, url, actor: userJson(by, by === own.login ? own.type : 'User'), commit_id: null, commit_url: null,
    created_at: at, performed_via_github_app: null,
  }
  if (label === undefined) return { ...common, event: 'renamed', rename: { from: 'a', to: 'b' } }
  return { ...common, event: 'labeled', label: { name: label, color: 'ededed' } }
}

function userJson(login: string, type: 'Bot' | 'User'): Readonly<Record<string, unknown>> {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login, id: 41_898_282, node_id: 'MDM6Qm90', avatar_url: url, gravatar_id: '', url, html_url: url, followers_url: url, following_url: url, gists_url: url,
    starred_url: url, subscriptions_url: url, organizations_url: url, repos_url: url, events_url: url, received_events_url: url, type, site_admin: false,
  }
}

const profile = {
  user_view_type: 'public', name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null, public_repos: 0,
  public_gists: 0, followers: 0, following: 0, created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z',
}
