const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** A decimal number; NaN for anything else, and infinite for one that is too large. */
export function numberIn(text: string): number {
  return decimal.test(text) ? Number(text) : Number.NaN
}
