import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { realFiles } from '../src/edge/real-files.ts'
import { realGit } from '../src/edge/real-git.ts'
import { realLocks } from '../src/edge/real-locks.ts'
import { fold } from '../src/fold.ts'
import { paths } from '../src/model/paths.ts'
import { sightingsPath } from '../src/model/sightings-files.ts'
import { folderTarget } from '../src/publish/folder/folder-target.ts'
import { gitTarget } from '../src/publish/git/git-target.ts'
import { orphanTip, readTip } from '../src/publish/git/git-tip.ts'
import { findRepository } from '../src/publish/git/repository.ts'
import type { Target } from '../src/publish/target.ts'
import { recollect } from '../src/recollect.ts'
import { answered, host, settings, system } from './scenarios/observed.ts'
import { hub } from './support/repositories.ts'
import { testFolder } from './support/test-folder.ts'

const begins = Date.UTC(2026, 10, 20)
const idOf = (hour: number) => `00000000-0000-4000-8000-${String(hour).padStart(12, '0')}`

/** A place that runs are published to, one after the other, each with a target of its own. */
interface Place {
  open(startedAt: Date, runId: string): Promise<Target>
  write(path: string, content: string): Promise<void>
  names(): Promise<readonly string[]>
}

async function inFolder(): Promise<Place> {
  const root = await testFolder()
  return {
    open: async (startedAt, runId) => folderTarget({ files: realFiles, locks: realLocks(realFiles), root, runId, startedAt, isDry: false, monotonicMs: () => 0, sleep: async () => {} }),
    async write(path, content) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), content)
    },
    names: async () => await readdir(join(root, paths.sightings)),
  }
}

async function onBranch(): Promise<Place> {
  const place = await hub()
  onTestFinished(async () => await place[Symbol.asyncDispose]())
  const root = await place.clone('clone')
  return {
    async open(startedAt, runId) {
      const repository = await findRepository(realFiles, root)
      const git = realGit(root, place.env)
      return gitTarget({
        git, files: realFiles, repository, root, branch: 'main', runId, identity: { name: 'velos', email: 'velos@example.org' }, time: () => startedAt,
        read: async (revision, checkedOut) => await readTip(git, revision, { prefix: '', startedAt }, checkedOut),
        orphan: async (checkedOut) => await orphanTip(git, '', checkedOut),
        signs: async () => false, sleep: async () => {}, fetchFirst: false, alwaysWriteWorkTree: false,
      })
    },
    async write(path, content) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), content)
      await place.git(['add', '--all'], root)
      await place.git(['commit', '--quiet', '-m', 'an accident'], root)
      await place.git(['push', '--quiet'], root)
    },
    names: async () => (await place.files()).filter((path) => path.startsWith(`${paths.sightings}/`)).map((path) => path.slice(paths.sightings.length + 1)),
  }
}

/** Folds and publishes the run of an hour. */
async function runAt(place: Place, hour: number) {
  const startedAt = new Date(begins + hour * 3_600_000)
  const target = await place.open(startedAt, idOf(hour))
  const tip = await target.tip()
  const collected = { host, readings: [answered('system', system)] }
  const seen = { run: { id: idOf(hour), startedAt }, collected, inboxes: [], notes: [], mutes: [], acknowledged: [], redact: (text: string) => text }
  const folded = fold(tip, await recollect(tip), seen, { pruning: { removes: [], expired: [] }, expired: new Map() }, settings)
  if (folded === 'landed') throw new Error('it has landed')
  expect(await target.publish(folded.plan, tip)).toMatchObject({ outcome: 'accepted' })
  const { sightings } = (await recollect(await (await place.open(startedAt, idOf(hour))).tip())).memory.learned
  return { ...folded, waiting: sightings.map(({ id }) => Number(id.slice(-12))) }
}

describe.each([['in a folder', inFolder], ['on a branch', onBranch]] as const)('%s', (_, start) => {
  test('a half day has a file of its own, which goes when it is folded', async () => {
    const place = await start()
    const seen: string[] = []
    for (let hour = 0; hour < 48; hour += 6) {
      const { waiting, plan } = await runAt(place, hour)
      expect([...plan.writes.keys()].filter((path) => path.startsWith(`${paths.sightings}/`))).toHaveLength(1)
      seen.push(`${hour}: ${waiting.join(' ')}: ${(await place.names()).map((name) => name.slice(6, 11)).join(' ')}`)
    }
    expect(seen).toEqual([
      '0: 0: 20_00',
      '6: 0 6: 20_00',
      '12: 0 6 12: 20_00 20_12',
      '18: 0 6 12 18: 20_00 20_12',
      '24: 0 6 12 18 24: 20_00 20_12 21_00',
      '30: 0 6 12 18 24 30: 20_00 20_12 21_00',
      '36: 12 18 24 30 36: 20_12 21_00 21_12',
      '42: 12 18 24 30 36 42: 20_12 21_00 21_12',
    ])
    // Nobody has run for a month.
    const { waiting } = await runAt(place, 42 + 30 * 24)
    expect(waiting).toEqual([42 + 30 * 24])
    expect(await place.names()).toEqual(['20261221_12.jsonl'])
  })

  test('a damaged one is set aside under a name that says what it was, and what came back goes again', async () => {
    const place = await start()
    for (const hour of [0, 12, 40]) await runAt(place, hour)
    const stale = sightingsPath('20261120_00')
    await place.write(stale, '{"schema":"velos.sightings/1"}\n')
    await place.write(sightingsPath('20261121_12'), 'not a word of it')
    await place.write(`${paths.sightings}/notes.md`, 'mine')
    const { report, plan, waiting } = await runAt(place, 41)
    expect(report.learned.damaged.map(({ path, problem }) => [path, problem])).toEqual([[sightingsPath('20261121_12'), 'its first line is not {"schema":"velos.sightings/1"}']])
    expect(plan.writes.get(`${paths.setAside}/${report.timestamp}_sightings_20261121_12.jsonl`)).toBe('not a word of it')
    expect(plan.removes).toEqual([stale])
    expect(waiting.at(-1)).toBe(41)
    expect(await place.names()).toEqual(['20261120_12.jsonl', '20261121_12.jsonl', 'notes.md'])
  })

  test('old ones that nothing waits in go, and nothing is said', async () => {
    const place = await start()
    await runAt(place, 0)
    for (let day = 1; day <= 3; day += 1) await place.write(sightingsPath(`1999010${day}_00`), '{"schema":"velos.sightings/1"}\n')
    expect((await runAt(place, 1)).report.notes).toEqual([])
    expect(await place.names()).toEqual(['20261120_00.jsonl'])
  })
})

test('what was not read is said, and stays', async () => {
  const place = await inFolder()
  for (let year = 1960; year < 2000; year += 1) await place.write(sightingsPath(`${year}0101_00`), '{"schema":"velos.sightings/1"}\n')
  const { report } = await runAt(place, 0)
  expect(report.notes).toEqual(['8 files of data/memory/sightings were not read: more than can wait, or links or folders'])
  expect(await place.names()).toHaveLength(8 + 1)
  expect((await runAt(place, 1)).report.notes).toEqual([])
  expect(await place.names()).toEqual(['20261120_00.jsonl'])
})
