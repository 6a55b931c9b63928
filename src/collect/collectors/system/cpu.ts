import { unavailable, type Observation } from '../../../model/observation.ts'
import { garbled, readProc, type Machine } from './machine.ts'
import { percent } from './percent.ts'

/** Time that all processors together have spent since the machine started, in seconds. */
export interface CpuTimes {
  readonly busy: number
  readonly total: number
}

/** The kernel counts for programs in hundredths of a second, on every architecture (USER_HZ, proc(5)). */
const ticksPerSecond = 100

/** More would not come back within the collector's time limit. */
const longestWindowMs = 8000

/** `/proc/stat`, its first line: idle and iowait are idle; guest time is in user time already. */
export function parseCpuTimes(stat: string): CpuTimes | undefined {
  const line = /^cpu +(\d.*)$/m.exec(stat)?.[1]
  if (line === undefined) return undefined
  const ticks = line.trim().split(/ +/).slice(0, 8).map(Number)
  if (ticks.length < 4 || ticks.some((one) => !Number.isFinite(one))) return undefined
  const [, , , idle = 0, iowait = 0] = ticks
  const total = ticks.reduce((sum, one) => sum + one, 0)
  return { busy: (total - idle - iowait) / ticksPerSecond, total: total / ticksPerSecond }
}

/**
 * `cpu/used` is the share of all processors between two samples that are at least the window apart, less what this very
 * process used. The first was taken when the process began, where somebody did that, else it is taken at once.
 */
export async function cpu(machine: Machine): Promise<readonly Observation[]> {
  const { world, settings } = machine
  const before = sampleAtStart(machine) ?? sample(machine)
  const windowMs = Math.min(settings.cpuWindowMs, longestWindowMs)
  await world.sleep(Math.max(0, before.atMs + windowMs - world.monotonicMs()), machine.signal)
  const after = sample(machine)
  const total = after.total - before.total
  if (!(total > 0)) return [unavailable('system', 'cpu', 'no time went by between the two samples')]
  const used = after.busy - before.busy - (after.own - before.own)
  return [{ key: 'cpu/used', value: percent(used, total), unit: 'percent' }]
}

interface Sample extends CpuTimes {
  /** Seconds of CPU time that this process has used. */
  readonly own: number
  readonly atMs: number
}

function sampleAtStart({ world }: Machine): Sample | undefined {
  if (world.cpuAtStart === undefined) return undefined
  const { stat, ownMicros, atMs } = world.cpuAtStart
  const times = parseCpuTimes(stat)
  return times && { ...times, own: ownMicros / 1e6, atMs }
}

function sample(machine: Machine): Sample {
  const times = machine.world.platform === 'linux' ? parseCpuTimes(readProc(machine, 'stat')) : timesOf(machine)
  if (times === undefined) throw garbled('stat')
  return { ...times, own: machine.calls.ownCpuMicros() / 1e6, atMs: machine.world.monotonicMs() }
}

function timesOf({ calls }: Machine): CpuTimes {
  let busy = 0
  let total = 0
  for (const { times } of calls.os.cpus()) {
    const all = times.user + times.nice + times.sys + times.idle + times.irq
    busy += (all - times.idle) / 1000
    total += all / 1000
  }
  return { busy, total }
}
