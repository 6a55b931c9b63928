const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** What a duration looks like: `100ms`, `10s`, `5m`, `2h`, `14d`. */
export const durationPattern = '^[0-9]+(ms|s|m|h|d)$'

/** A duration in milliseconds; undefined if it is none, or beyond what a number holds exactly. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? []
  const value = Number(count) * (milliseconds[unit ?? ''] ?? Number.NaN)
  return Number.isSafeInteger(value) ? value : undefined
}

/** The same within bounds, both in milliseconds; undefined beyond them. */
export function parseDurationWithin(text: string, least: number, most: number): number | undefined {
  const value = parseDuration(text)
  return value !== undefined && value >= least && value <= most ? value : undefined
}

/** What a duration in whole days looks like: `400d`. */
export const daysPattern = '^[0-9]+d$'

/** From 1 to 4000 days; undefined if it is none. */
export function parseDays(text: string): number | undefined {
  const days = parseDurationWithin(text, 86_400_000, 4000 * 86_400_000)
  return days === undefined || !text.endsWith('d') ? undefined : days / 86_400_000
}
