import { exitCodes } from '../model/errors.ts'
import type { Status } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'

/** 0, or 3 where the status has reached what `fail-on` names; whoever wants to hear of WARN wants to hear of UNKNOWN. */
export function exitCodeOf(status: Status, failOn: Settings['failOn']): number {
  const worst = { OK: 0, WARN: 1, UNKNOWN: 1, CRITICAL: 2 }[status]
  const least = { never: 3, warn: 1, critical: 2 }[failOn]
  return worst >= least ? exitCodes.failOn : exitCodes.done
}
