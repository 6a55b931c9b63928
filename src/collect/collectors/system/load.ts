import type { Observation } from '../../../model/observation.ts'
import { parseOnline } from './cores.ts'
import { garbled, readProc, type Machine } from './machine.ts'
import { hundredths } from './percent.ts'

/** The load over 1, 5 and 15 minutes. */
export type LoadAverages = readonly [number, number, number]

/** `/proc/loadavg` */
export function parseLoad(text: string): LoadAverages | undefined {
  const [, one, five, fifteen] = /^(\d+(?:\.\d+)?) (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)(?: |$)/m.exec(text) ?? []
  return fifteen === undefined ? undefined : [Number(one), Number(five), Number(fifteen)]
}

/** `load/per-core` is over 5 minutes. */
export function loadOf([one, five, fifteen]: LoadAverages, cores: number): readonly Observation[] {
  return [
    { key: 'load/per-core', value: hundredths(five / cores) },
    { key: 'load/1m', value: one },
    { key: 'load/5m', value: five },
    { key: 'load/15m', value: fifteen },
  ]
}

/**
 * The load is the whole machine's, also within a container, and so it is held against the whole machine's processors,
 * not against a control group's quota.
 */
export function load(machine: Machine): readonly Observation[] {
  const averages = parseLoad(readProc(machine, 'loadavg'))
  if (averages === undefined) throw garbled('loadavg')
  return loadOf(averages, parseOnline(readProc(machine, 'stat')) || machine.calls.os.availableParallelism())
}
