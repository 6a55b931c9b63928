import { openDesk } from './deliver/desk.ts'
import { gatherDispatch } from './deliver/gather.ts'
import type { Step } from './deliver/plan-ticket.ts'
import { understand } from './deliver/survey.ts'
import type { BridgeSettings } from './model/bridge-settings.ts'
import { jsonText } from './model/json.ts'
import { plain } from './model/plain.ts'
import { counted } from './model/quantity.ts'
import type { Queue, QueuedTicket } from './model/queue.ts'
import { settle } from './model/settled.ts'

/**
 * Says what a run of the bridge would do now: where each ticket would go, and the very message. Changes nothing, claims
 * nothing and asks no service.
 */
export async function rehearseBridge(settings: BridgeSettings, queue: Queue, now: Date): Promise<string> {
  try {
    const text = await rehearse(settings, queue, now)
    await queue.release()
    return text
  } catch (thrown) {
    // What reading left goes; the failure itself is what counts.
    await settle(queue.release())
    throw thrown
  }
}

async function rehearse(settings: BridgeSettings, queue: Queue, now: Date): Promise<string> {
  const desk = openDesk(settings.dispatch.carriers)
  const rules = { root: settings.root, pathMap: settings.dispatch.pathMap }
  const parts: string[] = []
  let count = 0
  for await (const queued of queue.tickets()) {
    count += 1
    if (count <= settings.maxTickets) parts.push(await rehearseTicket(queued))
  }
  if (count === 0) return `The queue of ${queue.name} is empty.\n`
  const more = count > settings.maxTickets ? [`${counted(count - settings.maxTickets, 'more ticket')} would wait for a later run.\n`] : []
  return [`${counted(count, 'ticket')} in ${queue.name}; nothing is sent.\n`, ...parts, ...more].join('\n')

  async function rehearseTicket(queued: QueuedTicket): Promise<string> {
    const understood = understand(queued, settings.dispatch, rules, now)
    if ('problem' in understood) return `${plain(queued.path)}\n  would go to the failed ones: ${plain(understood.problem.reason)}\n`
    const { ticket, plan } = understood
    const head = `${plain(queued.path)}\n  ${plain(ticket.title)}\n`
    if (queued.claimed !== undefined) return `${head}  is being worked on by ${plain(queued.claimed.by)}\n`
    if (plan.isQuiet) return `${head}  has nothing to tell, and would go to the processed ones\n`
    if (plan.steps.length === 0) return `${head}  asks for no channel, and would go to the failed ones\n`
    const gathered = await gatherDispatch(ticket, queue)
    if ('problem' in gathered) return `${head}  would go to the failed ones: ${plain(gathered.problem.reason)}\n`
    const lines: string[] = []
    for (const step of plan.steps) {
      const channel = step.decision.do === 'send' ? await desk.channel(step.asked.carrier, step.asked.destination) : undefined
      lines.push(`  ${step.asked.carrier}: ${describe(step)}${channel === undefined ? '' : ` to ${plain(channel.destination)}`}\n`)
      if (channel === undefined || step.decision.do !== 'send') continue
      const { shows } = channel.prepare(gathered.dispatchFor(step.asked.carrier), step.decision.redelivery)
      lines.push(`${jsonText(shows).replace(/^/gm, '    ')}\n`)
    }
    return head + lines.join('')
  }
}

/** What would become of a ticket and one carrier, and why. */
function describe({ asked, decision, state }: Step): string {
  const alert = asked.why === 'alert' ? ' (an alert, as it is critical)' : ''
  switch (decision.do) {
    case 'send':
      return `would be sent, attempt ${decision.attempt}${decision.why === 'unknown' ? ', after asking the service whether it has it, where it can be asked,' : ''}${alert}`
    case 'wait':
      return `waits until ${decision.until}${state.last?.reason === undefined ? '' : `: ${plain(state.last.reason)}`}`
    case 'close':
      return `would be ${decision.outcome}: ${plain(decision.reason)}`
    case 'nothing':
      return decision.why === 'final' ? `is done: ${state.outcome}` : `nobody that it asks for is configured: ${plain(asked.reason ?? '')}`
  }
}
