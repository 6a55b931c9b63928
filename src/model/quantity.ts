import type { Unit } from './observation.ts'

const bytePrefixes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB']
const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** A number with thousands parted by commas and no more digits than a person wants: `8,412,077`, `12.5`, `0.42`. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const size = Math.abs(value)
  const digits = Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : 2
  const [whole = '', fraction] = trimZeros(value.toFixed(digits)).split('.')
  const grouped = whole.length > 21 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** A span of time in its two largest parts: `24 h 13 min`, `3 d 2 h`, `36 min`, `250 ms`. Hours go up to two days. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return String(seconds)
  if (seconds < 0) return `−${duration(-seconds)}`
  if (seconds === 0) return '0 s'
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`
  if (seconds < minute) return `${seconds < 10 ? trimZeros(seconds.toFixed(1)) : Math.floor(seconds)} s`
  if (seconds < hour) return `${Math.floor(seconds / minute)} min`
  if (seconds < 2 * day) return parts(seconds, hour, 'h', minute, 'min')
  return parts(seconds, day, 'd', hour, 'h')
}

/** A value in its unit, as people write it: `81 %`, `1.2 GB`, `24 h 13 min`, `8,412,077`. */
export function quantity(value: number, unit?: Unit): string {
  switch (unit) {
    case 'percent':
      return `${trimZeros(value.toFixed(Math.abs(value) < 10 ? 1 : 0))} %`
    case 'bytes':
      return bytes(value)
    case 'bytes/s':
      return `${bytes(value)}/s`
    case 'seconds':
      return duration(value)
    default:
      return number(value)
  }
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A count as a word up to twelve, as a number beyond: `one`, `eleven`, `1,204`. */
export function word(count: number): string {
  return words[count] ?? number(count)
}

/** A count with its noun: `1 run`, `11 series`, `1,204 lines`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

function bytes(value: number): string {
  const size = Math.abs(value)
  // 999.95 and more would be written as 1000.0.
  const power = size < 1000 ? 0 : Math.min(bytePrefixes.length - 1, Math.floor(Math.log10(size / 0.99995) / 3))
  const scaled = value / 1000 ** power
  return `${trimZeros(scaled.toFixed(power === 0 || Math.abs(scaled) >= 100 ? 0 : 1))} ${bytePrefixes[power]}`
}

function parts(seconds: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((seconds % large) / small)
  return `${Math.floor(seconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`
}

function trimZeros(digits: string): string {
  const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
  return trimmed === '-0' ? '0' : trimmed
}
