import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realFiles } from '../../src/edge/real-files.ts'
import { realLocks } from '../../src/edge/real-locks.ts'
import { claimInbox, peekInbox } from '../../src/publish/inbox.ts'
import { temporaryFolder, type TemporaryFolder } from '../support/repositories.ts'

let folder: TemporaryFolder
let memory: string
beforeEach(async () => {
  folder = await temporaryFolder()
  memory = join(folder.path, 'data/memory')
  await mkdir(memory, { recursive: true })
})
afterEach(async () => {
  await folder[Symbol.asyncDispose]()
})

const claim = async (runId: string) => await claimInbox(realFiles, realLocks(realFiles), folder.path, runId)

describe('the inbox', () => {
  it('is taken under the name of the run and gone once it is in memory; appending goes on meanwhile', async () => {
    await writeFile(join(memory, 'memory_buffer.jsonl'), '{"insight":"a"}\n')
    {
      const claimed = await claim('run-1')
      expect(claimed.inboxes).toEqual([{ name: 'folder:run-1', content: '{"insight":"a"}\n' }])
      await writeFile(join(memory, 'memory_buffer.jsonl'), '{"insight":"b"}\n')
      await claimed.settle()
      await claimed.release()
    }
    expect(await readdir(memory)).toEqual(['memory_buffer.jsonl'])
    const next = await claim('run-2')
    expect(next.inboxes).toEqual([{ name: 'folder:run-2', content: '{"insight":"b"}\n' }])
  })

  it('of a killed run is read again under that run\'s name, so that its records are known', async () => {
    await writeFile(join(memory, 'memory_buffer.run-1.jsonl'), 'left\n')
    await writeFile(join(memory, 'memory_buffer.jsonl'), 'new\n')
    const claimed = await claim('run-2')
    expect(claimed.inboxes).toEqual([
      { name: 'folder:run-1', content: 'left\n' },
      { name: 'folder:run-2', content: 'new\n' },
    ])
  })

  it('is put back when the run fails, and stays apart where a new one has begun', async () => {
    await writeFile(join(memory, 'memory_buffer.jsonl'), 'a\n')
    const first = await claim('run-1')
    await first.putBack()
    expect(await readFile(join(memory, 'memory_buffer.jsonl'), 'utf8')).toBe('a\n')
    await first.release()

    const second = await claim('run-2')
    await writeFile(join(memory, 'memory_buffer.jsonl'), 'b\n')
    await second.putBack()
    await second.release()
    expect(await readdir(memory)).toEqual(['memory_buffer.jsonl', 'memory_buffer.run-2.jsonl'])
  })

  it('stays where somebody who had it open wrote on, so that the next run reads what is new', async () => {
    await writeFile(join(memory, 'memory_buffer.jsonl'), 'a\n')
    const writer = await open(join(memory, 'memory_buffer.jsonl'), 'a')
    const claimed = await claim('run-1')
    await writer.write('b\n')
    await writer.close()
    await claimed.settle()
    await claimed.release()
    expect((await claim('run-2')).inboxes).toEqual([{ name: 'folder:run-1', content: 'a\nb\n' }])
  })

  it('belongs to one run at a time', async () => {
    await writeFile(join(memory, 'memory_buffer.jsonl'), 'a\n')
    const claims = await Promise.all(Array.from({ length: 8 }, async (_, index) => await claim(`run-${index}`)))
    expect(claims.flatMap(({ inboxes }) => inboxes)).toHaveLength(1)
  })

  it('is only looked at by a run that writes nothing', async () => {
    await writeFile(join(memory, 'memory_buffer.jsonl'), 'a\n')
    expect((await peekInbox(realFiles, folder.path)).inboxes).toEqual([{ name: 'folder', content: 'a\n' }])
    expect(await readdir(memory)).toEqual(['memory_buffer.jsonl'])
  })

  it('costs a folder without one nothing, not even a lock', async () => {
    const claimed = await claim('run-1')
    expect(claimed.inboxes).toEqual([])
    expect(await readdir(join(folder.path, 'data'))).toEqual(['memory'])
  })
})
