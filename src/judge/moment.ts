import { everyHost, type HostPast, type Sighting } from '../model/learned.ts'
import { timeOf } from '../model/timestamp.ts'
import type { Settings } from '../model/settings.ts'
import type { Baselines } from './replay/baselines.ts'

/** One run in the replay, with all that was learned up to it. */
export interface Moment {
  readonly sighting: Sighting
  readonly atSeconds: number
  readonly baselines: Baselines
  /** The host as it was before this run, and how long ago its last one was. */
  readonly past?: HostPast
  readonly gapSeconds?: number
  /** Nobody looked for so long that what was usual has to be seen again first. */
  readonly afterLongGap: boolean
  readonly hosts: ReadonlyMap<string, HostPast>
  readonly settings: Settings
}

/** A timestamp in Unix seconds. */
export function secondsOf(timestamp: string): number {
  return (timeOf(timestamp)?.getTime() ?? 0) / 1000
}

/** Whether what has this owner can be seen from the host of this run. */
export function isSeenFrom(owner: string, { host }: Sighting): boolean {
  return owner === everyHost || owner === host
}

/** The value of a series in this very run. */
export function valueIn({ values }: Sighting, series: string): number | undefined {
  for (const answer of values.values()) {
    const value = answer.get(series)
    if (value !== undefined) return value
  }
  return undefined
}

/** What became of a series in this run: it was measured; it was not looked at; or it is not there any more. */
export function presenceOf(series: string, collector: string, { values, troubles, unseen }: Sighting): 'measured' | 'unseen' | 'gone' {
  const answer = values.get(collector)
  if (answer?.has(series) === true) return 'measured'
  // A collector that failed says so; one that is turned off does not.
  if (answer === undefined) return troubles.some((one) => one.rule === 'collector-failed' && one.collector === collector) ? 'unseen' : 'gone'
  return unseen.some((part) => isPartOf(series, part)) ? 'unseen' : 'gone'
}

/** Parts are named `disk//mnt`, `memory`, `pressure` (of anything) or `disks` (all of them). */
function isPartOf(series: string, part: string): boolean {
  return `${series}/`.startsWith(`${part}/`) || series.endsWith(`/${part}`) || `${series.split('/')[0]}s` === part
}
