/** Powers of ten that are exact. */
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

/** A number to so many significant digits: the same as the shortest text of them gives, and many times faster than by way of that text. */
export function rounded(value: number, digits: number): number {
  if (value === 0) return 0
  const size = Math.abs(value)
  const places = digits - 1 - Math.floor(Math.log10(size))
  const power = powers[Math.abs(places)]
  if (power === undefined) return Number(value.toPrecision(digits))
  return Math.sign(value) * (places >= 0 ? Math.round(size * power) / power : Math.round(size / power) * power)
}

/** By how many powers of ten a value is larger than a size. */
export const decades = (value: number, size: number): number => (value === 0 || size === 0 ? 0 : Math.ceil(Math.log10(Math.abs(value) / size)))
