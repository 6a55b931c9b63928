import type { Observation } from '../../../model/observation.ts'
import { cgroupMemory } from './cgroup.ts'
import { garbled, readProc, type Machine } from './machine.ts'
import { percent } from './percent.ts'

/** `/proc/meminfo` in bytes, by name. */
export function parseMeminfo(text: string): ReadonlyMap<string, number> {
  const lines = text.matchAll(/^(\S+):[ \t]*(\d+) kB$/gm)
  return new Map([...lines].map(([, name = '', kilobytes]) => [name, Number(kilobytes) * 1024]))
}

/** What the machine has, or what the control group may use where that is less. */
export function memory(machine: Machine): readonly Observation[] {
  const info = parseMeminfo(readProc(machine, 'meminfo'))
  const total = info.get('MemTotal')
  // Kernels before 3.14 have no MemAvailable.
  const available = info.get('MemAvailable') ?? info.get('MemFree')
  if (total === undefined || total === 0 || available === undefined) throw garbled('meminfo')
  const group = cgroupMemory(machine)
  if (group === undefined || group.limit >= total) return memoryOf(total, available)
  return memoryOf(group.limit, Math.min(Math.max(0, group.limit - group.used), available), group.used)
}

/** `bytes` each; `used` is what is not available, unless told. */
export function memoryOf(total: number, available: number, used = total - available): readonly Observation[] {
  return [
    { key: 'memory/total', value: total, unit: 'bytes' },
    { key: 'memory/available', value: available, unit: 'bytes' },
    { key: 'memory/used', value: percent(used, total), unit: 'percent' },
  ]
}

export function swap(machine: Machine): readonly Observation[] {
  const info = parseMeminfo(readProc(machine, 'meminfo'))
  const total = info.get('SwapTotal') ?? 0
  if (total === 0) return []
  return [
    { key: 'swap/total', value: total, unit: 'bytes' },
    { key: 'swap/used', value: percent(total - (info.get('SwapFree') ?? total), total), unit: 'percent' },
  ]
}
