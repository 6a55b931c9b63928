import type { Acknowledgement, FullIn, Muted, MutedFinding, OpenFinding, RecoveredFinding, UsualRange } from '../model/finding.ts'
import { rules } from '../model/finding.ts'
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Unit } from '../model/observation.ts'
import { timeOf } from '../model/timestamp.ts'

/** A finding as a report has it: open, one that nobody is told of, or one that is over. */
export type ReportedFinding = OpenFinding | MutedFinding | RecoveredFinding

type Field = Json | undefined

const units: readonly Unit[] = ['percent', 'bytes', 'bytes/s', 'seconds', 'count', 'lines']
const severities = ['WARN', 'CRITICAL'] as const
const ends = ['recovered', 'gone', 'accepted', 'withdrawn'] as const

/** An open finding, muted or not, out of a report's JSON; undefined for what is none. Of its other fields the sound ones are kept. */
export function openFindingIn(json: unknown): OpenFinding | MutedFinding | undefined {
  if (!isJsonObject(json)) return undefined
  const [id, rule, severity, series, what, since] = [
    text(json['id']), oneOf(json['rule'], rules), oneOf(json['severity'], severities), text(json['series']), text(json['what']), moment(json['since']),
  ]
  if (id === undefined || rule === undefined || severity === undefined || series === undefined || what === undefined || since === undefined) return undefined
  const settings = json['settings']
  const muted = mutedIn(json['muted'])
  return {
    id, rule, severity, series, what,
    ...field('collector', text(json['collector'])),
    ...field('value', amount(json['value'])),
    ...field('unit', oneOf(json['unit'], units)),
    ...field('limit', amount(json['limit'])),
    ...field('usual', usualIn(json['usual'])),
    ...field('score', amount(json['score'])),
    ...field('forecast', forecastIn(json['forecast'])),
    ...field('hint', text(json['hint'])),
    ...(Array.isArray(settings) ? { settings: settings.filter((line) => typeof line === 'string') } : {}),
    since,
    ...(json['flapping'] === true ? { flapping: true } : {}),
    ...(typeof json['betterFor'] === 'number' ? { betterFor: json['betterFor'] } : {}),
    ...field('acknowledged', acknowledgementIn(json['acknowledged'])),
    ...field('muted', muted),
  }
}

/** A finding that is over. */
export function recoveredFindingIn(json: unknown): RecoveredFinding | undefined {
  if (!isJsonObject(json)) return undefined
  const [id, severity, series, since] = [text(json['id']), oneOf(json['severity'], severities), text(json['series']), moment(json['since'])]
  if (id === undefined || severity === undefined || series === undefined || since === undefined) return undefined
  return { id, severity, series, ...field('collector', text(json['collector'])), since, how: oneOf(json['how'], ends) ?? 'recovered' }
}

function usualIn(json: Field): UsualRange | undefined {
  if (!isJsonObject(json)) return undefined
  const [low, high, expected, samples, cadenceSeconds] = numbers(json, ['low', 'high', 'expected', 'samples', 'cadenceSeconds'])
  const season = oneOf(json['season'], ['none', 'day', 'week'] as const)
  if (low === undefined || high === undefined || expected === undefined || samples === undefined || cadenceSeconds === undefined) return undefined
  return season && { low, high, expected, season, samples, cadenceSeconds, ...field('recordSince', moment(json['recordSince'])) }
}

function forecastIn(json: Field): FullIn | undefined {
  if (!isJsonObject(json)) return undefined
  const [days, least, perDay] = numbers(json, ['days', 'least', 'perDay'])
  if (days === undefined || least === undefined || perDay === undefined) return undefined
  return { days, least, ...field('most', amount(json['most'])), perDay, ...field('perDayBefore', amount(json['perDayBefore'])) }
}

function acknowledgementIn(json: Field): Acknowledgement | undefined {
  if (!isJsonObject(json)) return undefined
  const [match, from] = [text(json['match']), text(json['from'])]
  if (match === undefined || from === undefined) return undefined
  return { match, ...field('until', text(json['until'])), ...field('by', text(json['by'])), ...field('reason', text(json['reason'])), from }
}

function mutedIn(json: Field): Muted | undefined {
  if (!isJsonObject(json)) return undefined
  const [by, cause, until, reason] = [oneOf(json['by'], ['silence', 'maintenance', 'cause'] as const), text(json['cause']), text(json['until']), text(json['reason'])]
  if (by === 'cause') return cause === undefined ? undefined : { by, cause }
  if (by === undefined || until === undefined || reason === undefined) return undefined
  return { by, until, reason, ...field('who', text(json['who'])) }
}

function numbers(json: JsonObject, names: readonly string[]): readonly (number | undefined)[] {
  return names.map((name) => amount(json[name]))
}

/** Absent where there is no value. */
function field<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [key in Name]?: Value } {
  const known: { [key in Name]?: Value } = {}
  if (value !== undefined) known[name] = value
  return known
}

function text(value: Field): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function amount(value: Field): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function moment(value: Field): string | undefined {
  return typeof value === 'string' && timeOf(value) !== undefined ? value : undefined
}

function oneOf<Word extends string>(value: Field, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value)
}
