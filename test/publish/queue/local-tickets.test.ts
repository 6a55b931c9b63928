import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { realConfined } from '../../../src/edge/real-confined.ts'
import { realFiles } from '../../../src/edge/real-files.ts'
import { encodeReceipts } from '../../../src/model/receipt-codec.ts'
import { findLocalTickets } from '../../../src/publish/queue/local-tickets.ts'
import type { Objects, QueueTip } from '../../../src/publish/queue/queue-tip.ts'
import { receipt } from '../../support/deliveries.ts'
import { treeOf, type Tree } from '../../support/queue-tree.ts'
import { testFolder } from '../../support/test-folder.ts'

const queue = 'data/dispatch/_queue'
const at = (name: string) => `${queue}/${name}.json`

/** A clone's objects, as far as they are asked for: what the checked-out commit and the tip hold. */
function objectsOf(trees: Readonly<Record<string, Tree>>): Objects {
  return {
    async list(revision, paths) {
      const tree = trees[revision]
      if (tree === undefined) throw new Error(`there is no ${revision}`)
      return new Map([...tree].filter(([path]) => paths.some((one) => path.startsWith(one))).map(([path, text]) => [path, { mode: '100644', id: text, bytes: text.length }]))
    },
    read: async () => new Map(),
  }
}

async function found(files: Readonly<Record<string, string | Uint8Array | ((path: string) => Promise<void>)>>, trees: Readonly<Record<string, Tree>>, tip?: QueueTip) {
  const root = await testFolder()
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    await mkdir(dirname(path), { recursive: true })
    await (typeof content === 'function' ? content(path) : writeFile(path, content))
  }
  return await findLocalTickets({ files: realFiles, objects: objectsOf(trees), readConfined: realConfined, root, ...(tip && { tip }) })
}

test('are those of the second queue that no commit knows, with the receipts beside them', async () => {
  const tree: Tree = new Map([[at('tip'), 'T'], ['data/dispatch/_processed/done.json', 'D'], ['data/dispatch/_failed/undone.json', 'U']])
  const receipts = [receipt('sending', { attempt: 1 })]
  expect(await found({
    [at('new')]: '{"id":"new"}', [`${at('new')}.receipts.jsonl`]: `${encodeReceipts(receipts)}{"torn`, [at('bom')]: '\ufeff{}', [at('tip')]: 'T', [at('head')]: 'H', [at('done')]: 'D', [at('undone')]: 'U',
    [`${queue}/.hidden.json`]: '{}', [`${queue}/notes.txt`]: 'n', 'data/reports/_dispatch/loop.json': '{}',
  }, { HEAD: new Map([[at('head'), 'H']]), tip: tree }, treeOf(tree))).toEqual({
    tickets: new Map([[at('bom'), { text: '\ufeff{}', receipts: [] }], [at('new'), { text: '{"id":"new"}', receipts }]]),
    remarks: [],
  })
})

test('are there as well where there is no commit yet, and none where there is no folder', async () => {
  expect(await found({ [at('new')]: '{}' }, {})).toEqual({ tickets: new Map([[at('new'), { text: '{}', receipts: [] }]]), remarks: [] })
  expect(await found({}, {})).toEqual({ tickets: new Map(), remarks: [] })
})

test('that cannot be brought to a branch are named, with why', async () => {
  const { tickets, remarks } = await found({
    [at('bytes')]: Uint8Array.of(0x7b, 0xff, 0x7d),
    [at('large')]: ' '.repeat(1024 * 1024 + 1),
    [at('folder')]: async (path) => void (await mkdir(path)),
    [at('outside')]: async (path) => await symlink('/etc/hostname', path),
    [at('unsure')]: '{}', [`${at('unsure')}.receipts.jsonl`]: async (path) => await symlink('/etc/hostname', path),
  }, {})
  expect(tickets).toEqual(new Map())
  const words = (name: string) => `${at(name)} is only in this folder, and cannot be brought to the branch: `
  expect(remarks[0]).toBe(`${words('bytes')}it is not UTF-8`)
  expect(remarks.map((remark) => remark.slice(0, remark.indexOf(': ') + 2))).toEqual(['bytes', 'folder', 'large', 'outside', 'unsure'].map(words))
  expect(remarks[4]?.slice(words('unsure').length)).toMatch(/^its receipts cannot be read: /)
})

test('whose names cannot be used are named too, beside others and alone', async () => {
  const name = (bytes: number) => at('n'.repeat(bytes - 5))
  const sentence = (path: string) => `${path} was left alone: its name is not UTF-8, or longer than 200 bytes`
  expect(await found({ [name(201)]: '{}', [name(200)]: '{}' }, {})).toEqual({ tickets: new Map([[name(200), { text: '{}', receipts: [] }]]), remarks: [sentence(name(201))] })
  expect(await found({ [at('b\ufffdd')]: '{}' }, {})).toEqual({ tickets: new Map(), remarks: [sentence(at('b\ufffdd'))] })
})
