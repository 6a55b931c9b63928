/** Nobody waits longer than this for a service, whatever it says. */
const longestMs = 72 * 3_600_000

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const time = '\\d\\d:\\d\\d:\\d\\d'
/** The three forms of RFC 9110, section 5.6.7. `Date.parse` takes much else that is no date. */
const dates = [
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d ${month} \\d{4} ${time} GMT`,
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\d\\d-${month}-\\d\\d ${time} GMT`,
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${month} [ \\d]\\d ${time} \\d{4}`,
]
const httpDate = new RegExp(`^(?:${dates.join('|')})$`)

/**
 * The milliseconds that a `Retry-After` header asks for, in either form of RFC 9110, section 10.2.3: seconds (with a
 * fraction, as some services have it), or a date. Undefined where it says nothing that can be understood; a date that has
 * passed is 0; at most 72 hours.
 */
export function retryAfterMs(header: string | null | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.min(longestMs, Math.ceil(Number(text) * 1000))
  if (!httpDate.test(text)) return undefined
  // The oldest form names no zone, and is in GMT like the others.
  const at = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  return Number.isNaN(at) ? undefined : Math.min(longestMs, Math.max(0, at - now.getTime()))
}
