import type { BridgeSettings } from '../model/bridge-settings.ts'
import { isJsonObject } from '../model/json.ts'
import { paths } from '../model/paths.ts'
import type { QueuedTicket, Settlement } from '../model/queue.ts'
import { encodeHandled, type Result } from './handled-ticket.ts'
import type { Surveyed } from './survey.ts'
import { parseTicketJson } from './ticket/read-ticket.ts'

/** How a ticket ends by which the loop decided to tell nobody. */
export const nothingToTell: Result = { outcome: 'processed', code: 'nothing-to-tell', reason: 'Nothing to tell: it says of each channel why it is not asked' }

/** A longer one is none that the loop wrote: it is handled like any other, one at a time. */
const bytesAtMost = 64 * 1024
/** So many are worth a commit of their own; fewer go along with one that is made anyway. */
const worthACommit = 24

/**
 * A quiet ticket as it is put away without being claimed first: nothing of it is ever sent, so that two bridges that do
 * it at once do the same. Undefined where it has to go the common way: it is in the other queue, which may be of the
 * folder alone, or somebody has it, or may have sent some of it.
 */
export function putAway({ path, file, receipts, claimed, doubtedSince }: QueuedTicket, now: Date): Settlement | undefined {
  if (!path.startsWith(`${paths.tickets}/`) || claimed !== undefined || doubtedSince !== undefined) return undefined
  if (file.kind !== 'file' || file.content.length > bytesAtMost) return undefined
  const ticket = parseTicketJson(file.content)
  return isJsonObject(ticket) ? { path, receipts, move: { to: 'processed', content: encodeHandled(ticket, nothingToTell, receipts, now) } } : undefined
}

/** The quiet tickets that are put away in this run; in a folder, where it costs nothing, all of them. */
export function quietOnes(survey: readonly Surveyed[], deliver: BridgeSettings['deliver']): readonly Settlement[] {
  const quiet = survey.flatMap((one) => one.quiet ?? [])
  const isCarried = deliver !== 'commit' || survey.some(({ isDue }) => isDue)
  return isCarried || quiet.length >= worthACommit ? quiet : []
}
