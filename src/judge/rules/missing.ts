import { everyHost, type HostPast, type Trouble } from '../../model/learned.ts'
import { duration } from '../../model/quantity.ts'
import { isSeenFrom, secondsOf, type Moment } from '../moment.ts'
import { isAbsent, rhythmOf } from '../replay/hosts.ts'
import { severityOf, type Rule } from '../rule.ts'

/** A series is missed once it was there this often, and at most one time in ten was not. */
const enoughSamples = 10
const hostPrefix = 'host/'

/** A series or a host that was always there is not there. */
export const missing: Rule = {
  id: 'missing',
  troubles(moment) {
    const severity = severityOf('missing', moment.settings, 'WARN')
    const found: Trouble[] = []
    for (const { owner, series, collector, absent, samples, missed } of moment.baselines.all()) {
      if (absent === 0 || samples < enoughSamples || missed * 10 > samples || !isSeenFrom(owner, moment.sighting)) continue
      found.push({ rule: 'missing', owner, series, severity, collector })
    }
    for (const host of moment.hosts.values()) {
      if (isMissing(host, moment)) found.push({ rule: 'missing', owner: everyHost, series: `${hostPrefix}${host.host}`, severity })
    }
    return found
  },
  look({ series, owner }, moment) {
    if (series.startsWith(hostPrefix)) return moment.hosts.has(series.slice(hostPrefix.length)) ? 'good' : 'gone'
    const baseline = moment.baselines.get(owner, series)
    if (baseline === undefined) return 'gone'
    return baseline.seen === moment.sighting.timestamp ? 'good' : 'unseen'
  },
  describe({ series, owner }, { moment }) {
    const seen = series.startsWith(hostPrefix) ? moment.hosts.get(series.slice(hostPrefix.length))?.seen : moment.baselines.get(owner, series)?.seen
    const ago = seen === undefined ? '' : `, last seen ${duration(Math.max(0, moment.atSeconds - secondsOf(seen)))} ago`
    const name = series.startsWith(hostPrefix) ? `${series} has not run` : `${series} is not there`
    const hint = series.startsWith(hostPrefix)
      ? 'Look whether its runner is up and its schedule on; a host that is not heard of for 30 days is forgotten'
      : 'Look whether it is turned off, unmounted or renamed; what is not there for 14 days is forgotten'
    return { what: `${name}${ago}`, hint }
  },
}

/** A hosted runner is another machine every time, and is never missed. */
function isMissing(host: HostPast, { sighting, atSeconds }: Moment): boolean {
  if (host.hosted || host.host === sighting.host) return false
  const rhythm = rhythmOf(host)
  return rhythm !== undefined && isAbsent(atSeconds - secondsOf(host.seen), rhythm)
}
