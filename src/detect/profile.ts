import { firstOf, offsetOf } from './clock.ts'
import { dayAt, type Memory, weekAt } from './memory.ts'

/**
 * By how much each hour of the local day differs from the level, and each hour of the week from its hour of the day (NaN: not
 * seen): at `dayAt` and `weekAt`. The rivals: how far guesses without a season, by the hour of the day and by the hour of the
 * week miss, and which of them (0, 1, 2) is chosen.
 */
const none = 13
const byDay = 14
const byWeek = 15
const chosen = 16

/** A moment as the profile sees it. */
export interface Hour {
  /** The places of its hour of the local day, and of the local week. */
  readonly day: number
  readonly week: number
  /** How many samples the hour of the day and of the week are likely to have had. */
  readonly dayCount: number
  readonly weekCount: number
  /** How much of the difference by hour of the week is believed: half after two weeks. */
  readonly trust: number
}

/** Days, and weeks, that are remembered. */
const longest = 14
/** A season is believed when a guess with it misses by so much less than a simpler one. */
const better = 0.9
const errorMemory = 1000

/** Only one moment is looked at at a time. */
const hour = { day: 0, week: 0, dayCount: 0, weekCount: 0, trust: 0 }

/** Which hour a time is, and how well that hour is known; the same object each time. */
export function hourAt(memory: Memory, at: number, anHour: number): Hour {
  const local = (at + offsetOf(memory)) / 3600
  // A whole number of 32 bits: the remainder of any other takes as long as all the rest.
  const whole = Math.floor(local) | 0
  const days = (at - firstOf(memory)) / 86_400
  const within = local - whole
  hour.day = dayAt + (((whole % 24) + 24) % 24)
  hour.week = weekAt + (((whole % 168) + 168) % 168)
  const seen = isSeen(memory[hour.week])
  const weeks = seen ? Math.max(1, days / 7) : 0
  hour.dayCount = isSeen(memory[hour.day]) ? (Math.floor(days) + within) * anHour + 1 : 1
  hour.weekCount = seen ? (Math.floor(days / 7) + within) * anHour + 1 : 1
  hour.trust = weeks / (weeks + 2)
  return hour
}

/** 0 for no season, 1 for one of a day, 2 for one of a week. */
export const seasonChosen = (memory: Memory): number => memory[chosen]

/** What the season that was chosen adds to the level. */
export function seasonAt(memory: Memory, { day, week, trust }: Hour): number {
  if (memory[chosen] === 0) return 0
  return known(memory[day]) + (memory[chosen] === 2 ? trust * known(memory[week]) : 0)
}

/** Chooses the simplest guess that is not clearly worse than a richer one. */
export function choose(memory: Memory, samples: number): void {
  if (samples <= 30) return
  const isWeekly = memory[byWeek] < Math.min(memory[none], memory[byDay]) * better
  memory[chosen] = isWeekly ? 2 : memory[byDay] < memory[none] * better ? 1 : 0
}

/** How much of the spread around the level is left with the season that was chosen: 0.01 to 1. */
export function shareLeft(memory: Memory): number {
  if (memory[chosen] === 0 || memory[none] <= 0) return 1
  return Math.max(0.01, Math.min(1, (memory[chosen] === 1 ? memory[byDay] : memory[byWeek]) / memory[none]))
}

/** Takes a sample that was `difference` above the level; nothing counts as farther out than `limit`. */
export function learnProfile(memory: Memory, { day, week, dayCount, weekCount, trust }: Hour, difference: number, samples: number, anHour: number, limit: number): void {
  const inDay = known(memory[day])
  const inWeek = known(memory[week])
  const rest = difference - inDay
  const pace = Math.max(1 / samples, 1 / errorMemory)
  memory[none] += (Math.min(Math.abs(difference), limit) - memory[none]) * pace
  memory[byDay] += (Math.min(Math.abs(rest), limit) - memory[byDay]) * pace
  memory[byWeek] += (Math.min(Math.abs(rest - trust * inWeek), limit) - memory[byWeek]) * pace
  memory[day] = inDay + clipped(rest, limit) / (Math.min(dayCount, longest * anHour) + 1)
  memory[week] = inWeek + clipped(rest - inWeek, limit) / (Math.min(weekCount, longest * anHour) + 1)
}

const isSeen = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value)
const known = (value: number | undefined): number => (isSeen(value) ? value : 0)
const clipped = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value))
