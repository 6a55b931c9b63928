import type { Alarm, Trouble } from '../model/learned.ts'
import { figuresOf, rateOf, type Figures } from './figures.ts'
import { isSeenFrom, valueIn } from './moment.ts'
import type { LiveBaseline } from './replay/baselines.ts'
import { severityOf, type Rule } from './rule.ts'

/** Of what was expected: less than that is no news either. */
const trifle = 0.01

/** A rule whose troubles are the incidents that the detectors are in, as far as they have one of these causes. */
export function learnedRule(id: 'shift' | 'unusual', causes: readonly Alarm['cause'][]): Rule {
  return {
    id,
    troubles({ baselines, sighting, settings }) {
      const found: Trouble[] = []
      for (const live of baselines.all()) {
        const { owner, series, collector, alarm, seen } = live
        if (alarm === undefined || seen !== sighting.timestamp || !causes.includes(alarm.cause) || !isSeenFrom(owner, sighting)) continue
        if (isTrifle(live, alarm)) continue
        found.push({ rule: id, owner, series, severity: severityOf(id, settings, 'WARN'), collector })
      }
      return found
    },
    look({ owner, series }, { baselines, sighting }) {
      const live = baselines.get(owner, series)
      if (live === undefined) return 'gone'
      if (live.seen !== sighting.timestamp) return 'unseen'
      return live.accepted ? 'accepted' : 'good'
    },
    describe({ owner, series }, { moment, units }) {
      const live = moment.baselines.get(owner, series)
      const value = valueIn(moment.sighting, series)
      const figures = live === undefined || value === undefined ? undefined : figuresOf(live, value, units.get(series))
      const alarm = live?.alarm
      return {
        what: `${series} ${alarm === undefined ? 'was unusual' : wording(alarm, figures)}`,
        ...figures,
        ...(alarm !== undefined && { score: alarm.score }),
        hint: 'Look at what changed since then',
      }
    },
  }
}

/** Whether a value is so near to what was expected that nobody would do anything about it, however rare it is. */
export function isTrifle(live: LiveBaseline, { cause }: Alarm): boolean {
  const { floor } = live.kind
  if (floor === undefined || (cause !== 'value' && cause !== 'level')) return false
  const [value, usual] = [rateOf(live), live.detector.usual()]
  if (value === undefined || usual === undefined) return false
  return Math.abs(value - usual.expected) < Math.max(floor, trifle * Math.abs(usual.expected))
}

/** What the detector has raised, as it looks in this run. */
function wording({ cause, side }: Alarm, figures: Figures | undefined): string {
  switch (cause) {
    case 'flat':
      return 'does not change any more'
    case 'season':
      return 'has lost its rhythm'
    case 'level':
      return `has moved to a ${side === 'above' ? 'higher' : 'lower'} level`
    case 'value':
      return sideNow(figures) ?? `was unusually ${side === 'above' ? 'high' : 'low'}, and is coming back`
  }
}

/** On which side of the usual a value is now; undefined where it is within. */
function sideNow(figures: Figures | undefined): string | undefined {
  if (figures?.usual === undefined) return undefined
  const { value, usual } = figures
  return value > usual.high ? 'is unusually high' : value < usual.low ? 'is unusually low' : undefined
}
