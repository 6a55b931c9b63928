import type { Acknowledgement, MutedFinding, OpenFinding } from '../model/finding.ts'
import { counted } from '../model/quantity.ts'
import type { Report } from '../model/report.ts'
import { ruleOf } from './endings.ts'
import { sinceWhen, until } from './moment.ts'
import type { Seat } from './moment.ts'
import { names } from './news.ts'
import { acknowledged } from './standing.ts'
import type { Voice } from './voice.ts'
import { beside, now, what } from './wording.ts'

/** What is open and somebody has seen, a line each. */
export function acknowledgedLines(report: Report, voice: Voice): readonly string[] {
  return acknowledged(report).map((finding) => {
    const value = beside(now(finding, report))
    const facts = [finding.severity, ...(value === '' ? [] : [value]), sinceWhen(finding.since, report, voice)].join(', ')
    return `${what(finding, voice)}: ${facts}${byWhom(finding, report, voice)}`
  })
}

function byWhom({ acknowledged: seen }: OpenFinding, seat: Seat, voice: Voice): string {
  return seen === undefined ? '' : `; ${acknowledgement(seen, seat, voice)}`
}

/** Who has seen it, where he said so, until when and why: `acknowledged by ada in issue #12 until 29 Nov: being mended`. */
export function acknowledgement({ by, from, until: end, reason }: Acknowledgement, seat: Seat, voice: Voice): string {
  const who = by === undefined ? '' : ` by ${voice.prose(by, 60)}`
  return `acknowledged${who} in ${voice.prose(from, 100)}${end === undefined ? '' : ` until ${until(end, seat, voice)}`}${because(reason, voice)}`
}

/** What nobody is told of, a line for each reason: silences, maintenance, and causes with what depends on them. */
export function notTold(report: Report, voice: Voice): readonly string[] {
  return groups(report.muted).map((group) => sentence(group, report, voice))
}

/** How many findings nobody is told of, by why: `2 silenced, 3 that depend on another`. */
export function notToldCounts({ muted }: Report): string {
  const by = (...ways: readonly string[]): number => muted.filter((one) => ways.includes(one.muted.by)).length
  const [silenced, maintained, symptoms] = [by('silence'), by('maintenance'), by('cause')]
  return [
    ...(silenced === 0 ? [] : [`${silenced} silenced`]),
    ...(maintained === 0 ? [] : [`${maintained} in maintenance`]),
    ...(symptoms === 0 ? [] : [`${symptoms} that ${symptoms === 1 ? 'depends' : 'depend'} on another`]),
  ].join(', ')
}

type Group = readonly [MutedFinding, ...MutedFinding[]]

function groups(muted: readonly MutedFinding[]): readonly Group[] {
  const groupsByWhy = new Map<string, [MutedFinding, ...MutedFinding[]]>()
  for (const finding of muted) {
    const why = JSON.stringify(finding.muted)
    const group = groupsByWhy.get(why)
    if (group === undefined) groupsByWhy.set(why, [finding])
    else group.push(finding)
  }
  return [...groupsByWhy.values()]
}

function sentence(group: Group, report: Report, voice: Voice): string {
  const [{ muted }] = group
  if (muted.by === 'cause') {
    const verb = group.length === 1 ? 'finding depends' : 'findings depend'
    return `${counted(group.length, verb, verb)} on ${voice.code(seriesOf(muted.cause, report))}: ${names(group, voice)}`
  }
  const how = muted.by === 'silence' ? 'Silenced' : 'In maintenance'
  const who = muted.who === undefined ? '' : ` by ${voice.prose(muted.who, 60)}`
  return `${how}${who}: ${names(group, voice)} until ${until(muted.until, report, voice)}${because(muted.reason, voice)}`
}

/** The series of a cause; it can be one that is not told itself. */
function seriesOf(id: string, { findings, muted }: Report): string {
  const cause = [...findings, ...muted].find((one) => one.id === id)
  if (cause !== undefined) return cause.series
  return ruleOf(id) === undefined ? id : id.split(':').slice(2).join(':')
}

function because(reason: string | undefined, voice: Voice): string {
  return reason === undefined || reason === '' ? '' : `: ${voice.prose(reason, 200)}`
}
