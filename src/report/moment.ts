import { duration } from '../model/quantity.ts'
import { timeOf } from '../model/timestamp.ts'
import type { Voice } from './voice.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** From where times are seen: the run's own time, and the zone that people live in; a `Report` is one. */
export interface Seat {
  readonly timestamp: string
  /** IANA; absent: UTC. */
  readonly timezone?: string
}

/** A timestamp for people, seen from the run's own: `19 Nov 05:41`, with the year where it is another. */
export function moment(timestamp: string, seat: Seat): string {
  const time = timeOf(timestamp)
  if (time === undefined) return timestamp
  const { day, clock } = shown(time, seat)
  return `${day} ${clock}`
}

/** The day of a timestamp, its month in full: `3 August`, `3 August 2025`. */
export function dayOf(timestamp: string, seat: Seat): string {
  const time = timeOf(timestamp)
  return time === undefined ? timestamp : shown(time, seat, 'long').day
}

/** A moment that stands alone, with its zone: `23 Nov 06:30 UTC`. */
export function zoned(timestamp: string, seat: Seat, voice: Voice): string {
  return `${moment(timestamp, seat)} ${zoneOf(seat, voice)}`
}

/** An end that somebody set, ISO 8601 in UTC: `29 Nov` where that is midnight for people, else with clock and zone. */
export function until(iso: string, seat: Seat, voice: Voice): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return voice.prose(iso, 40)
  const { day, clock } = shown(time, seat)
  return clock === '00:00' ? day : `${day} ${clock} ${zoneOf(seat, voice)}`
}

/** The zone that times are shown in. */
export function zoneOf({ timezone }: Seat, voice: Voice): string {
  return timezone === undefined ? 'UTC' : voice.code(timezone, 60)
}

/** Since when, and how long that is: `19 Nov 05:41 (3 d 2 h)`; `new` in the run that saw it first. */
export function since(timestamp: string, seat: Seat): string {
  return isNew(timestamp, seat) ? 'new' : `${moment(timestamp, seat)} (${openFor(timestamp, seat.timestamp)})`
}

/** The same in a sentence, with its zone where that is not UTC: `since 19 Nov 14:41 Asia/Seoul (3 d 2 h)`. */
export function sinceWhen(timestamp: string, seat: Seat, voice: Voice): string {
  if (isNew(timestamp, seat)) return 'new'
  const began = seat.timezone === undefined ? moment(timestamp, seat) : zoned(timestamp, seat, voice)
  return `since ${began} (${openFor(timestamp, seat.timestamp)})`
}

/** It was seen for the first time in this run. */
export function isNew(timestamp: string, seat: Seat): boolean {
  return timestamp >= seat.timestamp
}

/** How long it is between two timestamps. */
export function openFor(timestamp: string, now: string): string {
  const milliseconds = (timeOf(now)?.getTime() ?? 0) - (timeOf(timestamp)?.getTime() ?? 0)
  return duration(Math.max(0, milliseconds / 1000))
}

function shown(time: Date, seat: Seat, month: 'long' | 'short' = 'short'): { readonly day: string; readonly clock: string } {
  const local = localOf(time, seat.timezone)
  const now = timeOf(seat.timestamp)
  const name = months[local.month - 1] ?? ''
  const year = now !== undefined && localOf(now, seat.timezone).year === local.year ? '' : ` ${local.year}`
  return { day: `${local.day} ${month === 'long' ? name : name.slice(0, 3)}${year}`, clock: local.clock }
}

interface Local {
  readonly year: number
  readonly month: number
  readonly day: number
  /** `05:41` */
  readonly clock: string
}

function localOf(time: Date, timezone: string | undefined): Local {
  const clocks = timezone === undefined ? undefined : clocksOf(timezone)
  if (clocks === undefined) {
    const [date = '', clock = ''] = time.toISOString().split('T')
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    return { year, month, day, clock: clock.slice(0, 5) }
  }
  const parts = new Map(clocks.formatToParts(time).map(({ type, value }) => [type, value]))
  const number = (part: Intl.DateTimeFormatPartTypes): number => Number(parts.get(part) ?? 0)
  return { year: number('year'), month: number('month'), day: number('day'), clock: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}` }
}

const opened = new Map<string, Intl.DateTimeFormat | undefined>()

/** Opening one takes a millisecond, and a report shows many times; a zone that is none (a report can be anyone's) is UTC. */
function clocksOf(timezone: string): Intl.DateTimeFormat | undefined {
  if (!opened.has(timezone)) opened.set(timezone, openClocks(timezone))
  return opened.get(timezone)
}

function openClocks(timeZone: string): Intl.DateTimeFormat | undefined {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  try {
    return new Intl.DateTimeFormat('en', { timeZone, ...numbers })
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}
