import type { World } from '../edge/world.ts'
import { messageOf, NothingToObserve } from '../model/errors.ts'
import type { Json } from '../model/json.ts'
import { plain } from '../model/plain.ts'
import type { Bookmark, Reading } from '../model/reading.ts'
import type { CollectSettings } from '../model/settings.ts'
import { admit } from './border.ts'
import type { Collect, Collector, Since } from './collector.ts'
import { registry } from './registry.ts'
import { within } from './within.ts'

/**
 * Looks at the world with every collector that is turned on, all at once. Never rejects: a collector that throws or
 * does not come back in time is a reading that says so. `since` gives each collector, by its id, its own bookmarks.
 * The readings are in the registry's order.
 */
export async function collect(
  world: World,
  settings: CollectSettings,
  since: (collector: string) => Since,
  collectors: readonly Collector[] = registry,
): Promise<readonly Reading[]> {
  const readings = await Promise.all(collectors.map((collector) => read(collector, world, settings, since)))
  return readings.filter((reading) => reading !== undefined)
}

async function read(
  { id, timeLimitMs, open }: Collector,
  world: World,
  settings: CollectSettings,
  since: (collector: string) => Since,
): Promise<Reading | undefined> {
  const startMs = world.monotonicMs()
  const timed = () => ({ collector: id, tookMs: Math.round(world.monotonicMs() - startMs) })
  try {
    const look = open(settings)
    return look && { ...(await sight(id, look, timeLimitMs, world, since(id))), ...timed() }
  } catch (thrown) {
    const outcome = thrown instanceof NothingToObserve ? 'empty' : 'failed'
    return { outcome, reason: reasonOf(thrown, world), ...timed() }
  }
}

async function sight(id: string, look: Collect, timeLimitMs: number, world: World, since: Since) {
  const { observations, bookmark } = await within(timeLimitMs, (signal) => look(world, signal, since))
  return {
    outcome: 'ok' as const,
    observations: admit(id, observations, world.redact),
    ...(bookmark && { bookmark: asData(bookmark) }),
  }
}

/** The bookmark as memory will hand it back; throws where it is no JSON. */
function asData({ scope, value }: Bookmark): Bookmark {
  const copy: Json = JSON.parse(JSON.stringify(value))
  return { scope, value: copy }
}

function reasonOf(thrown: unknown, world: World): string {
  // A thrown object without a prototype cannot even be made a string.
  const hasWords = thrown instanceof Error || Object(thrown) !== thrown
  const message = hasWords ? messageOf(thrown) : 'something was thrown that is no error'
  return plain(world.redact(plain(message, 10_000)), 500).replace(/\.$/, '') || 'no reason was given'
}
