import { Cron } from 'croner'
import type { Checked } from './parsed.ts'

/** What is allowed in place of something that is no schedule. */
export const cronAllowed = 'five fields are allowed: minute, hour, day of the month, month, day of the week; such as 0 2 * * 0'

/** What such a schedule looks like, for editors. The ? of some tools is left out: it stands for when it is read. */
export const cronPattern = '^[0-9A-Za-z*,/#-]{1,60}( +[0-9A-Za-z*,/#-]{1,60}){4}$'

/** A schedule as cron has it, with single blanks; one that never comes, such as each 30 February, is none. */
export function parseCron(text: string): Checked<string> {
  if (!new RegExp(cronPattern).test(text)) return { allowed: cronAllowed }
  const fields = text.split(/ +/).join(' ')
  try {
    const schedule = new Cron(fields, { mode: '5-part', paused: true, timezone: 'UTC' })
    // Any moment does: what comes at all comes within the next years.
    return schedule.nextRun(new Date('2026-01-01T00:00:00Z')) === null ? { allowed: `${cronAllowed}; this one never comes` } : { value: fields }
  } catch (thrown) {
    if (thrown instanceof TypeError || thrown instanceof RangeError) return { allowed: cronAllowed }
    throw thrown
  }
}
