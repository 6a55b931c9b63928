import { learnedRule } from '../learned-rule.ts'

/** The level of a series is another than it used to be. */
export const shift = learnedRule('shift', ['level'])
