/** A value to so many significant digits: more would be noise that git keeps for ever. Whole numbers stay exact. */
export function fewDigits(value: number, digits: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits))
}

/** As the runs keep values, for trends and for what was. */
export const digitsOfRuns = 6
