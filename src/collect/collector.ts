import type { World } from '../edge/world.ts'
import type { Bookmark } from '../model/reading.ts'
import type { Observation } from '../model/observation.ts'
import type { CollectSettings } from '../model/settings.ts'
import type { Json } from '../model/json.ts'

/** A collector looks at one part of the world. It is a plain object with two moments. */
export interface Collector {
  /** Its name in the report, the configuration and the registry. */
  readonly id: string
  /** Milliseconds after which it is told to stop and reported as failed. */
  readonly timeLimitMs: number
  /** Reads its settings; undefined: turned off. */
  open(settings: CollectSettings): Collect | undefined
}

/**
 * Looks. Throws `NothingToObserve` where there is nothing to see, and any other error where looking failed; stops
 * soon after `signal` is aborted. A part that is missing is an `unavailable` observation, not an error.
 */
export type Collect = (world: World, signal: AbortSignal, since: Since) => Promise<Sight>

/** What a collector knows of the run before: its own bookmarks as memory kept them. */
export interface Since {
  /** Undefined on the first run, and where memory could not be read. */
  bookmark(scope: Bookmark['scope']): Promise<Json | undefined>
}

/** What was seen, and where the collector stopped looking. */
export interface Sight {
  readonly observations: readonly Observation[]
  readonly bookmark?: Bookmark
}
