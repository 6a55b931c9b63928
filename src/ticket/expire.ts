import { isJsonObject } from '../model/json.ts'
import type { Receipt } from '../model/receipt.ts'

/** A pending ticket as it goes to the failed ones because nobody fetched it in time; what cannot be read is kept as it is. */
export function expireTicket(content: string, receipts: readonly Receipt[], timestamp: string): string {
  let ticket: unknown
  try {
    ticket = JSON.parse(content)
  } catch {
    return content
  }
  if (!isJsonObject(ticket)) return content
  const result = { outcome: 'expired', at: timestamp, reason: 'No bridge fetched it within 90 days and the newest 1,000 tickets.' }
  return `${JSON.stringify({ ...ticket, result, ...(receipts.length > 0 && { receipts }) }, undefined, 2)}\n`
}
