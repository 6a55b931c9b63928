import type { BridgeResult } from '../bridge.ts'
import type { Step } from '../deliver/plan-ticket.ts'
import { isFinal } from '../deliver/receipts.ts'
import { exitCodes } from '../model/errors.ts'
import type { BridgeSettings } from '../model/bridge-settings.ts'
import { paths } from '../model/paths.ts'
import type { Settlement } from '../model/queue.ts'
import { cell, code, prose } from '../report/escape.ts'
import { bridgeSentence, bridgeWarnings, describeStep } from './describe-bridge.ts'
import type { Core } from './present.ts'

const annotationsOfAKind = 10
const rowsAtMost = 200

/** Shows a run of the bridge to the workflow: annotations, the job summary and the outputs. */
export async function presentBridge(core: Core, env: Readonly<Record<string, string | undefined>>, result: BridgeResult): Promise<void> {
  const shown = { error: 0, warning: 0, notice: 0 }
  for (const { kind, message } of bridgeWarnings(result)) {
    shown[kind] += 1
    if (shown[kind] <= annotationsOfAKind) core[kind](message, { title: 'VELOS bridge' })
    else core.info(message)
  }
  core.info(bridgeSentence(result))
  if (env['GITHUB_STEP_SUMMARY'] && result.handled.length + result.waiting.length > 0) await core.summary.addRaw(summaryOf(result), true).write()
  for (const [name, value] of Object.entries(result.tally)) core.setOutput(name, String(value))
}

function summaryOf(result: BridgeResult): string {
  const handled = result.handled.flatMap(({ title, steps, problem, settlement }) => {
    const ticket = code(placeOf(settlement))
    if (steps.length === 0) return [[prose(title, 150), '', prose(problem === undefined ? 'asks for nobody' : `refused: ${problem.reason}`, 300), ticket]]
    return steps.map((step) => [prose(title, 150), step.asked.carrier, outcomeOf(step), ticket])
  })
  const waiting = result.waiting.flatMap(({ path, waits }) => (waits?.steps ?? []).map((step) => [prose(waits?.title ?? '', 150), step.asked.carrier, outcomeOf(step), code(path)]))
  const rows = [...handled, ...waiting]
  const more = rows.length > rowsAtMost ? `\n\n… and ${rows.length - rowsAtMost} more` : ''
  const table = rows.slice(0, rowsAtMost).map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
  return `## VELOS bridge\n\n${prose(bridgeSentence(result))}.\n\n| Message | Channel | Outcome | Ticket |\n|---|---|---|---|\n${table}${more}\n`
}

/** How it stands, with a link to the message where the service gave one. */
function outcomeOf(step: Step): string {
  const { outcome, last } = step.state
  const isFine = outcome === 'delivered' && last?.reason === undefined
  const word = isFinal(step.state) ? `**${outcome}**` : outcome === 'none' || outcome === 'sending' ? 'not yet sent' : outcome
  const linked = last?.url !== undefined && /^https:\/\/[\w./?=&%#:@~-]+$/.test(last.url) ? `[${word}](${last.url})` : word
  return isFine ? linked : `${linked}: ${prose(describeStep(step).slice(step.asked.carrier.length + 2), 300)}`
}

/** Where the ticket is after the run. */
function placeOf({ path, move }: Settlement): string {
  if (move === undefined) return path
  const queue = path.startsWith(`${paths.queue}/`) ? { processed: paths.queueProcessed, failed: paths.queueFailed } : { processed: paths.ticketsProcessed, failed: paths.ticketsFailed }
  return `${queue[move.to]}${path.slice(path.lastIndexOf('/'))}`
}

/** The exit code: `pending` fails on failures too, and `skipped` on both. */
export function bridgeExitCode({ tally, failure }: BridgeResult, failOn: BridgeSettings['failOn']): number {
  if (failure !== undefined) return failure.exitCode
  const hasFailed = tally.failed > 0
  const isPending = hasFailed || tally.pending > 0
  const reached = { never: false, failed: hasFailed, pending: isPending, skipped: isPending || tally.skipped > 0 }
  return reached[failOn] ? exitCodes.failOn : exitCodes.done
}
