import type { FullIn, UsualRange } from '../model/finding.ts'
import type { Unit } from '../model/observation.ts'
import { number, quantity } from '../model/quantity.ts'

/** A value in its unit; one so small that it would be shown as nothing keeps two digits. */
export function figure(value: number, unit?: Unit): string {
  const isSmall = value !== 0 && Math.abs(value) < (unit === 'percent' ? 0.05 : 0.01)
  if (!isSmall || !(unit === undefined || unit === 'percent')) return quantity(value, unit)
  return `${Number(value.toPrecision(2))}${unit === 'percent' ? ' %' : ''}`
}

/** A range in its unit, which is said once: `0.2–0.6`, `70–76 %`, `900 MB – 1.2 GB`, `-5 to 3`; one figure where both ends are the same. */
export function range({ low, high }: Pick<UsualRange, 'low' | 'high'>, unit?: Unit): string {
  const [from, to] = [figure(low, unit), figure(high, unit)]
  if (from === to) return to
  const [, amount = from, name] = /^(\S+) (\S+)$/.exec(from) ?? []
  const start = name !== undefined && to.endsWith(` ${name}`) && /^\S+ \S+$/.test(to) ? amount : from
  if (low < 0 || high < 0) return `${start} to ${to}`
  return start.includes(' ') || to.split(' ').length > 2 ? `${start} – ${to}` : `${start}–${to}`
}

/** What is usual, as it stands beside a value: `usual 0.2–0.6`. */
export function usually(usual: UsualRange, unit?: Unit): string {
  return `usual ${range(usual, unit)}`
}

/** How something grows: `+1.9 % a day; was +0.3 %`. */
export function growth({ perDay, perDayBefore }: FullIn, unit?: Unit): string {
  const was = perDayBefore === undefined ? '' : `; was ${signed(perDayBefore, unit)}`
  return `${signed(perDay, unit)} a day${was}`
}

function signed(value: number, unit?: Unit): string {
  return `${value < 0 ? '−' : '+'}${figure(Math.abs(value), unit)}`
}

/** When it is full, by its 80 % interval: `full in 7–11 days`. */
export function fullIn({ least, most }: FullIn): string {
  const from = Math.max(0, Math.floor(least))
  if (most === undefined) return from === 0 ? 'full in a day or later' : `full in ${days(from)} or later`
  const to = Math.max(1, Math.ceil(most))
  if (from === 0) return `full within ${days(to)}`
  return from >= to ? `full in ${days(to)}` : `full in ${number(from)}–${days(to)}`
}

function days(count: number): string {
  return count === 1 ? 'a day' : `${number(count)} days`
}

/** How rarely a usual value is as far out, by a score of 0 to 1: `about 1 usual value in 5,000`; undefined where that says nothing. */
export function rarity(score: number): string | undefined {
  const chance = 1 - score
  if (!(chance < 0.1)) return undefined
  const most = 1_000_000
  const once = chance * most <= 1 ? most : Number((1 / chance).toPrecision(1))
  return `${chance * most < 1 ? 'fewer than' : 'about'} 1 usual value in ${number(once)}`
}
