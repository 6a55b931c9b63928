import type { Form } from '../detect/detector.ts'
import { matcher } from '../model/glob.ts'
import { everyHost } from '../model/learned.ts'

/** How a series is learned. */
export interface Learnable {
  readonly form: Form
  /** Where it is full; absent: it cannot be. */
  readonly capacity?: number
  /** A value that is no farther from the expected one matters to nobody; of a counter or an increment per hour. */
  readonly floor?: number
}

interface Kind extends Learnable {
  readonly series: string
}

const gauge = { form: 'gauge' } as const satisfies Learnable
const percent = { form: 'gauge', floor: 1 } as const satisfies Learnable
const filling = { form: 'gauge', capacity: 100, floor: 1 } as const satisfies Learnable
const lines = { form: 'increment', floor: 1 } as const satisfies Learnable
/** Ten kilobytes a second. */
const traffic = { form: 'counter', floor: 36e6 } as const satisfies Learnable

/**
 * What is learned of the collectors whose series are known here: what says something about health and has a usual
 * value. Not what only grows by nature (an age, an uptime), nor what another series says already.
 */
const known: Readonly<Record<string, readonly Kind[]>> = {
  system: [
    { series: 'disk/*/used', ...filling },
    { series: 'disk/*/inodes-used', ...filling },
    { series: 'cpu/pressure', ...percent },
    { series: 'io/pressure', ...percent },
    { series: 'load/per-core', form: 'gauge', floor: 0.1 },
    { series: 'memory/pressure', ...percent },
    { series: 'memory/used', ...percent },
    { series: 'swap/used', ...percent },
    { series: 'network/*/received', ...traffic },
    { series: 'network/*/sent', ...traffic },
    { series: 'network/*/errors', form: 'counter', floor: 1 },
  ],
  // More findings make more issues: they must not make a finding again.
  issues: [],
  repo: [
    { series: 'repo/objects', form: 'gauge', floor: 100 },
    { series: 'repo/size', form: 'gauge', floor: 1e6 },
  ],
  logs: [
    { series: 'logs/errors', ...lines },
    { series: 'logs/lines', ...lines },
    { series: 'logs/warnings', ...lines },
  ],
}

const kinds = new Map(
  Object.entries(known).map(([collector, all]) => [collector, all.map((kind) => ({ kind, matches: matcher(kind.series) }))]),
)

/** How a series of a collector is learned; undefined where it is not. Every number of another collector is a gauge. */
export function learnable(collector: string, series: string, hosted: boolean): Learnable | undefined {
  // A hosted runner is another machine every time.
  if (hosted && collector === 'system') return undefined
  const own = kinds.get(collector)
  return own === undefined ? gauge : own.find(({ matches }) => matches(series))?.kind
}

/** Whose a series is: the repository and what is beyond the machine look the same from every host. */
export function ownerOf(series: string, host: string): string {
  return /^(?:actions|endpoint|repo)\//.test(series) ? everyHost : host
}
