import type { JudgeSettings, Limit, RuleSettings } from '../model/settings.ts'
import type { Configuration } from './configuration-schema.ts'
import { defaultSettings } from './default-settings.ts'

const defaults = defaultSettings.judge

type Judge = NonNullable<Configuration['judge']>
type OwnLimit = NonNullable<Judge['limits']>[number]
type OwnRules = NonNullable<Judge['rules']>
type OwnRule = OwnRules[keyof OwnRules]

/** How a configuration has things judged, with the defaults for what it leaves out. */
export function configuredJudge(judge: Judge | null | undefined): JudgeSettings {
  const own = judge ?? {}
  const remindMs = 'remind' in own ? own.remind : defaults.remindMs
  return {
    limits: limitsOf(own.limits ?? []),
    rules: rulesOf(own.rules ?? {}),
    alarmBudget: own['alarm-budget'] ?? defaults.alarmBudget,
    relearn: own.relearn ?? defaults.relearn,
    unlearned: own.unlearned ?? defaults.unlearned,
    dependsOn: own['depends-on'] ?? defaults.dependsOn,
    ...(remindMs === undefined ? {} : { remindMs }),
  }
}

/** The built-in limits, less those of a series that the user limits too; then the user's. */
function limitsOf(own: readonly OwnLimit[]): readonly Limit[] {
  const named = new Set(own.map(({ series }) => series))
  return [...defaults.limits.filter(({ series }) => !named.has(series)), ...own.map(limitOf)]
}

function limitOf({ series, warn, critical, bad, hint, ...own }: OwnLimit): Limit {
  return {
    series,
    ...(warn === undefined ? {} : { warn }),
    ...(critical === undefined ? {} : { critical }),
    bad: bad ?? 'above',
    ...(hint === undefined ? {} : { hint }),
    ...(own['fail-after'] === undefined ? {} : { failAfter: own['fail-after'] }),
    ...(own['recover-after'] === undefined ? {} : { recoverAfter: own['recover-after'] }),
  }
}

function rulesOf(own: OwnRules): JudgeSettings['rules'] {
  const { rules } = defaultSettings.judge
  return {
    'collector-failed': ruleOf(own['collector-failed'], rules['collector-failed']),
    late: ruleOf(own.late, rules.late),
    limit: ruleOf(own.limit, rules.limit),
    missing: ruleOf(own.missing, rules.missing),
    shift: ruleOf(own.shift, rules.shift),
    trend: ruleOf(own.trend, rules.trend),
    unusual: ruleOf(own.unusual, rules.unusual),
  }
}

function ruleOf(own: OwnRule, byDefault: RuleSettings): RuleSettings | false {
  if (own === false) return false
  if (own === true || own === null || own === undefined) return byDefault
  return {
    ...('severity' in own && own.severity !== undefined && { severity: own.severity === 'warn' ? 'WARN' : 'CRITICAL' }),
    failAfter: own['fail-after'] ?? byDefault.failAfter,
    recoverAfter: own['recover-after'] ?? byDefault.recoverAfter,
  }
}
