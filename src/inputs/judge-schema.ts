import * as z from 'zod/mini'
import type { Rule } from '../model/finding.ts'
import { alarmBudgetAllowed, alarmBudgetPattern, parseAlarmBudget } from './alarm-budget.ts'
import { defaultSettings } from './default-settings.ts'
import { durationPattern, parseDurationWithin } from './duration.ts'
import type { Checked } from './parsed.ts'
import { editorNotes, listOf, mapping, parsed, section, switched, text, texts, whole, word } from './schema-kinds.ts'

const defaults = defaultSettings.judge
const remindAllowed = 'a duration from 1h to 400d is allowed, such as 7d, or never'

const limit = z
  .strictObject(
    {
      series: text('The series, as the report shows it; * stands for any characters.', 200),
      warn: z.optional(bound('From this value on the series is a warning.')),
      critical: z.optional(bound('From this value on the series is critical.')),
      bad: z.optional(
        word('The bad side; above without this key. With below, critical is at most warn.', ['above', 'below']),
      ),
      hint: z.optional(text('What to do when the limit is broken; the report shows it.', 500)),
      'fail-after': z.optional(whole('How many bad runs in a row make it a finding. Without this key: as judge.rules has it.', 100)),
      'recover-after': z.optional(whole('How many good runs in a row end it. Without this key: as judge.rules has it.', 100)),
    },
    { error: 'a mapping with series, and with warn, critical or both, is allowed' },
  )
  .register(editorNotes, { anyOf: [{ required: ['warn'] }, { required: ['critical'] }] })

function bound(description: string) {
  return z.number({ error: 'a number is allowed' }).register(editorNotes, { description })
}

const dependence = z.strictObject(
  {
    series: text('Series that cannot be well while the other one is not; * stands for any characters.', 200),
    on: text('The series that they depend on; * stands for any characters.', 200),
  },
  { error: 'a mapping with series and on is allowed' },
)

/** On, off, or on with settings of its own. */
function rule(name: Rule, description: string) {
  const severity = z.optional(word("How bad it is: warn or critical. Without this key: the rule's own.", ['warn', 'critical']))
  return switched(description, mapping({ severity, ...patience(name) }))
}

/** A limit says itself how bad it is. */
function ruleOfLimits(description: string) {
  return switched(description, mapping(patience('limit')))
}

function patience(name: Rule) {
  const { failAfter, recoverAfter } = defaults.rules[name]
  return {
    'fail-after': z.optional(whole('How many bad runs in a row make it a finding.', 100, failAfter)),
    'recover-after': z.optional(whole('How many good runs in a row end it.', 100, recoverAfter)),
  }
}

/** A duration in milliseconds, or undefined: never. */
function parseRemind(written: string): Checked<number | undefined> {
  if (written === 'never') return { value: undefined }
  const value = parseDurationWithin(written, 3_600_000, 400 * 86_400_000)
  return value === undefined ? { allowed: remindAllowed } : { value }
}

/** What is judged, and how. */
export const judgeSection = section('What is held against what is measured.', {
  limits: z.optional(
    z
      .array(limit, { error: 'a list of limits is allowed' })
      .check(z.maxLength(1000, { error: 'at most 1000 limits are allowed' }))
      .register(editorNotes, {
        description: 'Limits of your own. They come after the built-in ones, and replace those of the same series.',
        default: [],
      }),
  ),
  rules: section('The rules that make findings; false turns one off.', {
    'collector-failed': rule('collector-failed', 'A collector that could not look.'),
    late: rule('late', 'Runs that did not come when they usually do, so that nobody looked.'),
    limit: ruleOfLimits('A limit that is broken.'),
    missing: rule('missing', 'A series or a host that was there and is not seen any more.'),
    shift: rule('shift', 'A level that changed, and stays.'),
    trend: rule('trend', 'A disk, say, that will be full before long.'),
    unusual: rule('unusual', 'A value that is not usual for this series at this time.'),
  }),
  'alarm-budget': z.optional(
    parsed(
      'How many false alarms the learned rules may raise, all series together: 2 per month, 1 per week.',
      { pattern: alarmBudgetPattern, parse: parseAlarmBudget, allowed: alarmBudgetAllowed },
      '2 per month',
    ),
  ),
  relearn: z.optional(
    texts('Series whose baseline starts anew, once, when they first stand here; * stands for any characters.', 'A series.', defaults.relearn),
  ),
  unlearned: z.optional(texts('Series of which nothing is learned; * stands for any characters.', 'A series.', defaults.unlearned)),
  'depends-on': z.optional(
    listOf(
      'Which series depend on which: while there is a finding on one, those that depend on it are not told of.',
      dependence,
      'a list of at most 100 mappings with series and on is allowed',
      defaults.dependsOn,
    ),
  ),
  remind: z.optional(
    parsed(
      'After how long an open finding is told of again: 1h to 400d, or never.',
      { pattern: `${durationPattern}|^never$`, parse: parseRemind, allowed: remindAllowed },
      '7d',
    ),
  ),
})
