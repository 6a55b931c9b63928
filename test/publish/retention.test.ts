import { describe, expect, it } from 'vitest'
import { prune } from '../../src/publish/retention.ts'
import { timestampOf } from '../../src/model/timestamp.ts'

const now = new Date('2026-11-22T06:17:04Z')
const daysAgo = (days: number) => timestampOf(new Date(now.getTime() - days * 86_400_000))

function shelves(folders: Readonly<Record<string, readonly string[]>>) {
  return { names: (folder: string) => folders[folder] ?? [] }
}
const report = (timestamp: string) => [`velos_auto_report_${timestamp}.md`, `velos_auto_report_${timestamp}.json`]
const ticket = (timestamp: string) => `dispatch_${timestamp}.json`

describe('retention', () => {
  it('leaves everything while there is room, the report that is being written counted', () => {
    const folders = { 'data/reports/auto': [2, 1].map(daysAgo).flatMap(report) }
    expect(prune(shelves(folders), 3, now)).toEqual({ removes: [], expired: [] })
  })

  it('takes the oldest report with its JSON and its handled ticket', () => {
    const [oldest, older, old] = [3, 2, 1].map(daysAgo) as [string, string, string]
    const folders = {
      'data/reports/auto': [...[oldest, older, old].flatMap(report), 'notes.md', '.keep'],
      'data/reports/_dispatch_processed': [ticket(oldest), ticket(older)],
      'data/reports/_dispatch_failed': [ticket(old), 'mine.json'],
    }
    expect(prune(shelves(folders), 3, now)).toEqual({
      removes: [
        `data/reports/auto/velos_auto_report_${oldest}.md`,
        `data/reports/auto/velos_auto_report_${oldest}.json`,
        `data/reports/_dispatch_processed/dispatch_${oldest}.json`,
      ],
      expired: [],
    })
  })

  it('never takes a report whose ticket is pending', () => {
    const [oldest, older, old] = [3, 2, 1].map(daysAgo) as [string, string, string]
    const folders = {
      'data/reports/auto': [oldest, older, old].flatMap(report),
      'data/reports/_dispatch': [ticket(oldest), ticket(old)],
    }
    expect(prune(shelves(folders), 1, now).removes).toEqual(report(older).map((name) => `data/reports/auto/${name}`))
  })

  it('expires a ticket after 90 days, and its report goes with the next run', () => {
    const [stale, fresh] = [91, 89].map(daysAgo) as [string, string]
    const folders = {
      'data/reports/auto': [stale, fresh].flatMap(report),
      'data/reports/_dispatch': [ticket(stale), ticket(fresh)],
    }
    expect(prune(shelves(folders), 1, now)).toEqual({
      removes: [],
      expired: [{ from: `data/reports/_dispatch/${ticket(stale)}`, to: `data/reports/_dispatch_failed/${ticket(stale)}` }],
    })
    const next = { ...folders, 'data/reports/_dispatch': [ticket(fresh)], 'data/reports/_dispatch_failed': [ticket(stale)] }
    expect(prune(shelves(next), 1, now).removes).toEqual([
      ...report(stale).map((name) => `data/reports/auto/${name}`),
      `data/reports/_dispatch_failed/${ticket(stale)}`,
    ])
  })

  it('keeps no more than the newest 1,000 tickets pending, and expires at most 200 in one run', () => {
    const timestamps = Array.from({ length: 1500 }, (_, index) => timestampOf(new Date(now.getTime() - (1500 - index) * 60_000)))
    const { expired } = prune(shelves({ 'data/reports/_dispatch': timestamps.map(ticket) }), 1000, now)
    expect(expired.map(({ from }) => from)).toEqual(timestamps.slice(0, 200).map((timestamp) => `data/reports/_dispatch/${ticket(timestamp)}`))
    const full = prune(shelves({ 'data/reports/_dispatch': timestamps.slice(-1000).map(ticket) }), 1000, now)
    expect(full.expired).toHaveLength(1)
  })

  it('takes no name for a report that only looks like one', () => {
    const names = ['velos_auto_report_20261399_999999.md', 'velos_auto_report_20260101_000000.md.bak', '../velos_auto_report_20260101_000000.md']
    expect(prune(shelves({ 'data/reports/auto': names }), 1, now)).toEqual({ removes: [], expired: [] })
  })
})
