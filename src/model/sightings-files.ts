import { paths } from './paths.ts'
import { timeOf, timestampOf } from './timestamp.ts'

/** Sightings are folded by half days of UTC, and wait in a file for each: `data/memory/sightings/20261122_12.jsonl`. */
const halfDayMs = 12 * 3_600_000
/** What waits is of a day and a half; the one after this one is asked for as well, since clocks differ. */
const likelyFiles = 6
/** What a hostile folder may make us read. */
const mostFiles = 32

/** `20261122_12` for a timestamp from noon on. */
export function halfDayOf(timestamp: string): string {
  return `${timestamp.slice(0, 9)}${timestamp.slice(9, 11) < '12' ? '00' : '12'}`
}

/** The file of a half day. */
export function sightingsPath(halfDay: string): string {
  return `${paths.sightings}/${halfDay}.jsonl`
}

/** The half day whose sightings a path holds; undefined for any other path. */
export function halfDayIn(path: string): string | undefined {
  const halfDay = path.startsWith(`${paths.sightings}/`) ? nameForm.exec(path.slice(paths.sightings.length + 1))?.[1] : undefined
  return halfDay === undefined || timeOf(`${halfDay}0000`) === undefined ? undefined : halfDay
}

const nameForm = /^(\d{8}_(?:00|12))\.jsonl$/

/** The files that sightings wait in while runs come and go, whether they are there or not. */
export function likelySightings(now: Date): readonly string[] {
  return Array.from({ length: likelyFiles }, (_, index) => sightingsPath(halfDayOf(timestampOf(new Date(Math.max(0, now.getTime() + (1 - index) * halfDayMs))))))
}

/** The paths of what a folder of such names has to say: no more than can wait, the newest first, those of the future last. */
export function sightingsAmong(names: readonly string[], now: Date): readonly string[] {
  const [latest = ''] = likelySightings(now)
  const all = names.map((name) => `${paths.sightings}/${name}`).filter((path) => halfDayIn(path) !== undefined).sort().reverse()
  return [...all.filter((path) => path <= latest), ...all.filter((path) => path > latest)].slice(0, mostFiles)
}
