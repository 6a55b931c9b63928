import type { Report } from '../model/report.ts'
import { zoned } from './moment.ts'
import { globFor, inShell } from './quoted.ts'
import type { Voice } from './voice.ts'

const longestExample = 80

/** When to expect the next report, and how to learn more; empty where there is nothing to say. */
export function closing(report: Report, voice: Voice): string {
  const { schedule, findings } = report
  const next = schedule === undefined ? [] : [`Next report expected by ${zoned(schedule.nextBy, report, voice)}.`]
  // A name that cannot be typed as it is would be no example.
  const example = findings.find(({ series }) => globFor(series) === series && series.length <= longestExample)?.series
  const named = example === undefined ? 'FINDING' : inShell(example)
  const more = findings.length === 0 ? [] : [`${voice.code(`velos explain ${named}`)} says where a finding comes from.`]
  return [...next, ...more].join(' ')
}
