import { messageOf } from './model/errors.ts'
import type { DamagedFile } from './model/memory.ts'
import { paths } from './model/paths.ts'
import { counted } from './model/quantity.ts'
import { settle } from './model/settled.ts'
import { halfDayIn } from './model/sightings-files.ts'
import type { Tip } from './publish/target.ts'
import { decodeMemory, type DecodedMemory } from './remember/codec.ts'
import { mendFile } from './remember/recover.ts'

/** The memory that a tip holds, and what could not be done about the damage in it, a sentence each, without a full stop. */
export interface Recollection extends DecodedMemory {
  readonly notes: readonly string[]
}

/**
 * Reads the memory that a tip holds. Under what is left of a damaged file comes the last state that was whole, from the
 * tip's history; that it cannot be read is no reason for a run to fail.
 */
export async function recollect(tip: Tip): Promise<Recollection> {
  const listed = sightingsOn(tip)
  let decoded = decodeMemory((path) => tip.text(path), listed)
  const notes = [...unreadNote(listed.filter((path) => tip.text(path) === undefined).length)]
  for (const file of decoded.damaged) {
    const mended = await settle(mend(tip, decoded, file))
    if ('thrown' in mended) notes.push(`The history of ${file.path} could not be read: ${messageOf(mended.thrown).replace(/\.$/, '')}`)
    else decoded = mended.value
  }
  return { ...decoded, notes }
}

/** The files of sightings that a tip holds, those too that it did not read. */
export function sightingsOn(tip: Tip): readonly string[] {
  return tip.names(paths.sightings).map((name) => `${paths.sightings}/${name}`).filter((path) => halfDayIn(path) !== undefined)
}

function unreadNote(count: number): readonly string[] {
  return count === 0 ? [] : [`${counted(count, 'file')} of ${paths.sightings} ${count === 1 ? 'was' : 'were'} not read: more than can wait, or links or folders`]
}

async function mend(tip: Tip, decoded: DecodedMemory, file: DamagedFile): Promise<DecodedMemory> {
  for await (const earlier of tip.earlier(file.path)) {
    const mended = mendFile(decoded, file, earlier)
    if (mended !== undefined) return mended
  }
  return decoded
}
