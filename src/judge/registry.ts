import type { Rule } from './rule.ts'
import { collectorFailed } from './rules/collector-failed.ts'
import { late } from './rules/late.ts'
import { limit } from './rules/limit.ts'
import { missing } from './rules/missing.ts'
import { shift } from './rules/shift.ts'
import { trend } from './rules/trend.ts'
import { unusual } from './rules/unusual.ts'

/** Every rule, in alphabetical order of its id. */
export const rules: readonly Rule[] = [collectorFailed, late, limit, missing, shift, trend, unusual]
