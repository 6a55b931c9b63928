import { timeOf } from '../model/timestamp.ts'
import { offsetAt } from '../model/zone.ts'

const dayMs = 86_400_000

/** A day of the calendar: whole days since 1 January 1970. */
export type Day = number

/**
 * The local day of a timestamp, in an IANA time zone. By the calendar: a day of 23 or 25 hours is one day, whenever its
 * clocks are changed. The first of January 1970 for what is no timestamp.
 */
export function localDays(timezone: string): (timestamp: string) => Day {
  return (timestamp) => {
    const time = timeOf(timestamp)
    return time === undefined ? 0 : Math.floor((time.getTime() + offsetAt(timezone, time) * 1000) / dayMs)
  }
}

/** The Monday that a day's week begins with (ISO 8601). */
export function weekOf(day: Day): Day {
  // The first of January 1970 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7)
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day for people, seen from a later one: `today`, `yesterday`, `Monday`, `last Monday`, `16 Nov`, `16 Nov 2025`. */
export function dayName(day: Day, today: Day): string {
  const ago = today - day
  if (ago <= 0) return 'today'
  if (ago === 1) return 'yesterday'
  const weekday = weekdays[day - weekOf(day)] ?? ''
  if (ago <= 7) return ago < 7 ? weekday : `last ${weekday}`
  const [date, now] = [new Date(day * dayMs), new Date(today * dayMs)]
  const year = date.getUTCFullYear() === now.getUTCFullYear() ? '' : ` ${date.getUTCFullYear()}`
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''}${year}`
}
