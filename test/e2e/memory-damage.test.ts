import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Memory } from '../../src/model/memory.ts'
import { paths } from '../../src/model/paths.ts'
import type { Report } from '../../src/model/report.ts'
import { branchCourse, clockAt, limited } from '../support/course.ts'
import { damages, kept } from '../support/damage.ts'
import { memoryInFolder, memoryOnBranch } from '../support/memory-of.ts'
import { bundles, runBundle } from '../support/program.ts'
import { hub, type Hub } from '../support/repositories.ts'

let branches = 0
/** The hour of the run that finds the damage. */
const later = 60
let place: Hub
/** The commits that last changed each file: where it was whole. */
let commitOf: ReadonlyMap<string, string>
/** What memory knows after that run where nothing was damaged. */
let whole: Memory

beforeAll(async () => {
  place = await hub()
  const course = await branchCourse(place, limited)
  // Two days and a half: some of it is folded, an incident is open, and somebody has told something.
  for (let hour = 0; hour < later; hour += 6) {
    await course.log(100, hour < 12 ? 5 : 60)
    if (hour === 18) await course.velos(hour, 'memory', 'append', 'v2 is out', '--from', 'deploy')
    await course.run(hour)
  }
  commitOf = new Map(await Promise.all(kept.map(async (path) => [path, await place.git(['rev-list', '-1', 'main', '--', path])] as const)))
  await place.git(['branch', 'undamaged', 'main'])
  await run('undamaged')
  whole = await memoryOnBranch(place, 'undamaged')
}, 120_000)
afterAll(async () => await place[Symbol.asyncDispose]())

async function run(branch: string, ...options: readonly string[]): Promise<Report> {
  return await runIn(await place.clone(`clone-of-${branch}`, '--branch', branch, ...options), ['--deliver', 'commit', '--branch', branch])
}

/** A clone of its own each time, so that the log is read anew: what is in memory already is not. */
async function runIn(clone: string, flags: readonly string[]): Promise<Report> {
  await mkdir(join(clone, '.github'), { recursive: true })
  await writeFile(join(clone, '.github/velos.yml'), limited)
  await mkdir(join(clone, 'logs'), { recursive: true })
  await writeFile(join(clone, 'logs/app.log'), 'ERROR no answer from db\n'.repeat(60))
  const env = { ...place.env, RUNNER_NAME: 'web-1', ...clockAt(later) }
  const { code, stdout, stderr } = await runBundle(bundles.cli, ['run', '--json', ...flags], { cwd: clone, env })
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('error') })
  return JSON.parse(stdout)
}

/** Without what is another in each run: its id, and what it took. */
function lasting({ runs, bookmarks, learning, learned }: Memory) {
  const { sightings, ...rest } = learned
  return {
    ...rest,
    runs: runs.map(({ id: _, ...one }) => one),
    marks: Object.keys(bookmarks),
    records: learning.records.map(({ insight }) => insight).sort(),
    sightings: sightings.map(({ id: _, ...one }) => one),
  }
}

/** A branch whose last commit damaged one file. */
async function damagedBranch(path: string, kind: string): Promise<{ readonly branch: string; readonly bytes: string }> {
  branches += 1
  const branch = `damaged-${branches}`
  const clone = await place.clone(`damager-${branch}`)
  const bytes = damages[kind]?.((await place.show(path)) ?? '') ?? ''
  await mkdir(dirname(join(clone, path)), { recursive: true })
  await writeFile(join(clone, path), bytes)
  await place.git(['commit', '--quiet', '--all', '-m', 'an accident'], clone)
  await place.git(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`], clone)
  return { branch, bytes }
}

function expectMended(report: Report, path: string, kind: string): void {
  expect([report.status, report.memory], `${path} ${kind}`).toEqual(['WARN', 'recovered'])
  expect(report.learned.damaged, `${path} ${kind}`).toEqual([{ path, problem: expect.stringMatching(/./), salvaged: expect.any(Boolean), recoveredFrom: commitOf.get(path) }])
  // The incident that is open was told long ago.
  expect(report.changes.opened.map(({ id }) => id), `${path} ${kind}`).toEqual([])
  expect(report.findings.map(({ id }) => id)).toEqual(['limit:web-1:logs/errors'])
}

describe.each(Object.keys(damages))('a memory file that %s', (kind) => {
  // Each of them takes seconds, in git above all.
  const files = kind === 'has 50 MB' ? [paths.learningMemory, paths.baselines] : kept
  const some = kind === 'has 50 MB' ? [paths.runs] : [paths.runs, paths.baselines]

  it('on a branch is recovered from the commit before, and kept as it was; nothing that was learned is lost', async () => {
    for (const path of files) {
      const { branch, bytes } = await damagedBranch(path, kind)
      const report = await run(branch)
      expectMended(report, path, kind)
      const markdown = (await place.show(`data/reports/auto/velos_auto_report_${report.timestamp}.md`, branch)) ?? ''
      expect(markdown).toContain('- Memory: recovered\n')
      expect(markdown).toContain(path)
      expect(markdown).toContain(commitOf.get(path)?.slice(0, 7))
      const [aside = '', ...others] = (await place.files(branch)).filter((file) => file.startsWith(`${paths.setAside}/`))
      expect([others, (await place.show(aside, branch)) === bytes], `${path} is set aside`).toEqual([[], true])
      expect(lasting(await memoryOnBranch(place, branch)), path).toEqual(lasting(whole))
    }
  }, 240_000)

  it('is recovered in a shallow clone too', async () => {
    for (const path of some) {
      const { branch } = await damagedBranch(path, kind)
      expectMended(await run(branch, '--depth=1'), path, kind)
      expect(lasting(await memoryOnBranch(place, branch)), path).toEqual(lasting(whole))
    }
  }, 120_000)

  it('in a folder is recovered from what its repository has committed', async () => {
    for (const path of files) {
      const clone = await place.clone(`folder-${kind}-${path}`.replaceAll(/[^a-z0-9]+/gi, '-'))
      const bytes = damages[kind]?.((await place.show(path)) ?? '') ?? ''
      await writeFile(join(clone, path), bytes)
      const report = await runIn(clone, ['--deliver', 'none', '--root', clone])
      expectMended(report, path, kind)
      const [aside = '', ...others] = await readdir(join(clone, paths.setAside))
      expect([others, (await readFile(join(clone, paths.setAside, aside), 'utf8')) === bytes], `${path} is set aside`).toEqual([[], true])
      expect(lasting(await memoryInFolder(clone)), path).toEqual(lasting(whole))
    }
  }, 240_000)
})

describe('all memory files at once', () => {
  it('are recovered, and the run after that has nothing more to say of it', async () => {
    const clone = await place.clone('damager-of-all')
    for (const path of kept) await writeFile(join(clone, path), '')
    await place.git(['commit', '--quiet', '--all', '-m', 'an accident'], clone)
    await place.git(['push', '--quiet', 'origin', 'HEAD:refs/heads/all-empty'], clone)
    const report = await run('all-empty')
    expect(report.learned.damaged.map(({ path, recoveredFrom }) => [path, recoveredFrom])).toEqual(kept.map((path) => [path, commitOf.get(path)]))
    expect(lasting(await memoryOnBranch(place, 'all-empty'))).toEqual(lasting(whole))
    const next = await runIn(join(place.folder, 'clone-of-all-empty'), ['--deliver', 'commit', '--branch', 'all-empty'])
    expect([next.memory, next.learned.damaged, next.notes]).toEqual(['updated', [], []])
  })

  it('in a folder without a repository are set aside, and what is left is gone on with', async () => {
    const root = join(place.folder, 'no-repository')
    for (const path of kept) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), '<<<<<<< HEAD\n')
    }
    const report = await runIn(root, ['--deliver', 'none', '--root', root])
    expect(report.memory).toBe('unavailable')
    expect(report.learned.damaged.map(({ path, salvaged, recoveredFrom }) => [path, salvaged, recoveredFrom])).toEqual(kept.map((path) => [path, false, undefined]))
  })
})
