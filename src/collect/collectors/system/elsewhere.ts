import { parse } from 'node:path'
import { unavailable, type Observation } from '../../../model/observation.ts'
import { cpu } from './cpu.ts'
import { disks } from './disks.ts'
import { loadOf } from './load.ts'
import type { Machine, Part } from './machine.ts'
import { memoryOf } from './memory.ts'

const rest = 'pressure, swap, network and processes'

/** What Node tells of a machine that is no Linux. */
export const partsElsewhere: readonly Part[] = [
  { name: 'cpu', look: cpu },
  { name: 'cores', look: ({ calls }) => [count(calls.os.availableParallelism())] },
  { name: 'load', look: load },
  { name: 'memory', look: memory },
  { name: 'disks', look: disksOf },
  { name: 'uptime', look: ({ calls }) => [{ key: 'uptime', value: Math.floor(calls.os.uptime()), unit: 'seconds' }] },
  { name: 'os', look: ({ calls }) => [{ key: 'os', value: calls.os.version() }] },
  { name: 'kernel', look: ({ calls }) => [{ key: 'kernel', value: calls.os.release() }] },
  { name: 'rest', look: ({ world }) => [unavailable('system', rest, `not told on ${world.platform}`)] },
]

function count(cores: number): Observation {
  return { key: 'cpu/cores', value: cores, unit: 'count', labels: { source: 'online' } }
}

/** Windows knows no load: Node gives zeros there. */
function load({ world, calls }: Machine): readonly Observation[] {
  if (world.platform === 'win32') return []
  const [one = 0, five = 0, fifteen = 0] = calls.os.loadavg()
  return loadOf([one, five, fifteen], calls.os.availableParallelism())
}

/** macOS counts as free only what holds nothing at all, which is next to nothing on a healthy machine. */
function memory({ world, calls }: Machine): readonly Observation[] {
  if (world.platform !== 'darwin') return memoryOf(calls.os.totalmem(), calls.os.freemem())
  return [
    { key: 'memory/total', value: calls.os.totalmem(), unit: 'bytes' },
    unavailable('system', 'memory', 'Node does not tell on macOS how much could be had'),
  ]
}

/** Without a list of mounts: the disk that the root is on, unless the configuration names some. */
function disksOf(machine: Machine): Promise<readonly Observation[]> {
  const { settings, world } = machine
  return disks({ ...machine, settings: { disks: [parse(world.root).root], ...settings } })
}
