import type { Changes, OpenFinding, Severity, Status } from '../model/finding.ts'
import type { RunRecord } from '../model/memory.ts'
import type { Settings, When } from '../model/settings.ts'
import { channels, type ChannelName, type SendReason } from '../model/ticket.ts'
import type { Decided } from './asked.ts'
import { digestAsker } from './digest.ts'

/** What of a run decides who is told of it; a `Report` is one. */
export interface Occasion {
  readonly id: string
  readonly timestamp: string
  readonly host: { readonly key: string }
  readonly status: Status
  readonly findings: readonly OpenFinding[]
  readonly changes: Changes
  /** The last run of the same host. */
  readonly previous?: { readonly status: Status } | undefined
}

type SendSettings = Pick<Settings, 'send' | 'alert' | 'when' | 'timezone' | 'memory'>

/**
 * Decides for each channel whether it is told of a run, and why. `send` says who may be told at all, `when` says when;
 * `alert` is told besides that of whatever becomes CRITICAL. From its arguments alone: on another tip, whose runs are
 * others, it is decided anew. `runs` are those that memory knows without this one; `RunRecord.asked` of them counts.
 */
export function decideSending(occasion: Occasion, runs: readonly RunRecord[], settings: SendSettings): Decided {
  const { send, alert, when } = settings
  const isAsked = digestAsker({ id: occasion.id, timestamp: occasion.timestamp, host: occasion.host.key, runs }, settings)
  const isAlarming = becameCritical(occasion.changes)
  const decided: Partial<Record<ChannelName, SendReason>> = {}
  for (const channel of channels) {
    const isAlert = alert.includes(channel)
    if (send[channel] === undefined && !isAlert) continue
    const { asks, reason } = send[channel] === true ? byWhen(when[channel], channel) : no('turned-off')
    decided[channel] = !asks && isAlert && isAlarming ? 'alert' : reason
  }
  return decided

  function byWhen(told: When, channel: ChannelName): Answer {
    switch (told) {
      case 'always':
        return yes('always')
      case 'change':
        return onChange(occasion)
      case 'warn':
        return from('WARN', occasion)
      case 'critical':
        return from('CRITICAL', occasion)
      case 'daily':
        return isAsked(channel, 'day') ? no('digest-sent') : yes('daily-digest')
      case 'weekly':
        return isAsked(channel, 'week') ? no('digest-sent') : yes('weekly-digest')
    }
  }
}

interface Answer {
  readonly asks: boolean
  readonly reason: SendReason
}

const yes = (reason: SendReason): Answer => ({ asks: true, reason })
const no = (reason: SendReason): Answer => ({ asks: false, reason })

function onChange({ changes, status, previous }: Occasion): Answer {
  if (previous === undefined) return yes('first-report')
  const { opened, changed, recovered, reminded } = changes
  if (opened.length + changed.length + recovered.length > 0 || previous.status !== status) return yes('changed')
  return reminded.length > 0 ? yes('reminded') : no('unchanged')
}

/** A trouble that was as bad and is so no more is told as well: who heard of it must not think that it goes on. */
function from(least: Severity, { changes, findings }: Occasion): Answer {
  const isMeant = (severity: Severity): boolean => least === 'WARN' || severity === 'CRITICAL'
  const isChange =
    changes.opened.some(({ severity }) => isMeant(severity)) ||
    changes.changed.some(({ finding, was }) => isMeant(finding.severity) || isMeant(was)) ||
    changes.recovered.some(({ severity }) => isMeant(severity))
  if (isChange) return yes(least === 'WARN' ? 'warn' : 'critical')
  if (changes.reminded.some(({ severity }) => isMeant(severity))) return yes('reminded')
  if (findings.some(({ severity }) => isMeant(severity))) return no('unchanged')
  return no(least === 'WARN' ? 'below-warn' : 'below-critical')
}

function becameCritical({ opened, changed }: Changes): boolean {
  return opened.some(({ severity }) => severity === 'CRITICAL') || changed.some(({ finding }) => finding.severity === 'CRITICAL')
}
