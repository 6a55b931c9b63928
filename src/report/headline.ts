import { duration, word } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { verdictWithoutFindings } from '../model/verdict.ts'
import { acknowledged, needing, standingOf } from './standing.ts'

/** What a person wants to know first: `strong` says whether anything is to be done, `rest` is the sentences after it. */
export function headline(report: Report): { readonly strong: string; readonly rest: string } {
  const rest = [series(report), quiet(report), lastReport(report)].filter((one) => one !== '').join(' ')
  return { strong: sentence([verdict(report)]), rest }
}

function verdict(report: Report): string {
  const count = needing(report).length
  if (count === 0) return report.findings.length === 0 ? verdictWithoutFindings(report) : 'nothing new needs you'
  const worse = gettingWorse(report)
  const better = needing(report).filter(({ betterFor }) => betterFor !== undefined).length
  if (better === count) return `nothing new needs you, and ${isOrAre(count, count === 1 ? ' thing' : ' things')} getting better`
  const needs = `${word(count)} ${count === 1 ? 'thing needs' : 'things need'} you`
  if (worse === 0) return needs
  return worse === 1 && count === 1 ? `${needs} and is getting worse` : `${needs}, ${isOrAre(worse)} getting worse`
}

/** What fills up, and what was no more than a warning in the last report. */
function gettingWorse(report: Report): number {
  const worse = new Set(report.changes.changed.filter(({ was }) => was === 'WARN').map(({ finding }) => finding.id))
  return needing(report).filter(({ id, rule, severity }) => rule === 'trend' || (severity === 'CRITICAL' && worse.has(id))).length
}

function series(report: Report): string {
  const { asUsual, learning, held, within } = standingOf(report)
  if (report.series.length === 0) return report.status === 'UNKNOWN' ? 'No series was held against a limit.' : ''
  const isHeldOnly = asUsual + learning === 0
  return sentence([
    ...(asUsual === 0 ? [] : [`${isOrAre(asUsual, ' series')} as usual`]),
    ...(held === 0 ? [] : [isHeldOnly ? withinLimits(within, held) : withinTheirs(within, held, asUsual === 0)]),
    ...(learning === 0 ? [] : [`${isOrAre(learning, asUsual + held === 0 ? ' series' : '')} still learning`]),
  ])
}

function withinLimits(within: number, held: number): string {
  if (within < held && held === 1) return 'the one series is not within its limits'
  if (within < held) return `${within === 0 ? 'none' : word(within)} of ${word(held)} series ${within === 1 ? 'is' : 'are'} within their limits`
  return held === 1 ? 'the one series is within its limits' : `all ${word(held)} series are within their limits`
}

/** Beside those that are learned. */
function withinTheirs(within: number, held: number, isFirst: boolean): string {
  const noun = isFirst ? ' series' : ''
  if (within < held && held === 1) return `the one${noun} with limits is not within them`
  if (within < held) return `${within === 0 ? 'none' : word(within)} of ${word(held)}${noun} with limits ${within === 1 ? 'is' : 'are'} within them`
  return held === 1 ? `the one${noun} with limits is within them` : `all ${word(held)}${noun} with limits are within them`
}

/** What is left out of the count of what needs somebody. */
function quiet(report: Report): string {
  const muted = (...by: readonly string[]): number => report.muted.filter((one) => by.includes(one.muted.by)).length
  const [seen, silenced, maintained, symptoms] = [acknowledged(report).length, muted('silence'), muted('maintenance'), muted('cause')]
  return sentence([
    ...(seen === 0 ? [] : [`${isOrAre(seen)} acknowledged`]),
    ...(silenced === 0 ? [] : [`${isOrAre(silenced)} silenced`]),
    ...(maintained === 0 ? [] : [`${isOrAre(maintained)} in maintenance`]),
    ...(symptoms === 0 ? [] : [`${word(symptoms)} ${symptoms === 1 ? 'depends' : 'depend'} on another`]),
  ])
}

function lastReport({ previous, status, schedule }: Report): string {
  if (previous === undefined) return 'This is the first report of this machine.'
  const said = previous.status === status ? '' : `, and it said ${previous.status}`
  const ago = duration(previous.secondsAgo)
  return `Last report ${ago} ago${schedule === undefined ? '' : ` (${pace(schedule, ago)})`}${said}.`
}

function pace({ usualSeconds, gapSeconds }: NonNullable<Report['schedule']>, ago: string): string {
  const usual = duration(usualSeconds)
  if (isBehind(gapSeconds, usualSeconds)) return `usually ${usual}: ${duration(gapSeconds - usualSeconds)} late`
  // 59 min beside 1 h says nothing but how numbers are cut.
  const isSame = usual === ago || Math.abs(gapSeconds - usualSeconds) < Math.min(60, usualSeconds / 60)
  return isSame ? 'as usual' : `usually ${usual}`
}

/** By a tenth of the usual gap or by ten minutes, whatever is less, and by a minute at the least. */
function isBehind(gapSeconds: number, usualSeconds: number): boolean {
  return gapSeconds - usualSeconds >= Math.max(60, Math.min(600, usualSeconds / 10))
}

function isOrAre(count: number, noun = ''): string {
  return `${word(count)}${noun} ${count === 1 ? 'is' : 'are'}`
}

/** The clauses as one sentence; empty without any. */
function sentence(clauses: readonly string[]): string {
  const text = clauses.join(', ')
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
