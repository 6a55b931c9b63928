import { offsetAt } from '../../../model/zone.ts'

/** What a label says: seen until it is over, or until a moment, or for a while from when it was given. */
export type Saying =
  | { readonly says: 'acknowledged' }
  /** ISO 8601, UTC. */
  | { readonly says: 'until'; readonly until: string }
  | { readonly says: 'for'; readonly milliseconds: number }
  /** It begins like one of ours, and means nothing. */
  | { readonly says: 'what' }

/** What is allowed in place of a label that means nothing. */
export const sayingsAllowed = '"acknowledged", "snoozed until 2030-12-01" or "snooze: 7d" is allowed'

const dated = /^snoozed?(?: until| ?:(?: until)?)? (\d{4})-(\d\d)-(\d\d)$/i
const lasting = /^snoozed?(?: for| ?:)? ?(\d{1,3}) ?(h|d|w)$/i
const hours: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 }
const dayMs = 86_400_000

/** Reads a label; undefined where it is none of ours. A date counts to the end of that day in the time zone. */
export function sayingOf(label: string, timezone: string): Saying | undefined {
  const text = label.trim().replace(/\s+/g, ' ')
  if (/^acknowledged$/i.test(text)) return { says: 'acknowledged' }
  if (!/^snooz/i.test(text)) return undefined
  const [, count, unit = ''] = lasting.exec(text) ?? []
  if (count !== undefined) return { says: 'for', milliseconds: Number(count) * (hours[unit.toLowerCase()] ?? 0) * 3_600_000 }
  const [, year, month, day] = dated.exec(text) ?? []
  const until = day === undefined ? undefined : endOf(`${year}-${month}-${day}`, timezone)
  return until === undefined ? { says: 'what' } : { says: 'until', until }
}

/** The last moment of a day; undefined for a date that does not exist. Of one that the clock shows twice it is the second. */
function endOf(date: string, timezone: string): string | undefined {
  const clock = Date.parse(`${date}T23:59:59.999Z`)
  if (Number.isNaN(clock) || new Date(clock).toISOString().slice(0, 10) !== date) return undefined
  const [before, after] = [clock - dayMs, clock + dayMs].map((time) => offsetAt(timezone, new Date(time)) * 1000)
  const times = [before ?? 0, after ?? 0].map((offset) => ({ time: clock - offset, offset }))
  const shown = times.filter(({ time, offset }) => offsetAt(timezone, new Date(time)) * 1000 === offset).map(({ time }) => time)
  return new Date(shown.length === 0 ? clock - (before ?? 0) : Math.max(...shown)).toISOString()
}
