import type { RunRecord } from '../model/memory.ts'
import type { Settings } from '../model/settings.ts'
import type { ChannelName } from '../model/ticket.ts'
import { timeOf } from '../model/timestamp.ts'
import { localDays, weekOf } from './local-day.ts'

/** A run, and the runs before it. */
export interface Diary {
  readonly id: string
  readonly timestamp: string
  /** `Host.key` */
  readonly host: string
  /** Of all hosts, in whatever order. */
  readonly runs: readonly RunRecord[]
}

/** A digest is for a day of the calendar, or for a week that begins on Monday. */
export type DigestPeriod = 'day' | 'week'

/**
 * Whether a run of the same host has asked a channel already in this local day or week. Memory may be too short to tell,
 * as with many hosts or a run every five minutes: where it does not reach back to the period's beginning and knows of
 * a run in it, one that is forgotten asked already; two digests a day are worse than the first one of a new setting late.
 */
export function digestAsker(diary: Diary, { timezone, memory }: Pick<Settings, 'timezone' | 'memory'>): (channel: ChannelName, period: DigestPeriod) => boolean {
  const { id, timestamp, host, runs } = diary
  const dayOf = localDays(timezone)
  return (channel, period) => {
    const theirs = runs.filter((run) => run.host === host && run.id !== id)
    const periodOf = (time: string): number => (period === 'day' ? dayOf(time) : weekOf(dayOf(time)))
    const now = periodOf(timestamp)
    const isNow = (run: RunRecord): boolean => isNear(run.timestamp, timestamp) && periodOf(run.timestamp) === now
    if (theirs.findLast((run) => run.asked?.includes(channel) === true && isNow(run)) !== undefined) return true
    const isCut = runs.length >= memory.runs || (memory.days !== undefined && memory.days < (period === 'day' ? 2 : 8))
    if (!isCut) return false
    const oldest = runs.reduce((least, run) => (run.timestamp < least ? run.timestamp : least), timestamp)
    return periodOf(oldest) === now && theirs.findLast(isNow) !== undefined
  }
}

/** Far away is in no period of now's: that is told from the texts, as a calendar costs a thousand times more. */
function isNear(timestamp: string, now: string): boolean {
  const [time, present] = [timeOf(timestamp), timeOf(now)]
  return time !== undefined && present !== undefined && Math.abs(time.getTime() - present.getTime()) < 8 * 86_400_000
}
