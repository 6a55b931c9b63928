import path from 'node:path'
import type { Machine } from '../edge/machine.ts'
import { realMachine } from '../edge/real-machine.ts'
import type { Command } from '../inputs/command-line.ts'
import { resolveRoot } from '../inputs/root.ts'
import { type JsonObject, jsonText } from '../model/json.ts'
import { plain } from '../model/plain.ts'
import { counted, number } from '../model/quantity.ts'
import { parseQuery, type Query } from '../recall/query.ts'
import { isShallow } from '../remember/record.ts'
import { redacted } from '../remember/redacted.ts'
import { describeRecord } from './describe-records.ts'
import { readRecords, type Records, recentOf, searchIn } from './memory-reading.ts'
import { openStored, type Stored } from './stored.ts'

type MemoryCommand = Extract<Command, { name: `memory ${string}` }>
type ReadCommand = Extract<MemoryCommand, { name: 'memory recent' | 'memory search' }>

/** What a command that reads is performed in. */
export interface ReaderWorld {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** For the eyes of a person: words are marked. */
  readonly colour: boolean
  print(text: string): Promise<void>
  complain(text: string): void
}

/** Performs one of the `memory` commands. */
export async function performMemory(command: MemoryCommand, world: ReaderWorld): Promise<void> {
  const root = resolveRoot({ root: command.inputs.root, source: 'flag', env: world.env, cwd: world.cwd, path })
  const machine = realMachine(root, world.env)
  switch (command.name) {
    case 'memory recent':
    case 'memory search': {
      const stored = await openStored(machine, command.branch)
      return await showRecords(command, stored, await readRecords(stored), machine, world)
    }
    case 'memory stats': {
      const { memoryStatistics } = await import('./memory-stats.ts')
      return await world.print(await memoryStatistics(await openStored(machine, command.branch), command.json, machine))
    }
    case 'memory append':
    case 'memory relearn': {
      const { appendToInbox } = await import('./memory-append.ts')
      return await world.print(await appendToInbox(command, machine))
    }
  }
}

async function showRecords(command: ReadCommand, stored: Stored, records: Records, { redact }: Machine, world: ReaderWorld): Promise<void> {
  const query = command.name === 'memory search' ? parseQuery(command.words) : undefined
  const { total, found } = query === undefined ? newest(records, command.count) : best(records, query, command.count)
  const isPending = new Set<JsonObject>(records.pending)
  const shown = found.map(({ record, ...rest }) => ({ ...rest, isPending: isPending.has(record), record: harmless(record, redact) }))
  if (command.json) {
    const entries = shown.map(({ isPending: pending, record, ...rest }) => ({ ...rest, pending, record }))
    return await world.print(`${jsonText({ schema: 'velos.records/1', read: stored.name, total, records: entries })}\n`)
  }
  world.complain(`${plain(sentence(query, total, shown.length, stored.name))}.`)
  await world.print(shown.map((one) => describeRecord(one, query, world.colour)).join(''))
}

interface Found {
  readonly total: number
  readonly found: readonly { readonly record: JsonObject; readonly rank?: number }[]
}

function newest(records: Records, count: number): Found {
  const { total, records: found } = recentOf(records, count)
  return { total, found: found.map((record) => ({ record })) }
}

function best(records: Records, query: Query, count: number): Found {
  const { total, best: found } = searchIn(records, query, count)
  return { total, found }
}

function sentence(query: Query | undefined, total: number, shown: number, place: string): string {
  if (query === undefined) {
    if (total === 0) return `There are no records in ${place}`
    return `${shown < total ? `The newest ${number(shown)} of ${counted(total, 'record')}` : counted(total, 'record')} in ${place}`
  }
  const words = query.words.map(({ text }) => `"${text}"`).join(', ')
  if (total === 0) return `No record in ${place} holds ${words}`
  return `${shown < total ? `The best ${number(shown)} of ${counted(total, 'record')}` : counted(total, 'record')} in ${place} ${total === 1 ? 'holds' : 'hold'} ${words}`
}

/** Without the secrets that this environment tells of; what is nested too deeply is left out. */
function harmless(record: JsonObject, redact: (text: string) => string): JsonObject {
  const id = typeof record['id'] === 'string' ? record['id'] : ''
  return isShallow(record) ? redacted({ ...record, id }, redact) : { id, insight: '(it is nested too deeply)' }
}
