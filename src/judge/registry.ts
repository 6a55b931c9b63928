import type { Rule } from './rule.ts'
import { collectorFailed } from './rules/collector-failed.ts'
import { limit } from './rules/limit.ts'

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [collectorFailed, limit]
