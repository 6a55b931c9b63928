import { isJsonObject } from '../../model/json.ts'

/** A bridge's word on a branch that it works on some tickets, until then. */
export interface Claim {
  /** The uuid of the bridge's run, and how many claims it has made in it. */
  readonly run: string
  readonly turn: number
  /** As `Locks.owner` names the process. */
  readonly owner: string
  /** For people. */
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly until: string
  /** POSIX, relative to the root. */
  readonly tickets: readonly string[]
}

export const claimsFolder = 'data/.velos/claims'
const schema = 'velos.claim/1'

export function claimPath(run: string): string {
  return `${claimsFolder}/${run}.json`
}

export function encodeClaim(claim: Claim): string {
  return `${JSON.stringify({ schema, ...claim }, undefined, 1)}\n`
}

/** Undefined for anything that is no claim of ours: it then holds nothing. */
export function decodeClaim(content: string): Claim | undefined {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return undefined
  }
  if (!isJsonObject(value) || value['schema'] !== schema) return undefined
  const { run, turn, owner, by, at, until, tickets } = value
  if (typeof run !== 'string' || typeof turn !== 'number' || typeof owner !== 'string' || typeof by !== 'string') return undefined
  if (!isMoment(at) || !isMoment(until) || !Array.isArray(tickets) || !tickets.every(isText)) return undefined
  return { run, turn, owner, by, at, until, tickets }
}

/** No bridge claims for longer than its time budget (six hours at the most), a message and some minutes. */
const longestClaimMs = 7 * 3_600_000

/** True for a claim that ran out, or that lasts longer than any bridge's would: that one is nobody's. */
export function isOver({ at, until }: Claim, now: Date): boolean {
  const end = Date.parse(until)
  return end < now.getTime() || end - now.getTime() > longestClaimMs || end - Date.parse(at) > longestClaimMs
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
