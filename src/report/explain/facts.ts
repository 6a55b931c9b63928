import type { OpenFinding, Rule, UsualRange } from '../../model/finding.ts'
import type { Baseline, IncidentRecord } from '../../model/learned.ts'
import { everyHost } from '../../model/learned.ts'
import type { Unit } from '../../model/observation.ts'
import { counted, duration } from '../../model/quantity.ts'
import { ruleOf } from '../endings.ts'
import type { Explanation } from '../explain.ts'
import { figure, fullIn, growth, range, rarity } from '../figures.ts'
import { isNew, moment, sinceWhen, until, zoned } from '../moment.ts'
import type { Seat } from '../moment.ts'
import { acknowledgement } from '../quiet.ts'
import { sparkline } from '../sparkline.ts'
import { plainVoice } from '../voice.ts'
import { record } from '../wording.ts'

const mostValues = 10
const mostTrend = 60

const meanings = {
  'collector-failed': 'A collector could not look: what it watches may be fine or not, and nobody knows.',
  late:
    'This run came far later than the runs before it did, so nobody looked for longer than usual.' +
    ' The gaps between the runs are the measure, not the schedule as it is written.',
  limit: 'The value is on the bad side of a limit that the settings give.',
  missing: 'A series or a host that was always there is not there.',
  shift:
    'The level of the series has moved away from what was learned.' +
    ' If it stays there long enough, the new level becomes the usual one, and that is said.',
  trend:
    'The series has a capacity and grows towards it.' +
    ' The days are reckoned from its own growth, with the interval that holds in four of five cases.',
  unusual: 'The value is far outside of what was learned of this series for such a time.',
} as const satisfies Record<Rule, string>

/** The rule that found it, and what it means, in a sentence or two. */
export function meaning(finding: Explanation['finding']): readonly string[] {
  const rule = 'rule' in finding ? finding.rule : ruleOf(finding.id)
  return rule === undefined ? [] : [`Rule ${rule}. ${meanings[rule]}`]
}

/** The limit, what was usual then, how sure it is, and the settings that produced it. */
export function grounds(explanation: Explanation, seat: Seat): readonly string[] {
  const { finding, baseline, configFile } = explanation
  const settings = 'how' in finding ? [] : (finding.settings ?? []).map((line) => `Setting: ${plainVoice.prose(line, 300)}.`)
  const none = 'There is no configuration: the settings are the built-in ones.'
  const file = configFile === undefined ? none : `The configuration is ${plainVoice.code(configFile)}.`
  return [
    ...('how' in finding ? [] : figures(finding, seat)),
    ...(baseline === undefined ? [] : [learned(baseline, seat)]),
    ...settings,
    file,
  ]
}

function figures(finding: OpenFinding, seat: Seat): readonly string[] {
  const { limit, unit, usual, score, forecast } = finding
  const rare = score === undefined ? undefined : rarity(score)
  return [
    ...(limit === undefined ? [] : [`The limit: ${figure(limit, unit)}.`]),
    ...(usual === undefined ? [] : [usualThen(usual, unit)]),
    ...record(finding, seat).map((sentence) => `${capital(sentence)}.`),
    ...(rare === undefined ? [] : [`${capital(rare)} is as far out.`]),
    ...(forecast === undefined ? [] : [`It grows by ${growth(forecast, unit)}: ${fullIn(forecast)}, most likely in ${figure(forecast.days)}.`]),
  ]
}

const seasons = { none: '', day: ' at that hour of the day', week: ' at that hour of the week' } as const

function usualThen(usual: UsualRange, unit?: Unit): string {
  const { expected, season, samples, cadenceSeconds } = usual
  return (
    `Usual${seasons[season]} was ${range(usual, unit)}, expected ${figure(expected, unit)}:` +
    ` learned from ${counted(samples, 'value')}, one every ${duration(cadenceSeconds)}.`
  )
}

function learned({ owner, since, seen, samples, missed, alarm }: Baseline, seat: Seat): string {
  const whose = owner === everyHost ? 'no host of its own' : plainVoice.code(owner, 100)
  const gaps = missed === 0 ? '' : `, and ${counted(missed, 'run')} without one`
  const where = alarm?.cause === 'level' ? 'at another level' : 'outside of it'
  const incident = alarm === undefined ? '' : `; ${where} since ${zoned(alarm.since, seat, plainVoice)}`
  const dates = `from ${zoned(since, seat, plainVoice)} to ${zoned(seen, seat, plainVoice)}`
  return `Memory now has ${counted(samples, 'value')} of it${gaps}, ${dates} (${whose})${incident}.`
}

/** A trend of the last values, and the newest ones with their times. */
export function historyLines({ finding, history }: Explanation, seat: Seat): readonly string[] {
  if (history.length === 0) return []
  const unit = 'how' in finding ? undefined : finding.unit
  const trend = sparkline(history.slice(-mostTrend).map(({ value }) => value), unit)
  const rows = history.slice(-mostValues).map(({ timestamp, value }) => `${moment(timestamp, seat).padStart(12)}  ${figure(value, unit)}`)
  return trend === '' ? rows : [trend, ...rows]
}

/** When it began, opened, was told and ended; whether it flaps; who has seen it; what it is silenced by. */
export function life({ finding, incident }: Explanation, seat: Seat): readonly string[] {
  const seen = 'how' in finding ? undefined : finding.acknowledged
  const isFlapping = ('how' in finding ? undefined : finding.flapping) ?? incident?.flapping ?? false
  return [
    isNew(finding.since, seat) ? 'It is new in that report.' : `It is there ${sinceWhen(finding.since, seat, plainVoice)}.`,
    ...(isFlapping ? ['It is flapping: it comes and goes, and neither is told until it has calmed down.'] : []),
    ...(seen === undefined ? [] : [`${capital(acknowledgement(seen, seat, plainVoice))}.`]),
    ...('muted' in finding ? [silence(finding.muted, seat)] : []),
    ...(incident === undefined ? [] : incidentLife(incident, seat)),
  ]
}

function silence(muted: Extract<Explanation['finding'], { muted: unknown }>['muted'], seat: Seat): string {
  if (muted.by === 'cause') return `Nobody is told, since ${plainVoice.code(muted.cause)} explains it.`
  const who = muted.who === undefined ? '' : ` by ${plainVoice.prose(muted.who, 60)}`
  return `Nobody is told until ${until(muted.until, seat, plainVoice)} (${muted.by}${who}): ${plainVoice.prose(muted.reason, 200)}.`
}

function incidentLife(incident: IncidentRecord, seat: Seat): readonly string[] {
  const { state, opened, resolved, told, times, bad, looks } = incident
  const when = (timestamp: string): string => zoned(timestamp, seat, plainVoice)
  return [
    ...(opened === undefined ? [] : [`It was opened ${when(opened)}${times > 1 ? `, for the ${ordinal(times)} time` : ''}.`]),
    ...(state === 'suspected' ? [`It is suspected, and not open yet: seen in ${counted(bad, 'run')} in a row.`] : []),
    ...(told === undefined ? [] : [`People were last told ${when(told.at)}, as ${told.severity}.`]),
    ...(resolved === undefined ? [] : [`It was resolved ${when(resolved)}.`]),
    ...(/^[01]{2,}$/.test(looks) ? [`The last looks, oldest first: ${[...looks].map((look) => (look === '1' ? 'bad' : 'good')).join(', ')}.`] : []),
  ]
}

function ordinal(count: number): string {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}
