import { readdirSync, statSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

/** The object store in figures. */
export interface Store {
  readonly objects: number
  readonly bytes: number
}

/** Where an index of version 2 has its number of objects: the last of 256 running counts (gitformat-pack(5)). */
const countAt = 8 + 255 * 4

/** Counts what `git count-objects -v` counts, without running it: loose objects, packs and their indexes. */
export async function measureStore(common: string): Promise<Store> {
  const objects = join(common, 'objects')
  const folders = (await readdir(objects)).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const parts: Store[] = []
  for (const name of folders) {
    parts.push(looseIn(join(objects, name)))
    await setImmediate()
  }
  for (const file of await packFiles(common)) parts.push(await packIn(file))
  const sum = (of: (part: Store) => number): number => parts.reduce((total, part) => total + of(part), 0)
  return { objects: sum(({ objects: count }) => count), bytes: sum(({ bytes }) => bytes) }
}

/** True for a partial clone: it lacks file contents, and git would fetch them one by one to count lines. */
export async function isPartial(common: string): Promise<boolean> {
  return (await packFiles(common)).some((file) => file.endsWith('.promisor'))
}

async function packFiles(common: string): Promise<readonly string[]> {
  const folder = join(common, 'objects', 'pack')
  return (await readdir(folder)).map((name) => join(folder, name))
}

/** All at once: a folder holds some dozens of small files, and a promise for each would cost ten times as much. */
function looseIn(folder: string): Store {
  const names = readdirSync(folder).filter((name) => /^[0-9a-f]{38,62}$/.test(name))
  return { objects: names.length, bytes: names.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0) }
}

async function packIn(file: string): Promise<Store> {
  if (file.endsWith('.pack')) return { objects: 0, bytes: sizeOf(file) }
  if (file.endsWith('.idx')) return { objects: await countIn(file), bytes: sizeOf(file) }
  return { objects: 0, bytes: 0 }
}

async function countIn(index: string): Promise<number> {
  const file = await open(index)
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, countAt)
    return buffer.readUInt32BE()
  } finally {
    await file.close()
  }
}

/** Git may pack or drop an object while we look: what has gone takes no room. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
