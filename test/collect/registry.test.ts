import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { registry } from '../../src/collect/registry.ts'

test('the registry has what the folder has, in alphabetical order', async () => {
  const names = await readdir(new URL('../../src/collect/collectors', import.meta.url))
  expect(registry.map(({ id }) => id)).toEqual(names.map((name) => name.replace(/\.ts$/, '')).sort())
})
