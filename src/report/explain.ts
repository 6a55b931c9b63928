import type { MutedFinding, OpenFinding, RecoveredFinding } from '../model/finding.ts'
import type { Baseline, IncidentRecord } from '../model/learned.ts'
import { plain } from '../model/plain.ts'
import { ending } from './endings.ts'
import { grounds, historyLines, life, meaning } from './explain/facts.ts'
import { remedies } from './explain/remedies.ts'
import { sinceWhen } from './moment.ts'
import type { Seat } from './moment.ts'
import type { Terminal } from './terminal.ts'
import { plainVoice } from './voice.ts'
import { wrap } from './width.ts'
import { beside, now, what } from './wording.ts'

/** All that is known of one finding: what `velos explain` prints. */
export interface Explanation {
  /** As the newest report has it that has it: open, one that nobody is told of, or one that is over. */
  readonly finding: OpenFinding | MutedFinding | RecoveredFinding
  /** That report: its timestamp, and the path of its JSON, relative to the root. */
  readonly report: { readonly timestamp: string; readonly path: string }
  /** What memory holds of its series and of its incident now; absent where it holds nothing. */
  readonly baseline?: Baseline
  readonly incident?: IncidentRecord
  /** The series' values in the last runs, oldest first. */
  readonly history: readonly { readonly timestamp: string; readonly value: number }[]
  /** The configuration file, relative to the root; absent where there is none. */
  readonly configFile?: string
  /** An IANA time zone; absent: UTC. */
  readonly timezone?: string
  /** The timestamp that a silence of a week is reckoned from; absent: the report's. */
  readonly now?: string
}

const colours = { WARN: 33, CRITICAL: 31 } as const
const narrowest = 40
const indent = '  '

/** A finding explained for a person at a terminal; what is to be copied into a file stands in lines of its own, never broken. */
export function renderExplanation(explanation: Explanation, { colour, columns }: Terminal): string {
  const wide = Math.max(narrowest, columns)
  const paint = (text: string, code: number): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const { finding, report, timezone } = explanation
  const seat: Seat = { timestamp: report.timestamp, ...(timezone === undefined ? {} : { timezone }) }
  const said = (sentences: readonly string[], by = indent): readonly string[] =>
    sentences.flatMap((sentence) => wrap(sentence, wide - by.length).map((line) => `${by}${line}`))
  const section = (title: string, lines: readonly string[]): readonly (readonly string[])[] =>
    lines.length === 0 ? [] : [[paint(title, 1), ...lines]]

  const [first = '', ...more] = wrap(title(finding, seat), wide - finding.severity.length - 2)
  const blocks = [
    [
      `${paint(finding.severity, colours[finding.severity])}  ${first}`,
      ...said([...more, ...valueNow(finding, seat), `Its id is ${plain(finding.id, 300)}`, `It stands in ${plain(report.path, 300)}`]),
    ],
    ...section('What it means', said(meaning(finding))),
    ...section('What it rests on', said(grounds(explanation, seat))),
    ...section('Its values in the last runs', historyLines(explanation, seat).map((line) => `${indent}${line}`)),
    ...section('Its life', said(life(explanation, seat))),
    ...section('How you hear no more of it', remedies(explanation).flatMap(({ how, lines }) => [
      ...said([how]),
      ...lines.map((line) => `${indent}${indent}${line}`),
    ])),
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

function title(finding: Explanation['finding'], seat: Seat): string {
  return 'how' in finding ? ending(finding, { ...seat, series: [] }, plainVoice) : what(finding, plainVoice)
}

function valueNow(finding: Explanation['finding'], seat: Seat): readonly string[] {
  if ('how' in finding) return []
  const value = beside(now(finding, {}))
  return [`${value === '' ? '' : `${value}, `}${sinceWhen(finding.since, seat, plainVoice)}`]
}
