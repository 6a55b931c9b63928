import { fewDigits } from '../model/few-digits.ts'
import type { Acknowledgement, Mute } from '../model/finding.ts'
import type { Sighting, Trouble } from '../model/learned.ts'
import { isUnavailable } from '../model/observation.ts'
import type { Collected, Reading } from '../model/reading.ts'
import type { Run } from '../model/run.ts'
import type { Settings } from '../model/settings.ts'
import { timeOf } from '../model/timestamp.ts'
import { offsetAt } from '../model/zone.ts'
import type { Silent } from './answered.ts'
import { learnable, ownerOf } from './learnable.ts'
import { severityOf } from './rule.ts'
import type { HeldSeries } from './series.ts'

/** What is known of a run besides what it collected. */
export interface Occasion {
  readonly run: Pick<Run, 'id'>
  readonly timestamp: string
  /** The silences and maintenance windows that are in force. */
  readonly mutes: readonly Mute[]
  readonly acknowledged: readonly Acknowledgement[]
  /** Series that somebody told to learn anew, by a command. */
  readonly anew: readonly string[]
}

/** What a run saw, as memory keeps it: numbers that are learned or held against a limit, and what is wrong without any memory. */
export function sightingOf(
  collected: Collected,
  { run, timestamp, mutes, acknowledged, anew }: Occasion,
  held: ReadonlyMap<string, HeldSeries>,
  silent: readonly Silent[],
  settings: Settings,
): Sighting {
  const { host, readings } = collected
  const isSilent = new Set(silent.map(({ collector }) => collector))
  const answered = readings.filter(({ collector }) => !isSilent.has(collector))
  return {
    id: run.id,
    timestamp,
    host: host.key,
    hosted: host.hosted,
    offset: offsetAt(settings.timezone, timeOf(timestamp) ?? new Date(0)),
    values: new Map(answered.map((reading) => [reading.collector, numbersOf(reading, held, host.hosted)])),
    troubles: [...limitTroubles(held, host.key), ...silentTroubles(silent, host.key, settings)],
    unseen: [...new Set(answered.flatMap(unseenParts))],
    muted: mutes.map(({ match }) => match),
    acknowledged: acknowledged.map(({ match }) => match),
    relearn: settings.judge.relearn,
    anew,
  }
}

/** No instrument knows more of what it measures; counters stay exact. */
const digits = 8

/** By series: the worst value of one that has a limit, else the only one. */
function numbersOf(reading: Reading, held: ReadonlyMap<string, HeldSeries>, hosted: boolean): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  if (reading.outcome !== 'ok') return numbers
  const several = new Set<string>()
  for (const { key, value } of reading.observations) {
    if (typeof value !== 'number' || !Number.isFinite(value)) continue
    const limited = held.get(key)
    if (limited?.collector === reading.collector) numbers.set(key, fewDigits(limited.value, digits))
    else if (numbers.has(key)) several.add(key)
    else if (learnable(reading.collector, key, hosted) !== undefined) numbers.set(key, fewDigits(value, digits))
  }
  for (const key of several) numbers.delete(key)
  return numbers
}

function unseenParts(reading: Reading): readonly string[] {
  if (reading.outcome !== 'ok') return []
  return reading.observations.filter(isUnavailable).flatMap(({ labels }) => labels?.['part'] ?? [])
}

function limitTroubles(held: ReadonlyMap<string, HeldSeries>, host: string): readonly Trouble[] {
  return [...held.values()].flatMap(({ key, severity, collector }): readonly Trouble[] =>
    severity === undefined ? [] : [{ rule: 'limit', owner: ownerOf(key, host), series: key, severity, collector }],
  )
}

function silentTroubles(silent: readonly Silent[], owner: string, settings: Settings): readonly Trouble[] {
  const severity = severityOf('collector-failed', settings, 'WARN')
  return silent.map(({ collector }) => ({ rule: 'collector-failed', owner, series: `collector/${collector}`, severity, collector }))
}
