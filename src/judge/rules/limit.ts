import type { Severity } from '../../model/finding.ts'
import { everyHost } from '../../model/learned.ts'
import { quantity } from '../../model/quantity.ts'
import { figuresOf } from '../figures.ts'
import { presenceOf } from '../moment.ts'
import type { Rule } from '../rule.ts'
import { hasLimit, type HeldSeries } from '../series.ts'
import { fullIn } from './trend.ts'

/** A series is on the bad side of its limit. */
export const limit: Rule = {
  id: 'limit',
  troubles: ({ sighting }) => sighting.troubles.filter(({ rule }) => rule === 'limit'),
  look({ series, collector = '', owner }, { sighting, hosts, settings }) {
    if (!hasLimit(series, settings.judge.limits)) return 'gone'
    const presence = presenceOf(series, collector, sighting)
    if (presence !== 'gone') return presence === 'measured' ? 'good' : 'unseen'
    // Another host may be the one whose collector looks at it.
    return owner === everyHost && hosts.size > 1 && !sighting.values.has(collector) ? 'unseen' : 'gone'
  },
  describe({ owner, series, severity }, { held, units, moment }) {
    const one = held.get(series)
    const unit = one?.unit ?? units.get(series)
    if (one === undefined) return { what: `${series} could not be measured this time; it stays ${severity}` }
    if (one.severity === undefined) {
      return { what: `${series} is within its limit`, value: one.value, ...(unit && { unit }), settings: [`judge.limits: ${one.rule}`] }
    }
    const broken = limitOf(one, one.severity)
    const live = moment.baselines.get(owner, series)
    const usual = live?.kind.form === 'gauge' ? figuresOf(live, one.value, unit)?.usual : undefined
    const forecast = live === undefined ? undefined : fullIn(live)
    const sentence = `${series} has ${one.bad === 'below' ? 'fallen to' : 'reached'} its limit`
    return {
      what: broken === undefined ? sentence : `${sentence} of ${quantity(broken, unit)}`,
      value: one.value,
      ...(unit === undefined ? {} : { unit }),
      ...(broken === undefined ? {} : { limit: broken }),
      ...(usual === undefined ? {} : { usual }),
      ...(forecast === undefined ? {} : { forecast }),
      ...(one.hint === undefined ? {} : { hint: one.hint }),
      settings: [`judge.limits: ${one.rule}`],
    }
  },
}

function limitOf({ warn, critical }: HeldSeries, severity: Severity): number | undefined {
  return severity === 'CRITICAL' ? critical : warn
}
