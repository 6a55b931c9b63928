import type { Dispatch } from '../../../model/dispatch.ts'
import type { Severity } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { contentKey } from '../../text/content-key.ts'
import { nameOf } from './marks.ts'

/** What an issue is about. */
export interface Trouble {
  /** Of any characters: incidents come with their own. */
  readonly fingerprint: string
  /** `unclear`: this ticket cannot tell; what is open stays open, and where nothing is, that is a trouble by itself. */
  readonly state: 'open' | 'resolved' | 'unclear'
  readonly severity?: Severity
  /** One line, from outside. */
  readonly title: string
  /** True where it is one incident of several things that the ticket may tell. */
  readonly isIncident: boolean
  /** Changes when people are to be told again. */
  readonly key: string
}

/** More incidents than that in one ticket are no news any more, and GitHub takes 80 new issues or comments a minute. */
export const troublesAtMost = 50

/**
 * The troubles of a ticket, the worst first, each fingerprint once: its incidents; or, where it has none, one for its host
 * (`velos:host:<host>`, a hosted runner's by its kind, as the next one has another name), open as long as there is a severity
 * and resolved when the status is OK without one. A status that is not known opens an issue too: somebody has to look. What
 * has neither status nor severity is a message, and gets an issue by itself that only people close.
 */
export function troublesOf(dispatch: Dispatch): readonly Trouble[] {
  if (dispatch.incidents.length === 0) return [wholeOf(dispatch)]
  const rank = { open: 0, resolved: 2 }
  const sorted = dispatch.incidents.toSorted((one, other) => rankOf(one.severity) + rank[one.state] - rankOf(other.severity) - rank[other.state])
  const once = new Map(sorted.toReversed().map((one) => [one.fingerprint, one]))
  return sorted
    .filter((one) => once.get(one.fingerprint) === one)
    .slice(0, troublesAtMost)
    .map((one) => ({ ...one, isIncident: true, key: keyOf(one.severity, one.title) }))
}

function wholeOf(dispatch: Dispatch): Trouble {
  const { status, severity, title, findings } = dispatch
  const worst = severity ?? (status === 'WARN' || status === 'CRITICAL' ? status : undefined)
  const what = findings.find((one) => one.severity === worst)?.what ?? findings[0]?.what ?? title
  if (worst !== undefined) {
    const key = keyOf(worst, ...findings.map((one) => one.what).sort())
    return { fingerprint: hostOf(dispatch), state: 'open', severity: worst, title: what, isIncident: false, key }
  }
  if (status === undefined) return { fingerprint: `velos:ticket:${nameOf(dispatch)}`, state: 'open', title, isIncident: false, key: contentKey(dispatch) }
  return { fingerprint: hostOf(dispatch), state: status === 'OK' ? 'resolved' : 'unclear', title, isIncident: false, key: keyOf(status) }
}

function hostOf({ hostKey, host }: Dispatch): string {
  return `velos:host:${hostKey ?? host ?? '-'}`
}

function keyOf(...parts: readonly string[]): string {
  return fingerprint(...parts).slice(0, 16)
}

function rankOf(severity: Severity): number {
  return severity === 'CRITICAL' ? 0 : 1
}
