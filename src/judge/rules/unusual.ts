import { learnedRule } from '../learned-rule.ts'

/** A series is far outside of what is usual here at such a time, or does not behave as it used to. */
export const unusual = learnedRule('unusual', ['value', 'flat', 'season'])
