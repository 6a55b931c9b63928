import type { Command } from '../inputs/command-line.ts'
import { exitCodes } from '../model/errors.ts'
import { plain } from '../model/plain.ts'
import { bridgeSentence, bridgeWarnings, describeTicket } from './describe-bridge.ts'
import { describeTest } from './describe-test.ts'
import { openQueue } from './open-queue.ts'
import { bridgeExitCode } from './present-bridge.ts'
import { prepareBridge, startBridge } from './start-bridge.ts'

type BridgeCommand = Extract<Command, { name: 'bridge' | 'bridge test' | 'bridge replay' }>

export interface BridgeCommandWorld {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  print(text: string): Promise<void>
  complain(text: string): void
}

/** Performs the bridge's commands; the exit code. */
export async function performBridge(command: BridgeCommand, { env, cwd, print, complain }: BridgeCommandWorld): Promise<number> {
  const { settings, machine } = await prepareBridge({ inputs: command.inputs, source: 'flag', env, cwd })
  switch (command.name) {
    case 'bridge': {
      const started = await startBridge(settings, machine, { onTicket: async (delivered) => await print(`${describeTicket(delivered)}\n`) })
      if ('rehearsal' in started) {
        await print(started.rehearsal)
        return exitCodes.done
      }
      for (const { kind, message } of bridgeWarnings(started.result)) complain(`${kind}: ${message}`)
      await print(`${bridgeSentence(started.result)}.\n`)
      const { failure } = started.result
      if (failure !== undefined) complain(`${plain(failure.message)}\n       ${plain(failure.remedy)}`)
      return bridgeExitCode(started.result, settings.failOn)
    }
    case 'bridge test': {
      const { testChannel } = await import('../test-message.ts')
      const tested = await testChannel(command.channel, settings.dispatch, machine, await machine.uuid())
      for (const one of tested) await print(`${describeTest(one).map((line) => plain(machine.redact(line))).join('\n  ')}\n`)
      return tested.every(({ verdict }) => verdict.outcome === 'delivered') ? exitCodes.done : exitCodes.failed
    }
    case 'bridge replay': {
      const { replayTickets } = await import('../replay.ts')
      const runId = await machine.uuid()
      const replayed = await replayTickets(await openQueue(settings, machine, runId), command.tickets, { at: machine.now(), by: runId })
      for (const { path, isDue, alreadyDelivered } of replayed) {
        if (!isDue) await print(`${plain(path)} was delivered to all that it asks for; it stays where it is.\n`)
        if (!isDue) continue
        const kept = alreadyDelivered.length === 0 ? '' : ` (${alreadyDelivered.join(', ')} had been delivered, and is not sent again)`
        await print(`${plain(path)} is due again${kept}; the next "velos bridge" sends it.\n`)
      }
      return exitCodes.done
    }
  }
}
