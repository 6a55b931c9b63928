import type { Observation } from '../../../model/observation.ts'
import { cgroupCores } from './cgroup.ts'
import { readProc, type Machine } from './machine.ts'
import { hundredths } from './percent.ts'

/** The processors that the machine has, by `/proc/stat`: a line `cpu0 …` each. */
export function parseOnline(stat: string): number {
  return stat.match(/^cpu\d+ /gm)?.length ?? 0
}

/** The processors that a process may run on, by its `/proc/<pid>/status`: `Cpus_allowed_list: 0-3,7`. */
export function parseAllowed(status: string): number | undefined {
  const list = /^Cpus_allowed_list:\s*(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)\s*$/m.exec(status)?.[1]
  if (list === undefined) return undefined
  const counts = list.split(',').map((range) => {
    const [from, to = from] = range.split('-').map(Number)
    return from === undefined || to === undefined ? Number.NaN : to - from + 1
  })
  const count = counts.reduce((sum, one) => sum + one, 0)
  return Number.isFinite(count) && count > 0 ? count : undefined
}

/** How many processors this run can use, fractional under a quota, and what says so. */
export function effectiveCores(machine: Machine): { readonly cores: number; readonly source: string } {
  const bounds = [
    { cores: cgroupCores(machine), source: 'cgroup' },
    { cores: parseAllowed(readProc(machine, 'self/status')), source: 'affinity' },
    { cores: parseOnline(readProc(machine, 'stat')) || machine.calls.os.availableParallelism(), source: 'online' },
  ]
  return bounds
    .map(({ cores = Number.POSITIVE_INFINITY, source }) => ({ cores: hundredths(cores), source }))
    .reduce((least, one) => (one.cores <= least.cores ? one : least))
}

export function cores(machine: Machine): readonly Observation[] {
  const { cores: value, source } = effectiveCores(machine)
  return [{ key: 'cpu/cores', value, unit: 'count', labels: { source } }]
}
