import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { collect } from '../../../../src/collect/collect.ts'
import { repo } from '../../../../src/collect/collectors/repo/repo.ts'
import { measureStore } from '../../../../src/collect/collectors/repo/store.ts'
import type { Git } from '../../../../src/edge/git.ts'
import { realGit } from '../../../../src/edge/real-git.ts'
import type { World } from '../../../../src/edge/world.ts'
import type { Json } from '../../../../src/model/json.ts'
import type { Observation } from '../../../../src/model/observation.ts'
import type { Reading } from '../../../../src/model/reading.ts'
import { testCollector } from '../../../contracts/collector.ts'
import { gitEnvironment } from '../../../support/repositories.ts'
import { testFolder } from '../../../support/test-folder.ts'
import { fakeWorld, fixedNow } from '../../../support/world.ts'

const run = promisify(execFile)

interface Playground {
  readonly folder: string
  git(...args: string[]): Promise<string>
  /** Writes files and commits them, so many seconds before the world's now. */
  commit(subject: string, files: Readonly<Record<string, string | Uint8Array>>, by?: { name?: string; secondsAgo?: number }): Promise<string>
}

async function playground(): Promise<Playground> {
  const folder = await testFolder()
  const git = async (args: readonly string[], more: Record<string, string> = {}) =>
    (await run('git', [...args], { cwd: folder, env: { ...gitEnvironment(folder), ...more } })).stdout.trim()
  await git(['init', '--quiet', '--initial-branch=main'])
  return {
    folder,
    git: (...args) => git(args),
    async commit(subject, files, { name = 'Ada', secondsAgo = 3600 } = {}) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(join(folder, path, '..'), { recursive: true })
        await writeFile(join(folder, path), content)
      }
      const date = `${Math.floor(fixedNow.getTime() / 1000) - secondsAgo} +0000`
      const person = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: `${Buffer.from(name).toString('hex').slice(0, 40)}@x`, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
      await git(['add', '--all', '--', ...Object.keys(files)])
      await git(['commit', '--quiet', '--allow-empty', '-m', subject], person)
      return await git(['rev-parse', 'HEAD'])
    },
  }
}

function worldOf(root: string, furniture: Partial<World> = {}): World {
  return fakeWorld({ root, git: realGit(root, gitEnvironment(root)), ...furniture })
}

async function look(world: World, bookmark?: Json): Promise<Reading> {
  const since = () => ({ bookmark: async () => bookmark })
  const [reading] = await collect(world, { system: false, repo: true, logs: false }, since, [repo])
  if (reading === undefined) throw new Error('it is off')
  return reading
}

/** The observations that do not depend on how git packs. */
async function observe(world: World, bookmark?: Json): Promise<readonly Observation[]> {
  const reading = await look(world, bookmark)
  if (reading.outcome !== 'ok') throw new Error(reading.reason)
  return reading.observations.filter(({ key }) => key !== 'repo/size' && key !== 'repo/objects')
}

const valueOf = (seen: readonly Observation[], key: string) => seen.find((one) => one.key === key)?.value
const missing = (part: string, reason: string): Observation => ({ key: 'repo/unavailable', value: reason, labels: { part } })

testCollector({
  collector: repo,
  on: { system: false, repo: true, logs: false },
  furnish: async (env, secret) => {
    const { folder, commit } = await playground()
    await commit(`Let ${secret} in`, { a: '1\n' })
    return worldOf(folder, { env })
  },
})

test('a first look: the last day', async () => {
  const { folder, commit } = await playground()
  await commit('Long ago', { a: '1\n2\n3\n' }, { secondsAgo: 200_000 })
  await commit('Add b', { b: 'x\ny\n', 'logo.png': new Uint8Array([0, 1, 2]) }, { name: 'Bo', secondsAgo: 7200 })
  const head = await commit('Mend a', { a: '1\n3\n4\n' }, { name: '김철수', secondsAgo: 3600 })
  await writeFile(join(folder, 'a'), 'changed')
  await writeFile(join(folder, 'new'), 'x')
  await mkdir(join(folder, 'data/logs'), { recursive: true })
  await writeFile(join(folder, 'data/logs/master_loop.log'), 'x')
  const labels = { since: '24 hours ago' }
  expect(await observe(worldOf(folder))).toEqual([
    { key: 'repo/head', value: head.slice(0, 7) },
    { key: 'repo/branch', value: 'main' },
    { key: 'repo/shallow', value: false },
    { key: 'repo/uncommitted', value: 1, unit: 'count' },
    { key: 'repo/untracked', value: 1, unit: 'count' },
    { key: 'repo/commits', value: 2, unit: 'count', labels },
    { key: 'repo/authors', value: 2, unit: 'count', labels },
    { key: 'repo/churn-added', value: 3, unit: 'lines', labels },
    { key: 'repo/churn-removed', value: 1, unit: 'lines', labels },
    { key: 'repo/author', value: 1, unit: 'count', labels: { name: '김철수' } },
    { key: 'repo/author', value: 1, unit: 'count', labels: { name: 'Bo' } },
    { key: 'repo/commit', value: 'Mend a', labels: { sha: head.slice(0, 7), author: '김철수' } },
    { key: 'repo/commit', value: 'Add b', labels: { sha: expect.stringMatching(/^[0-9a-f]{7}$/), author: 'Bo' } },
    { key: 'repo/last-commit-age', value: 3600, unit: 'seconds' },
  ])
  expect(await look(worldOf(folder))).toMatchObject({ bookmark: { scope: 'root', value: { head } } })
})

test('a later look: from where the last one stopped, merges and all, without what the loop wrote', async () => {
  const { folder, git, commit } = await playground()
  const head = await commit('One', { a: '1\n' }, { secondsAgo: 9000 })
  await git('checkout', '--quiet', '-b', 'side')
  await commit('Two', { b: '1\n' }, { secondsAgo: 8000 })
  await git('checkout', '--quiet', 'main')
  await commit('Three', { c: '1\n' }, { secondsAgo: 7000 })
  await git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side')
  await commit('chore(velos): report 20261122_000000', { 'data/reports/auto/r.md': 'x\n' }, { name: 'velos', secondsAgo: 60 })
  const seen = await observe(worldOf(folder), { head })
  expect(valueOf(seen, 'repo/commits')).toBe(3)
  expect(valueOf(seen, 'repo/churn-added')).toBe(2)
  expect(seen.filter(({ key }) => key === 'repo/commit').map(({ value }) => value).sort()).toEqual(['Merge side', 'Three', 'Two'])
  const again = await observe(worldOf(folder), { head: await git('rev-parse', 'HEAD') })
  expect(again.filter(({ key }) => /commits|authors|churn/.test(key)).map(({ value }) => value)).toEqual([0, 0, 0, 0])
})

test('the age is that of what people did, not of the last report', async () => {
  const { folder, commit } = await playground()
  await commit('One', { a: '1\n' }, { secondsAgo: 9000 })
  await commit('chore(velos): report', { 'data/reports/auto/r.md': 'x\n' }, { secondsAgo: 60 })
  expect(valueOf(await observe(worldOf(folder)), 'repo/last-commit-age')).toBe(9000)
})

test('the last commit is looked for in what is new, and through the whole history only where nobody knows it', async () => {
  const { folder, commit } = await playground()
  await commit('work', { 'a.txt': 'a' }, { secondsAgo: 7200 })
  const commands: string[] = []
  const git = realGit(folder, gitEnvironment(folder))
  const world = worldOf(folder, {
    git: async (args, options) => {
      commands.push(args.find((arg) => /^(?:log|status)$/.test(arg)) ?? 'other')
      return await git(args, options)
    },
  })
  const age = (reading: Reading) =>
    reading.outcome === 'ok' ? reading.observations.find(({ key }) => key === 'repo/last-commit-age')?.value : reading
  const next = async (before?: Reading) => {
    commands.length = 0
    return await look(world, before?.outcome === 'ok' ? before.bookmark?.value : undefined)
  }

  const first = await next()
  expect([age(first), commands.length]).toEqual([7200, 3])
  await commit('chore(velos): report 20261122_061704', { 'data/reports/auto/x.md': 'x' }, { secondsAgo: 60 })
  const quiet = await next(first)
  expect([age(quiet), commands.length]).toEqual([7200, 2])
  await commit('more work', { 'a.txt': 'b' }, { secondsAgo: 30 })
  const busy = await next(quiet)
  expect([age(busy), commands.length]).toEqual([30, 2])
})

test('where nobody but the loop ever committed, that is searched for once', async () => {
  const { folder, commit } = await playground()
  await commit('chore(velos): report 20261122_061704', { 'data/reports/auto/x.md': 'x' })
  const first = await look(worldOf(folder))
  expect(first).toMatchObject({ outcome: 'ok', bookmark: { value: { last: null } } })
  const again = await look(worldOf(folder), first.outcome === 'ok' ? first.bookmark?.value : undefined)
  expect(again).toMatchObject({ outcome: 'ok', bookmark: { value: { last: null } } })
  expect(again.outcome === 'ok' && again.observations.some(({ key }) => key === 'repo/last-commit-age')).toBe(false)
})

test('at most three commands of git, and none where there is no repository', async () => {
  const { folder, commit } = await playground()
  await commit('One', { a: '1\n' })
  const commands: string[] = []
  const counting = (root: string): World => {
    const git = realGit(root, gitEnvironment(root))
    const counted: Git = (args, options) => {
      commands.push(args.find((arg) => /^(?:log|status)$/.test(arg)) ?? 'other')
      return git(args, options)
    }
    return worldOf(root, { git: counted })
  }
  await look(counting(folder))
  expect(commands.toSorted()).toEqual(['log', 'log', 'status'])
  const empty = await testFolder()
  expect(await look(counting(empty))).toEqual({ collector: 'repo', tookMs: 0, outcome: 'empty', reason: 'not a git repository' })
  expect(commands).toHaveLength(3)
})

test('a folder below the top, a linked work tree, a detached head', async () => {
  const { folder, git, commit } = await playground()
  await commit('One', { 'sub/a': '1\n', 'sub/data/reports/auto/r.md': 'x\n' })
  const seen = await observe(worldOf(join(folder, 'sub')))
  expect(valueOf(seen, 'repo/churn-added')).toBe(1)
  await git('worktree', 'add', '--quiet', '--detach', join(folder, 'tree'))
  const linked = await observe(worldOf(join(folder, 'tree')))
  expect([valueOf(linked, 'repo/branch'), valueOf(linked, 'repo/commits')]).toEqual(['detached', 1])
})

test('a repository without a commit says so', async () => {
  const { folder } = await playground()
  const reading = await look(worldOf(folder))
  expect(reading).toEqual({
    collector: 'repo',
    tookMs: 0,
    outcome: 'ok',
    observations: [
      { key: 'repo/branch', value: 'main' },
      { key: 'repo/shallow', value: false },
      { key: 'repo/uncommitted', value: 0, unit: 'count' },
      { key: 'repo/untracked', value: 0, unit: 'count' },
      missing('head', 'there is no commit yet'),
      { key: 'repo/size', value: 0, unit: 'bytes' },
      { key: 'repo/objects', value: 0, unit: 'count' },
    ],
  })
})

describe('a shallow clone does not count wrong', () => {
  async function shallow(depth: number) {
    const { folder, git, commit } = await playground()
    const heads: string[] = []
    for (let at = 0; at < 4; at++) heads.push(await commit(`c${at}`, { a: `${at}\n` }, { secondsAgo: 4000 - at * 1000 }))
    await git('clone', '--quiet', `--depth=${depth}`, `file://${folder}`, join(folder, 'clone'))
    return { clone: join(folder, 'clone'), heads }
  }

  test('where the last report is out of sight', async () => {
    const { clone, heads } = await shallow(1)
    const since = heads[0]?.slice(0, 7)
    const seen = await observe(worldOf(clone), { head: heads[0] ?? '' })
    expect(seen).toContainEqual(missing('commits', `${since}, where the last report was made, is not in this clone: it is shallow`))
    expect(valueOf(seen, 'repo/shallow')).toBe(true)
    expect(valueOf(seen, 'repo/commits')).toBeUndefined()
    expect(valueOf(seen, 'repo/last-commit-age')).toBe(1000)
  })

  test('where a first look does not reach back a day', async () => {
    const seen = await observe(worldOf((await shallow(2)).clone))
    expect(seen).toContainEqual(missing('commits', 'the clone is shallow and does not hold all commits since 24 hours ago'))
  })

  test('and counts where all is there', async () => {
    const { clone, heads } = await shallow(3)
    expect(valueOf(await observe(worldOf(clone), { head: heads[1] ?? '' }), 'repo/commits')).toBe(2)
    expect(valueOf(await observe(worldOf(clone), { head: heads[3] ?? '' }), 'repo/commits')).toBe(0)
  })

  test('whose only commit is the loop\'s own has no age', async () => {
    const { folder, git, commit } = await playground()
    await commit('One', { a: '1\n' })
    await commit('chore(velos): report', { 'data/reports/auto/r.md': 'x\n' }, { secondsAgo: 60 })
    await git('clone', '--quiet', '--depth=1', `file://${folder}`, join(folder, 'clone'))
    expect(await observe(worldOf(join(folder, 'clone')))).toContainEqual(missing('last commit', 'this clone has no commit but the loop\'s own'))
  })
})

test('a history that was rewritten', async () => {
  const { folder, commit } = await playground()
  await commit('One', { a: '1\n' })
  expect(await observe(worldOf(folder), { head: 'd'.repeat(40) })).toContainEqual(
    missing('commits', 'ddddddd, where the last report was made, is not in this clone: its history was rewritten'),
  )
})

test('a partial clone fetches nothing to count lines', async () => {
  const { folder, git, commit } = await playground()
  await git('config', 'uploadpack.allowFilter', 'true')
  const head = await commit('One', { a: '1\n' })
  await commit('Two', { a: '2\n' })
  const clone = join(folder, 'clone')
  await git('clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${folder}`, clone)
  await rm(join(folder, '.git/objects'), { recursive: true })
  const seen = await observe(worldOf(clone), { head })
  expect(valueOf(seen, 'repo/commits')).toBe(1)
  expect(seen).toContainEqual(missing('churn', 'the clone is partial: it lacks the contents to count lines'))
})

test('a hostile history: a subject of 200 kB, names of control characters and bytes that are no UTF-8', async () => {
  const { folder, git, commit } = await playground()
  const head = await commit('One', { a: '1\n' })
  await writeFile(join(folder, 'message'), Buffer.concat([Buffer.from('x'.repeat(200_000)), Buffer.from([0xff, 0xfe, 10])]))
  const author = 'Mal\u001b[31m\u0007lo\u202ery <m@x>'
  await git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', `--author=${author}`, '-F', 'message')
  const seen = await observe(worldOf(folder), { head })
  expect(valueOf(seen, 'repo/commits')).toBe(1)
  const newest = seen.find(({ key }) => key === 'repo/commit')
  expect(newest?.labels?.['author']).toBe('Mallory')
  expect(String(newest?.value)).toMatch(/^x{498}\.\.$/)
})

test('the configuration of a repository runs no program of its own', async () => {
  const { folder, git, commit } = await playground()
  const proof = join(folder, 'ran')
  const script = join(folder, 'script.sh')
  await writeFile(script, `#!/bin/sh\ntouch ${proof}\ncat\n`, { mode: 0o755 })
  await writeFile(join(folder, '.gitattributes'), '* diff=mine\n')
  await commit('One', { a: '1\n', '.gitattributes': '* diff=mine\n' })
  for (const key of ['core.fsmonitor', 'diff.external', 'diff.mine.command', 'diff.mine.textconv', 'gpg.program']) await git('config', key, script)
  await git('config', 'log.showSignature', 'true')
  await observe(worldOf(folder))
  await expect(run('test', ['-e', proof])).rejects.toThrow()
})

test('what git cannot do is a failed reading in its words; no git at all too', async () => {
  const { folder, git, commit } = await playground()
  await commit('One', { a: '1\n' })
  await git('config', 'core.repositoryFormatVersion', '99')
  expect(await look(worldOf(folder))).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('git status said: fatal: ') })
  const noGit = worldOf(folder, { git: realGit(folder, { PATH: '/nowhere' }) })
  expect(await look(noGit)).toMatchObject({ outcome: 'failed', reason: 'The program "git" was not found' })
})

test('the object store has the size that git gives it', async () => {
  const { folder, git, commit } = await playground()
  for (let at = 0; at < 5; at++) await commit(`c${at}`, { a: `${at}\n` })
  await git('gc', '--quiet')
  await commit('loose', { b: 'x\n' })
  const counted = new Map((await git('count-objects', '-v')).split('\n').map((line) => line.split(': ') as [string, string]))
  const store = await measureStore(join(folder, '.git'))
  expect(store.objects).toBe(Number(counted.get('count')) + Number(counted.get('in-pack')))
  const packed = Number(counted.get('size-pack')) * 1024
  expect(Math.abs(store.bytes - packed)).toBeLessThan(2048)
})
