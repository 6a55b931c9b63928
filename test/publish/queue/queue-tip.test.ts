import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { realGit } from '../../../src/edge/real-git.ts'
import { claimPath, encodeClaim } from '../../../src/publish/queue/claim.ts'
import { emptyQueue, openObjects, portions, readNamed, readQueueTip, refusalOf, textOf } from '../../../src/publish/queue/queue-tip.ts'
import { claimOf } from '../../support/queue-tree.ts'
import { hub } from '../../support/repositories.ts'

/** A clone with these files committed, below a folder where the root is one; a function puts something else in its place. */
async function committed(files: Readonly<Record<string, string | ((path: string) => Promise<void>)>>, prefix = '') {
  const place = await hub()
  onTestFinished(async () => await place[Symbol.asyncDispose]())
  const clone = await place.clone('clone')
  for (const [name, content] of Object.entries(files)) {
    const path = join(clone, prefix, name)
    await mkdir(dirname(path), { recursive: true })
    await (typeof content === 'string' ? writeFile(path, content) : content(path))
  }
  await place.git(['add', '--all'], clone)
  await place.git(['commit', '--quiet', '--message', 'files'], clone)
  const commit = await place.git(['rev-parse', 'HEAD'], clone)
  const asked: (readonly string[])[] = []
  const git = realGit(clone, place.env)
  const objects = openObjects(async (args, options) => {
    asked.push(args)
    return await git(args, options)
  }, prefix)
  return { commit, objects, asked }
}

const odd = 'data/dispatch/_queue/ö "b" *.json'

describe('the queue on a branch', () => {
  test('is what is in its folders, with the claims that are under their own names', async () => {
    const claim = claimOf({ tickets: [odd] })
    const files = {
      [odd]: '{}', 'data/dispatch/_queue/a.json.receipts.jsonl': 'r', 'data/reports/_dispatch/c.json': '{"c":1}', 'data/reports/_dispatch/.gitkeep': '',
      'data/dispatch/_processed/done.json': '{}', 'data/reports/auto/r.md': '#', 'src/data/dispatch/_queue/x.json': '{}',
      [claimPath('one')]: encodeClaim(claim), [claimPath('two')]: encodeClaim(claimOf({ run: 'three' })), 'data/.velos/claims/garbage.json': '{', 'data/.velos/claims/large.json': ' '.repeat(1024 * 1024),
    }
    for (const prefix of ['', 'tools/a "b"/']) {
      const { commit, objects } = await committed(files, prefix)
      const tip = await readQueueTip(objects, commit)
      expect({ version: tip.version, commit: tip.commit, claims: tip.claims }).toEqual({ version: commit, commit, claims: [claim] })
      expect([...tip.entries].filter(([path]) => !path.includes('/claims/')).map(([path, { mode, bytes }]) => [path, mode, bytes])).toEqual([
        ['data/dispatch/_queue/a.json.receipts.jsonl', '100644', 1], [odd, '100644', 2], ['data/reports/_dispatch/.gitkeep', '100644', 0], ['data/reports/_dispatch/c.json', '100644', 7],
      ])
    }
  })

  test('is empty where there is none of it', async () => {
    const { commit, objects } = await committed({ 'README.md': '' })
    expect(await readQueueTip(objects, commit)).toEqual({ version: commit, commit, entries: new Map(), claims: [] })
    expect(emptyQueue).toEqual({ version: 'no branch yet', entries: new Map(), claims: [] })
  })

  test('that is no commit is an error', async () => {
    const { objects } = await committed({ 'README.md': '' })
    await expect(readQueueTip(objects, '0'.repeat(40))).rejects.toMatchObject({ code: 'git' })
  })
})

describe('named files', () => {
  test('are read together, each by its own name, and none that is no file', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 195])
    const { commit, objects, asked } = await committed({
      'data/a.md': 'A', 'data/same.md': 'A', 'data/large.md': 'x'.repeat(101), 'data/[ab].md': 'pattern', 'data/folder/x.md': 'X',
      'data/bytes.md': async (path) => await writeFile(path, bytes),
      'data/link.md': async (path) => await symlink('a.md', path),
      'data/run.md': async (path) => {
        await writeFile(path, 'R')
        await chmod(path, 0o755)
      },
    })
    const wanted = ['data/a.md', 'data/same.md', 'data/large.md', 'data/[ab].md', 'data/folder', 'data/bytes.md', 'data/link.md', 'data/run.md', 'data/none.md', 'data/*.md']
    const found = await readNamed(objects, commit, wanted, 100)
    expect([...found].sort(([one], [other]) => wanted.indexOf(one) - wanted.indexOf(other))).toEqual([
      ['data/a.md', { kind: 'file', content: Buffer.from('A') }],
      ['data/same.md', { kind: 'file', content: Buffer.from('A') }],
      ['data/large.md', { kind: 'refused', code: 'too-large', reason: 'it has 101 bytes, and at most 100 are read' }],
      ['data/[ab].md', { kind: 'file', content: Buffer.from('pattern') }],
      ['data/folder', { kind: 'refused', code: 'not-a-file', reason: 'it is not a file' }],
      ['data/bytes.md', { kind: 'file', content: bytes }],
      ['data/link.md', { kind: 'refused', code: 'link', reason: 'it is a symbolic link' }],
      ['data/run.md', { kind: 'file', content: Buffer.from('R') }],
      ['data/none.md', { kind: 'missing' }],
      ['data/*.md', { kind: 'missing' }],
    ])
    expect(asked).toHaveLength(2)
    // A lost race reads the same blobs again: they are remembered.
    expect(await readNamed(objects, commit, ['data/a.md'], 100)).toEqual(new Map([['data/a.md', { kind: 'file', content: Buffer.from('A') }]]))
    expect(asked).toHaveLength(3)
  })
})

test('an entry is a file, or refused by name', () => {
  const entry = { mode: '100644', id: 'i', bytes: 10 }
  expect([entry, { ...entry, mode: '100755' }].map((one) => refusalOf(one, 10))).toEqual([undefined, undefined])
  expect(refusalOf(entry, 9)).toEqual({ kind: 'refused', code: 'too-large', reason: 'it has 10 bytes, and at most 9 are read' })
  expect(['120000', '040000', '160000', '100664'].map((mode) => refusalOf({ ...entry, mode }, 10)?.code)).toEqual(['link', 'not-a-file', 'not-a-file', 'not-a-file'])
})

describe('portions', () => {
  const mebibyte = 1024 * 1024
  const sizes = (all: readonly number[]) => portions(all, (one) => one).map(({ length }) => length)
  test('hold at most 500 and 32 mebibytes, and at least one', () => {
    expect(sizes([])).toEqual([])
    expect(sizes(Array<number>(1201).fill(1))).toEqual([500, 500, 201])
    expect(sizes([16 * mebibyte, 16 * mebibyte, 1])).toEqual([2, 1])
    expect(sizes([100 * mebibyte, 1, 100 * mebibyte])).toEqual([1, 1, 1])
  })

  test('keep the order and leave nothing out', () => {
    const all = Array.from({ length: 1000 }, (_, index) => index * 1000)
    expect(portions(all, (one) => one).flat()).toEqual(all)
  })
})

test('the text of a blob is UTF-8, and empty where there is none', () => {
  expect([textOf(undefined), textOf(Buffer.from('ö')), textOf(new Uint8Array())]).toEqual(['', 'ö', ''])
})
