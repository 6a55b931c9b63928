import type { BridgeResult } from '../bridge.ts'
import type { Delivered } from '../deliver/deliver-ticket.ts'
import type { Step } from '../deliver/plan-ticket.ts'
import type { Surveyed } from '../deliver/survey.ts'
import { plain } from '../model/plain.ts'
import { counted } from '../model/quantity.ts'

/** A ticket and what became of it, a line for each carrier. */
export function describeTicket({ settlement, title, problem, steps, unconfiguredSince }: Delivered): string {
  const lines = [plain(`${settlement.path}: ${title}`)]
  if (problem !== undefined && steps.length === 0) lines.push(`  refused: ${sentence(problem.reason, problem.remedy)}`)
  if (problem === undefined && steps.length === 0) lines.push('  it asks for no channel')
  lines.push(...steps.map((step) => `  ${describeStep(step)}`))
  if (unconfiguredSince !== undefined) lines.push(`  nobody that it asks for is configured; it waits seven days from ${unconfiguredSince} on, then it fails`)
  return lines.join('\n')
}

/** The same in one line, for the log. */
export function ticketLine(delivered: Delivered): string {
  const [head = '', ...details] = describeTicket(delivered).split('\n')
  return [head, ...details.map((line) => line.trim())].join('; ')
}

/** A ticket that was left where it is, and how it stands. */
export function describeWaiting({ path, waits }: Surveyed): string {
  return plain(`${path}: ${[waits?.title ?? '', ...(waits?.steps ?? []).map(describeStep)].join('; ')}`)
}

/** How a ticket stands with one carrier, in a line. */
export function describeStep({ asked, state }: Step): string {
  const { carrier } = asked
  const { last } = state
  const why = last?.reason === undefined ? '' : `: ${withCode(last.reason, last.code)}`
  switch (state.outcome) {
    case 'delivered':
      return plain(`${carrier}: delivered${last?.url === undefined ? '' : ` ${last.url}`}${why}`)
    case 'skipped':
      return plain(`${carrier}: skipped: ${sentence(last?.reason ?? '', last?.remedy)}`)
    case 'refused':
      return plain(`${carrier}: refused${sentence(why, last?.remedy)}`)
    case 'retry':
    case 'unknown': {
      const next = state.next === undefined ? 'by the next run' : `from ${state.next} on`
      return plain(`${carrier}: ${state.outcome === 'retry' ? '' : 'it may have arrived; '}to be tried again ${next}${sentence(why, last?.remedy)}`)
    }
    default:
      return plain(asked.state === 'not-configured' ? `${carrier}: ${asked.reason ?? 'not configured'}` : `${carrier}: not yet sent`)
  }
}

/** A reason with the service's own word, unless it says it already. */
export function withCode(reason: string, code: string | undefined): string {
  return code === undefined || reason.includes(code) ? reason : `${reason} (${code})`
}

function sentence(reason: string, remedy: string | undefined): string {
  return remedy === undefined ? reason : `${reason}. ${remedy}`
}

/** What a run came to, in a sentence without a full stop. */
export function bridgeSentence({ queue, handledCount, waiting, tally, heldBy, quiet }: BridgeResult): string {
  if (heldBy !== undefined) return `Another bridge works on ${queue} (${plain(heldBy)}); ${counted(waiting.length, 'ticket')} waiting, nothing was sent`
  const silent = quietPart(quiet)
  if (handledCount + waiting.length === 0) return silent === undefined ? `The queue of ${queue} is empty` : `${queue}: nothing to deliver; ${silent}`
  const { delivered, pending, failed, skipped } = tally
  const busy = waiting.filter(({ isBusy }) => isBusy).length
  const left = waiting.length - busy
  return [
    `${queue}: ${delivered} delivered, ${pending} pending, ${failed} failed, ${skipped} skipped, in ${counted(handledCount, 'ticket')}`,
    ...(left === 0 ? [] : [`${counted(left, 'ticket')} left`]),
    ...(busy === 0 ? [] : [`another bridge works on ${counted(busy, 'ticket')}`]),
    ...(silent === undefined ? [] : [silent]),
  ].join('; ')
}

/** What became of the tickets of quiet runs, which tell nobody anything. */
function quietPart({ handled, left }: BridgeResult['quiet']): string | undefined {
  if (handled + left === 0) return undefined
  return [
    ...(handled === 0 ? [] : [`${counted(handled, 'quiet ticket')} put away`]),
    ...(left === 0 ? [] : [`${counted(left, 'quiet ticket')} ${left === 1 ? 'waits' : 'wait'} to go along`]),
  ].join(', ')
}

/** What people have to be told, and how loudly. */
export interface Warning {
  readonly kind: 'error' | 'warning' | 'notice'
  /** One line. */
  readonly message: string
}

/** Of so many tickets that wait it is said why. */
const waitingAtMost = 20

/** What went wrong in a run, what waits, and what nobody has configured. */
export function bridgeWarnings({ handled, waiting, remarks }: BridgeResult): readonly Warning[] {
  const reasons = [
    ...handled.filter(({ unconfiguredSince }) => unconfiguredSince !== undefined)
      .flatMap(({ steps }) => steps.flatMap(({ asked }) => (asked.state === 'not-configured' ? [asked.reason ?? asked.carrier] : []))),
    ...waiting.flatMap(({ unconfigured }) => unconfigured ?? []),
  ]
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const loud = [...counts].map(([reason, count]): Warning => ({ kind: 'warning', message: `${counted(count, 'ticket')} waiting for a channel that nobody has configured: ${reason}` }))
  const said = remarks.map((message): Warning => ({ kind: 'warning', message }))
  const waits = waiting.filter(({ waits: why, unconfigured }) => why !== undefined && unconfigured === undefined).slice(0, waitingAtMost)
    .map((one): Warning => ({ kind: 'notice', message: describeWaiting(one) }))
  return [...said, ...loud, ...handled.flatMap(warningsOf), ...waits].map(({ kind, message }) => ({ kind, message: plain(message, 1000) }))
}

function warningsOf(delivered: Delivered): readonly Warning[] {
  const { settlement, problem, steps } = delivered
  if (problem !== undefined) return [{ kind: 'error', message: ticketLine(delivered) }]
  if (settlement.move?.to === 'failed' && steps.length > 0) {
    const isSkipped = steps.every(({ state }) => state.outcome === 'skipped')
    return [{ kind: isSkipped ? 'warning' : 'error', message: ticketLine(delivered) }]
  }
  return steps.flatMap((step): readonly Warning[] => {
    const { outcome, last } = step.state
    const message = `${settlement.path}: ${describeStep(step)}`
    if (outcome === 'skipped') return [{ kind: 'notice', message }]
    const isLoud = outcome === 'refused' || outcome === 'retry' || outcome === 'unknown' || (outcome === 'delivered' && last?.code === 'partial')
    return isLoud ? [{ kind: 'warning', message }] : []
  })
}
