import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Files } from '../../../src/edge/files.ts'
import { realFiles } from '../../../src/edge/real-files.ts'
import { realLocks } from '../../../src/edge/real-locks.ts'
import { folderTarget } from '../../../src/publish/folder/folder-target.ts'
import { decodeIntent, encodeIntent } from '../../../src/publish/folder/intent.ts'
import type { Plan } from '../../../src/publish/target.ts'
import { temporaryFolder, type TemporaryFolder } from '../../support/repositories.ts'

const runId = '4abd3da0-7d05-44fb-9bf4-da2f31c0e685'
const report = 'data/reports/auto/velos_auto_report_20261122_061704.md'
const ticket = 'data/reports/_dispatch/dispatch_20261122_061704.json'
const plan: Plan = {
  writes: new Map([[report, '# report\n'], ['data/memory/runs.jsonl', 'run 1\n'], [ticket, '{}\n']]),
  removes: ['data/reports/auto/velos_auto_report_20200101_000000.md'],
  message: '',
}

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(async () => {
  await folder[Symbol.asyncDispose]()
})

function target(files: Files = realFiles) {
  const sleep = async (milliseconds: number) => await new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  return folderTarget({ files, locks: realLocks(files), root: folder.path, runId, startedAt: new Date('2026-11-22T06:17:04Z'), isDry: false, monotonicMs: () => performance.now(), sleep })
}

async function everything(): Promise<readonly string[]> {
  const names = await readdir(folder.path, { recursive: true, withFileTypes: true })
  return names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.path.length + 1)).sort()
}

describe('a folder', () => {
  it('gets all files and nothing else', async () => {
    await mkdir(join(folder.path, 'data/reports/auto'), { recursive: true })
    await writeFile(join(folder.path, 'data/reports/auto/velos_auto_report_20200101_000000.md'), 'old')
    const one = target()
    expect(await one.publish(plan, await one.tip())).toEqual({ outcome: 'accepted', notes: [] })
    expect(await everything()).toEqual(['data/memory/runs.jsonl', ticket, report])
    expect(await readFile(join(folder.path, report), 'utf8')).toBe('# report\n')
    expect(await readdir(join(folder.path, 'data'))).toEqual(['memory', 'reports'])
  })

  it('loses the race where another run wrote after it was read', async () => {
    const one = target()
    const tip = await one.tip()
    await mkdir(join(folder.path, 'data/memory'), { recursive: true })
    await writeFile(join(folder.path, 'data/memory/runs.jsonl'), 'somebody\n')
    expect(await one.publish(plan, tip)).toEqual({ outcome: 'lost', reason: 'another run wrote to it' })
    expect(await everything()).toEqual(['data/memory/runs.jsonl'])
    expect(await one.publish(plan, await one.tip())).toMatchObject({ outcome: 'accepted' })
  })

  describe('with sightings', () => {
    const [today, before, longAgo] = ['20261122_00', '20261121_12', '20260901_12'].map((halfDay) => `data/memory/sightings/${halfDay}.jsonl`) as [string, string, string]
    const write = async (path: string, content = path) => {
      await mkdir(dirname(join(folder.path, path)), { recursive: true })
      await writeFile(join(folder.path, path), content)
    }

    it('reads those of half days, writes and removes them', async () => {
      for (const path of [today, before, longAgo, 'data/memory/sightings/notes.md', 'data/memory/sightings.jsonl']) await write(path)
      const one = target()
      const tip = await one.tip()
      expect([today, before, longAgo].map((path) => tip.text(path))).toEqual([today, before, longAgo])
      expect(tip.text('data/memory/sightings/notes.md')).toBeUndefined()
      expect(tip.names('data/memory/sightings')).toEqual(['20260901_12.jsonl', '20261121_12.jsonl', '20261122_00.jsonl', 'notes.md'])
      const next = { writes: new Map([...plan.writes, [today, 'a row more']]), removes: [longAgo, before], message: '' }
      expect(await one.publish(next, tip)).toMatchObject({ outcome: 'accepted' })
      expect(await everything()).toEqual(['data/memory/runs.jsonl', 'data/memory/sightings.jsonl', today, 'data/memory/sightings/notes.md', ticket, report])
      expect(await readFile(join(folder.path, today), 'utf8')).toBe('a row more')
    })

    it.each([
      ['one changed', async () => await write(today, 'somebody')],
      ['one came', async () => await write(longAgo)],
      ['one went', async () => await rm(join(folder.path, today))],
    ])('loses the race where %s', async (_, change) => {
      await write(today)
      const one = target()
      const tip = await one.tip()
      await change()
      expect(await one.publish(plan, tip)).toEqual({ outcome: 'lost', reason: 'another run wrote to it' })
    })

    it('reads no more than can wait, and no link or folder in the place of one', async () => {
      await mkdir(join(folder.path, 'data/memory/sightings'), { recursive: true })
      for (let year = 1000; year < 2000; year += 1) await writeFile(join(folder.path, `data/memory/sightings/${year}0101_00.jsonl`), 'x')
      await write(today)
      const tip = await target().tip()
      expect(tip.names('data/memory/sightings').filter((name) => tip.text(`data/memory/sightings/${name}`) !== undefined)).toHaveLength(32)
      expect(tip.text(today)).toBe(today)
      await rm(join(folder.path, today))
      await symlink(join(folder.path, 'elsewhere'), join(folder.path, today))
      await expect(target().tip()).rejects.toMatchObject({ code: 'a-link' })
      await rm(join(folder.path, today))
      await mkdir(join(folder.path, today))
      await expect(target().tip()).rejects.toThrow(today)
    })
  })

  it('is as it was when the disk fills before the commit point', async () => {
    const full: Files = {
      ...realFiles,
      async writeNew(path, content) {
        if (path.includes('_dispatch')) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        await realFiles.writeNew(path, content)
      },
    }
    const one = target(full)
    await expect(one.publish(plan, await one.tip())).rejects.toThrow('no space')
    expect(await everything()).toEqual([])
  })

  it('is brought to the new state by the next run when a run died after the commit point', async () => {
    let moves = 0
    const dying: Files = {
      ...realFiles,
      async move(from, to) {
        if (to.endsWith('runs.jsonl')) throw new Error('killed')
        moves += 1
        return await realFiles.move(from, to)
      },
    }
    const first = target(dying)
    expect(await first.publish(plan, await first.tip())).toEqual({ outcome: 'unclear', reason: 'killed' })
    expect(moves).toBe(1) // the report
    expect(await everything()).not.toContain('data/memory/runs.jsonl')

    const tip = await target().tip()
    expect(tip.text('data/memory/runs.jsonl')).toBe('run 1\n')
    expect(tip.names('data/reports/_dispatch')).toEqual(['dispatch_20261122_061704.json'])
    expect(await everything()).toEqual(['data/memory/runs.jsonl', ticket, report])
  })

  it('is as it was when the intent cannot be made durable, and no later run follows it', async () => {
    const failing: Files = {
      ...realFiles,
      async syncFolder(path) {
        if (path.endsWith('.velos')) throw new Error('input or output error')
        await realFiles.syncFolder(path)
      },
      async replace(path, content) {
        await realFiles.replace(path, content)
        await failing.syncFolder(join(path, '..'))
      },
    }
    const first = target(failing)
    await expect(first.publish(plan, await first.tip())).rejects.toThrow('input or output error')
    expect(await everything()).toEqual([])
  })

  it('takes away what a run left that died before the commit point', async () => {
    await mkdir(join(folder.path, 'data/memory'), { recursive: true })
    const stale = 'data/memory/.velos-5abd3da0-7d05-44fb-9bf4-da2f31c0e685-1.tmp'
    await writeFile(join(folder.path, stale), 'half')
    await writeFile(join(folder.path, 'data/memory/.mine.tmp'), 'mine')
    const one = target()
    await one.publish(plan, await one.tip())
    expect(await everything()).toEqual(['data/memory/.mine.tmp', 'data/memory/runs.jsonl', ticket, report])
  })

  it('does nothing that an intent of somebody else says', async () => {
    await mkdir(join(folder.path, 'data/.velos'), { recursive: true })
    await writeFile(join(folder.path, 'keep.txt'), 'mine')
    await writeFile(join(folder.path, 'data/.velos/intent.json'), JSON.stringify({ schema: 'velos.intent/1', run: 'x', moves: [], removes: ['data/../keep.txt'] }))
    await expect(target().tip()).rejects.toMatchObject({ code: 'files' })
    expect(await readFile(join(folder.path, 'keep.txt'), 'utf8')).toBe('mine')
  })
})

describe('an intent', () => {
  it('is read as it was written', () => {
    const intent = { run: runId, moves: [['data/memory/a.tmp', 'data/memory/a']] as const, removes: ['data/reports/auto/b'] }
    expect(decodeIntent(encodeIntent(intent))).toEqual({ ...intent })
  })

  it.each([
    '', '[]', '{}', '{"schema":"velos.intent/2","run":"x","moves":[],"removes":[]}',
    '{"schema":"velos.intent/1","run":"x","moves":[["data/a"]],"removes":[]}',
    '{"schema":"velos.intent/1","run":"x","moves":[["data/a","/etc/passwd"]],"removes":[]}',
    '{"schema":"velos.intent/1","run":"x","moves":[],"removes":["data/x/../../y"]}',
    '{"schema":"velos.intent/1","run":"x","moves":[],"removes":["data/link/victim"]}',
    '{"schema":"velos.intent/1","run":"x","moves":[],"removes":["data/memory/../../y"]}',
    '{"schema":"velos.intent/1","run":"x","moves":[],"removes":["data\\\\..\\\\y"]}',
  ])('is refused: %s', (content) => {
    expect(decodeIntent(content)).toBeUndefined()
  })
})
