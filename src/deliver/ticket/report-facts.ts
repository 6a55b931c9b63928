import type { DispatchFinding } from '../../model/dispatch.ts'
import type { Severity, Status } from '../../model/finding.ts'
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import type { Unit } from '../../model/observation.ts'
import { plain } from '../../model/plain.ts'
import { quantity } from '../../model/quantity.ts'
import { decodeText } from './decode-text.ts'
import { severityOf, statusOf } from './incidents.ts'
import { parseStrictly } from './strict-json.ts'

/** What a message says of a report, taken from the report for machines. */
export interface ReportFacts {
  readonly status?: Status
  readonly severity?: Severity
  readonly host?: string
  /** The worst first. */
  readonly findings: readonly DispatchFinding[]
  readonly news: readonly string[]
}

const units = ['percent', 'bytes', 'bytes/s', 'seconds', 'count', 'lines'] as const satisfies readonly Unit[]

/**
 * Reads `velos.report/1` (`src/model/report.ts`) from bytes that may be anything: what is not as it should be is left out,
 * down to nothing at all.
 */
export function reportFacts(content: Uint8Array | undefined): ReportFacts {
  const parsed = content === undefined ? undefined : parseStrictly(decodeText(content))
  if (parsed === undefined || 'problem' in parsed || !isJsonObject(parsed.value)) return { findings: [], news: [] }
  const report = parsed.value
  const status = statusOf(report['status'])
  const host = line(objectAt(report, 'host')['name'], 100)
  const all = listAt(report, 'findings').flatMap(findingOf)
  const findings = [...all.filter(({ severity }) => severity === 'CRITICAL'), ...all.filter(({ severity }) => severity === 'WARN')]
  const worst = findings[0]?.severity
  return {
    ...(status !== undefined && { status }),
    ...(worst !== undefined && { severity: worst }),
    ...(host !== '' && { host }),
    findings,
    news: newsOf(report),
  }
}

function findingOf(value: Json): readonly DispatchFinding[] {
  if (!isJsonObject(value)) return []
  const severity = severityOf(value['severity'])
  const what = line(value['what'], 300)
  if (severity === undefined || what === '') return []
  const figures = [nowOf(value), usualOf(value), value['flapping'] === true ? 'comes and goes' : '', isJsonObject(value['acknowledged']) ? 'acknowledged' : '']
  const said = figures.filter((one) => one !== '').join(', ')
  const hint = line(value['hint'], 300)
  return [{ severity, what: `${what}${said === '' ? '' : ` (${said})`}`, ...(hint !== '' && { hint }) }]
}

function nowOf(value: JsonObject): string {
  const now = measured(value)
  return now === '' ? '' : `now ${now}`
}

/** What is usual, in the finding's own unit. */
function usualOf(finding: JsonObject): string {
  const { low, high } = objectAt(finding, 'usual')
  const [from, to] = [low, high].map((value) => measured({ value: value ?? null, unit: finding['unit'] ?? null }))
  if (!from || !to) return ''
  return from === to ? `usually ${from}` : `usually ${from.replace(/ %$/, '')}–${to}`
}

/** What became of the findings since the last report; on the first run there is none, and nothing is new. */
function newsOf(report: JsonObject): readonly string[] {
  const changes = objectAt(report, 'changes')
  const opened = isJsonObject(report['previous']) ? listAt(changes, 'opened').flatMap(seriesOf) : []
  return [
    ...opened.map((series) => `new: ${series}`),
    ...listAt(changes, 'changed').flatMap(changeOf),
    ...listAt(changes, 'recovered').flatMap((past) => seriesOf(past).map((series) => recovered(series, past, report))),
    ...listAt(changes, 'reminded').flatMap((one) => seriesOf(one).map((series) => `still open: ${series} (reminder)`)),
  ]
}

function changeOf(value: Json): readonly string[] {
  if (!isJsonObject(value)) return []
  const finding = objectAt(value, 'finding')
  const severity = severityOf(finding['severity'])
  const was = severityOf(value['was'])
  if (severity === undefined || was === undefined) return []
  return seriesOf(finding).map((series) => `${severity === 'CRITICAL' ? 'worse' : 'better'}: ${series} is ${severity} (was ${was})`)
}

/** How a finding ended; earlier reports do not say it, and there it is told from the series. */
function recovered(series: string, past: Json, report: JsonObject): string {
  const { how, series: key } = isJsonObject(past) ? past : {}
  if (how === 'gone') return `gone: ${series} is not there any more`
  if (how === 'withdrawn') return `closed: ${series} is not watched any more`
  const held = listAt(report, 'series').find((one) => isJsonObject(one) && one['key'] === key)
  const now = isJsonObject(held) ? measured(held) : ''
  if (how === 'accepted') return `now usual: ${series}${now === '' ? '' : ` stays at ${now}`}`
  if (series.startsWith('collector/')) return `recovered: ${series} does not fail any more`
  if (how === 'recovered' && now === '') return `recovered: ${series}`
  return now === '' ? `closed: ${series} is not watched any more` : `recovered: ${series} is at ${now}`
}

function measured({ value, unit }: JsonObject): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return ''
  return quantity(value, units.find((one) => one === unit))
}

function seriesOf(value: Json): readonly string[] {
  const series = isJsonObject(value) ? line(value['series'], 200) : ''
  return series === '' ? [] : [series]
}

/** One plain line without a full stop and without the backticks of Markdown. */
function line(value: Json | undefined, most: number): string {
  return typeof value === 'string' ? plain(value.replaceAll('`', ''), most).replace(/(?<!\.)\.$/, '') : ''
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isJsonObject(value) ? value : {}
}

function listAt(object: JsonObject, key: string): readonly Json[] {
  const value: unknown = object[key]
  return Array.isArray(value) ? value : []
}
