import type { Finding, MutedFinding, OpenFinding } from '../model/finding.ts'
import { paths } from '../model/paths.ts'
import { quantity } from '../model/quantity.ts'
import type { Remembered, Report, SeriesLine } from '../model/report.ts'
import { figure, fullIn, growth, usually } from './figures.ts'
import { dayOf, isNew, moment } from './moment.ts'
import type { Seat } from './moment.ts'
import type { Voice } from './voice.ts'

/** A finding's sentence; the series' name in it is one name, whatever is in it. Figures that stand beside it are left out of it. */
export function what({ rule, series, what: sentence, forecast, value }: Finding, voice: Voice): string {
  if (rule === 'trend' && forecast !== undefined) return `${voice.code(series)} fills up`
  if (rule === 'late' && value !== undefined) return 'Nobody looked for longer than usual'
  if (!sentence.startsWith(`${series} `)) return voice.prose(sentence, 300)
  return `${voice.code(series)} ${voice.prose(sentence.slice(series.length + 1), 300)}`
}

/** A finding's value in this run, and what stands beside it: what is usual, or how it grows. Empty where there is none. */
export interface Now {
  readonly value: string
  readonly beside: string
}

/** A finding's value in this run. */
export function now({ rule, value, unit, usual, forecast }: Finding, { schedule }: Pick<Report, 'schedule'>): Now {
  const besides = [
    ...(usual === undefined ? [] : [usually(usual, unit)]),
    ...(rule === 'late' && usual === undefined && schedule !== undefined ? [`usual ${figure(schedule.usualSeconds, 'seconds')}`] : []),
    ...(forecast === undefined ? [] : [growth(forecast, unit)]),
  ]
  return { value: value === undefined ? withoutValue(rule) : figure(value, unit), beside: besides.join('; ') }
}

function withoutValue(rule: Finding['rule']): string {
  if (rule === 'missing') return 'not seen'
  return rule === 'collector-failed' || rule === 'late' ? '' : 'not measured'
}

/** A value with what stands beside it: `0.92 (usual 0.2–0.6)`. */
export function beside({ value, beside: rest }: Now): string {
  return rest === '' ? value : value === '' ? rest : `${value} (${rest})`
}

/** Why a finding is one, and what to do about it; without a full stop of its own at the end. */
export function why(finding: OpenFinding, report: Seat & Pick<Report, 'muted'>, voice: Voice): string {
  const { hint, flapping, forecast, betterFor } = finding
  const reasons = [
    ...(betterFor === undefined ? [] : [`better for ${betterFor === 1 ? 'one run' : `${betterFor} runs`}, and not over yet`]),
    ...(flapping === true ? ['flapping: it comes and goes'] : []),
    ...limit(finding),
    ...record(finding, report),
    ...(finding.rule === 'shift' && !isNew(finding.since, report) ? [`a new level since ${moment(finding.since, report)}`] : []),
    ...(forecast === undefined ? [] : [fullIn(forecast)]),
    ...symptoms(finding, report.muted),
  ].join('; ')
  if (hint === undefined) return reasons
  return reasons === '' ? voice.prose(hint) : `${reasons}. ${voice.prose(hint)}`
}

/** The limit, where the sentence does not say it already. */
function limit({ limit: bound, unit, what: sentence }: Finding): readonly string[] {
  if (bound === undefined || sentence.includes(`limit of ${quantity(bound, unit)}`)) return []
  return [`limit ${figure(bound, unit)}`]
}

/** How far out a learned value is: `highest since 3 August`; nothing where it is within what is usual. */
export function record({ rule, usual, value, since }: OpenFinding, seat: Seat): readonly string[] {
  if (usual === undefined || value === undefined || (rule !== 'unusual' && rule !== 'shift')) return []
  const isHigh = value > usual.high
  if (!isHigh && value >= usual.low) return []
  if (usual.recordSince === undefined) return [`never as ${isHigh ? 'high' : 'low'} before`]
  // It was as far out already, and that is what this finding is about.
  if (usual.recordSince >= since) return []
  return [`${isHigh ? 'highest' : 'lowest'} since ${dayOf(usual.recordSince, seat)}`]
}

function symptoms({ id }: Finding, muted: readonly MutedFinding[]): readonly string[] {
  const count = muted.filter((one) => one.muted.by === 'cause' && one.muted.cause === id).length
  if (count === 0) return []
  return [`${count} more ${count === 1 ? 'depends on it and is' : 'depend on it and are'} not listed`]
}

/** What became of a memory file that could not be read. */
export function damaged({ path, problem, salvaged, recoveredFrom }: Remembered['damaged'][number], voice: Voice): string {
  const kept = `${voice.code(path)} was damaged: ${voice.prose(problem)}. It is kept in ${voice.code(paths.setAside)}`
  if (recoveredFrom !== undefined) {
    const top = salvaged ? ', with what was good in it on top' : ''
    return `${kept}, and what it held is recovered from the commit ${voice.code(shortCommit(recoveredFrom))}${top}`
  }
  return `${kept}${salvaged ? ', and what was good in it is used' : '; nothing in it could be used, and it begins anew'}`
}

function shortCommit(version: string): string {
  return /^[0-9a-f]{8,64}$/.test(version) ? version.slice(0, 7) : version
}

/** A series' limits, WARN and then CRITICAL: `85 % / 95 %`, `under 20 %`. */
export function limits({ warn, critical, unit, bad }: SeriesLine): string {
  const both = [warn, critical].filter((bound) => bound !== undefined).map((bound) => quantity(bound, unit))
  return both.length === 0 ? '' : `${bad === 'below' ? 'under ' : ''}${both.join(' / ')}`
}
