import type { RunRecord } from '../model/memory.ts'
import { counted } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { channels } from '../model/ticket.ts'
import { timeOf, timestampOf } from '../model/timestamp.ts'
import type { Decided } from './asked.ts'
import { dayName, localDays } from './local-day.ts'

/** What happened in the period that a digest is about. */
export interface Period {
  /** Reports of this host since the last digest, this one included. */
  readonly reports: number
  readonly opened: number
  readonly recovered: number
  /** `today`, or `since yesterday`, `since Monday`, `since 16 Nov`. */
  readonly since: string
}

/**
 * The period since the last digest, the week's where one is sent; where none was, that of a day or a week.
 * Undefined where no digest is sent, or no run was before. Findings are told apart by their ids, run by run.
 */
export function periodOf(report: Report, decided: Decided, runs: readonly RunRecord[], timezone: string): Period | undefined {
  const reasons = channels.map((channel) => decided[channel])
  const kind = reasons.includes('weekly-digest') ? 'weekly-digest' : 'daily-digest'
  if (!reasons.includes(kind)) return undefined
  const told = channels.filter((channel) => decided[channel] === kind)
  const theirs = runs
    .filter((run) => run.host === report.host.key && run.timestamp < report.timestamp)
    .toSorted((one, other) => (one.timestamp < other.timestamp ? -1 : 1))
  const last = theirs.findLastIndex(({ asked }) => told.some((channel) => asked?.includes(channel)))
  const begin = earlier(report.timestamp, kind === 'weekly-digest' ? 7 : 1)
  const [first, ...others] = last < 0 ? theirs.filter(({ timestamp }) => timestamp >= begin) : theirs.slice(last)
  if (first === undefined) return undefined
  let [opened, recovered] = [0, 0]
  let before = idsOf(first.findings)
  for (const { findings } of [...others, report]) {
    const now = idsOf(findings)
    opened += countBeside(now, before)
    recovered += countBeside(before, now)
    before = now
  }
  const dayOf = localDays(timezone)
  const name = dayName(dayOf(first.timestamp), dayOf(report.timestamp))
  return { reports: others.length + (last < 0 ? 2 : 1), opened, recovered, since: name === 'today' ? name : `since ${name}` }
}

/** In words: `24 reports since yesterday, nothing opened`, or, where the reports are of no interest, `3 opened, 2 recovered since Monday`. */
export function periodInWords({ reports, opened, recovered, since }: Period, isClear: boolean): string {
  const news = [...(opened > 0 ? [`${opened} opened`] : []), ...(recovered > 0 ? [`${recovered} recovered`] : [])].join(', ')
  if (!isClear && news !== '') return `${news} ${since}`
  return `${counted(reports, 'report')} ${since}, ${news === '' ? 'nothing opened' : news}`
}

function earlier(timestamp: string, days: number): string {
  return timestampOf(new Date((timeOf(timestamp)?.getTime() ?? 0) - days * 86_400_000))
}

function idsOf(findings: readonly { readonly id: string }[]): Set<string> {
  return new Set(findings.map(({ id }) => id))
}

/** How many of them the others lack. */
function countBeside(ids: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0
  for (const id of ids) if (!others.has(id)) count += 1
  return count
}
