import type { IncidentRecord, Trouble } from '../../model/learned.ts'
import type { RuleSettings } from '../../model/settings.ts'
import { timeOf } from '../../model/timestamp.ts'
import { isFlapping, withLook } from './flapping.ts'

/** What a look at a trouble that was followed came to, where it was not bad: `unseen` is neither. */
export type Look = 'good' | 'gone' | 'accepted' | 'unseen'

/** What holds for one look. */
export interface Circumstances {
  readonly timestamp: string
  readonly policy: RuleSettings
  /** Nobody is told: it is silenced, say, or the symptom of another. */
  readonly muted: boolean
  readonly acknowledged: boolean
  /** After how many milliseconds an open one is said again. */
  readonly remindMs?: number
}

/** An incident after a run that saw the trouble: a new one, or one run older. */
export function worsened(known: IncidentRecord | undefined, id: string, trouble: Trouble, now: Circumstances): IncidentRecord {
  const { timestamp, policy } = now
  const isNew = known === undefined || known.state === 'resolved'
  const looks = withLook(known?.looks ?? '', true)
  const bad = isNew ? 1 : known.bad + 1
  const opens = (isNew || known.state === 'suspected') && bad >= policy.failAfter
  const { rule, owner, series, severity, collector } = trouble
  const opened = opens ? timestamp : isNew ? undefined : known.opened
  const told = isNew ? undefined : known.told
  return tell({
    id, rule, owner, series, severity,
    ...(collector !== undefined && { collector }),
    state: opens || (!isNew && known.state === 'open') ? 'open' : 'suspected',
    since: isNew ? timestamp : known.since,
    ...(opened !== undefined && { opened }),
    bad,
    good: 0,
    looks,
    flapping: isFlapping(looks, known?.flapping ?? false),
    ...(told !== undefined && { told }),
    times: (known?.times ?? 0) + (opens ? 1 : 0),
  }, now)
}

/** An incident after a run that did not see the trouble; undefined where nothing of it is worth keeping. */
export function bettered(known: IncidentRecord, look: Look, now: Circumstances): IncidentRecord | undefined {
  if (look === 'unseen') return known
  const { timestamp, policy } = now
  const looks = withLook(known.looks, false)
  const flapping = isFlapping(looks, known.flapping)
  if (known.state === 'suspected') return known.times === 0 ? undefined : { ...known, state: 'resolved', bad: 0, looks, flapping }
  if (known.state === 'resolved') return looks === known.looks && flapping === known.flapping ? known : { ...known, looks, flapping }
  const good = known.good + 1
  const better = { ...known, bad: 0, good, looks, flapping }
  // One that comes and goes stays open until it has calmed down; what is gone or usual now does not come again.
  const isOver = look !== 'good' || (good >= policy.recoverAfter && !flapping)
  if (!isOver) return better
  return { ...better, state: 'resolved', resolved: timestamp, how: look === 'good' ? 'recovered' : look, flapping: false }
}

/** Notes that people are told, where they are to be: of the opening, of another severity, and again after a while. */
function tell(incident: IncidentRecord, { timestamp, muted, acknowledged, remindMs }: Circumstances): IncidentRecord {
  const { state, severity, told, flapping } = incident
  if (state !== 'open' || muted) return incident
  const now = { ...incident, told: { at: timestamp, severity } }
  if (told === undefined) return now
  if (told.severity !== severity && !flapping) return now
  const isDue = remindMs !== undefined && !acknowledged && millisecondsBetween(told.at, timestamp) >= remindMs
  return isDue ? { ...now, told: { at: timestamp, severity: told.severity } } : incident
}

function millisecondsBetween(earlier: string, later: string): number {
  return (timeOf(later)?.getTime() ?? 0) - (timeOf(earlier)?.getTime() ?? 0)
}
