/** The median of at least one number. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** The spread of numbers about zero, as a standard deviation that outliers do not move: 1.4826 times the median size. */
export function robustSpread(values: readonly number[]): number {
  return values.length === 0 ? 0 : 1.4826 * median(values.map(Math.abs))
}
