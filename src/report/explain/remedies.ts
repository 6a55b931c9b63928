import type { Finding, Rule } from '../../model/finding.ts'
import { timeOf } from '../../model/timestamp.ts'
import { ruleOf } from '../endings.ts'
import type { Explanation } from '../explain.ts'
import { globFor, inShell, inYaml } from '../quoted.ts'

/** One way to hear no more of a finding: a sentence, and the lines to copy, which stand as they are. */
export interface Remedy {
  readonly how: string
  readonly lines: readonly string[]
}

const usualFile = '.github/velos.yml'
const acknowledgementsFile = '.github/velos-acknowledged.yml'
const weekMs = 7 * 86_400_000
const learnedRules: readonly unknown[] = ['shift', 'trend', 'unusual']

/** What silences a finding: the exact lines of the configuration, of the acknowledgements' file, or a command. */
export function remedies({ finding, report, configFile = usualFile, now = report.timestamp }: Explanation): readonly Remedy[] {
  const rule = 'rule' in finding ? finding.rule : ruleOf(finding.id)
  const file = inYaml(configFile).slice(1, -1)
  const series = inYaml(globFor(finding.series))
  const until = new Date((timeOf(now)?.getTime() ?? 0) + weekMs).toISOString().replace(/\.\d+Z$/, 'Z')
  const over = 'how' in finding ? ['It is over, and nothing has to be done; should it come again:'] : []
  return [
    ...over.map((how) => ({ how, lines: [] })),
    acknowledging(finding.id),
    {
      how: `Silence it for a week, in ${file} (with the series instead of the id: all that is found of it):`,
      lines: ['silences:', `  - { match: ${inYaml(globFor(finding.id))}, until: ${until}, reason: "why" }`],
    },
    ...('rule' in finding ? limitsFor(finding, series, file) : []),
    ...(learnedRules.includes(rule) ? relearning(finding.series, series, file) : []),
    ...(rule === undefined ? [] : ruling(rule, file)),
    ...(rule === 'collector-failed' ? collecting(finding.series, file) : []),
  ]
}

/** The only one that changes nothing but who is reminded. */
function acknowledging(id: string): Remedy {
  return {
    how: `Say that you have seen it: it stays in the report, and nobody is reminded. In ${acknowledgementsFile}:`,
    lines: ['acknowledged:', `  - { match: ${inYaml(globFor(id))}, reason: "who looks at it" }`],
  }
}

/** Limits that the value of now keeps to, and not by a hair. */
function limitsFor({ rule, value, limit, unit }: Finding, series: string, file: string): readonly Remedy[] {
  if (rule !== 'limit' || value === undefined || limit === undefined || value <= 0) return []
  const isAbove = value >= limit
  const most = unit === 'percent' && isAbove ? 100 : Number.POSITIVE_INFINITY
  const by = (share: number): number => (most === 100 ? value + (100 - value) * share : value * (isAbove ? 1 + share : 1 - share))
  const [warn, critical] = [twoDigits(by(0.3), isAbove, most), twoDigits(by(0.6), isAbove, most)]
  const isBeyond = isAbove ? warn > value && critical > warn : warn < value && critical < warn
  if (!isBeyond) return []
  const bad = isAbove ? '' : ', bad: below'
  return [{
    how: `Give it other limits, for example these, in ${file}:`,
    lines: ['judge:', '  limits:', `    - { series: ${series}, warn: ${warn}, critical: ${critical}${bad} }`],
  }]
}

/** Two digits, or for percents of nearly 100 as many as are needed, away from the value. */
function twoDigits(value: number, isUp: boolean, most: number): number {
  const step = most === 100 ? (value > 98 ? 0.1 : 1) : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  // 8.4 / 0.1 is 83.99…
  const steps = Number((value / step).toPrecision(12))
  const rounded = isUp && most !== 100 ? Math.ceil(steps) : Math.floor(steps)
  return Number((rounded * step).toPrecision(most === 100 ? 4 : 2))
}

function relearning(name: string, series: string, file: string): readonly Remedy[] {
  const quoted = inShell(globFor(name))
  return [
    { how: 'If this is how it should be from now on, learn it anew:', lines: [`velos memory relearn ${quoted}`] },
    { how: `The same by the configuration, in ${file}:`, lines: ['judge:', `  relearn: [${series}]`] },
    { how: `Learn nothing of it; its limits still hold. In ${file}:`, lines: ['judge:', `  unlearned: [${series}]`] },
  ]
}

function ruling(rule: Rule, file: string): readonly Remedy[] {
  const patience = {
    how: `Hear of this rule only when it lasts for three runs, in ${file}:`,
    lines: ['judge:', '  rules:', `    ${rule}: { fail-after: 3 }`],
  }
  return [
    // A run that is in time ends that one, however late the one before it was.
    ...(rule === 'late' ? [] : [patience]),
    { how: `Turn the rule off for all series, in ${file}:`, lines: ['judge:', '  rules:', `    ${rule}: false`] },
  ]
}

/** Only the collectors that the configuration has a switch for. */
function collecting(series: string, file: string): readonly Remedy[] {
  const collector = series.slice('collector/'.length)
  if (!['logs', 'repo', 'system'].includes(collector)) return []
  return [{ how: `Turn the collector off, in ${file}:`, lines: ['collect:', `  ${collector}: false`] }]
}
