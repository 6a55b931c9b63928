import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { kilobytes } from './rows.ts'
import type { Benchmark } from './setting.ts'

const most = 150
const dist = resolve(import.meta.dirname, '../dist')

/** What Node reads at each start, and what a runner downloads. */
export const sizes: Benchmark = {
  name: 'sizes',
  async measure() {
    const rows = ['cli', 'loop', 'bridge'].map(async (entry) => {
      const { size } = await stat(join(dist, entry, 'index.js'))
      return kilobytes(`main file of \`dist/${entry}\``, size, most)
    })
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    const all = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size))
    return [...(await Promise.all(rows)), kilobytes('all of `dist`', all.reduce((sum, size) => sum + size, 0))]
  },
}
