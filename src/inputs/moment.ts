import { offsetAt } from '../model/zone.ts'
import type { Checked } from './parsed.ts'

/** A moment as people write it: with an offset from UTC, or by the clock of a time zone that is not known yet. */
export interface Moment {
  /** The milliseconds of that clock, as if it showed UTC. */
  readonly clock: number
  /** Milliseconds that the clock is before UTC; absent: as the time zone has it then. */
  readonly offset?: number
}

/** What is allowed in place of something that is none. */
export const momentAllowed = 'a date or a time is allowed, such as 2030-12-01, 2030-12-01T18:00 or 2030-12-01T09:00:00Z'

/** What such a moment looks like, for editors. */
export const momentPattern =
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?( ?([Zz]|[+-][0-9]{2}:?[0-9]{2}))?)?$'

const form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: ?(?:z|([+-])(\d\d):?(\d\d)))?)?$/i
const day = 86_400_000

/** Reads ISO 8601, with a blank for the T too; a date alone is the beginning of that day. Parts of a second do not count. */
export function parseMoment(text: string): Checked<Moment> {
  const parts = form.exec(text)
  if (parts === null) return { allowed: momentAllowed }
  const [, year = '', month = '', date = '', hour = '00', minute = '00', second = '00', sign, hours = '00', minutes = '00'] = parts
  const written = `${year}-${month}-${date}T${hour}:${minute}:${second}`
  const clock = Date.parse(`${written}Z`)
  // There is no 30 February, and no 25 o'clock.
  if (Number.isNaN(clock) || clock < 0 || new Date(clock).toISOString().slice(0, 19) !== written) return { allowed: momentAllowed }
  if (Number(hours) > 23 || Number(minutes) > 59) return { allowed: momentAllowed }
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  return { value: sign === undefined && !/z$/i.test(text) ? { clock } : { clock, offset } }
}

/**
 * The moment as ISO 8601 in UTC. Of a time that the clock shows twice, when it is put back, it is the first; one that it
 * never shows, when it is put forward, is as much later as the clock is put.
 */
export function momentIn({ clock, offset }: Moment, timezone: string): string {
  if (offset !== undefined) return new Date(clock - offset).toISOString()
  const before = clock - offsetThere(clock - day, timezone)
  const after = clock - offsetThere(clock + day, timezone)
  const found = [before, after].filter((time) => time + offsetThere(time, timezone) === clock)
  return new Date(found.length === 0 ? before : Math.min(...found)).toISOString()
}

/** Milliseconds that the clock of a time zone is before UTC at that moment. */
function offsetThere(time: number, timezone: string): number {
  return offsetAt(timezone, new Date(time)) * 1000
}
