import { readFileSync } from 'node:fs'
import type { World } from '../../../edge/world.ts'
import { messageOf } from '../../../model/errors.ts'
import { unavailable, type Observation } from '../../../model/observation.ts'
import type { SystemSettings } from '../../../model/settings.ts'
import type { HostCalls } from './host-calls.ts'

/** What every part of the collector looks at. */
export interface Machine {
  readonly world: World
  readonly settings: SystemSettings
  readonly calls: HostCalls
  readonly signal: AbortSignal
}

/** One part of what is seen of a machine; if it throws, the other parts still stand. */
export interface Part {
  readonly name: string
  look(machine: Machine): readonly Observation[] | Promise<readonly Observation[]>
}

/** Looks at one part; what it throws is an observation that says so. */
export async function lookAt({ name, look }: Part, machine: Machine): Promise<readonly Observation[]> {
  try {
    return await look(machine)
  } catch (thrown) {
    machine.signal.throwIfAborted()
    return [unavailable('system', name, messageOf(thrown))]
  }
}

/** A file below `/proc`. These files are in memory: reading them at once is faster than waiting for a thread. */
export function readProc({ world }: Machine, path: string): string {
  return readFileSync(`${world.proc}/${path}`, 'utf8')
}

/** The text of a file that need not be there. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A file that has another form than the kernel documents. */
export function garbled(path: string): Error {
  return new Error(`/proc/${path} has an unknown form`)
}
