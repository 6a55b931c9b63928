import { isJsonObject } from '../../model/json.ts'
import { paths } from '../../model/paths.ts'

/** The commit point of a folder: once it stands under its name, the moves and removals are done, by this run or the next. */
export interface Intent {
  readonly run: string
  /** Staged file and its place, in the order in which they are moved. POSIX, relative to the root. */
  readonly moves: readonly (readonly [from: string, to: string])[]
  readonly removes: readonly string[]
}

const schema = 'velos.intent/1'

export function encodeIntent(intent: Intent): string {
  return `${JSON.stringify({ schema, ...intent })}\n`
}

/** Undefined for anything that is not an intent of ours, or that names a place in none of our folders. */
export function decodeIntent(content: string): Intent | undefined {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return undefined
  }
  if (!isJsonObject(value) || value['schema'] !== schema) return undefined
  const { run, moves, removes } = value
  if (typeof run !== 'string' || !Array.isArray(moves) || !Array.isArray(removes)) return undefined
  if (!moves.every(isMove) || !removes.every(isInData)) return undefined
  return { run, moves, removes }
}

function isMove(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isInData)
}

function isInData(value: unknown): value is string {
  return typeof value === 'string' && folders.has(value.slice(0, value.lastIndexOf('/'))) && /\/[^/\\\0]+$/.test(value)
}

const folders: ReadonlySet<string> = new Set([
  paths.reports,
  paths.tickets,
  paths.ticketsProcessed,
  paths.ticketsFailed,
  paths.memory,
  paths.sightings,
  paths.setAside,
])
