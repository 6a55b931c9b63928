import { restored } from '../../../model/incident-mark.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { NotTold, TooLong, type Ask } from './ask.ts'
import { givenTo, type Given } from './given.ts'
import type { Kept } from './list.ts'
import { sayingOf, sayingsAllowed, type Saying } from './saying.ts'

/** A finding that people have seen, as an issue says. */
export interface Acknowledged {
  /** Its id. */
  readonly finding: string
  readonly issue: number
  /** ISO 8601, UTC; absent: until it is over. */
  readonly until?: string
  /** Who gave the label, where that was looked up. */
  readonly by?: string
}

/** One label of one issue, and what it says. */
interface Said {
  readonly issue: number
  readonly finding: string
  readonly label: string
  readonly saying: Exclude<Saying, { says: 'what' }>
}

export interface Sayings {
  readonly acknowledged: readonly Acknowledged[]
  /** What people meant to say and did not, a part that could not be looked at each. */
  readonly unclear: readonly Observation[]
}

/** So many labels are looked up: each is a request or more. */
const mostLookedUp = 20

/** What people say on the issues by their labels; what has ended by `now` is left out. */
export async function acknowledgedOn(ask: Ask, kept: readonly Kept[], timezone: string, now: Date): Promise<Sayings> {
  const unclear: Observation[] = []
  const said = kept.flatMap((issue) => saidOn(issue, timezone, (reason) => unclear.push(about(issue.number, reason))))
  // Without its moment a label that lasts says nothing; of the others it is only told who gave them.
  const lookedUp = said.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostLookedUp)
  const givens = new Map<Said, Given | undefined>()
  await Promise.all(lookedUp.map(async (one) => givens.set(one, await lookUp(ask, one))))
  const found = new Map<number, Acknowledged>()
  for (const one of said) {
    const given = givens.get(one)
    const until = untilOf(one, given)
    if (until === 'unknown') unclear.push(about(one.issue, `when its label "${one.label}" was given cannot be told`))
    else if (until === undefined || until > now.toISOString()) {
      const { issue, finding } = one
      const acknowledged = { finding, issue, ...(until !== undefined && { until }), ...(given?.by !== undefined && { by: given.by }) }
      found.set(issue, later(found.get(issue), acknowledged))
    }
  }
  return { acknowledged: [...found.values()].toSorted((one, other) => one.issue - other.issue), unclear }
}

/** The labels of an issue that say something; where one says that it is seen until it is over, no other counts. */
function saidOn({ number, incident, labels }: Kept, timezone: string, onUnclear: (reason: string) => void): readonly Said[] {
  const sayings = labels.flatMap((label) => {
    const saying = sayingOf(label, timezone)
    return saying === undefined ? [] : [{ label, saying }]
  })
  if (sayings.length === 0) return []
  const finding = findingOf(incident)
  if ('not' in finding) {
    onUnclear(finding.not)
    return []
  }
  const said = sayings.flatMap(({ label, saying }): readonly Said[] => {
    if (saying.says !== 'what') return [{ issue: number, finding: finding.id, label, saying }]
    onUnclear(`its label "${label}" means nothing here; ${sayingsAllowed}`)
    return []
  })
  const whole = said.find(({ saying }) => saying.says === 'acknowledged')
  return whole === undefined ? said : [whole]
}

function findingOf(incident: string): { readonly id: string } | { readonly not: string } {
  const id = restored(incident)
  if (id === undefined) return { not: 'the name of its finding is too long for a label: acknowledge it in .github/velos-acknowledged.yml' }
  // A ticket without findings has an issue for its host, or for itself.
  if (/^velos:(?:host|ticket):/.test(id)) return { not: 'it is about no finding that could be acknowledged' }
  // In an acknowledgement it would stand for any characters.
  return id.includes('*') ? { not: 'the name of its finding has a "*": acknowledge it in .github/velos-acknowledged.yml' } : { id }
}

async function lookUp(ask: Ask, { issue, label }: Said): Promise<Given | undefined> {
  try {
    return await givenTo(ask, issue, label)
  } catch (thrown) {
    if (thrown instanceof NotTold || thrown instanceof TooLong) return undefined
    throw thrown
  }
}

function untilOf({ saying }: Said, given: Given | undefined): string | 'unknown' | undefined {
  if (saying.says === 'acknowledged') return undefined
  if (saying.says === 'until') return saying.until
  return given === undefined ? 'unknown' : new Date(given.at.getTime() + saying.milliseconds).toISOString()
}

function later(one: Acknowledged | undefined, other: Acknowledged): Acknowledged {
  if (one === undefined) return other
  return (one.until ?? '') >= (other.until ?? '') ? one : other
}

function rank({ saying }: Said): number {
  return saying.says === 'for' ? 0 : 1
}

function about(issue: number, reason: string): Observation {
  return unavailable('issues', `#${issue}`, reason)
}
