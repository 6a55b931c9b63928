import type { JsonObject } from '../model/json.ts'
import type { IncidentRecord } from '../model/learned.ts'
import { inOrder } from './baselines-codec.ts'
import type { Decoded } from './decoded.ts'
import { miscounted, readLines, wrongHead } from './json-lines.ts'
import { nameOf, schemas } from './migrations.ts'
import { compareTexts, isAbsentOr, isCount, isName, isObjectOf, isOneOf, isTimestamp } from './strict.ts'
import { hasTrouble, troubleFields } from './trouble.ts'

/** The lines that incidents were decoded from: they are written again as they were. */
const origins = new WeakMap<IncidentRecord, string>()

/** The incidents as lines of JSON after a line with the schema. */
export function encodeIncidents(incidents: readonly IncidentRecord[]): string {
  const lines = incidents.map((incident) => origins.get(incident) ?? encodeIncident(incident))
  return `${[JSON.stringify({ schema: nameOf(schemas.incidents), count: incidents.length }), ...lines].join('\n')}\n`
}

function encodeIncident(incident: IncidentRecord): string {
  const { id, state, since, opened, resolved, how, bad, good, looks, flapping, told, times } = incident
  const saidLast = told && { at: told.at, severity: told.severity }
  return JSON.stringify({ id, state, ...troubleFields(incident), since, opened, resolved, how, bad, good, looks, flapping, told: saidLast, times })
}

/** Reads the incidents strictly. A bad line damages only itself. */
export function decodeIncidents(content: string): Decoded<readonly IncidentRecord[]> {
  const incidents = new Map<string, IncidentRecord>()
  let count: unknown
  const { isRefused, problems } = readLines(content, {
    schema: schemas.incidents,
    otherwise: 'is no incident',
    keep: 'first',
    head(value) {
      ({ count } = value)
      return wrongHead(value, 'count') ?? (isAbsentOr(count, isCount) ? undefined : 'is not a first line')
    },
    take(value, line) {
      if (!isIncident(value)) return 'is no incident'
      if (line !== undefined) origins.set(value, line)
      const other = incidents.get(value.id)
      incidents.set(value.id, other === undefined ? value : laterIncident(value, other))
      return other === undefined ? undefined : 'repeats an incident'
    },
  })
  return { value: isRefused ? [] : inOrder([...incidents.values()], compareIncidents), problems: [...problems, ...miscounted(problems, count, incidents.size)] }
}

export function compareIncidents(one: IncidentRecord, other: IncidentRecord): number {
  return compareTexts(one.id, other.id)
}

/** Of two states of an incident the later one, in whatever order they come. */
export function laterIncident(one: IncidentRecord, other: IncidentRecord): IncidentRecord {
  const order =
    one.times - other.times ||
    compareTexts(lastMoment(one), lastMoment(other)) ||
    one.bad + one.good - (other.bad + other.good) ||
    compareTexts(encodeIncident(one), encodeIncident(other))
  return order > 0 ? one : other
}

function lastMoment({ since, opened = '', resolved = '', told }: IncidentRecord): string {
  return [since, opened, resolved, told?.at ?? ''].reduce((last, one) => (one > last ? one : last))
}

const keys = new Set([
  'id', 'state', 'rule', 'owner', 'series', 'severity', 'collector', 'since', 'opened', 'resolved', 'how', 'bad', 'good', 'looks', 'flapping', 'told', 'times',
])
const toldKeys = new Set(['at', 'severity'])
const states = new Set(['suspected', 'open', 'resolved'] as const)
const endings = new Set(['recovered', 'gone', 'accepted'] as const)
const looksForm = /^[01]{0,64}$/

function isIncident(value: JsonObject): value is JsonObject & IncidentRecord {
  if (!isObjectOf(value, keys) || !hasTrouble(value)) return false
  const { id, state, since, opened, resolved, how, bad, good, looks, flapping, told, times } = value
  return (
    isName(id) &&
    isOneOf(state, states) &&
    isTimestamp(since) &&
    isAbsentOr(opened, isTimestamp) &&
    isAbsentOr(resolved, isTimestamp) &&
    isAbsentOr(how, (one) => isOneOf(one, endings)) &&
    isCount(bad) &&
    isCount(good) &&
    typeof looks === 'string' && looksForm.test(looks) &&
    typeof flapping === 'boolean' &&
    isAbsentOr(told, isTold) &&
    isCount(times)
  )
}

function isTold(value: unknown): boolean {
  return isObjectOf(value, toldKeys) && isTimestamp(value['at']) && (value['severity'] === 'WARN' || value['severity'] === 'CRITICAL')
}
