import { duration } from '../../model/quantity.ts'
import type { Moment } from '../moment.ts'
import { isLate, rhythmOf } from '../replay/hosts.ts'
import { severityOf, type Rule } from '../rule.ts'

/** This run came far later than the runs before it: nobody looked for longer than usual. */
export const late: Rule = {
  id: 'late',
  troubles(moment) {
    const rhythm = rhythmOf(moment.past)
    if (rhythm === undefined || moment.gapSeconds === undefined || !isLate(moment.gapSeconds, rhythm)) return []
    return [{ rule: 'late', owner: moment.sighting.host, series: 'runs', severity: severityOf('late', moment.settings, 'WARN') }]
  },
  look: () => 'good',
  describe: (_, { moment }) => ({ what: `Nobody looked for ${gapOf(moment)}`, ...hintOf(moment) }),
}

function gapOf({ gapSeconds = 0, past }: Moment): string {
  const rhythm = rhythmOf(past)
  return `${duration(gapSeconds)}${rhythm === undefined ? '' : `; the runs come every ${duration(rhythm.median)}`}`
}

function hintOf({ gapSeconds = 0 }: Moment): { readonly value: number; readonly unit: 'seconds'; readonly hint: string } {
  const hint = 'Look whether the schedule is turned off, or its runs are left out under load: an odd minute is delayed less often'
  return { value: gapSeconds, unit: 'seconds', hint }
}
