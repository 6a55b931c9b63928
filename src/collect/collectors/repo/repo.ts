import { NothingToObserve } from '../../../model/errors.ts'
import type { Collector } from '../../collector.ts'
import { locate } from './locate.ts'

/** The repository that the root is in. */
export const repo: Collector = {
  id: 'repo',
  timeLimitMs: 30_000,
  open: ({ repo: on }) =>
    !on ? undefined : async (world, signal, since) => {
      const repository = locate(world.root)
      if (repository === undefined) throw new NothingToObserve('not a git repository')
      const { look } = await import('./look.ts')
      return await look(repository, world, signal, since)
    },
}
