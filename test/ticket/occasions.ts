import type { Changes, PastFinding, RecoveredFinding } from '../../src/model/finding.ts'
import type { RunRecord } from '../../src/model/memory.ts'
import type { Report } from '../../src/model/report.ts'
import type { Settings, When } from '../../src/model/settings.ts'
import { channels, type ChannelName } from '../../src/model/ticket.ts'
import { contrived, now } from '../report/contrived.ts'

export type SendSettings = Pick<Settings, 'send' | 'alert' | 'when' | 'timezone' | 'memory'>

/** Settings by which each of the contract's four is told at that time. */
export function sending(when: When | Partial<Record<ChannelName, When>> = 'always', parts: Partial<SendSettings> = {}): SendSettings {
  const whenOf = (channel: ChannelName): When => (typeof when === 'string' ? when : (when[channel] ?? 'always'))
  const [slack, notion, push, email, webhook, github] = [whenOf('slack'), whenOf('notion'), whenOf('push'), whenOf('email'), whenOf('webhook'), whenOf('github')]
  return {
    send: { slack: true, notion: true, push: true, email: true },
    alert: [],
    when: { slack, notion, push, email, webhook, github },
    timezone: 'UTC',
    memory: { runs: 1000, records: 5000, bytes: 4_000_000 },
    ...parts,
  }
}

export const noChanges: Changes = { opened: [], changed: [], recovered: [], reminded: [] }

/** A report that is not the first one, on which nothing changed. */
export function later(parts: Partial<Report> = {}): Report {
  const status = parts.status ?? 'OK'
  return contrived({ muted: [], changes: noChanges, previous: { timestamp: '20261122_051704', status, secondsAgo: 3600 }, ...parts })
}

let count = 0

/** A run as memory keeps it. */
export function run(timestamp: string, parts: Partial<RunRecord> = {}): RunRecord {
  count += 1
  return { id: `10000000-0000-4000-8000-${String(count).padStart(12, '0')}`, timestamp, host: 'web-1', status: 'OK', findings: [], ...parts }
}

export function past(series: string, parts: Partial<PastFinding> = {}): PastFinding {
  return { id: `limit:web-1:${series}`, severity: 'WARN', series, since: now, ...parts }
}

export function over(series: string, how: RecoveredFinding['how'] = 'recovered', parts: Partial<PastFinding> = {}): RecoveredFinding {
  return { ...past(series, parts), how }
}

export { channels, now }
