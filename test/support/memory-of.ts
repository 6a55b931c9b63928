import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Memory } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import { decodeMemory } from '../../src/remember/codec.ts'
import { filesBelow } from './bridge-stand.ts'
import type { Hub } from './repositories.ts'

/** The memory that a branch holds; a file of it that is damaged fails the test. */
export async function memoryOnBranch(place: Hub, branch = 'main'): Promise<Memory> {
  return await memoryFrom(await place.files(branch), async (path) => await place.show(path, branch))
}

/** The memory that a folder holds; a file of it that is damaged fails the test. */
export async function memoryInFolder(root: string): Promise<Memory> {
  return await memoryFrom(await filesBelow(root), async (path) => await readFile(join(root, path), 'utf8'))
}

async function memoryFrom(files: readonly string[], read: (path: string) => Promise<string | undefined>): Promise<Memory> {
  const own = files.filter((path) => path.startsWith(`${paths.memory}/`) && !path.startsWith(`${paths.setAside}/`))
  const texts = new Map(await Promise.all(own.map(async (path) => [path, await read(path)] as const)))
  const { memory, damaged } = decodeMemory((path) => texts.get(path), own)
  expect(damaged).toEqual([])
  return memory
}
