import type { FullIn } from '../../model/finding.ts'
import type { Trouble } from '../../model/learned.ts'
import { number, quantity } from '../../model/quantity.ts'
import type { Forecast } from '../../detect/forecast/forecast.ts'
import { isSeenFrom, valueIn } from '../moment.ts'
import type { LiveBaseline } from '../replay/baselines.ts'
import { severityOf, type Rule } from '../rule.ts'

/** Within so many days it is a finding, and a critical one. */
const warnDays = 14
const criticalDays = 2

/** A series with a capacity grows, and will be full soon. */
export const trend: Rule = {
  id: 'trend',
  troubles(moment) {
    const found: Trouble[] = []
    for (const live of moment.baselines.all()) {
      if (live.kind.capacity === undefined || live.seen !== moment.sighting.timestamp || !isSeenFrom(live.owner, moment.sighting)) continue
      const forecast = forecastOf(live)
      if (forecast === undefined || forecast.days > warnDays) continue
      const severity = severityOf('trend', moment.settings, forecast.days <= criticalDays ? 'CRITICAL' : 'WARN')
      found.push({ rule: 'trend', owner: live.owner, series: live.series, severity, collector: live.collector })
    }
    return found
  },
  look({ owner, series }, { baselines, sighting }) {
    const baseline = baselines.get(owner, series)
    if (baseline === undefined) return 'gone'
    return baseline.seen === sighting.timestamp ? 'good' : 'unseen'
  },
  describe({ owner, series }, { moment, units }) {
    const live = moment.baselines.get(owner, series)
    const full = live === undefined ? undefined : fullIn(live)
    const value = valueIn(moment.sighting, series)
    const unit = units.get(series)
    if (full === undefined) return { what: `${series} has been filling up`, ...(value !== undefined && { value }), ...(unit && { unit }) }
    return {
      what: `${series} fills up by ${quantity(full.perDay, unit)} a day: full in ${span(full)}`,
      ...(value !== undefined && { value }),
      ...(unit && { unit }),
      forecast: full,
      hint: 'Find what grows there and make it stop, or make room before that',
    }
  },
}

/** When a series is full, as far as one can say. */
export function fullIn(live: LiveBaseline): FullIn | undefined {
  const forecast = forecastOf(live)
  if (forecast === undefined) return undefined
  const { days, least, most, perDay, perDayBefore } = forecast
  return {
    days, least, perDay,
    ...(Number.isFinite(most) && { most }),
    ...(perDayBefore !== undefined && { perDayBefore }),
  }
}

function forecastOf({ kind, forecaster }: LiveBaseline): Forecast | undefined {
  return kind.capacity === undefined ? undefined : forecaster?.forecast(kind.capacity)
}

function span({ least, most }: FullIn): string {
  const from = Math.floor(least)
  if (most === undefined) return `${number(from)} days or more`
  const to = Math.ceil(most)
  return to <= 1 ? 'a day' : from === to ? `${number(to)} days` : `${number(from)}–${number(to)} days`
}
