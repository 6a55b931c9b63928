import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { fileError, systemCode } from '../edge/file-errors.ts'
import type { Machine } from '../edge/machine.ts'
import type { Command } from '../inputs/command-line.ts'
import { VelosError } from '../model/errors.ts'
import { inert, type JsonObject } from '../model/json.ts'
import { paths } from '../model/paths.ts'
import { timestampOf } from '../model/timestamp.ts'
import { confine } from '../publish/confine.ts'

type AppendCommand = Extract<Command, { name: 'memory append' | 'memory relearn' }>

/** What the loop takes in of a line. */
const longestLine = 65_536
const lineFeed = 10

/** Adds a record to the inbox of the folder, in one write; says what the next run does with it. */
export async function appendToInbox(command: AppendCommand, machine: Machine): Promise<string> {
  const { files, root, redact } = machine
  if ((await files.kind(root)) !== 'folder') {
    throw new VelosError('files', `There is no folder ${root}.`, { remedy: 'Say whose inbox is meant, with the flag --root.' })
  }
  await confine(files, root)
  const line = inert(JSON.stringify({ id: await machine.uuid(), ...told(command, redact), ts: timestampOf(machine.now()) }))
  if (line.length > longestLine) {
    throw new VelosError('usage', `The record has ${line.length} characters; ${longestLine} are allowed.`, { remedy: 'Say it in fewer words.' })
  }
  const inbox = join(root, paths.inbox)
  // What a killed writer left unfinished must not swallow this line.
  await files.appendLine(inbox, endsWithinLine(inbox) ? `\n${line}` : line)
  return `Added to ${paths.inbox}; the next run ${command.name === 'memory append' ? 'takes it in' : 'learns anew'}.\n`
}

function told(command: AppendCommand, redact: (text: string) => string): JsonObject {
  if (command.name === 'memory append') {
    const { text, from = 'cli', tags } = command
    return { from: redact(from), insight: redact(text), tags: tags.map(redact) }
  }
  const series = command.series.map(redact)
  return { from: 'velos', relearn: series, insight: `Learn ${series.join(', ')} anew`, tags: ['relearn'] }
}

function endsWithinLine(path: string): boolean {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      const { size } = fstatSync(file)
      const last = new Uint8Array(1)
      return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== lineFeed
    } finally {
      closeSync(file)
    }
  } catch (thrown) {
    const code = systemCode(thrown)
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw fileError('read', path, thrown)
  }
}
