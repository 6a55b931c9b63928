/** How much of the whole that is, 0 to 100 with two decimals. */
export function percent(part: number, whole: number): number {
  return Math.min(100, Math.max(0, hundredths((100 * part) / whole)))
}

/** Rounded to two decimals: more would be noise in the report and in memory. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
