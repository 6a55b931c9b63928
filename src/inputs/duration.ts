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
