import { timeOf } from '../../model/timestamp.ts'
import { numberIn } from './number.ts'

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?[ ]?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/i
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Seconds beyond the year 5000: such a number counts milliseconds. */
const leastMilliseconds = 1e11

/**
 * A time as Unix seconds: `2014-04-01 00:00:00`, ISO 8601 with or without a zone (without one it is UTC), Unix seconds or
 * milliseconds, or our own `20140401_000000`. NaN for anything else.
 */
export function secondsIn(text: string): number {
  const found = iso.exec(text)
  if (found === null) return unixSeconds(text)
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] = found
  const [y, mo, d, h, mi, s] = [Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second)]
  const isDay = mo >= 1 && mo <= 12 && d >= 1 && d <= (monthDays[mo - 1] ?? 0) && (mo !== 2 || d < 29 || isLeap(y))
  // A leap second is told as the 60th.
  if (!isDay || h > 23 || mi > 59 || s > 60) return Number.NaN
  const local = new Date(0).setUTCFullYear(y, mo - 1, d) / 1000 + h * 3600 + mi * 60 + s
  return local + Number(`0.${fraction}`) - zoneSeconds(zone)
}

function unixSeconds(text: string): number {
  const count = numberIn(text)
  if (Number.isFinite(count)) return Math.abs(count) >= leastMilliseconds ? count / 1000 : count
  return (timeOf(text)?.getTime() ?? Number.NaN) / 1000
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function zoneSeconds(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (parts === null) return 0
  const [, sign, hours = '0', minutes = '0'] = parts
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}
