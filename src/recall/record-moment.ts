import type { JsonObject } from '../model/json.ts'
import { timeOf } from '../model/timestamp.ts'

/** The names under which records have their time: the loop's own first. */
const names = ['ts', 'timestamp', 'time', 'at', 'date', 'created', 'created_at', 'created_utc']
const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
const hasZone = /Z$|[+-]\d\d:?\d\d$/
/** Seconds beyond the year 5000: such a number counts milliseconds. */
const leastMilliseconds = 1e11

/** When a record was made, as far as it says so: our timestamp, ISO 8601 (without a zone it is UTC), or Unix time. */
export function momentOf(record: JsonObject): Date | undefined {
  for (const name of names) {
    const value = record[name]
    const time = typeof value === 'string' ? timeIn(value) : typeof value === 'number' ? unixTime(value) : undefined
    if (time !== undefined && !Number.isNaN(time.getTime())) return time
  }
  return undefined
}

function timeIn(text: string): Date | undefined {
  if (!iso.test(text)) return timeOf(text)
  const [day, clock] = [text.slice(0, 10), text.slice(11)]
  if (clock === '') return new Date(`${day}T00:00:00Z`)
  return new Date(`${day}T${clock}${hasZone.test(clock) ? '' : 'Z'}`)
}

function unixTime(count: number): Date {
  return new Date(Math.abs(count) >= leastMilliseconds ? count : count * 1000)
}
