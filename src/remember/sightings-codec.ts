import { isJsonObject, type Json, type JsonObject } from '../model/json.ts'
import type { Sighting } from '../model/learned.ts'
import { halfDayOf } from '../model/sightings-files.ts'
import { inOrder } from './baselines-codec.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Decoded } from './decoded.ts'
import { readLines } from './json-lines.ts'
import { nameOf, schemas } from './migrations.ts'
import { compareTexts, isAbsentOr, isName, isObjectOf, isTexts, isTimestamp } from './strict.ts'
import { isTrouble, troubleFields } from './trouble.ts'

/** The columns that a row fills, by collector, and how many of them. */
type Filled = ReadonlyMap<string, { readonly columns: Columns; readonly count: number }>

/** The line that a sighting was decoded from. It is written again as it was, as long as the host's rows before it are the same. */
const origins = new WeakMap<Sighting, { readonly line: string; readonly before: Sighting | undefined; readonly filled: Filled }>()

/** What is known of a host while its rows are written. */
interface HostRows {
  last: Sighting | undefined
  /** All of its rows so far are as they were. */
  isAsRead: boolean
  readonly columns: Map<string, { columns: Columns; count: number; isOwn: boolean }>
}

/** The sightings of a file as lines: the schema, a line with the names of the series for each host and collector, a row for each sighting. */
export function encodeSightings(sightings: readonly Sighting[]): string {
  const hosts = new Map<string, HostRows>()
  const rows = sightings.map((sighting) => {
    const host = hosts.get(sighting.host) ?? { last: undefined, isAsRead: true, columns: new Map() }
    hosts.set(sighting.host, host)
    return rowOf(sighting, host)
  })
  const heads = [...hosts].sort(([one], [other]) => compareTexts(one, other)).flatMap(([host, { columns }]) =>
    [...columns].sort(([one], [other]) => compareTexts(one, other)).flatMap(([collector, { columns: { names }, count }]) =>
      count === 0 ? [] : [JSON.stringify({ host, collector, series: names.slice(0, count) })],
    ),
  )
  return `${[JSON.stringify({ schema: nameOf(schemas.sightings) }), ...heads, ...rows].join('\n')}\n`
}

function rowOf(sighting: Sighting, host: HostRows): string {
  const origin = origins.get(sighting)
  const before = host.last
  host.last = sighting
  if (host.isAsRead && origin !== undefined && origin.before === before && fills(origin.filled, host)) {
    for (const [collector, { columns, count }] of origin.filled) {
      const known = host.columns.get(collector)
      if (known === undefined) host.columns.set(collector, { columns, count, isOwn: false })
      else known.count = Math.max(known.count, count)
    }
    return origin.line
  }
  host.isAsRead = false
  const { id, timestamp, hosted, offset, troubles, unseen, muted, acknowledged, relearn, anew } = sighting
  const values = [...sighting.values.keys()].sort().map((collector) => `${JSON.stringify(collector)}:${valuesOf(collector, sighting, host)}`)
  const head = JSON.stringify({ id, timestamp, host: sighting.host, ...(hosted && { hosted }), ...(offset !== 0 && { offset }) })
  const rest = JSON.stringify({
    ...(troubles.length > 0 && { troubles: troubles.map(troubleFields) }),
    ...(unseen.length > 0 && { unseen }),
    ...(muted.length > 0 && { muted }),
    ...(acknowledged.length > 0 && { acknowledged }),
    ...(relearn.length > 0 && { relearn }),
    ...(anew.length > 0 && { anew }),
  })
  return `${head.slice(0, -1)},"values":{${values.join(',')}}${rest === '{}' ? '' : `,${rest.slice(1, -1)}`}}`
}

/** The columns are those that the rows before fill: a file in conflict has others of the same name. */
function fills(filled: Filled, host: HostRows): boolean {
  return [...filled].every(([collector, { columns }]) => (host.columns.get(collector)?.columns ?? columns) === columns)
}

/** `["<shape>",1,null,2.5]`: the values in the order of the columns, up to the last one that is there. */
function valuesOf(collector: string, { values }: Sighting, host: HostRows): string {
  const known = host.columns.get(collector)
  const own = known?.isOwn === true ? known : { columns: columnsOf(known?.columns.names ?? [], known?.count ?? 0), count: known?.count ?? 0, isOwn: true }
  host.columns.set(collector, own)
  const row: number[] = []
  const fresh: (readonly [name: string, value: number])[] = []
  for (const [name, value] of values.get(collector) ?? []) {
    if (!Number.isFinite(value)) continue
    const place = own.columns.placeOf(name)
    if (place === undefined) fresh.push([name, value])
    else row[place] = value
  }
  for (const [name, value] of fresh.sort(([one], [other]) => compareTexts(one, other))) row[own.columns.add(name)] = value
  if (row.length === 0) return '[]'
  own.count = Math.max(own.count, row.length)
  let text = `["${own.columns.shape(row.length)}"`
  for (let place = 0; place < row.length; place += 1) text += `,${row[place] ?? 'null'}`
  return `${text}]`
}

/**
 * Reads the sightings of a half day strictly. A bad line damages only itself; without the names of its series a row is
 * no row, and one that belongs into another file is taken and said.
 */
export function decodeSightings(content: string, halfDay: string): Decoded<readonly Sighting[]> {
  const sightings = new Map<string, Sighting>()
  // By host and collector; a file in conflict has a line of each side.
  const columns = new Map<string, Columns[]>()
  const last = new Map<string, Sighting>()
  const { isRefused, problems } = readLines(content, {
    schema: schemas.sightings,
    otherwise: 'is no sighting',
    keep: 'first',
    take(value, line) {
      if ('series' in value) {
        if (!isHead(value)) return 'is no list of series'
        const key = columnsKey(value.host, value.collector)
        const known = columns.get(key) ?? []
        columns.set(key, [...known, columnsOf(value.series, value.series.length)])
        return known.length === 0 ? undefined : "repeats another's names"
      }
      if (!isRow(value)) return 'is no sighting'
      const read = readValues(value.host, value.values, columns)
      if (read === undefined) return 'is a sighting of unknown series'
      if (sightings.has(value.id)) return 'repeats a sighting'
      const sighting = sightingOf(value, read.values)
      if (line !== undefined) origins.set(sighting, { line, before: last.get(sighting.host), filled: read.filled })
      last.set(sighting.host, sighting)
      sightings.set(sighting.id, sighting)
      return halfDayOf(sighting.timestamp) === halfDay ? undefined : 'is of another half day'
    },
  })
  return { value: isRefused ? [] : inOrder([...sightings.values()], compareSightings), problems }
}

export function compareSightings(one: Sighting, other: Sighting): number {
  return compareTexts(one.timestamp, other.timestamp) || compareTexts(one.id, other.id)
}

function readValues(host: string, rows: JsonObject, known: ReadonlyMap<string, readonly Columns[]>): { readonly values: Sighting['values']; readonly filled: Filled } | undefined {
  const values = new Map<string, ReadonlyMap<string, number>>()
  const filled = new Map<string, { readonly columns: Columns; readonly count: number }>()
  for (const collector of Object.keys(rows)) {
    const row = rows[collector]
    if (!isList(row)) return undefined
    const count = Math.max(0, row.length - 1)
    const columns = known.get(columnsKey(host, collector))?.find((one) => count <= one.names.length && one.shape(count) === row[0])
    if (columns === undefined && row.length > 0) return undefined
    const found = new Map<string, number>()
    for (let at = 0; at < count; at += 1) {
      const value = row[at + 1]
      if (value === null) continue
      if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
      found.set(columns?.names[at] ?? '', value)
    }
    values.set(collector, found)
    if (columns !== undefined) filled.set(collector, { columns, count })
  }
  return { values, filled }
}

interface Row extends Partial<Omit<Sighting, 'id' | 'timestamp' | 'host' | 'values'>>, Pick<Sighting, 'id' | 'timestamp' | 'host'> {
  readonly values: JsonObject
}

function sightingOf(row: Row, values: Sighting['values']): Sighting {
  const { id, timestamp, host, hosted = false, offset = 0, troubles = [], unseen = [], muted = [], acknowledged = [], relearn = [], anew = [] } = row
  return { id, timestamp, host, hosted, offset, values, troubles, unseen, muted, acknowledged, relearn, anew }
}

const headKeys = new Set(['host', 'collector', 'series'])
const rowKeys = new Set(['id', 'timestamp', 'host', 'hosted', 'offset', 'values', 'troubles', 'unseen', 'muted', 'acknowledged', 'relearn', 'anew'])

function isHead(value: JsonObject): value is JsonObject & { readonly host: string; readonly collector: string; readonly series: readonly string[] } {
  if (!isObjectOf(value, headKeys)) return false
  const { host, collector, series } = value
  return isName(host) && isName(collector) && isTexts(series) && new Set(series).size === series.length
}

function isRow(value: JsonObject): value is JsonObject & Row {
  if (!isObjectOf(value, rowKeys)) return false
  const { id, timestamp, host, hosted, offset, values, troubles, unseen, muted, acknowledged, relearn, anew } = value
  return (
    isName(id) &&
    isTimestamp(timestamp) &&
    isName(host) &&
    isAbsentOr(hosted, (one) => typeof one === 'boolean') &&
    isAbsentOr(offset, Number.isSafeInteger) &&
    isJsonObject(values) &&
    isAbsentOr(troubles, (all) => Array.isArray(all) && all.every(isTrouble)) &&
    [unseen, muted, acknowledged, relearn, anew].every((texts) => isAbsentOr(texts, isTexts))
  )
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function columnsKey(host: string, collector: string): string {
  return `${host.length}:${host}${collector}`
}
