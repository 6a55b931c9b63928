import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Git } from '../../../src/edge/git.ts'
import { realFiles } from '../../../src/edge/real-files.ts'
import { realGit } from '../../../src/edge/real-git.ts'
import { folderHistory } from '../../../src/publish/git/folder-history.ts'
import { openHistory } from '../../../src/publish/git/git-history.ts'
import type { EarlierText } from '../../../src/publish/target.ts'
import { hub, temporaryFolder, type Hub } from '../../support/repositories.ts'

const path = 'data/memory/runs.jsonl'

let place: Hub
beforeEach(async () => {
  place = await hub()
})
afterEach(async () => {
  await place[Symbol.asyncDispose]()
})

/** Commits texts of the file one after the other, at once; undefined takes it away. The commits are on `main` of the remote. */
async function past(texts: readonly (string | undefined)[], file = path): Promise<readonly string[]> {
  const before = await place.git(['rev-parse', 'main'])
  const stream = texts.map((text, index) => {
    const change = text === undefined ? `D "${file}"\n` : `M 100644 inline "${file}"\ndata ${Buffer.byteLength(text)}\n${text}\n`
    return `commit refs/heads/main\ncommitter Ada <ada@example.org> ${1_795_328_224 + index} +0000\ndata 0\n${index === 0 ? `from ${before}\n` : ''}${change}\n`
  })
  await realGit(place.remote, place.env)(['fast-import', '--quiet'], { input: stream.join('') })
  return (await place.git(['rev-list', '--reverse', `${before}..main`])).split('\n')
}

async function all(earlier: AsyncIterable<EarlierText>): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = []
  for await (const { version, text } of earlier) found.push([version, text])
  return found
}

const historyIn = (folder: string, prefix = '', git: Git = realGit(folder, place.env)) => openHistory(git, 'HEAD', prefix)

describe('the history of a file', () => {
  it('is its texts, each once, the newest first, by the commit that brought it', async () => {
    const [one, , three, , five] = await past(['a', 'a', '바', undefined, 'c', 'a'])
    const clone = await place.clone('clone')
    const six = await place.git(['rev-parse', 'HEAD'], clone)
    expect(await all(historyIn(clone)(path))).toEqual([[six, 'a'], [five, 'c'], [three, '바']])
    expect(one).not.toBe(six)
    expect(await all(historyIn(clone)('data/memory/none.jsonl'))).toEqual([])
  })

  it('is looked at twenty commits back, and no further', async () => {
    await past(Array.from({ length: 30 }, (_, index) => `text ${index}`))
    const clone = await place.clone('clone')
    expect((await all(historyIn(clone)(path))).map(([, text]) => text)).toEqual(Array.from({ length: 21 }, (_, index) => `text ${29 - index}`))
  })

  it('is read as far as somebody asks', async () => {
    await past(['a', 'b', 'c'])
    const clone = await place.clone('clone')
    const asked: string[] = []
    const git = realGit(clone, place.env)
    for await (const { text } of historyIn(clone, '', async (args, options) => (asked.push(args[0] ?? ''), await git(args, options)))(path)) {
      if (text === 'b') break
    }
    expect(asked).toEqual(['rev-list', 'cat-file', 'cat-file', 'cat-file'])
  })

  it('is of the root, wherever that is in the repository, and whatever it is called', async () => {
    await past(['a', 'b'], `odd [*] name/${path}`)
    await past(['x'])
    const clone = await place.clone('clone')
    const root = join(clone, 'odd [*] name')
    expect((await all(historyIn(root, 'odd [*] name/')(path))).map(([, text]) => text)).toEqual(['b', 'a'])
    expect((await all(folderHistory(realGit(root, place.env), realFiles, root)(path))).map(([, text]) => text)).toEqual(['b', 'a'])
  })

  it('of a shallow clone is fetched once, fifty commits of it, whatever else is asked', async () => {
    await past(Array.from({ length: 60 }, (_, index) => `text ${index % 2}`))
    const clone = await place.clone('clone', '--depth=2')
    const history = historyIn(clone)
    expect((await all(history(path))).map(([, text]) => text)).toEqual(['text 1', 'text 0'])
    expect(await all(history('data/memory/none.jsonl'))).toEqual([])
    expect(await place.git(['rev-list', '--count', 'HEAD'], clone)).toBe('52')
    expect(await place.git(['rev-parse', '--is-shallow-repository'], clone)).toBe('true')
  })

  it('leaves out what is no file, and what is far too large', async () => {
    const clone = await place.clone('clone')
    const commit = async (text: string): Promise<void> => {
      await mkdir(join(clone, 'data/memory'), { recursive: true })
      await writeFile(join(clone, path), text)
      await place.git(['add', '--all'], clone)
      await place.git(['commit', '--quiet', '-m', 'x'], clone)
    }
    await commit('a')
    await commit('x'.repeat(49 * 1024 * 1024))
    await place.git(['rm', '--quiet', '-r', 'data'], clone)
    await mkdir(join(clone, path), { recursive: true })
    await writeFile(join(clone, path, 'file'), 'in a folder')
    await place.git(['add', '--all'], clone)
    await place.git(['commit', '--quiet', '-m', 'a folder of the name'], clone)
    expect((await all(historyIn(clone)(path))).map(([, text]) => text)).toEqual(['a'])
  })

  it('of a folder that is in no repository, or in one without a commit, is empty', async () => {
    await using folder = await temporaryFolder()
    const earlier = () => all(folderHistory(realGit(folder.path, place.env), realFiles, folder.path)(path))
    expect(await earlier()).toEqual([])
    await place.git(['init', '--quiet'], folder.path)
    expect(await earlier()).toEqual([])
  })
})
