import type { JudgedSeries, Severity } from '../model/finding.ts'
import { allObservations } from '../model/reading.ts'
import type { Collected } from '../model/reading.ts'
import type { Limit } from '../model/settings.ts'
import { matcher } from '../model/glob.ts'

/** A series that was held against its limit. */
export interface HeldSeries extends JudgedSeries {
  readonly collector: string
  /** The limit, as the configuration has it. */
  readonly rule: string
  readonly hint?: string
  /** Absent: within its limits. */
  readonly severity?: Severity
}

/**
 * Every observed number that has a limit. Of several limits that match a series the last one wins, and one without
 * numbers frees the series; of several observations of one series the worst value is held against it.
 */
export function heldSeries(collected: Collected, limits: readonly Limit[]): readonly HeldSeries[] {
  const observed = collected.readings.flatMap((reading) =>
    reading.outcome === 'ok' ? reading.observations.map((one) => ({ ...one, collector: reading.collector })) : [],
  )
  const keys = new Set(observed.map((one) => one.key))
  const inForce = limits
    .filter((limit) => limit.unless === undefined || !keys.has(limit.unless))
    .map((limit) => ({ limit, matches: matcher(limit.series) }))
  const held = new Map<string, HeldSeries>()
  for (const { key, value, unit, collector } of observed) {
    if (typeof value !== 'number' || !Number.isFinite(value)) continue
    const limit = inForce.findLast((one) => one.matches(key))?.limit
    if (limit === undefined || (limit.warn === undefined && limit.critical === undefined)) continue
    const before = held.get(key)
    if (before !== undefined && !isBeyond(value, before.value, limit.bad)) continue
    const severity = severityOf(value, limit)
    held.set(key, {
      key,
      value,
      ...(unit === undefined ? {} : { unit }),
      ...(limit.warn === undefined ? {} : { warn: limit.warn }),
      ...(limit.critical === undefined ? {} : { critical: limit.critical }),
      bad: limit.bad,
      collector,
      rule: written(limit),
      ...(limit.hint === undefined ? {} : { hint: limit.hint }),
      ...(severity === undefined ? {} : { severity }),
    })
  }
  return [...held.values()]
}

/** The patterns of the user's limits that match no observed number. */
export function unmatchedSeries(collected: Collected, limits: readonly Limit[]): readonly string[] {
  const own = new Set(limits.filter(({ builtIn }) => builtIn !== true).map(({ series }) => series))
  if (own.size === 0) return []
  const keys = allObservations(collected).filter(({ value }) => typeof value === 'number').map(({ key }) => key)
  return [...own].filter((series) => !keys.some(matcher(series)))
}

/** Whether a series is held against a limit, where it is observed. */
export function hasLimit(series: string, limits: readonly Limit[]): boolean {
  const limit = limits.findLast((one) => matcher(one.series)(series))
  return limit !== undefined && (limit.warn !== undefined || limit.critical !== undefined)
}

/** `disk//var/used, warn 85, critical 95 (built in)` */
function written({ series, warn, critical, bad, builtIn }: Limit): string {
  const parts = [
    series,
    ...(warn === undefined ? [] : [`warn ${warn}`]),
    ...(critical === undefined ? [] : [`critical ${critical}`]),
    ...(bad === 'below' ? ['bad below'] : []),
  ]
  return `${parts.join(', ')}${builtIn === true ? ' (built in)' : ''}`
}

function severityOf(value: number, { warn, critical, bad }: Limit): Severity | undefined {
  if (critical !== undefined && !isBeyond(critical, value, bad)) return 'CRITICAL'
  if (warn !== undefined && !isBeyond(warn, value, bad)) return 'WARN'
  return undefined
}

/** Whether a value is farther on the bad side than another; one that reaches its limit has broken it. */
function isBeyond(value: number, other: number, bad: Limit['bad']): boolean {
  return bad === 'above' ? value > other : value < other
}
