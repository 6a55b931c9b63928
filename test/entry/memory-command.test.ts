import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { performMemory } from '../../src/entry/memory-command.ts'
import { parseCommandLine } from '../../src/inputs/command-line.ts'
import { isJsonObject } from '../../src/model/json.ts'
import { nothingLearned } from '../../src/model/learned.ts'
import { emptyMemory, type LearningRecord } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import { encodeMemory } from '../../src/remember/codec.ts'
import { parseInbox } from '../../src/remember/inbox.ts'
import { sighting } from '../remember/learned-samples.ts'
import { gitEnvironment, hub } from '../support/repositories.ts'
import { testFolder } from '../support/test-folder.ts'

interface Said {
  readonly stdout: string
  readonly stderr: string
}

async function memory(root: string, [name = '', ...args]: readonly string[], env: Readonly<Record<string, string>> = {}, colour = false): Promise<Said> {
  const command = parseCommandLine(['memory', name, '--root', root, ...args])
  if (!command.name.startsWith('memory ')) throw new Error('it is another command')
  let [stdout, stderr] = ['', '']
  const world = {
    env: { ...gitEnvironment(root), ...env }, cwd: root, colour,
    async print(text: string) { stdout += text },
    complain(text: string) { stderr += `${text}\n` },
  }
  await performMemory(command as Parameters<typeof performMemory>[0], world)
  return { stdout, stderr }
}

async function write(root: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

const records: readonly LearningRecord[] = [
  { id: 'a', from: 'deploy', insight: 'The disk was full', ts: '20261120_061704', tags: ['disk'] },
  { id: 'b', from: 'ops', insight: '디스크를 정리했다', ts: '20261121_061704' },
  { id: 'c', from: 'deploy', insight: 'Release 7 went out', ts: '20261122_061704', tags: ['release'], detail: 'no disk was full' },
]
const learningMemory = (all: readonly LearningRecord[]): string =>
  encodeMemory({ ...emptyMemory, learning: { meta: emptyMemory.learning.meta, records: all } }, '20261122_061704').get(paths.learningMemory) ?? ''

async function rootWith(all: readonly LearningRecord[], inbox?: string): Promise<string> {
  const root = await testFolder()
  await write(root, paths.learningMemory, learningMemory(all))
  if (inbox !== undefined) await write(root, paths.inbox, inbox)
  return root
}

describe('recent', () => {
  test('the newest first, those in the inbox before all', async () => {
    const root = await rootWith(records, '{"id":"d","from":"me","insight":"soon"}\n')
    expect(await memory(root, ['recent', '--count', '3'])).toEqual({
      stdout: [
        'at an unknown time  me  (in the inbox)  id d',
        '  soon',
        '2026-11-22 06:17 UTC  deploy  #release  id c',
        '  Release 7 went out',
        '2026-11-21 06:17 UTC  ops  id b',
        '  디스크를 정리했다',
        '',
      ].join('\n'),
      stderr: `The newest 3 of 4 records in the folder ${root}.\n`,
    })
  })

  test('as JSON', async () => {
    const root = await rootWith(records)
    expect(JSON.parse((await memory(root, ['recent', '--count', '1', '--json'])).stdout)).toEqual({
      schema: 'velos.records/1', read: `the folder ${root}`, total: 3, records: [{ pending: false, record: records[2] }],
    })
  })

  test('of an older file, a bare array, as well; of none there are none', async () => {
    const root = await testFolder()
    expect(await memory(root, ['recent'])).toEqual({ stdout: '', stderr: `There are no records in the folder ${root}.\n` })
    await write(root, paths.learningMemory, JSON.stringify([{ id: 'old', insight: '서버가 섰다' }]))
    expect((await memory(root, ['recent'])).stdout).toBe('at an unknown time  unknown  id old\n  서버가 섰다\n')
    expect((await memory(root, ['search', '서버는'])).stdout).toBe('at an unknown time  unknown  id old\n  서버가 섰다\n')
  })

  test('nothing in a record is obeyed or betrayed', async () => {
    const root = await rootWith([{ id: 'x\u001b[2J', from: '\u001b]0;t\u0007me', insight: 'a\n::error::b \u001b[31mc\u202e s3cret-s3cret', tags: ['\u001b[1mt', 7] }])
    const env = { MY_TOKEN: 's3cret-s3cret' }
    expect((await memory(root, ['recent'], env)).stdout).toBe('at an unknown time  me  #t  id x\n  a : :error::b c ***\n')
    const json = (await memory(root, ['recent', '--json'], env)).stdout
    expect(json).not.toMatch(/s3cret|[\u001b\u202e]/)
    expect(() => JSON.parse(json)).not.toThrow()
  })

  test('one that is nested deeper than anybody writes is left out', async () => {
    const root = await testFolder()
    await write(root, paths.learningMemory, `{"meta": {}, "records": [\n{"id":"deep","x":${'['.repeat(5000)}${']'.repeat(5000)}}\n]}\n`)
    expect((await memory(root, ['recent'])).stdout).toContain('(it is nested too deeply)')
    expect((await memory(root, ['search', 'deep'])).stdout).toContain('(it is nested too deeply)')
  })

  test('a root that is not there, and a memory that leads elsewhere, are refused', async () => {
    const root = await testFolder()
    await expect(memory(join(root, 'no'), ['recent'])).rejects.toMatchObject({ message: `The root ${join(root, 'no')} is not there.`, exitCode: 1 })
    const elsewhere = await rootWith(records)
    await mkdir(join(root, 'data'))
    await symlink(join(elsewhere, 'data/memory'), join(root, 'data/memory'))
    await expect(memory(root, ['recent'])).rejects.toMatchObject({ code: 'a-link' })
  })
})

describe('search', () => {
  test('says how many hold the words, shows the best, and why', async () => {
    const root = await rootWith(records)
    expect(await memory(root, ['search', 'DISK', 'full'])).toEqual({
      stdout: ['2026-11-20 06:17 UTC  deploy  #disk  id a', '  The disk was full', '2026-11-22 06:17 UTC  deploy  #release  id c', '  Release 7 went out', '  detail: no disk was full', ''].join('\n'),
      stderr: `2 records in the folder ${root} hold "disk", "full".\n`,
    })
    expect(await memory(root, ['search', '디스크가', '--count', '1'], {}, true)).toEqual({
      stdout: '2026-11-21 06:17 UTC  ops  id b\n  \u001b[1m디스크\u001b[22m를 정리했다\n',
      stderr: `1 record in the folder ${root} holds "디스크가".\n`,
    })
    expect(await memory(root, ['search', 'zebra'])).toEqual({ stdout: '', stderr: `No record in the folder ${root} holds "zebra".\n` })
    expect(JSON.parse((await memory(root, ['search', 'zebra', '--json'])).stdout)).toMatchObject({ total: 0, records: [] })
  })

  test('finds what waits in the inbox', async () => {
    const root = await rootWith(records, '{"id":"d","insight":"the disk is full"}\nnot JSON disk full')
    const found: unknown = JSON.parse((await memory(root, ['search', 'disk', 'full', '--json'])).stdout)
    if (!isJsonObject(found) || !Array.isArray(found['records'])) throw new Error('it has no records')
    expect(found['records']).toMatchObject([{ rank: 4, pending: true, record: { tags: ['unparsed'] } }, { rank: 3, pending: true, record: { id: 'd' } }, { rank: 3, record: { id: 'a' } }, { rank: 1, pending: false, record: { id: 'c' } }])
  })
})

describe('append', () => {
  test('adds one line that the next run takes in', async () => {
    const root = await testFolder()
    const said = await memory(root, ['append', 'The disk', '서버', '--from', 'ops', '--tags', 'disk,web'])
    expect(said.stdout).toBe('Added to data/memory/memory_buffer.jsonl; the next run takes it in.\n')
    await memory(root, ['append', 'a\u001b[31m', 's3cret-s3cret'], { MY_TOKEN: 's3cret-s3cret' })
    const content = await readFile(join(root, paths.inbox), 'utf8')
    expect(content.endsWith('}\n')).toBe(true)
    expect(parseInbox({ name: 'folder', content })).toEqual([
      { id: expect.stringMatching(/^[0-9a-f-]{36}$/), from: 'ops', insight: 'The disk 서버', tags: ['disk', 'web'], ts: expect.stringMatching(/^\d{8}_\d{6}$/) },
      { id: expect.stringMatching(/^[0-9a-f-]{36}$/), from: 'cli', insight: 'a\u001b[31m ***', tags: [], ts: expect.stringMatching(/^\d{8}_\d{6}$/) },
    ])
  })

  test('a line that somebody left unfinished keeps its own', async () => {
    const root = await testFolder()
    await write(root, paths.inbox, '{"id":"half')
    await memory(root, ['append', 'x'])
    await memory(root, ['append', 'y'])
    expect((await readFile(join(root, paths.inbox), 'utf8')).split('\n').map((line) => line.slice(0, 11))).toEqual(['{"id":"half', expect.stringContaining('{"id":"'), expect.stringContaining('{"id":"'), ''])
  })

  test('lines of many at once are all there', async () => {
    const root = await testFolder()
    await Promise.all(Array.from({ length: 20 }, async (_, index) => await memory(root, ['append', `line ${index}`])))
    const content = await readFile(join(root, paths.inbox), 'utf8')
    expect(new Set(parseInbox({ name: 'folder', content }).map(({ insight }) => insight)).size).toBe(20)
  })

  test('relearn names the series', async () => {
    const root = await testFolder()
    expect((await memory(root, ['relearn', 'disk/*', 'load/per-core'])).stdout).toBe('Added to data/memory/memory_buffer.jsonl; the next run learns anew.\n')
    expect(JSON.parse(await readFile(join(root, paths.inbox), 'utf8'))).toMatchObject({ from: 'velos', relearn: ['disk/*', 'load/per-core'], insight: 'Learn disk/*, load/per-core anew' })
  })

  test('what is too long, a root that is not there, and a link in the inbox\'s place are refused', async () => {
    const root = await testFolder()
    await expect(memory(root, ['append', 'x'.repeat(70_000)])).rejects.toMatchObject({ code: 'usage' })
    await expect(memory(join(root, 'no'), ['append', 'x'])).rejects.toMatchObject({ exitCode: 1 })
    await mkdir(join(root, 'data/memory'), { recursive: true })
    await symlink(join(root, 'elsewhere'), join(root, paths.inbox))
    await expect(memory(root, ['append', 'x'])).rejects.toMatchObject({ code: 'a-link' })
  })
})

describe('stats', () => {
  test('how much there is of what', async () => {
    const root = await rootWith(records, '{"id":"d"}\n')
    const { stdout } = await memory(root, ['stats'])
    expect(stdout).toContain(`Memory of the folder ${root}\nrecords    3, from 20261120_061704 to 20261122_061704 UTC; 1 more in the inbox\nsources    deploy 2, ops 1\ntags       disk 1, release 1\nruns       0 of 0 hosts\n`)
    expect(stdout).toContain('files      data/memory/learning_memory.json  ')
    expect(JSON.parse((await memory(root, ['stats', '--json'])).stdout)).toMatchObject({
      schema: 'velos.memory-stats/1', records: 3, inbox: 1, sources: [{ name: 'deploy', count: 2 }, { name: 'ops', count: 1 }], damaged: [],
      files: [{ path: paths.learningMemory, bytes: Buffer.byteLength(learningMemory(records)) }, { path: paths.inbox, bytes: 11 }],
    })
  })

  test('what waits to be folded in, of all its files', async () => {
    const root = await testFolder()
    const learned = { ...nothingLearned, sightings: [sighting('a', -1), sighting('b', 1)] }
    const files = [...encodeMemory({ ...emptyMemory, learned }, 'x')].filter(([path]) => path.startsWith(paths.sightings))
    for (const [path, content] of files) await write(root, path, content)
    await write(root, `${paths.sightings}/notes.md`, 'mine')
    const stats: unknown = JSON.parse((await memory(root, ['stats', '--json'])).stdout)
    expect(stats).toMatchObject({ sightings: 2, files: files.map(([path, content]) => ({ path, bytes: content.length })), damaged: [] })
    expect((await memory(root, ['stats'])).stdout).toContain('; 2 runs wait to be folded in\n')
  })

  test('a damaged file is named', async () => {
    const root = await testFolder()
    await write(root, paths.learningMemory, '{"meta": {}, "records": [\n{"id":"a"},\n{"id')
    expect((await memory(root, ['stats'])).stdout).toContain('damaged    data/memory/learning_memory.json: it is not JSON')
  })
})

describe('of a branch', () => {
  test('what was last heard of it, else one of our own, else what is fetched, is read and said', async () => {
    const remote = await hub()
    onTestFinished(async () => await remote[Symbol.asyncDispose]())
    const writer = await remote.clone('writer')
    await remote.git(['checkout', '--quiet', '--orphan', 'velos-data'], writer)
    await write(writer, `app/${paths.learningMemory}`, learningMemory(records))
    await write(writer, `app/${paths.inbox}`, '{"id":"d","insight":"디스크"}\n')
    await remote.git(['add', '-A'], writer)
    await remote.git(['commit', '--quiet', '-m', 'report'], writer)
    const own = (await remote.git(['rev-parse', 'HEAD'], writer)).slice(0, 7)
    const root = join(writer, 'app')
    const searched = ['search', '디스크', '--branch', 'velos-data', '--count', '1']
    const said = async (folder: string): Promise<string> => (await memory(folder, searched, remote.env)).stderr

    expect(await said(root)).toBe(`The best 1 of 2 records in the local branch velos-data, at ${own} hold "디스크".\n`)
    await remote.git(['push', '--quiet', 'origin', 'velos-data'], writer)
    expect(await said(root)).toBe(`The best 1 of 2 records in branch velos-data of origin as last fetched, at ${own} hold "디스크".\n`)

    const shallow = await remote.clone('shallow', '--depth=1', '--single-branch')
    await mkdir(join(shallow, 'app'))
    expect(await said(join(shallow, 'app'))).toBe(`The best 1 of 2 records in branch velos-data of origin, fetched now, at ${own} hold "디스크".\n`)
    expect(await said(join(shallow, 'app'))).toContain('as last fetched')
    expect(await said(shallow)).toBe(`No record in branch velos-data of origin as last fetched, at ${own} holds "디스크".\n`)
    expect((await memory(join(shallow, 'app'), ['stats', '--branch', 'velos-data'], remote.env)).stdout).toContain('records    3,')
  })

  test('one that is nowhere, and no repository, are refused', async () => {
    const remote = await hub()
    onTestFinished(async () => await remote[Symbol.asyncDispose]())
    const clone = await remote.clone('clone')
    await expect(memory(clone, ['recent', '--branch', 'nowhere'], remote.env)).rejects.toMatchObject({ message: 'There is no branch nowhere, neither here nor at origin.', exitCode: 1 })
    await remote.git(['remote', 'remove', 'origin'], clone)
    await expect(memory(clone, ['recent', '--branch', 'nowhere'], remote.env)).rejects.toMatchObject({ code: 'no-remote' })
    await expect(memory(await testFolder(), ['recent', '--branch', 'main'])).rejects.toMatchObject({ code: 'no-repository' })
  })
})
