import type { PastFinding } from '../model/finding.ts'
import { isJsonObject } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { RunRecord } from '../model/memory.ts'
import { timeOf } from '../model/timestamp.ts'
import { parseJson, withoutMark, wrongSchema } from './decoded.ts'
import type { Decoded } from './decoded.ts'

const schema = 'velos.runs/1'

/** The lines that runs were decoded from: they are written again as they were. */
const origins = new WeakMap<RunRecord, string>()

/** The runs as lines of JSON after a line with the schema. */
export function encodeRuns(runs: readonly RunRecord[]): string {
  const lines = runs.map((run) => origins.get(run) ?? encodeRun(run))
  return `${[JSON.stringify({ schema }), ...lines].join('\n')}\n`
}

function encodeRun({ id, timestamp, host, status, findings, values, workflow }: RunRecord): string {
  return JSON.stringify({ id, timestamp, host, status, findings, values, workflow })
}

/** Reads the runs strictly. A bad line damages only itself; of a file of another schema nothing is believed. */
export function decodeRuns(content: string): Decoded<readonly RunRecord[]> {
  const lines = withoutMark(content).split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (lines.length === 0) return { value: [], problems: ['it is empty'] }
  const first = parseJson(lines[0] ?? '')
  const found = isJsonObject(first) ? first['schema'] : undefined
  if (typeof found === 'string' && found !== schema) return { value: [], problems: [wrongSchema(found, schema)] }
  const problems = found === schema ? [] : [wrongSchema(found, schema)]
  const runs = new Map<string, RunRecord>()
  for (const [index, line] of lines.entries()) {
    if (index === 0 && (found === schema || !isRun(first))) continue
    const run = parseJson(line)
    if (!isRun(run)) problems.push(`line ${index + 1} is no run`)
    else if (runs.has(run.id)) problems.push(`line ${index + 1} repeats a run`)
    else {
      runs.set(run.id, run)
      // Not with the line ends of Windows.
      if (line.endsWith('}')) origins.set(run, line)
    }
  }
  return { value: [...runs.values()], problems }
}

const runKeys = new Set(['id', 'timestamp', 'host', 'status', 'findings', 'values', 'workflow'])
const findingKeys = new Set(['id', 'severity', 'series', 'collector', 'since'])
const workflowKeys = new Set(['run', 'attempt'])

function isRun(value: unknown): value is JsonObject & RunRecord {
  if (!isObjectOf(value, runKeys)) return false
  const { id, timestamp, host, status, findings, values, workflow } = value
  return (
    isName(id) &&
    isTimestamp(timestamp) &&
    typeof host === 'string' &&
    (status === 'OK' || status === 'WARN' || status === 'CRITICAL' || status === 'UNKNOWN') &&
    Array.isArray(findings) &&
    findings.every(isPastFinding) &&
    (values === undefined || isValues(values)) &&
    (workflow === undefined || isWorkflow(workflow))
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

function isWorkflow(value: unknown): boolean {
  return isObjectOf(value, workflowKeys) && typeof value['run'] === 'string' && typeof value['attempt'] === 'string'
}

/** Strict: a key that this version does not know would be lost when memory is written again. */
function isObjectOf(value: unknown, keys: ReadonlySet<string>): value is JsonObject {
  if (!isJsonObject(value)) return false
  for (const key in value) if (!keys.has(key)) return false
  return true
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

const timestampForm = /^\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])_(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/

/** As `timeOf` judges, without making a date for most: every month has 28 days. */
function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || !timestampForm.test(value)) return false
  return value.slice(6, 8) <= '28' || timeOf(value) !== undefined
}
