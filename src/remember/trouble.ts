import { rules } from '../model/finding.ts'
import type { JsonObject } from '../model/json.ts'
import type { Trouble } from '../model/learned.ts'
import { isAbsentOr, isName, isObjectOf, isOneOf } from './strict.ts'

const keys = new Set(['rule', 'owner', 'series', 'severity', 'collector'])
const ruleSet = new Set(rules)

/** Whether a value has what a trouble has, and be it with more. */
export function hasTrouble(value: JsonObject): value is JsonObject & Trouble {
  const { rule, owner, series, severity, collector } = value
  return (
    isOneOf(rule, ruleSet) &&
    isName(owner) &&
    isName(series) &&
    (severity === 'WARN' || severity === 'CRITICAL') &&
    isAbsentOr(collector, isName)
  )
}

export function isTrouble(value: unknown): value is JsonObject & Trouble {
  return isObjectOf(value, keys) && hasTrouble(value)
}

/** Its fields in the order in which they are written. */
export function troubleFields({ rule, owner, series, severity, collector }: Trouble) {
  return { rule, owner, series, severity, collector }
}
