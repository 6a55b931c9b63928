import type { Learned } from '../../model/learned.ts'
import type { Settings } from '../../model/settings.ts'
import { openReplay } from './replay.ts'

/** What is learned with what waits folded in as well: how things stand, for people who ask. Memory itself keeps both apart. */
export function asOfNow(learned: Learned, settings: Settings): Learned {
  if (learned.sightings.length === 0) return learned
  const replay = openReplay(learned, settings)
  for (const sighting of learned.sightings) replay.advance(sighting)
  return { ...learned, ...replay.kept() }
}
