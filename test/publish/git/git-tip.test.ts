import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Git } from '../../../src/edge/git.ts'
import { realGit } from '../../../src/edge/real-git.ts'
import { paths } from '../../../src/model/paths.ts'
import { sightingsPath } from '../../../src/model/sightings-files.ts'
import { readTip } from '../../../src/publish/git/git-tip.ts'
import { hub, type Hub } from '../../support/repositories.ts'

const startedAt = new Date('2026-11-22T06:17:04Z')
const [today, longAgo] = [sightingsPath('20261122_00'), sightingsPath('20260901_12')]

let place: Hub
let asked: (readonly string[])[]
beforeEach(async () => {
  place = await hub()
  asked = []
})
afterEach(async () => {
  await place[Symbol.asyncDispose]()
})

/** A commit on `main` of the remote with such entries: the mode, the path, and the content (of another repository, its commit). */
async function commit(...entries: readonly (readonly [mode: string, path: string, content: string])[]): Promise<void> {
  const lines = entries.map(([mode, path, content]) => (mode === '160000' ? `M 160000 ${content} ${path}\n` : `M ${mode} inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`))
  const head = `commit refs/heads/main\ncommitter Ada <ada@example.org> 1795328224 +0000\ndata 0\nfrom ${await place.git(['rev-parse', 'main'])}\n`
  const { code, stderr } = await realGit(place.remote, place.env)(['fast-import', '--quiet'], { input: `${head}${lines.join('')}\n` })
  expect([code, stderr]).toEqual([0, ''])
}

const file = (path: string, content = path) => ['100644', path, content] as const

async function tip(prefix = '') {
  const git = realGit(place.remote, place.env)
  const noting: Git = async (args, options) => {
    asked.push(args)
    return await git(args, options)
  }
  return await readTip(noting, 'main', { prefix, startedAt })
}

describe('the sightings on a branch', () => {
  it('of the last days are read with the one command that reads all', async () => {
    const waiting = ['20261120_12', '20261121_00', '20261121_12', '20261122_00', '20261122_12'].map(sightingsPath)
    await commit(file(paths.runs), ...waiting.map((path) => file(path)))
    const read = await tip()
    expect(asked).toEqual([['cat-file', '--batch']])
    expect(waiting.map((path) => read.text(path))).toEqual(waiting)
    expect(read.names(paths.sightings)).toEqual(waiting.map((path) => path.slice(paths.sightings.length + 1)))
    expect(read.text(sightingsPath('20261120_00'))).toBeUndefined()
  })

  it('of another time are read with a second one', async () => {
    const ahead = sightingsPath('20261130_00')
    await commit(file(today), file(longAgo, '바'), file(ahead))
    const read = await tip()
    expect(asked).toEqual([['cat-file', '--batch'], ['cat-file', '--batch']])
    expect([today, longAgo, ahead].map((path) => read.text(path))).toEqual([today, '바', ahead])
  })

  it('below the top of a repository', async () => {
    await commit(file(`sub/dir/${today}`, 'a'), file(`sub/dir/${longAgo}`, 'b'), file(today, 'not this one'))
    const read = await tip('sub/dir/')
    expect([today, longAgo].map((path) => read.text(path))).toEqual(['a', 'b'])
  })

  it('that are no files of half days are not looked at', async () => {
    await commit(file(`${paths.sightings}/notes.md`), file(`${paths.sightings}/20261122_06.jsonl`), file('data/memory/sightings.jsonl'), file(`${paths.sightings}/sub/20261122_00.jsonl`))
    const read = await tip()
    expect(asked).toHaveLength(1)
    expect(read.text(`${paths.sightings}/notes.md`)).toBeUndefined()
  })

  it('are neither links nor folders nor other repositories, in the place of whichever file', async () => {
    const elsewhere = await place.git(['rev-parse', 'main'])
    const [link, repository, folder, oldLink, oldRepository] = ['20261122_00', '20261121_12', '20261121_00', '20260901_00', '20260902_00'].map(sightingsPath)
    await commit(['120000', link ?? '', '../../../secret'], ['160000', repository ?? '', elsewhere], file(`${folder}/x`), ['120000', oldLink ?? '', 'x'], ['160000', oldRepository ?? '', '1'.repeat(40)], file(longAgo))
    const read = await tip()
    expect([link, repository, folder, oldLink, oldRepository, longAgo].map((path) => read.text(path ?? ''))).toEqual([...Array.from({ length: 5 }, () => undefined), longAgo])
    expect(read.names(paths.sightings)).toHaveLength(6)
  })

  it('are no more than can wait, whatever is there', async () => {
    const days = Array.from({ length: 10_000 }, (_, day) => sightingsPath(`${new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '')}_00`))
    await commit(file(today), ...days.map((path) => file(path, 'x')))
    const read = await tip()
    expect(read.text(today)).toBe(today)
    expect(days.filter((path) => read.text(path) !== undefined)).toEqual(days.slice(-31))
    expect(read.names(paths.sightings)).toHaveLength(10_001)
  })

  it('are in a folder, and not in a file of its name', async () => {
    await commit(file(paths.sightings))
    await expect(tip()).rejects.toMatchObject({ code: 'not-a-folder', message: 'On the branch "data/memory/sightings" is a file, and should be a folder.' })
  })

  it.each([['of today', today], ['of another time', longAgo]])('%s whose content this clone has lost are no reason to begin anew', async (_, path) => {
    await commit(file(path))
    const id = await place.git(['rev-parse', `main:${path}`])
    await rm(join(place.remote, 'objects', id.slice(0, 2), id.slice(2)))
    await expect(tip()).rejects.toMatchObject({ code: 'git', message: expect.stringContaining(`it lacks the content of ${path} in`) })
  })
})
