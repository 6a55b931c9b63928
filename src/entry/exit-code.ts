import { exitCodes } from '../model/errors.ts'
import type { Status } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'

/** 0, or 3 where the status has reached what `fail-on` names. */
export function exitCodeOf(status: Status, failOn: Settings['failOn']): number {
  const reached = (failOn === 'warn' && status === 'WARN') || (failOn !== 'never' && status === 'CRITICAL')
  return reached ? exitCodes.failOn : exitCodes.done
}
