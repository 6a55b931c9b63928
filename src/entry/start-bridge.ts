import path from 'node:path'
import { type BridgeResult, runBridge } from '../bridge.ts'
import type { Delivered } from '../deliver/deliver-ticket.ts'
import type { Machine } from '../edge/machine.ts'
import { realMachine } from '../edge/real-machine.ts'
import { runLog } from '../edge/run-log.ts'
import { keepHeapSmall } from '../edge/small-heap.ts'
import { parseBridgeSettings } from '../inputs/bridge-settings.ts'
import type { BridgeInputValues, InputSource } from '../inputs/inputs.ts'
import { resolveRoot } from '../inputs/root.ts'
import type { BridgeSettings } from '../model/bridge-settings.ts'
import { messageOf, VelosError } from '../model/errors.ts'
import { paths } from '../model/paths.ts'
import { confine } from '../publish/confine.ts'
import { ticketLine } from './describe-bridge.ts'
import { findConfiguration } from './find-configuration.ts'
import { openLocalQueue, openQueue } from './open-queue.ts'

export interface BridgeStart {
  readonly inputs: BridgeInputValues
  readonly source: InputSource
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** The bridge's settings, and the machine that they are for. */
export async function prepareBridge({ inputs, source, env, cwd }: BridgeStart): Promise<{ readonly settings: BridgeSettings; readonly machine: Machine }> {
  const root = resolveRoot({ root: inputs.root, source, env, cwd, path })
  const machine = realMachine(root, env)
  const file = await findConfiguration(machine.files, root, inputs.config)
  const settings = await parseBridgeSettings({ inputs, source, env, root, file })
  if ((await machine.files.kind(root)) !== 'folder') {
    throw new VelosError('configuration', `The root ${root} is not a folder.`, { remedy: 'Say which folder, with the input or flag "root".' })
  }
  await confine(machine.files, root)
  return { settings, machine }
}

/** Who is told how far the bridge is. */
export interface Watch {
  /** Git or a service is being waited for: time for whatever else is to be done. */
  onWaiting?(): void
  onTicket(delivered: Delivered): void | Promise<void>
}

/** What a start of the bridge came to: a run, or the text of a rehearsal. */
export type Started = { readonly result: BridgeResult } | { readonly rehearsal: string }

/** Builds the real world and runs the bridge in it; a dry run only says what it would do. */
export async function startBridge(settings: BridgeSettings, machine: Machine, watch: Watch): Promise<Started> {
  const runId = await machine.uuid()
  if (settings.dryRun) {
    const { rehearseBridge } = await import('../rehearse.ts')
    return { rehearsal: await rehearseBridge(settings, await openQueue(settings, machine, runId), machine.now()) }
  }
  const log = runLog(machine, paths.bridgeLog)
  const fetch: Machine['fetch'] = async (input, init) => {
    const answering = machine.fetch(input, init)
    watch.onWaiting?.()
    return await answering
  }
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  // A cancelled job gets a few seconds: what was done is recorded in them.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
  try {
    const result = await runBridge(settings, {
      world: { ...machine, fetch },
      random: machine.random,
      runId,
      stop: stop.signal,
      async openQueue() {
        const opening = openQueue(settings, machine, runId)
        if (settings.deliver === 'commit') watch.onWaiting?.()
        return await opening
      },
      onLongQueue: keepHeapSmall,
      openLocalQueue: async () => await openLocalQueue(settings, machine, runId),
      async onTicket(delivered) {
        await watch.onTicket(delivered)
        const hasFailed = delivered.problem !== undefined || delivered.settlement.move?.to === 'failed'
        await (hasFailed ? log.error : log.info)(ticketLine(delivered))
      },
    })
    if (result.failure !== undefined) await log.error(result.failure.message)
    return { result }
  } catch (thrown) {
    await log.error(messageOf(thrown))
    throw thrown
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
  }
}
