import type { Collector } from '../../collector.ts'

/** The log files: how much is new in them since the last run, how bad it is, and the last errors. */
export const logs: Collector = {
  id: 'logs',
  timeLimitMs: 60_000,
  open: ({ logs: settings }) =>
    settings === false ? undefined : async (world, signal, since) => {
      const { look } = await import('./look.ts')
      return await look(settings, world, signal, since)
    },
}
