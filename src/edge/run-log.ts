import { join } from 'node:path'
import { messageOf } from '../model/errors.ts'
import { paths } from '../model/paths.ts'
import { timestampOf } from '../model/timestamp.ts'
import type { Machine } from './machine.ts'

/** Appends lines of the contract's form, `[LEVEL] <timestamp>: <message>`, to the program's own log. */
export interface RunLog {
  info(message: string): Promise<void>
  error(message: string): Promise<void>
  /** Why the log could not be written, a sentence without a full stop; a run does not fail for that. */
  problem(): string | undefined
}

const bytesAtMost = 1024 * 1024

/** The loop's log under the machine's root, or the one that is named; it starts anew, with the last one beside it, once it has a mebibyte. */
export function runLog(machine: Machine, log: string = paths.loopLog): RunLog {
  const path = join(machine.root, log)
  let problem: string | undefined

  const write = async (level: string, message: string) => {
    const line = machine.redact(`[${level}] ${timestampOf(machine.now())}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`)
    try {
      const facts = await machine.files.facts(path)
      if (facts !== undefined && facts.bytes > bytesAtMost) await machine.files.move(path, `${path}.1`)
      await machine.files.appendLine(path, line)
    } catch (thrown) {
      problem = messageOf(thrown).replace(/\.$/, '')
    }
  }
  return {
    info: async (message) => await write('INFO', message),
    error: async (message) => await write('ERROR', message),
    problem: () => problem,
  }
}
