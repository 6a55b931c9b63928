import { safe } from '../../../model/incident-mark.ts'
import type { Issue, Issues, Page, Written } from './issues.ts'
import { RequestFailed } from './judge.ts'
import { marksIn } from './marks.ts'

/** How many issues and comments are looked at; those that were touched last come first. */
const most = { labelled: 960, unlabelled: 160, closed: 32, comments: 128 }
/** Of each, as many as may fit into an answer; a power of two, so that a page can be halved. */
const pageSize = 32

/**
 * The open issues of some incidents, by `safe` fingerprint. They are looked for under the label first. Without push access
 * GitHub drops labels silently, so what is not found is looked for among all issues; there anybody can write, and only
 * an issue of a bot, of somebody whom the repository lets in, or of this token's own user is taken for ours.
 */
export async function findOpen(
  issues: Issues,
  incidents: readonly string[],
  label: string | undefined,
): Promise<ReadonlyMap<string, Issue>> {
  const found = new Map<string, Issue>()
  const wanted = new Set(incidents.map(safe))
  if (label !== undefined) await collect(issues, { label, atMost: most.labelled, isOurs: async () => true }, wanted, found)
  let login: Promise<string | undefined> | undefined
  const isOurs = async ({ isTrusted, author }: Issue): Promise<boolean> =>
    isTrusted || (author !== undefined && author === (await (login ??= issues.login())))
  if (found.size < wanted.size) await collect(issues, { label: undefined, atMost: most.unlabelled, isOurs }, wanted, found)
  return found
}

/** Where to look, and whom to believe there. */
interface Place {
  readonly label: string | undefined
  readonly atMost: number
  isOurs(issue: Issue): Promise<boolean>
}

async function collect(issues: Issues, place: Place, wanted: ReadonlySet<string>, found: Map<string, Issue>): Promise<void> {
  for await (const page of pages((one) => issues.list('open', place.label, one), place.atMost)) {
    for (const issue of page.issues) {
      const { incident } = marksIn(issue.body)
      const known = incident === undefined ? undefined : found.get(incident)
      // Of two that two bridges made at once, the older one is kept.
      if (incident === undefined || !wanted.has(incident) || (known !== undefined && known.number < issue.number)) continue
      if (await place.isOurs(issue)) found.set(incident, issue)
    }
    if (page.isLast || found.size === wanted.size) return
  }
}

/** The issue that this ticket (its `nameOf`) made of the incident, where somebody has closed it since. */
export async function findClosed(issues: Issues, incident: string, ticket: string, label: string | undefined): Promise<Issue | undefined> {
  for await (const page of pages((one) => issues.list('closed', label, one), most.closed)) {
    const made = page.issues.find(({ body }) => {
      const marks = marksIn(body)
      return marks.incident === safe(incident) && marks.ticket?.id === ticket
    })
    if (made !== undefined || page.isLast) return made
  }
  return undefined
}

/** True if the issue has a comment of this ticket, looked for from the newest on. */
export async function hasComment(issues: Issues, issue: Issue, ticket: string): Promise<boolean> {
  if (issue.comments === 0) return false
  const isOurs = ({ body, author, isTrusted }: Written): boolean =>
    (isTrusted || author === issue.author) && marksIn(body).ticket?.id === ticket
  // One more: a comment may have come since the issue was read.
  const end = issue.comments + 1
  for await (const page of pages((one) => issues.comments(issue.number, one), most.comments, end)) {
    if (page.some(isOurs)) return true
  }
  return false
}

/**
 * Pages of a list: from its beginning on, or, where `end` says how long it is, from its end back. A page that is larger
 * than an answer may be is asked for again in halves.
 */
async function* pages<T>(ask: (page: Page) => Promise<T>, atMost: number, end?: number): AsyncGenerator<T> {
  let size = pageSize
  let at = end === undefined ? 0 : Math.floor((end - 1) / size) * size
  const last = at
  while (at >= 0 && Math.abs(at - last) < atMost) {
    try {
      yield await ask({ page: at / size + 1, size })
    } catch (thrown) {
      if (!(thrown instanceof RequestFailed) || thrown.failure.code !== 'body' || size === 1) throw thrown
      // Going back, the second half of the page comes first.
      if (end !== undefined && at + size / 2 < end) at += size / 2
      size /= 2
      continue
    }
    at += end === undefined ? size : -size
  }
}
