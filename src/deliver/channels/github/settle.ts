import type { Dispatch } from '../../../model/dispatch.ts'
import type { GitHubSettings } from '../../../model/dispatch-settings.ts'
import { safe } from '../../../model/incident-mark.ts'
import type { Errand, Probe, Verdict } from '../../channel.ts'
import type { Letter } from './compose.ts'
import { decide, stampOf, type Step } from './decide.ts'
import { findClosed, findOpen, hasComment } from './find.ts'
import { openIssues, type Issue, type Issues } from './issues.ts'
import { RequestFailed, type Failure } from './judge.ts'
import { marksIn, nameOf } from './marks.ts'
import type { Trouble } from './trouble.ts'

/** A trouble, and what is written about it. */
export interface Matter {
  readonly trouble: Trouble
  readonly letter: Letter
}

/** One attempt with one ticket. */
export interface Work {
  readonly settings: GitHubSettings
  readonly dispatch: Dispatch
  /** The worst first. */
  readonly matters: readonly Matter[]
  readonly errand: Errand
}

/** What GitHub has of a matter, and what is still to be done. */
interface Standing {
  readonly step: Step
  readonly issue?: Issue
}

const reasons: Readonly<Record<string, string>> = {
  'told': 'the issue said so already',
  'newer-told': 'the issue is of a newer ticket already, and stays as it is',
  'not-open': 'no issue is open for it, so there is nothing to tell',
}

/** Where people are told nothing, now or by an earlier attempt. */
const silent: readonly string[] = ['newer-told', 'not-open']

/** Brings each matter to where it is to be; what is done already is not done again. */
export async function send(work: Work): Promise<Verdict> {
  return await judged(async () => {
    const { matters, errand, dispatch } = work
    const done = doneOf(work)
    const left = leftOf(work, done)
    const issues = await openIssues(work.settings, errand)
    const open = await findOpen(issues, fingerprintsOf(left), labelOf(work))
    const beganMs = errand.now().getTime()
    let first: Issue | undefined
    let reason: string | undefined
    let isTold = false
    let invalid: Failure | undefined
    for (const [at, matter] of left.entries()) {
      if (at > 0 && errand.now().getTime() - beganMs > errand.deadlineMs / 2) return inParts(done.size, matters.length)
      try {
        const standing = await standingOf(issues, work, matter, open)
        const issue = await bring(issues, work, matter, standing)
        first ??= issue
        if (!silent.includes(standing.step.why)) isTold = true
        if (matters.length === 1) reason = reasons[standing.step.why]
      } catch (thrown) {
        // What GitHub does not take of one matter is no reason to keep the others back.
        if (!(thrown instanceof RequestFailed) || thrown.failure.code !== 'http-422') throw thrown
        invalid ??= thrown.failure
        continue
      }
      done.add(safe(matter.trouble.fingerprint))
      if (at < left.length - 1) await errand.keep({ done: [...done] })
    }
    const all = dispatch.incidents.length
    if (all > matters.length) reason = `${matters.length} of ${all} incidents were told`
    return invalid ?? { ...delivered(first, reason), ...(!isTold && done.size === left.length && { code: 'nothing-to-tell' }) }
  })
}

/** Asks GitHub whether all is as this ticket would have it, and changes nothing. */
export async function probe(work: Work): Promise<Probe> {
  const verdict = await judged(async () => {
    const left = leftOf(work, doneOf(work))
    const issues = await openIssues(work.settings, work.errand)
    const open = await findOpen(issues, fingerprintsOf(left), labelOf(work))
    let first: Issue | undefined
    for (const matter of left) {
      const { step, issue } = await standingOf(issues, work, matter, open)
      if (step.do !== 'nothing') return undefined
      first ??= issue
    }
    return delivered(first)
  })
  if (verdict === undefined) return { outcome: 'absent' }
  if (verdict.outcome === 'delivered') return verdict
  const { code, reason } = verdict
  if (verdict.outcome === 'refused') return { outcome: 'unable', code, reason }
  return { outcome: 'undecided', code, reason, ...(verdict.afterMs !== undefined && { afterMs: verdict.afterMs }) }
}

async function standingOf(issues: Issues, work: Work, { trouble }: Matter, open: ReadonlyMap<string, Issue>): Promise<Standing> {
  const { dispatch, errand } = work
  const issue = open.get(safe(trouble.fingerprint))
  const step = decide(trouble, dispatch, issue === undefined ? undefined : marksIn(issue.body), stampOf(errand.now()))
  if (step.do !== 'create') return { step, ...(issue !== undefined && { issue }) }
  const made = await findClosed(issues, trouble.fingerprint, nameOf(dispatch), labelOf(work))
  return made === undefined ? { step } : { step: { do: 'nothing', why: 'told' }, issue: made }
}

/** The comment goes first: the mark in the body, or the issue's being closed, says that all of it is done. */
async function bring(issues: Issues, { dispatch, settings }: Work, { letter }: Matter, { step, issue }: Standing): Promise<Issue | undefined> {
  if (step.do === 'create') return await issues.create(letter.title, letter.body, settings.labels)
  if (step.do === 'nothing' || issue === undefined) return issue
  const isNews = step.why !== 'same'
  if (isNews && !(await hasComment(issues, issue, nameOf(dispatch)))) await issues.comment(issue.number, letter.comment)
  if (step.do === 'close') await issues.close(issue.number)
  else await issues.update(issue.number, { ...(isNews && { title: letter.title }), body: letter.body })
  return issue
}

async function judged<T>(act: () => Promise<T>): Promise<T | Failure> {
  try {
    return await act()
  } catch (thrown) {
    if (thrown instanceof RequestFailed) return thrown.failure
    throw thrown
  }
}

function delivered(issue: Issue | undefined, reason?: string): Verdict & { readonly outcome: 'delivered' } {
  return {
    outcome: 'delivered',
    ...(issue !== undefined && { id: `#${issue.number}` }),
    ...(issue?.url !== undefined && { url: issue.url }),
    ...(reason !== undefined && { reason }),
  }
}

function inParts(done: number, all: number): Verdict {
  return { outcome: 'retry', code: 'in-parts', reason: `${done} of ${all} incidents are told, and the others follow`, afterMs: 0 }
}

function doneOf({ errand }: Work): Set<string> {
  const done = errand.progress?.['done']
  return new Set(Array.isArray(done) ? done.filter((one) => typeof one === 'string') : [])
}

function leftOf({ matters }: Work, done: ReadonlySet<string>): readonly Matter[] {
  return matters.filter(({ trouble }) => !done.has(safe(trouble.fingerprint)))
}

function fingerprintsOf(matters: readonly Matter[]): readonly string[] {
  return matters.map(({ trouble }) => trouble.fingerprint)
}

/** The label to look under; a list of labels is parted by commas. */
function labelOf({ settings }: Work): string | undefined {
  return settings.labels.find((label) => !label.includes(','))
}
