import { matcher } from '../../model/glob.ts'
import type { Baseline, Sighting } from '../../model/learned.ts'
import { ownerOf } from '../learnable.ts'
import { secondsOf } from '../moment.ts'
import { begun, type LiveBaseline, opened, recordOf, take } from './live-baseline.ts'

export type { LiveBaseline } from './live-baseline.ts'

/** The series of a collector in the order of the last sighting, and their baselines: tens of thousands are looked up in a run. */
interface Order {
  readonly names: string[]
  readonly baselines: (LiveBaseline | undefined)[]
}

/** All baselines, to be stepped from sighting to sighting. */
export interface Baselines {
  all(): readonly LiveBaseline[]
  get(owner: string, series: string): LiveBaseline | undefined
  /** Takes the numbers of a sighting in; `atSeconds` is its time. */
  step(sighting: Sighting, atSeconds: number): void
  /** Forgets those whose series match one of the patterns. */
  forget(patterns: readonly string[]): void
  drop(baseline: LiveBaseline): void
  /** What memory keeps, by owner and series in code-unit order. */
  records(): readonly Baseline[]
}

export interface BaselineSettings {
  /** Evidence that an alarm needs, as `openDetector` takes it. */
  readonly threshold: number
  readonly unlearned: readonly string[]
}

/** Opens the baselines that memory kept. What is not learned any more is left out. */
export function openBaselines(kept: readonly Baseline[], { threshold, unlearned }: BaselineSettings): Baselines {
  const byOwner = new Map<string, Map<string, LiveBaseline>>()
  const isUnlearned = anyOf(unlearned)
  const seriesOf = (owner: string): Map<string, LiveBaseline> => {
    const known = byOwner.get(owner)
    if (known !== undefined) return known
    const none = new Map<string, LiveBaseline>()
    byOwner.set(owner, none)
    return none
  }
  // Most were seen in the same run.
  const seconds = new Map<string, number>()
  for (const baseline of kept) {
    const { series, seen } = baseline
    const seenSeconds = seconds.get(seen) ?? secondsOf(seen)
    seconds.set(seen, seenSeconds)
    const live = isUnlearned(series) ? undefined : opened(baseline, seenSeconds, threshold)
    if (live !== undefined) seriesOf(baseline.owner).set(baseline.series, live)
  }
  let list: readonly LiveBaseline[] | undefined
  // By host and collector. Nearly always the order is that of the sighting before.
  const orders = new Map<string, Order>()
  const orderOf = (host: string, collector: string): Order => {
    const key = `${host.length}:${host}${collector}`
    const known = orders.get(key) ?? { names: [], baselines: [] }
    orders.set(key, known)
    return known
  }
  const found = (collector: string, series: string, sighting: Sighting): LiveBaseline | undefined => {
    const known = seriesOf(ownerOf(series, sighting.host))
    const live = known.get(series) ?? (isUnlearned(series) ? undefined : begun(collector, series, sighting, threshold))
    if (live === undefined || known.has(series)) return live
    known.set(series, live)
    list = undefined
    return live
  }
  const forgetOrder = (): void => {
    list = undefined
    orders.clear()
  }
  return {
    all: () => (list ??= [...byOwner.values()].flatMap((series) => [...series.values()])),
    get: (owner, series) => byOwner.get(owner)?.get(series),
    step(sighting, atSeconds) {
      for (const [collector, values] of sighting.values) {
        const { names, baselines } = orderOf(sighting.host, collector)
        let turn = 0
        values.forEach((value, series) => {
          let live = names[turn] === series ? baselines[turn] : undefined
          if (live === undefined) live = baselines[turn] = found(collector, names[turn] = series, sighting)
          turn += 1
          if (live !== undefined) take(live, value, sighting, atSeconds)
        })
      }
    },
    forget(patterns) {
      if (patterns.length === 0) return
      forgetOrder()
      const isMeant = anyOf(patterns)
      for (const series of byOwner.values()) for (const key of series.keys()) if (isMeant(key)) series.delete(key)
    },
    drop({ owner, series }) {
      forgetOrder()
      byOwner.get(owner)?.delete(series)
    },
    records: () =>
      [...byOwner.keys()].toSorted().flatMap((owner) => {
        const series = seriesOf(owner)
        return [...series.keys()].toSorted().flatMap((key) => recordOf(series.get(key)) ?? [])
      }),
  }
}

/** A test whether a text matches one of some patterns. */
export function anyOf(patterns: readonly string[]): (text: string) => boolean {
  const matchers = patterns.map(matcher)
  return (text) => matchers.some((matches) => matches(text))
}
