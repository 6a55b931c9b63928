import type { Collector } from '../../collector.ts'
import { cores } from './cores.ts'
import { cpu } from './cpu.ts'
import { disks } from './disks.ts'
import { partsElsewhere } from './elsewhere.ts'
import { hostCalls, type HostCalls } from './host-calls.ts'
import { kernel, os, runner, uptime } from './identity.ts'
import { load } from './load.ts'
import { lookAt, type Machine, type Part } from './machine.ts'
import { memory, swap } from './memory.ts'
import { network } from './network.ts'
import { pressure } from './pressure.ts'
import { processes } from './processes.ts'

/** The first CPU sample is taken before anything else is done, the second while all else is long finished. */
const partsOnLinux: readonly Part[] = [
  { name: 'cpu', look: cpu },
  { name: 'cores', look: cores },
  { name: 'pressure', look: pressure },
  { name: 'load', look: load },
  { name: 'memory', look: memory },
  { name: 'swap', look: swap },
  { name: 'disks', look: disks },
  { name: 'network', look: network },
  { name: 'uptime', look: uptime },
  { name: 'processes', look: processes },
  { name: 'os', look: os },
  { name: 'kernel', look: kernel },
]

/** The machine that this runs on, from `/proc` and `/sys` on Linux and from Node elsewhere; starts no program. */
export function systemCollector(calls: HostCalls): Collector {
  return {
    id: 'system',
    timeLimitMs: 15_000,
    open: ({ system: settings }) =>
      settings === false ? undefined : async (world, signal) => {
        const machine: Machine = { world, settings, calls, signal }
        const parts = world.platform === 'linux' ? partsOnLinux : partsElsewhere
        const seen = await Promise.all(parts.map((part) => lookAt(part, machine)))
        return { observations: [...seen.flat(), ...runner(world)] }
      },
  }
}

export const system = systemCollector(hostCalls)
