import { duration } from '../model/quantity.ts'
import { timeOf } from '../model/timestamp.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A timestamp for people, seen from the run's own: `19 Nov 05:41`, with the year where it is another. */
export function moment(timestamp: string, now: string): string {
  const time = timeOf(timestamp)
  if (time === undefined) return timestamp
  const [date = '', clock = ''] = time.toISOString().split('T')
  const [year, month, day] = date.split('-').map(Number)
  const shown = `${day} ${months[(month ?? 1) - 1]}`
  return `${shown}${now.startsWith(String(year)) ? '' : ` ${year}`} ${clock.slice(0, 5)}`
}

/** Since when, and how long that is: `19 Nov 05:41 (3 d 2 h)`; `new` in the run that saw it first. */
export function since(timestamp: string, now: string): string {
  return timestamp >= now ? 'new' : `${moment(timestamp, now)} (${openFor(timestamp, now)})`
}

/** How long it is between two timestamps. */
export function openFor(timestamp: string, now: string): string {
  const milliseconds = (timeOf(now)?.getTime() ?? 0) - (timeOf(timestamp)?.getTime() ?? 0)
  return duration(Math.max(0, milliseconds / 1000))
}
