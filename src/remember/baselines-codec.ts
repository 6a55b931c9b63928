import { decodeDetector } from '../detect/detector.ts'
import { decodeForecaster } from '../detect/forecast/forecast.ts'
import type { JsonObject } from '../model/json.ts'
import { type Baseline, type HostPast, type Learned, nothingLearned } from '../model/learned.ts'
import type { Decoded } from './decoded.ts'
import { miscounted, readLines, wrongHead } from './json-lines.ts'
import { nameOf, schemas } from './migrations.ts'
import { compareTexts, isAbsentOr, isCount, isName, isObjectOf, isTexts, isTimestamp } from './strict.ts'

/** What is usual: of series, and of when runs come; and up to when sightings are folded into it. */
export type Usual = Pick<Learned, 'until' | 'baselines' | 'hosts' | 'relearn'>

/** The lines that they were decoded from, and the text that all of them were: written again as they were. */
const origins = new WeakMap<Baseline | HostPast, string>()
const texts = new WeakMap<readonly Baseline[], Usual & { readonly text: string }>()

/** What is usual as lines: the schema with how far it goes, a line for each host, a line for each series. */
export function encodeBaselines({ until, baselines, hosts, relearn }: Usual): string {
  const whole = texts.get(baselines)
  if (whole?.hosts === hosts && whole.relearn === relearn && whole.until === until) return whole.text
  const count = hosts.length + baselines.length
  const head = JSON.stringify({ schema: nameOf(schemas.baselines), until, count, ...(relearn.length > 0 && { relearn }) })
  const lines = [head]
  for (const host of hosts) lines.push(origins.get(host) ?? encodeHost(host))
  for (const baseline of baselines) lines.push(origins.get(baseline) ?? encodeBaseline(baseline))
  return `${lines.join('\n')}\n`
}

function encodeHost({ host, hosted, seen, gaps }: HostPast): string {
  return JSON.stringify({ host, hosted, seen, gaps })
}

function encodeBaseline({ owner, series, collector, since, seen, samples, missed, absent, alarm, detector, forecaster }: Baseline): string {
  const known = alarm && { cause: alarm.cause, side: alarm.side, since: alarm.since, score: alarm.score }
  return JSON.stringify({ owner, series, collector, since, seen, samples, missed, absent, alarm: known, detector, forecaster })
}

/** Reads what is usual strictly. A baseline whose detector's state cannot be used damages only itself. */
export function decodeBaselines(content: string): Decoded<Usual> {
  const baselines = new Map<string, Baseline>()
  const hosts = new Map<string, HostPast>()
  const empty: Usual = { baselines: [], hosts: [], relearn: nothingLearned.relearn }
  let head: Pick<Usual, 'until' | 'relearn'> | undefined
  let heads = 0
  let said: unknown
  const { isRefused, problems: found } = readLines(content, {
    schema: schemas.baselines,
    otherwise: 'is no baseline',
    keep: 'first',
    head(value) {
      const { until, relearn = [], count } = value
      const isHead = wrongHead(value, 'until', 'count', 'relearn') === undefined && isAbsentOr(count, isCount)
      if (!isHead || !isAbsentOr(until, isTimestamp) || !isTexts(relearn)) return 'is not a first line'
      said = count
      heads += 1
      const other = { ...(isTimestamp(until) && { until }), relearn }
      if (head === undefined || (other.until ?? '') >= (head.until ?? '')) head = other
      return heads === 1 ? undefined : 'says the schema again'
    },
    take(value, line) {
      if ('host' in value && !('owner' in value)) {
        if (!isHost(value)) return 'is no host'
        return keepLater(hosts, value.host, value, line)
      }
      return isBaseline(value) ? keepLater(baselines, keyOf(value), value, line) : 'is no baseline'
    },
  })
  const problems = [...found, ...miscounted(found, said, hosts.size + baselines.size)]
  if (isRefused) return { value: empty, problems }
  const sorted = inOrder([...baselines.values()], compareBaselines)
  const value: Usual = { ...empty, ...head, baselines: sorted, hosts: inOrder([...hosts.values()], compareHosts) }
  const isAsWritten = problems.length === 0 && content.startsWith('{') && content.endsWith('}\n')
  if (isAsWritten && [...value.hosts, ...sorted].every((one) => origins.has(one))) texts.set(sorted, { ...value, text: content })
  return { value, problems }
}

/** Of two that are about the same, the one that was seen later; the files of a conflict hold both. */
function keepLater<Item extends Baseline | HostPast>(known: Map<string, Item>, key: string, item: Item, line: string | undefined): string | undefined {
  const other = known.get(key)
  if (line !== undefined) origins.set(item, line)
  if (other === undefined || later(item, other) === item) known.set(key, item)
  return other === undefined ? undefined : "repeats another's name"
}

/** The one that was seen later; of two of the same time the same one in whatever order they come. */
export function later<Item extends { readonly seen: string }>(one: Item, other: Item): Item {
  const order = compareTexts(one.seen, other.seen) || compareTexts(JSON.stringify(one), JSON.stringify(other))
  return order > 0 ? one : other
}

/** Who a baseline is about. */
export function keyOf({ owner, series }: Pick<Baseline, 'owner' | 'series'>): string {
  return `${owner.length}:${owner}${series}`
}

export function compareBaselines(one: Baseline, other: Baseline): number {
  return compareTexts(one.owner, other.owner) || compareTexts(one.series, other.series)
}

export function compareHosts(one: HostPast, other: HostPast): number {
  return compareTexts(one.host, other.host)
}

/** The very same array where it is in order already. */
export function inOrder<Item>(items: Item[], compare: (one: Item, other: Item) => number): readonly Item[] {
  return items.every((item, at) => at === 0 || compare(items[at - 1] ?? item, item) <= 0) ? items : items.sort(compare)
}

const baselineKeys = new Set(['owner', 'series', 'collector', 'since', 'seen', 'samples', 'missed', 'absent', 'alarm', 'detector', 'forecaster'])
const alarmKeys = new Set(['cause', 'side', 'since', 'score'])
const hostKeys = new Set(['host', 'hosted', 'seen', 'gaps'])

function isBaseline(value: JsonObject): value is JsonObject & Baseline {
  if (!isObjectOf(value, baselineKeys)) return false
  const { owner, series, collector, since, seen, samples, missed, absent, alarm, detector, forecaster } = value
  return (
    isName(owner) &&
    isName(series) &&
    isName(collector) &&
    isTimestamp(since) &&
    isTimestamp(seen) &&
    isCount(samples) &&
    isCount(missed) &&
    isCount(absent) &&
    isAbsentOr(alarm, isAlarm) &&
    decodeDetector(detector) !== undefined &&
    (forecaster === undefined || decodeForecaster(forecaster) !== undefined)
  )
}

function isAlarm(value: unknown): boolean {
  if (!isObjectOf(value, alarmKeys)) return false
  const { cause, side, since, score } = value
  return (
    (cause === 'value' || cause === 'level' || cause === 'flat' || cause === 'season') &&
    (side === 'above' || side === 'below') &&
    isTimestamp(since) &&
    typeof score === 'number' && score >= 0 && score <= 1
  )
}

function isHost(value: JsonObject): value is JsonObject & HostPast {
  if (!isObjectOf(value, hostKeys)) return false
  const { host, hosted, seen, gaps } = value
  return isName(host) && typeof hosted === 'boolean' && isTimestamp(seen) && Array.isArray(gaps) && gaps.every(isGap)
}

function isGap(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value)
}
