import { nearest } from './nearest.ts'
import type { Checked } from './parsed.ts'

/** What is allowed in place of something that is none. */
export const timezoneAllowed = 'the IANA name of a time zone is allowed, such as Asia/Seoul or UTC'

/** What such a name looks like, for editors. */
export const timezonePattern = '^[A-Za-z][A-Za-z0-9_+/-]{1,59}$'

/** A time zone that this Node knows, in its usual spelling; the nearest name is said where it does not know it. */
export function parseTimezone(text: string): Checked<string> {
  const known = new RegExp(timezonePattern).test(text) ? knownAs(text) : undefined
  if (known !== undefined) return { value: known }
  const meant = nearest(text, ['UTC', ...Intl.supportedValuesOf('timeZone')])
  return { allowed: meant === undefined ? timezoneAllowed : `${timezoneAllowed}; did you mean "${meant}"?` }
}

/** Intl resolves aliases too, some of them to names of long ago: of its answer only upper and lower case are taken. */
function knownAs(text: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}
