/** Samples from a day on, each hour or as often as is said: what the level is at so many days. */
export interface Looks {
  readonly days: number
  readonly everyHours?: number
  readonly fromHour?: number
  readonly level: (day: number, hour: number) => number
}

export interface Sample {
  readonly at: number
  readonly value: number
}

/** A Monday, at midnight UTC. */
export const monday = 1_700_438_400

export function samplesOf({ days, everyHours = 1, fromHour = 0, level }: Looks): readonly Sample[] {
  const samples: Sample[] = []
  for (let hour = fromHour; hour < days * 24; hour += everyHours) samples.push({ at: monday + hour * 3600, value: level(hour / 24, hour % 24) })
  return samples
}

/** Noise of mean 0 between -1 and 1 that is the same each time. */
export const noise = (at: number): number => {
  const mixed = Math.sin(at * 12.9898 + 78.233) * 43758.5453
  return 2 * (mixed - Math.floor(mixed)) - 1
}
