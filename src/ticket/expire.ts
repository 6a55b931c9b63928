import { isJsonObject, type JsonObject } from '../model/json.ts'
import type { Receipt } from '../model/receipt.ts'

const unfetched = 'within 90 days and the newest 1,000 tickets.'

/** A pending ticket as it goes to the failed ones because nobody fetched it in time; what cannot be read is kept as it is. */
export function expireTicket(content: string, receipts: readonly Receipt[], timestamp: string): string {
  const ticket = parsed(content)
  if (ticket === undefined) return content
  const reason = isQuiet(ticket) ? `It had nothing to tell, and no bridge put it away ${unfetched}` : `No bridge fetched it ${unfetched}`
  const result = { outcome: 'expired', at: timestamp, reason }
  return `${JSON.stringify({ ...ticket, result, ...(receipts.length > 0 && { receipts }) }, undefined, 2)}\n`
}

/** Whether a ticket asks for nobody because the loop decided so: that it expires is no loss, and nobody need hear of it. */
export function hasNothingToTell(content: string): boolean {
  const ticket = parsed(content)
  return ticket !== undefined && isQuiet(ticket)
}

function isQuiet({ schema, decided, send }: JsonObject): boolean {
  return schema === 'velos.ticket/1' && isJsonObject(decided) && isJsonObject(send) && Object.values(send).every((one) => one !== true)
}

function parsed(content: string): JsonObject | undefined {
  try {
    const ticket: unknown = JSON.parse(content)
    return isJsonObject(ticket) ? ticket : undefined
  } catch {
    return undefined // Not a ticket: then there is nothing to say of it.
  }
}
