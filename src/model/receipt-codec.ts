import { carriers } from './dispatch.ts'
import { inert, isJsonObject } from './json.ts'
import type { Receipt } from './receipt.ts'

/** One receipt as a line, without its end. */
export function encodeReceipt(receipt: Receipt): string {
  return inert(JSON.stringify(receipt))
}

/** Receipts as a file, a line each; nothing where there are none. */
export function encodeReceipts(receipts: readonly Receipt[]): string {
  return receipts.map((receipt) => `${encodeReceipt(receipt)}\n`).join('')
}

/** Reads receipts; a line that is none, such as one that a full disk cut off, is left out. */
export function decodeReceipts(text: string): readonly Receipt[] {
  return text.split('\n').flatMap((line) => {
    const value = line === '' ? undefined : parsed(line)
    return isReceipt(value) ? [value] : []
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const outcomes = new Set<unknown>([
  'delivered', 'refused', 'skipped', 'retry', 'unknown', 'sending', 'progress', 'unconfigured', 'replayed', 'unreadable',
] satisfies readonly Receipt['outcome'][])
const known = new Set<unknown>(carriers)
const texts = ['at', 'by', 'next', 'id', 'url', 'code', 'reason', 'remedy'] as const

/** True for a value of a receipt's shape, wherever it comes from. */
export function isReceipt(value: unknown): value is Receipt {
  if (!isJsonObject(value)) return false
  const { channel, outcome, at, by, attempt, next, progress } = value
  if (!outcomes.has(outcome) || (channel !== undefined && !known.has(channel))) return false
  if (typeof by !== 'string' || !isMoment(at) || (next !== undefined && !isMoment(next))) return false
  if (attempt !== undefined && !Number.isSafeInteger(attempt)) return false
  if (progress !== undefined && !isJsonObject(progress)) return false
  return texts.every((name) => value[name] === undefined || typeof value[name] === 'string')
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
}
