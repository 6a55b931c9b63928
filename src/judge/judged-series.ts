import type { JudgedSeries, Severity } from '../model/finding.ts'
import type { Unit } from '../model/observation.ts'
import { ownerOf } from './learnable.ts'
import { figuresOf } from './figures.ts'
import { isTrifle } from './learned-rule.ts'
import type { Moment } from './moment.ts'
import type { LiveBaseline } from './replay/baselines.ts'
import type { HeldSeries } from './series.ts'
import { fullIn } from './rules/trend.ts'

/** Every series of this run that has a limit or a baseline, with what is known of it. */
export function judgedSeries(
  { sighting, baselines }: Moment,
  held: ReadonlyMap<string, HeldSeries>,
  units: ReadonlyMap<string, Unit>,
): readonly (JudgedSeries & { readonly severity?: Severity })[] {
  const judged = new Map<string, JudgedSeries & { readonly severity?: Severity }>()
  for (const [key, one] of held) {
    const { collector: _collector, hint: _hint, rule: _rule, ...series } = one
    const live = baselines.get(ownerOf(key, sighting.host), key)
    // What is held against a limit is shown as it was measured.
    const isComparable = live?.kind.form === 'gauge'
    judged.set(key, { ...series, ...(isComparable && { ...figuresOf(live, one.value, one.unit) }), ...(live && standingOf(live)) })
  }
  for (const values of sighting.values.values()) {
    for (const [key, value] of values) {
      const live = judged.has(key) ? undefined : baselines.get(ownerOf(key, sighting.host), key)
      const figures = live && figuresOf(live, value, units.get(key))
      if (live !== undefined && figures !== undefined) judged.set(key, { key, ...figures, ...standingOf(live) })
    }
  }
  return [...judged.values()]
}

function standingOf(live: LiveBaseline): Pick<JudgedSeries, 'learning' | 'unusual' | 'forecast'> {
  const forecast = fullIn(live)
  return {
    ...(live.learning && { learning: true }),
    ...(live.alarm !== undefined && !isTrifle(live, live.alarm) && { unusual: true }),
    ...(forecast !== undefined && { forecast }),
  }
}
