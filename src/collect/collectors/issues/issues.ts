import { NothingToObserve } from '../../../model/errors.ts'
import type { Collector } from '../../collector.ts'

/** The issues that the bridge keeps: which of them people have acknowledged or snoozed by a label. */
export const issues: Collector = {
  id: 'issues',
  timeLimitMs: 15_000,
  open: ({ issues: settings }) =>
    settings === undefined ? undefined : async (world, signal, since) => {
      if ('lacks' in settings) throw new NothingToObserve(settings.lacks)
      const { look } = await import('./look.ts')
      return await look(settings, world, signal, since)
    },
}
