import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realFiles } from '../src/edge/real-files.ts'
import { realGit } from '../src/edge/real-git.ts'
import { realLocks } from '../src/edge/real-locks.ts'
import { emptyMemory, type Memory } from '../src/model/memory.ts'
import { paths } from '../src/model/paths.ts'
import { folderTarget } from '../src/publish/folder/folder-target.ts'
import { folderHistory } from '../src/publish/git/folder-history.ts'
import { readTip } from '../src/publish/git/git-tip.ts'
import type { Tip } from '../src/publish/target.ts'
import { recollect } from '../src/recollect.ts'
import { encodeMemory, memoryStateOf } from '../src/remember/codec.ts'
import { baseline, fullMemory, hour, incident, pendingFile, run, sighting } from './remember/learned-samples.ts'
import { hub, temporaryFolder, type Hub } from './support/repositories.ts'

const { learned, learning } = fullMemory
const noon = new Date('2026-11-22T12:00:00Z')
const files = encodeMemory(fullMemory, 'x')
const memoryPaths = [paths.runs, paths.bookmarks, paths.learningMemory, paths.baselines, paths.incidents, pendingFile] as const

/** What another run would have made of it: one more of everything. */
const grownMemory: Memory = {
  runs: [...fullMemory.runs, run('r3', { timestamp: hour(2) })],
  bookmarks: { ...fullMemory.bookmarks, zone: 1 },
  learning: { meta: learning.meta, records: [...learning.records, { id: 'd' }] },
  learned: {
    ...learned,
    baselines: [...learned.baselines, baseline('zone')],
    incidents: [...learned.incidents, incident('unusual:*:z')],
    sightings: [...learned.sightings, sighting('s4', -8, { system: { load: 1 } })],
  },
}
const grown = encodeMemory(grownMemory, 'x')
const textOf = (path: string) => files.get(path) ?? ''

/** What became of a file, and whether what another run added to it is in there as well. */
const damages: Readonly<Record<string, (path: string) => { readonly text: string; readonly more?: true }>> = {
  truncated: (path) => ({ text: textOf(path).slice(0, -12) }),
  empty: () => ({ text: '' }),
  foreign: () => ({ text: '<!doctype html>\n<title>Not found</title>\n{"error":"not found"}\n' }),
  'of a later version': (path) => ({ text: textOf(path).replace(/(velos\.\w+)\/1/, '$1/2').replace('"version":1', '"version":2') }),
  'in conflict': (path) => ({ text: `<<<<<<< HEAD\n${textOf(path)}=======\n${grown.get(path)}>>>>>>> 1a2b3c4 (other)\n`, more: true }),
  'of fifty megabytes': (path) => ({ text: `${textOf(path)}${'one line of somebody else\n'.repeat(2_000_000)}` }),
}

/** Full memory with the one file's part of it as another run made it. */
function grownIn(path: string): Memory {
  const part = {
    [paths.runs]: { runs: grownMemory.runs },
    [paths.bookmarks]: { bookmarks: grownMemory.bookmarks },
    [paths.learningMemory]: { learning: grownMemory.learning },
    [paths.baselines]: { learned: { ...learned, baselines: grownMemory.learned.baselines } },
    [paths.incidents]: { learned: { ...learned, incidents: grownMemory.learned.incidents } },
    [pendingFile]: { learned: { ...learned, sightings: grownMemory.learned.sightings } },
  }[path]
  return { ...fullMemory, ...part }
}

const cases = memoryPaths.flatMap((path) => Object.keys(damages).map((how) => [path, how] as const))

let place: Hub
let clone: string
let good: string

async function write(root: string, contents: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of contents) {
    await mkdir(join(root, dirname(path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}

async function commit(contents: ReadonlyMap<string, string>, folder = clone): Promise<string> {
  await write(folder, contents)
  await place.git(['add', '--all'], folder)
  await place.git(['commit', '--quiet', '-m', 'a change'], folder)
  return await place.git(['rev-parse', 'HEAD'], folder)
}

const tipOf = async (revision: string, folder = clone) => await readTip(realGit(folder, place.env), revision, { prefix: '', startedAt: noon })

async function folderTip(root: string): Promise<Tip> {
  const git = realGit(root, place.env)
  const target = folderTarget({ files: realFiles, locks: realLocks(realFiles), root, runId: 'x', startedAt: noon, isDry: true, earlier: folderHistory(git, realFiles, root), monotonicMs: () => 0, sleep: async () => {} })
  return await target.tip()
}

beforeAll(async () => {
  place = await hub()
  clone = await place.clone('clone', '--config=core.compression=0')
  await commit(encodeMemory(emptyMemory, 'x'))
  good = await commit(files)
  // A branch for each case, all at once: a commit each by hand would take a minute.
  const stream = cases.flatMap(([path, how], index) => {
    const text = Buffer.from(damages[how]?.(path).text ?? '')
    const head = `commit refs/heads/case-${index}\ncommitter Ada <ada@example.org> 1795328224 +0000\ndata 0\nfrom ${good}\nM 100644 inline ${path}\ndata ${text.length}\n`
    return [Buffer.from(head), text, Buffer.from('\n\n')]
  })
  const { code, stderr } = await realGit(clone, place.env)(['fast-import', '--quiet'], { input: Buffer.concat(stream) })
  expect([code, stderr]).toEqual([0, ''])
}, 60_000)
afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

describe('on a branch', () => {
  test('what is whole is read without its history', async () => {
    const tip = await tipOf(good)
    const read = await recollect({ ...tip, earlier: () => { throw new Error('asked') } })
    expect(read).toEqual({ memory: fullMemory, damaged: [], missing: false, notes: [] })
  })

  test.each(cases)('%s, %s: the last state that was whole, with what can be read on top', async (path, how) => {
    const { text = '', more } = damages[how]?.(path) ?? {}
    const { memory, damaged, notes } = await recollect(await tipOf(`refs/heads/case-${cases.findIndex(([one, other]) => one === path && other === how)}`))
    expect(memory).toEqual(more === true ? grownIn(path) : fullMemory)
    expect(damaged).toEqual([{ path, problem: expect.any(String), content: text, salvaged: expect.any(Boolean), recoveredFrom: good }])
    expect(notes).toEqual([])
    expect(memoryStateOf({ memory, damaged, missing: false })).toBe('recovered')
    // Whatever it was, the next run finds it whole again.
    expect(encodeMemory(memory, 'x').get(path)).toBe(encodeMemory(more === true ? grownIn(path) : fullMemory, 'x').get(path))
  })

  test('all files at once, each from its own last good state', async () => {
    await place.git(['checkout', '--quiet', '--detach', good], clone)
    const newer = await commit(new Map([[paths.runs, grown.get(paths.runs) ?? '']]))
    await commit(new Map([[paths.incidents, '']]))
    const bad = await commit(new Map(memoryPaths.map((path) => [path, ' '])))
    const { memory, damaged } = await recollect(await tipOf(bad))
    expect(memory).toEqual(grownIn(paths.runs))
    expect(damaged.map(({ recoveredFrom }) => recoveredFrom)).toEqual([newer, ...Array.from({ length: 5 }, () => good)])
  })

  test('what was folded in since is not pending again', async () => {
    await place.git(['checkout', '--quiet', '--detach', good], clone)
    const folded = encodeMemory({ ...fullMemory, learned: { ...learned, until: hour(-10), sightings: [] } }, 'x')
    const bad = await commit(new Map([[paths.baselines, folded.get(paths.baselines) ?? ''], [pendingFile, 'lost']]))
    const { memory } = await recollect(await tipOf(bad))
    expect(memory.learned.until).toBe(hour(-10))
    expect(memory.learned.sightings.map(({ id }) => id)).toEqual(['s2', 's3'])
  })

  test('a newer line of the damaged file counts, and a later fold stays', async () => {
    await place.git(['checkout', '--quiet', '--detach', good], clone)
    const newer = { ...learned, until: hour(0), relearn: [], baselines: learned.baselines.map((one) => ({ ...one, seen: hour(-1), samples: 99 })) }
    const text = encodeMemory({ ...fullMemory, learned: newer }, 'x').get(paths.baselines) ?? ''
    const bad = await commit(new Map([[paths.baselines, text.slice(0, text.lastIndexOf('{"owner"') + 9)]]))
    const { memory } = await recollect(await tipOf(bad))
    expect(memory.learned).toEqual({ ...learned, until: hour(0), relearn: [], baselines: [...newer.baselines.slice(0, 2), ...learned.baselines.slice(2)], sightings: [] })
  })

  test('where it was never whole, only what can be read is left', async () => {
    const other = await place.clone('other')
    const cut = textOf(paths.runs).slice(0, -9)
    const bad = await commit(new Map([[paths.runs, cut]]), other)
    const { memory, damaged } = await recollect(await tipOf(bad, other))
    expect(memory.runs.map(({ id }) => id)).toEqual(['r1'])
    expect(damaged).toEqual([{ path: paths.runs, problem: 'line 3 is no run', content: cut, salvaged: true }])
  })
})

describe('a shallow clone', () => {
  let bad: string
  beforeAll(async () => {
    await place.git(['checkout', '--quiet', '--detach', good], clone)
    bad = await commit(new Map([[paths.runs, ''], [pendingFile, 'x']]))
    await place.git(['push', '--quiet', 'origin', `${bad}:refs/heads/main`], clone)
  })

  test('is made a bit deeper, once, and nothing else of it is changed', async () => {
    const shallow = await place.clone('shallow', '--depth=1')
    const before = await place.git(['for-each-ref'], shallow)
    const { memory, damaged } = await recollect(await tipOf(bad, shallow))
    expect(memory).toEqual(fullMemory)
    expect(damaged.map(({ recoveredFrom }) => recoveredFrom)).toEqual([good, good])
    expect(await place.git(['for-each-ref'], shallow)).toBe(before)
    expect(await place.git(['status', '--porcelain'], shallow)).toBe('')
  })

  test('whose remote is gone has no more history than it has', async () => {
    const lonely = await place.clone('lonely', '--depth=1')
    await place.git(['remote', 'set-url', 'origin', join(place.folder, 'nowhere.git')], lonely)
    const { damaged, notes } = await recollect(await tipOf(bad, lonely))
    expect(damaged.map(({ recoveredFrom }) => recoveredFrom)).toEqual([undefined, undefined])
    expect(notes).toEqual([])
  })

  test('a history that cannot be read is said, and is no reason to fail', async () => {
    const tip: Tip = { ...(await tipOf(bad)), earlier: () => { throw new Error('the disk is on fire.') } }
    const { memory, notes } = await recollect(tip)
    expect(memory.learning).toEqual(learning)
    expect(notes).toEqual([paths.runs, pendingFile].map((path) => `The history of ${path} could not be read: the disk is on fire`))
  })
})

describe('in a folder', () => {
  beforeAll(async () => {
    await place.git(['checkout', '--quiet', '--force', '--detach', good], clone)
  })

  test.each(cases)('in a repository: %s, %s', async (path, how) => {
    const { text = '', more } = damages[how]?.(path) ?? {}
    await write(clone, new Map([...files, [path, text]]))
    const { memory, damaged } = await recollect(await folderTip(clone))
    expect(memory).toEqual(more === true ? grownIn(path) : fullMemory)
    expect(damaged.map(({ recoveredFrom }) => recoveredFrom)).toEqual([good])
  })

  test('below the top of a repository', async () => {
    const below = await place.clone('below')
    await rm(join(below, 'data'), { recursive: true })
    const last = await commit(new Map([...files].map(([path, text]) => [path.replace(/^/, ''), text])), below)
    await place.git(['mv', 'data', 'moved'], below)
    await mkdir(join(below, 'sub'))
    await place.git(['mv', 'moved', 'sub/data'], below)
    await place.git(['commit', '--quiet', '-m', 'moved'], below)
    const moved = await place.git(['rev-parse', 'HEAD'], below)
    expect(moved).not.toBe(last)
    await writeFile(join(below, 'sub', paths.runs), '')
    const { memory, damaged } = await recollect(await folderTip(join(below, 'sub')))
    expect(memory).toEqual(fullMemory)
    expect(damaged.map(({ recoveredFrom }) => recoveredFrom)).toEqual([moved])
  })

  test.each(cases)('without a repository only what can be read is left: %s, %s', async (path, how) => {
    await using folder = await temporaryFolder()
    const { text = '' } = damages[how]?.(path) ?? {}
    await write(folder.path, new Map([...files, [path, text]]))
    const { memory, damaged, notes } = await recollect(await folderTip(folder.path))
    expect(notes).toEqual([])
    expect(damaged).toMatchObject([{ path, content: text }])
    expect(damaged[0]).not.toHaveProperty('recoveredFrom')
    const rest = { ...fullMemory, learned: { ...learned } }
    for (const other of memoryPaths) if (other !== path) expect(encodeMemory(memory, 'x').get(other)).toBe(encodeMemory(rest, 'x').get(other))
    const isLeft = encodeMemory(memory, 'x').get(path)
    if (how === 'in conflict') expect(isLeft).toBe(encodeMemory(grownIn(path), 'x').get(path))
    if (how === 'of fifty megabytes' && path !== paths.bookmarks && path !== paths.runs && path !== paths.learningMemory) expect(isLeft).toBe(textOf(path))
  })
})
