import * as z from 'zod/mini'
import { cronAllowed, cronPattern, parseCron } from './cron.ts'
import { durationPattern, parseDurationWithin } from './duration.ts'
import { momentAllowed, momentPattern, parseMoment } from './moment.ts'
import { editorNotes, notation, parsed, text } from './schema-kinds.ts'
import { parseTimezone, timezoneAllowed, timezonePattern } from './timezone.ts'

/** Which findings are meant. */
const match = text("A finding's series or id; * stands for any characters.", 300)

/** Moments by the clock count in the time zone of the report. */
export function moment(description: string) {
  return parsed(description, { pattern: momentPattern, parse: parseMoment, allowed: momentAllowed })
}

const silence = z.strictObject(
  {
    match,
    until: moment('When it ends: a date, or a time; without an offset it counts in the time zone of the report.'),
    from: z.optional(moment('When it begins. Without this key: at once.')),
    reason: text('Why; the report shows it.', 500),
    by: z.optional(text('Who says so.', 100)),
  },
  { error: 'a mapping with match, until and reason is allowed' },
)

const maintenance = z.strictObject(
  {
    match,
    cron: parsed('When it begins, as cron has it: minute, hour, day of the month, month, day of the week.', {
      pattern: cronPattern,
      parse: parseCron,
      allowed: cronAllowed,
    }),
    duration: notation('How long it lasts: 1m to 7d.', {
      pattern: durationPattern,
      parse: (one) => parseDurationWithin(one, 60_000, 7 * 86_400_000),
      error: 'a duration from 1m to 7d is allowed, such as 2h',
    }),
    timezone: z.optional(timezone('The time zone of cron: an IANA name. Without this key: that of the report.')),
    reason: text('Why; the report shows it.', 500),
  },
  { error: 'a mapping with match, cron, duration and reason is allowed' },
)

/** An IANA time zone. */
export function timezone(description: string, value?: string) {
  return parsed(description, { pattern: timezonePattern, parse: parseTimezone, allowed: timezoneAllowed }, value)
}

/** A list at the top of the file; with nothing beneath it, it is empty. */
function topList<const Item extends z.core.$ZodType>(description: string, item: Item, keys: string) {
  const error = `a list of at most 100 mappings with ${keys} is allowed`
  const list = z.array(item, { error }).check(z.maxLength(100, { error }))
  return z.optional(z.nullable(list).register(editorNotes, { description, default: [] }))
}

/** Findings that nobody is told of until some day. */
export const silencesList = topList(
  'Nobody is told of these findings until then; the report lists them apart.',
  silence,
  'match, until and reason',
)

/** Findings that nobody is told of while somebody works there. */
export const maintenanceList = topList(
  'Nobody is told of these findings while somebody works there, each time again.',
  maintenance,
  'match, cron, duration and reason',
)
