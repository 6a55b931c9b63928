import type { Random } from '../random.ts'

/** Series come in all orders of magnitude: bytes, milliseconds, percents. */
export interface Scale {
  /** A power of ten. */
  readonly unit: number
  /** What is reported are thousandths of the unit. */
  readonly resolution: number
}

export function someScale(random: Random): Scale {
  const unit = 10 ** Math.floor(random.between(-1, 7))
  return { unit, resolution: unit / 1000 }
}
