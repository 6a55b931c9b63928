import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { realFiles } from '../../../src/edge/real-files.ts'
import { openDoubts } from '../../../src/publish/queue/doubts.ts'
import { openJournal } from '../../../src/publish/queue/journal.ts'
import { after, receipt } from '../../support/deliveries.ts'
import { claimOf } from '../../support/queue-tree.ts'
import { testFolder } from '../../support/test-folder.ts'

const [one, two, three] = ['1', '2', '3'].map((digit) => `0000000${digit}-0000-4000-8000-000000000000`) as [string, string, string]
const a = 'data/dispatch/_queue/a.json'
const b = 'data/dispatch/_queue/b.json'
const sending = receipt('sending', { attempt: 1 })
const delivered = receipt('delivered', { attempt: 1 })

async function place() {
  const folder = await testFolder()
  return { folder, file: (run: string) => join(folder, 'velos', `bridge-${run}.jsonl`), journalOf: (run: string) => openJournal(realFiles, folder, run) }
}

describe('a journal', () => {
  test('tells another run in the clone what was done, ticket by ticket', async () => {
    const { journalOf } = await place()
    const journal = journalOf(one)
    await journal.begin('host one')
    await journal.note(a, sending)
    await journal.note(b, receipt('sending', { channel: 'ntfy' }))
    await journal.note(a, delivered)
    expect(await journalOf(two).runs()).toEqual([one])
    expect(await journalOf(one).runs()).toEqual([])
    expect([...((await journalOf(two).read(one)) ?? [])]).toEqual([[a, { receipts: [sending, delivered] }], [b, { receipts: [receipt('sending', { channel: 'ntfy' })] }]])
  })

  test('that has begun says that nothing was done; one that is not there says nothing', async () => {
    const { journalOf } = await place()
    await journalOf(one).begin('host one')
    expect([await journalOf(two).read(one), await journalOf(two).read(three)]).toEqual([new Map(), undefined])
  })

  test('says whose it is, if its first line got so far', async () => {
    const { file, journalOf } = await place()
    await journalOf(one).begin('host one')
    await journalOf(two).note(a, sending)
    await writeFile(file(three), '{"owner":"host th')
    const { ownerOf } = journalOf(three)
    expect([await ownerOf(one), await ownerOf(two), await ownerOf(three), await ownerOf('../x')]).toEqual(['host one', undefined, undefined, undefined])
  })

  test('is no file of another name, whatever a claim calls its run', async () => {
    const { folder, journalOf } = await place()
    await mkdir(join(folder, 'velos'))
    await writeFile(join(folder, 'x.jsonl'), '{}\n')
    for (const run of ['../x', '', '..', 'a'.repeat(36).replace('a', '/')]) expect(await journalOf(two).read(run)).toBeUndefined()
    await writeFile(join(folder, 'velos', 'bridge-x.jsonl'), '{}\n')
    expect(await journalOf(two).runs()).toEqual([])
  })

  test('goes, and its folder with it', async () => {
    const { folder, journalOf } = await place()
    await journalOf(one).begin('host one')
    await journalOf(two).begin('host one')
    await journalOf(two).remove(one)
    expect(await readdir(join(folder, 'velos'))).toEqual([`bridge-${two}.jsonl`])
    await journalOf(two).remove(two)
    expect(await readdir(folder)).toEqual([])
  })

  test('holds what it was told, whatever else is in the file', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 5 }), async (garbage) => {
      const { file, journalOf } = await place()
      await journalOf(one).note(a, sending)
      await appendFile(file(one), `${garbage.map((line) => line.replaceAll(/[\r\n]/g, ' ')).join('\n')}\n`)
      await journalOf(one).note(a, delivered)
      expect([...((await journalOf(two).read(one)) ?? [])]).toEqual([[a, { receipts: [sending, delivered] }]])
    }), { numRuns: 20 })
  })

  test.each<[string, object]>([
    ['no path', { receipt: sending }], ['a path that is none', { path: 1, receipt: sending }], ['no receipt', { path: a }], ['what is no receipt', { path: a, receipt: { ...sending, outcome: 'lost' } }],
  ])('leaves out a line with %s, and one that was cut off', async (_, line) => {
    const { file, journalOf } = await place()
    await journalOf(one).note(a, sending)
    await appendFile(file(one), `${JSON.stringify(line)}\n${JSON.stringify({ path: a, receipt: delivered }).slice(0, -1)}`)
    expect([...((await journalOf(two).read(one)) ?? [])]).toEqual([[a, { receipts: [sending] }]])
  })
})

describe('what a dead bridge left', () => {
  const dead = claimOf({ run: one, at: after(-5000), tickets: [a, b] })

  test('is in its journal, if that is in this clone', async () => {
    const { journalOf } = await place()
    await journalOf(one).note(a, sending)
    const doubts = openDoubts(journalOf(two))
    expect(doubts.about(a)).toBeUndefined()
    await doubts.remember(dead)
    expect([doubts.about(a), doubts.about(b), doubts.about('other')]).toEqual([{ receipts: [sending] }, { receipts: [] }, undefined])
  })

  test('is doubtful where it is not', async () => {
    const { journalOf } = await place()
    const doubts = openDoubts(journalOf(two))
    await doubts.remember(dead)
    expect([doubts.about(a), doubts.about(b)]).toEqual([{ receipts: [], since: after(-5000) }, { receipts: [], since: after(-5000) }])
    doubts.forget(a)
    await doubts.remember(dead)
    expect([doubts.about(a), doubts.about(b)?.since]).toEqual([undefined, after(-5000)])
  })

  test.each([true, false])('outlives the next one that dies with it (journal here: %s)', async (isHere) => {
    const { journalOf } = await place()
    if (isHere) await journalOf(one).note(a, delivered)
    const second = openDoubts(journalOf(two))
    await journalOf(two).begin('host one')
    await second.remember(dead)
    await second.inherit([a])
    await second.inherit([a])
    // The second is killed as soon as the ticket is its own; the first one's claim no longer names it.
    const third = openDoubts(journalOf(three))
    await third.remember({ ...dead, tickets: [b] })
    await third.remember(claimOf({ run: two, at: after(0), tickets: [a] }))
    expect(third.about(a)).toEqual(isHere ? { receipts: [delivered] } : { receipts: [], since: after(-5000) })
  })
})
