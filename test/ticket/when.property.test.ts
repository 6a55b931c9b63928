import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Changes, OpenFinding, PastFinding, RecoveredFinding, Severity, Status } from '../../src/model/finding.ts'
import type { RunRecord } from '../../src/model/memory.ts'
import type { When } from '../../src/model/settings.ts'
import { channels, type ChannelName } from '../../src/model/ticket.ts'
import { timeOf, timestampOf } from '../../src/model/timestamp.ts'
import { askedIn } from '../../src/ticket/asked.ts'
import { decideSending, type Occasion } from '../../src/ticket/when.ts'
import { finding } from '../report/contrived.ts'
import { sending, type SendSettings } from './occasions.ts'

/** Zones whose clocks are changed at different hours, by half an hour, at midnight, never, and one that left out a day. */
const zones = ['UTC', 'Asia/Seoul', 'Europe/Berlin', 'America/New_York', 'America/Santiago', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu', 'Pacific/Kiritimati']
/** Days around which clocks are changed somewhere, and the turns of years whose weeks are of two. */
const days = ['20260328', '20260329', '20261024', '20261025', '20261101', '20260308', '20260404', '20260905', '20260424', '20261030', '20251231', '20270103', '20111229', '20261122']
const whens = ['always', 'change', 'warn', 'critical', 'daily', 'weekly'] as const satisfies readonly When[]

/** The day of the calendar there, by another way than the code's: from the text that people see. */
function localDate(timestamp: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(timeOf(timestamp))
}

/** The Monday of a date's week. */
function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

const series = ['a', 'b', 'c'] as const
type World = Readonly<Partial<Record<(typeof series)[number], Severity>>>
const world: fc.Arbitrary<World> = fc.record({ a: fc.constantFrom('WARN', 'CRITICAL'), b: fc.constantFrom('WARN', 'CRITICAL'), c: fc.constantFrom('WARN', 'CRITICAL') }, { requiredKeys: [] })

/** One run: how long after the one before, on which host, whether its report could be published, and what it sees. */
const step = fc.record({ afterMinutes: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 3000 })), host: fc.constantFrom('web-1', 'web-1', 'web-1', 'web-2'), isPublished: fc.integer({ min: 0, max: 9 }).map((one) => one > 0), world })
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

interface Told {
  readonly timestamp: string
  readonly host: string
  readonly occasion: Occasion
  readonly asked: readonly ChannelName[]
  readonly isPublished: boolean
}

/** Runs one after the other, each decided on what memory holds then. A run that is not published leaves nothing. */
function tell(begin: string, steps: readonly Step[], settings: SendSettings): { readonly told: readonly Told[]; readonly runs: readonly RunRecord[] } {
  let time = timeOf(`${begin}_000000`)?.getTime() ?? 0
  let runs: readonly RunRecord[] = []
  const told: Told[] = []
  for (const [index, { afterMinutes, host, isPublished, world: seen }] of steps.entries()) {
    time += afterMinutes * 60_000
    const occasion = occasionOf(`run-${index}`, timestampOf(new Date(time)), host, seen, runs)
    const decided = decideSending(occasion, runs, settings)
    const asked = askedIn(decided)
    told.push({ timestamp: occasion.timestamp, host, occasion, asked, isPublished })
    if (isPublished) runs = [...runs, recordOf(occasion, asked)].slice(-settings.memory.runs)
  }
  return { told, runs }
}

function recordOf({ id, timestamp, host, status, findings }: Occasion, asked: readonly ChannelName[]): RunRecord {
  return { id, timestamp, host: host.key, status, findings: findings.map(({ id, severity, series, since }): PastFinding => ({ id, severity, series, since })), asked }
}

function occasionOf(id: string, timestamp: string, host: string, seen: World, runs: readonly RunRecord[]): Occasion {
  const last = runs.findLast((run) => run.host === host)
  const findings = series.flatMap((one): readonly OpenFinding[] => {
    const severity = seen[one]
    return severity === undefined ? [] : [finding(one, { severity })]
  })
  const was = new Map((last?.findings ?? []).map((one) => [one.id, one]))
  const changes: Changes = {
    opened: findings.filter((one) => !was.has(one.id)),
    changed: findings.flatMap((one) => {
      const before = was.get(one.id)
      return before === undefined || before.severity === one.severity ? [] : [{ finding: one, was: before.severity }]
    }),
    recovered: [...was.values()].filter((one) => !findings.some(({ id }) => id === one.id)).map((one): RecoveredFinding => ({ ...one, how: 'recovered' })),
    reminded: [],
  }
  const status: Status = findings.some(({ severity }) => severity === 'CRITICAL') ? 'CRITICAL' : findings.length > 0 ? 'WARN' : 'OK'
  return { id, timestamp, host: { key: host }, status, findings, changes, ...(last && { previous: { status: last.status } }) }
}

const anySteps = fc.array(step, { minLength: 1, maxLength: 60 })
const anyBegin = fc.constantFrom(...days)
const published = (told: readonly Told[], channel: ChannelName, host = 'web-1') => told.filter((one) => one.isPublished && one.host === host && one.asked.includes(channel))

describe('a digest', () => {
  test.each([['daily', (date: string) => date], ['weekly', mondayOf]] as const)('%s is published at most once a period of the calendar, and by the first run of it that can be', (when, periodOf) => {
    fc.assert(fc.property(anyBegin, fc.constantFrom(...zones), anySteps, (begin, timezone, steps) => {
      const { told } = tell(begin, steps, sending(when, { timezone }))
      for (const host of ['web-1', 'web-2']) {
        const period = ({ timestamp }: Told) => periodOf(localDate(timestamp, timezone))
        const ours = told.filter((one) => one.host === host && one.isPublished)
        const first = ours.filter((one, at) => ours.findIndex((other) => period(other) === period(one)) === at)
        expect(published(told, 'email', host)).toEqual(first)
        // One whose report was not published would have asked as well: the next run of the day does.
        for (const lost of told.filter((one) => one.host === host && !one.isPublished && one.asked.includes('email'))) {
          expect(ours.filter((one) => period(one) === period(lost) && one.timestamp < lost.timestamp)).toEqual([])
        }
      }
    }), { numRuns: 300 })
  })

  test.each(['daily', 'weekly'] as const)('%s is not published twice in a period, however little memory keeps', (when) => {
    fc.assert(fc.property(anyBegin, fc.constantFrom(...zones), anySteps, fc.integer({ min: 1, max: 8 }), (begin, timezone, steps, most) => {
      const own = steps.map((one) => ({ ...one, host: 'web-1' as const, isPublished: true }))
      const { told } = tell(begin, own, sending(when, { timezone, memory: { runs: most, records: 1, bytes: 1 } }))
      const periods = published(told, 'email').map(({ timestamp }) => (when === 'daily' ? localDate(timestamp, timezone) : mondayOf(localDate(timestamp, timezone))))
      expect(new Set(periods).size).toBe(periods.length)
    }), { numRuns: 300 })
  })
})

describe('a change', () => {
  test('is told exactly once, by the run that is published with it, and nothing else is told', () => {
    fc.assert(fc.property(anyBegin, anySteps, (begin, steps) => {
      const { told, runs } = tell(begin, steps, sending('change'))
      for (const host of ['web-1', 'web-2']) {
        const theirs = runs.filter((run) => run.host === host)
        // What memory holds of one run after the other: each difference is one message, and each message a difference.
        const differs = theirs.filter((run, at) => at === 0 || JSON.stringify(keyed(run)) !== JSON.stringify(keyed(theirs[at - 1])))
        expect(published(told, 'slack', host).map(({ occasion }) => occasion.id)).toEqual(differs.map(({ id }) => id))
      }
    }), { numRuns: 300 })
  })

  test.each([['warn', 0], ['critical', 1]] as const)('%s tells of each one who has got so bad, once, and of its end', (when, least) => {
    const rank = (severity: Severity | undefined): number => (severity === 'CRITICAL' ? 2 : severity === 'WARN' ? 1 : 0)
    fc.assert(fc.property(anyBegin, anySteps, (begin, steps) => {
      const { told, runs } = tell(begin, steps, sending(when))
      const theirs = runs.filter((run) => run.host === 'web-1')
      const severities = (run: RunRecord | undefined) => new Map((run?.findings ?? []).map(({ id, severity }) => [id, rank(severity)]))
      const differs = theirs.filter((run, at) => {
        const [now, before] = [severities(run), severities(theirs[at - 1])]
        return [...now.keys(), ...before.keys()].some((id) => now.get(id) !== before.get(id) && Math.max(now.get(id) ?? 0, before.get(id) ?? 0) > least)
      })
      expect(published(told, 'push').map(({ occasion }) => occasion.id)).toEqual(differs.map(({ id }) => id))
    }), { numRuns: 300 })
  })
})

test('the same run on the same memory is decided the same, on whatever order of its runs, and on its own record as well', () => {
  fc.assert(fc.property(anyBegin, fc.constantFrom(...zones), anySteps, fc.array(fc.constantFrom(...whens), { minLength: 6, maxLength: 6 }), (begin, timezone, steps, chosen) => {
    const settings = sending(Object.fromEntries(channels.map((channel, at) => [channel, chosen[at] ?? 'always'])), { timezone, alert: ['github'] })
    const { told, runs } = tell(begin, steps, settings)
    const last = told.at(-1)
    if (last === undefined) return
    const before = runs.filter(({ id }) => id !== last.occasion.id)
    const decided = decideSending(last.occasion, before, settings)
    expect(decideSending(last.occasion, before.toReversed(), settings)).toEqual(decided)
    expect(decideSending(last.occasion, [...before, recordOf(last.occasion, askedIn(decided))], settings)).toEqual(decided)
  }), { numRuns: 300 })
})

function keyed(run: RunRecord | undefined): unknown {
  return run === undefined ? undefined : [run.status, run.findings.map(({ id, severity }) => [id, severity])]
}
