import type { PastFinding } from '../model/finding.ts'
import { isJsonObject } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { RunRecord } from '../model/memory.ts'
import { channels } from '../model/ticket.ts'
import type { Decoded } from './decoded.ts'
import { readLines } from './json-lines.ts'
import { nameOf, schemas } from './migrations.ts'
import { isAbsentOr, isName, isObjectOf, isOneOf, isTimestamp } from './strict.ts'

/** The lines that runs were decoded from: they are written again as they were. */
const origins = new WeakMap<RunRecord, string>()

/** The runs as lines of JSON after a line with the schema. */
export function encodeRuns(runs: readonly RunRecord[]): string {
  const lines = runs.map((run) => origins.get(run) ?? encodeRun(run))
  return `${[JSON.stringify({ schema: nameOf(schemas.runs) }), ...lines].join('\n')}\n`
}

/** Numbers are as wide as most of them at the least. */
const width = 8

/**
 * A run as a line. Its numbers are filled up with blanks: git looks for what a text shares among others of its size, and
 * texts that differ only in how long their numbers are would be next to those of another month, which share nothing.
 */
function encodeRun({ id, timestamp, host, status, findings, values, asked, workflow }: RunRecord): string {
  const rest = { asked, workflow }
  if (values === undefined) return JSON.stringify({ id, timestamp, host, status, findings, ...rest })
  const numbers = Object.entries(values).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value).padEnd(width)}`)
  const [head, tail] = [JSON.stringify({ id, timestamp, host, status, findings }).slice(0, -1), JSON.stringify(rest).slice(1)]
  return `${head},"values":{${numbers.join(',')}}${tail === '}' ? '' : ','}${tail}`
}

/** Reads the runs strictly. A bad line damages only itself; of a file of another schema nothing is believed. */
export function decodeRuns(content: string): Decoded<readonly RunRecord[]> {
  const runs = new Map<string, RunRecord>()
  const { isRefused, problems } = readLines(content, {
    schema: schemas.runs,
    otherwise: 'is no run',
    keep: 'last',
    take(run, line) {
      if (!isRun(run)) return 'is no run'
      if (runs.has(run.id)) return 'repeats a run'
      runs.set(run.id, run)
      if (line !== undefined) origins.set(run, line)
      return undefined
    },
  })
  return { value: isRefused ? [] : [...runs.values()], problems }
}

const runKeys = new Set(['id', 'timestamp', 'host', 'status', 'findings', 'values', 'asked', 'workflow'])
const findingKeys = new Set(['id', 'severity', 'series', 'collector', 'since'])
const workflowKeys = new Set(['run', 'attempt'])
const channelSet = new Set(channels)

function isRun(value: JsonObject): value is JsonObject & RunRecord {
  if (!isObjectOf(value, runKeys)) return false
  const { id, timestamp, host, status, findings, values, asked, workflow } = value
  return (
    isName(id) &&
    isTimestamp(timestamp) &&
    typeof host === 'string' &&
    (status === 'OK' || status === 'WARN' || status === 'CRITICAL' || status === 'UNKNOWN') &&
    Array.isArray(findings) &&
    findings.every(isPastFinding) &&
    isAbsentOr(values, isValues) &&
    isAbsentOr(asked, isChannels) &&
    isAbsentOr(workflow, isWorkflow)
  )
}

function isPastFinding(value: unknown): value is JsonObject & PastFinding {
  if (!isObjectOf(value, findingKeys)) return false
  const { id, severity, series, collector, since } = value
  return (
    isName(id) &&
    (severity === 'WARN' || severity === 'CRITICAL') &&
    typeof series === 'string' &&
    (collector === undefined || typeof collector === 'string') &&
    isTimestamp(since)
  )
}

function isValues(value: unknown): boolean {
  return isJsonObject(value) && Object.values(value).every((one) => typeof one === 'number' && Number.isFinite(one))
}

function isChannels(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => isOneOf(one, channelSet))
}

function isWorkflow(value: unknown): boolean {
  return isObjectOf(value, workflowKeys) && typeof value['run'] === 'string' && typeof value['attempt'] === 'string'
}
