import { fieldText, rawFields } from './fields.ts'
import { numberIn } from './number.ts'
import { secondsIn } from './moment.ts'

/** Which fields of a row are read, counted from 0. */
export interface Columns {
  readonly timestamp: number
  readonly value: number
  /** The first line was a row already. */
  readonly headless?: true
}

const mostColumns = 1000
const timestampNames = ['timestamp', 'time', 'datetime', 'date', 'ts']
const valueNames = ['value', 'values', 'val', 'y']

/**
 * Finds the columns by their names in the header, else takes the first two. A first line that holds a time and a number
 * is no header. Undefined where there is one column only.
 */
export function columnsIn(header: string): Columns | undefined {
  const fields = rawFields(header, mostColumns).map(fieldText)
  const [first, second] = fields
  if (first === undefined || second === undefined) return undefined
  if (Number.isFinite(secondsIn(first)) && Number.isFinite(numberIn(second))) return { timestamp: 0, value: 1, headless: true }
  const names = fields.map((field) => field.toLowerCase())
  const named = (wanted: readonly string[]): number | undefined => {
    const name = wanted.find((one) => names.includes(one))
    return name === undefined ? undefined : names.indexOf(name)
  }
  const timestamp = named(timestampNames)
  const value = named(valueNames)
  // The one that is not named is the first of the others.
  return { timestamp: timestamp ?? (value === 0 ? 1 : 0), value: value ?? ((timestamp ?? 0) === 0 ? 1 : 0) }
}
