import type { Finding, PastFinding, RecoveredFinding, Rule } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import type { RunRecord } from '../model/memory.ts'
import { plain } from '../model/plain.ts'
import type { Report } from '../model/report.ts'
import type { Incident } from '../model/ticket.ts'

/** What the bridge reads of a ticket. */
const incidentsAtMost = 100
const fingerprintAtMost = 128
const titleAtMost = 150

/**
 * What is open and what is over, the open ones first. Whoever keeps an issue for each must hear of each one's end, so
 * besides what this run resolved there is what was open when `github` was last asked, and has gone since. What is muted
 * is left out: its issue stays as it is.
 */
export function incidentsOf(report: Report, runs: readonly RunRecord[], isForGitHub: boolean): readonly Incident[] {
  const { findings, muted, changes } = report
  const found = new Map<string, Incident>()
  const add = (id: string, incident: Omit<Incident, 'fingerprint'>): void => {
    if (found.size < incidentsAtMost && !found.has(fingerprintOf(id))) found.set(fingerprintOf(id), { fingerprint: fingerprintOf(id), ...incident })
  }
  for (const one of findings) add(one.id, { state: 'open', severity: one.severity, title: plain(titleOf(one), titleAtMost) })
  const silent = new Set(muted.map(({ id }) => id))
  for (const one of changes.recovered) if (!silent.has(one.id)) add(one.id, resolved(one, one.how))
  for (const one of isForGitHub ? lastAsked(report, runs) : []) if (!silent.has(one.id)) add(one.id, resolved(one, 'ended'))
  return [...found.values()]
}

/** The findings of the last run of the host whose ticket asked for GitHub. */
function lastAsked({ host, timestamp }: Report, runs: readonly RunRecord[]): readonly PastFinding[] {
  const asked = runs.filter((run) => run.host === host.key && run.timestamp < timestamp && run.asked?.includes('github') === true)
  return asked.reduce<RunRecord | undefined>((last, run) => (last === undefined || run.timestamp > last.timestamp ? run : last), undefined)?.findings ?? []
}

const troubles = {
  'collector-failed': (_, collector) => `The collector ${collector} fails`,
  'late': () => 'Runs come late',
  'limit': (series) => `${series} has broken its limit`,
  'missing': (series) => `${series} is missing`,
  'shift': (series) => `${series} has another level`,
  'trend': (series) => `${series} fills up`,
  'unusual': (series) => `${series} is unusual`,
} as const satisfies Record<Rule, (series: string, collector: string) => string>

/** An incident's name. A finding's own sentence has figures in it; a name that changed with each run would be news each time. */
function titleOf({ rule, series, collector }: Finding): string {
  return troubles[rule](series, collector ?? series)
}

/** `ended`: some time since, or on another machine of a hosted runner's kind, where nobody can say how. */
const ends = {
  ended: 'is not found any more', recovered: 'has recovered', gone: 'is not there any more', accepted: 'is usual as it is now', withdrawn: 'is not watched any more',
} as const satisfies Record<RecoveredFinding['how'] | 'ended', string>

function resolved({ series, severity }: PastFinding, how: keyof typeof ends): Omit<Incident, 'fingerprint'> {
  return { state: 'resolved', severity, title: plain(`${plain(series, 100)} ${ends[how]}`, titleAtMost) }
}

/** A finding's id; where that is too long for a ticket, its beginning, and what tells it apart. */
function fingerprintOf(id: string): string {
  const whole = id.toWellFormed()
  return [...whole].length <= fingerprintAtMost ? whole : `${[...whole].slice(0, fingerprintAtMost - 33).join('')}~${fingerprint(id)}`
}
