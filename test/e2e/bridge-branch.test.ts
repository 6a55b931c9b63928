import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/model/json.ts'
import { branchStand, type BranchStand } from '../support/bridge-branch.ts'
import { filesBelow, loopTicket, outcomesIn } from '../support/bridge-stand.ts'

const report = 'data/reports/auto/velos_auto_report_20261122_060000.md'
const processed = (path: string) => path.replace('/_dispatch/', '/_dispatch_processed/')

function ticketAt(time: string, changes = {}): { readonly path: string; readonly files: Readonly<Record<string, JsonObject>> } {
  const { path, ticket } = loopTicket(time, changes)
  return { path, files: { [path]: ticket } }
}

/** Nothing of a bridge is left in a clone. */
async function expectTidy({ place }: BranchStand, clone: string): Promise<void> {
  expect(await place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')
  expect((await filesBelow(join(clone, '.git'))).filter((path) => path.startsWith('velos/') || path.endsWith('.lock'))).toEqual([])
  expect(await place.git(['fsck', '--strict'])).not.toMatch(/error|missing|corrupt/)
}

describe('a bridge on a branch', () => {
  it('that is checked out makes a commit that claims and one that settles, and changes nothing else', async () => {
    const stand = await branchStand()
    const { place } = stand
    const one = ticketAt('060000', { artifacts: [{ type: 'markdown', path: report, title: 'a report' }] })
    const two = ticketAt('070000')
    await stand.commit({ ...one.files, ...two.files, [report]: '# the report\n', 'mine.txt': 'mine' })
    const clone = await place.clone('clone', '--depth=1')
    const base = await place.git(['rev-parse', 'main'])
    expect(await stand.bridge(clone)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('branch main of origin: 2 delivered, 0 pending, 0 failed, 0 skipped, in 2 tickets.') })
    expect(stand.webhook.bodies.map(({ id, report: text }) => [id, text])).toEqual([['run-060000', '# the report\n'], ['run-070000', '']])

    expect((await place.git(['log', '--format=%s', `${base}..main`])).split('\n')).toEqual([
      'chore(velos): bridge, 2 tickets handled', 'chore(velos): bridge, 2 tickets claimed',
    ])
    expect((await place.git(['diff', '--no-renames', '--name-status', base, 'main'])).split('\n')).toEqual([
      `D\t${one.path}`, `D\t${two.path}`, `A\t${processed(one.path)}`, `A\t${processed(two.path)}`,
    ])
    expect(await place.git(['diff', '--name-status', 'main~2', 'main~1'])).toMatch(/^A\tdata\/\.velos\/claims\/[0-9a-f-]{36}\.json$/)
    const { receipts, result } = await stand.json(processed(one.path))
    expect(outcomesIn(receipts)).toEqual(['webhook sending', 'webhook delivered'])
    expect(result).toMatchObject({ outcome: 'processed', code: 'delivered' })
    expect(await place.git(['rev-parse', 'HEAD'], clone)).toBe(await place.git(['rev-parse', 'main']))
    expect(await place.git(['status', '--porcelain'], clone)).toBe('?? data/logs/')
    await expectTidy(stand, clone)

    // An empty queue costs no commit.
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(await place.git(['rev-list', '--count', `${base}..main`])).toBe('2')
  })

  it('leaves the user\'s index and unpushed commits as they are', async () => {
    const stand = await branchStand()
    const { place } = stand
    const { path, files } = ticketAt('060000')
    await stand.commit(files)
    const clone = await place.clone('clone')
    await writeFile(join(clone, 'unpushed.txt'), 'unpushed')
    await place.git(['add', 'unpushed.txt'], clone)
    await place.git(['commit', '--quiet', '-m', 'not yet pushed'], clone)
    await writeFile(join(clone, 'staged.txt'), 'staged')
    await place.git(['add', 'staged.txt'], clone)
    const before = await place.git(['rev-parse', 'HEAD'], clone)
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(await place.git(['rev-parse', 'HEAD'], clone)).toBe(before)
    expect((await place.git(['status', '--porcelain'], clone)).split('\n')).toEqual(['A  staged.txt', '?? data/logs/'])
    expect(await place.files()).toEqual([processed(path)])
    await expectTidy(stand, clone)
  })

  it('that is not checked out works there, and leaves the checkout alone', async () => {
    const stand = await branchStand()
    const { place } = stand
    const { path, files } = ticketAt('060000')
    await stand.commit(files, 'velos-data')
    const clone = await place.clone('clone', '--depth=1')
    expect((await stand.bridge(clone, '--branch', 'velos-data')).code).toBe(0)
    expect(await place.files('velos-data')).toEqual([processed(path)])
    expect(await place.files('main')).toEqual([])
    expect((await filesBelow(clone)).filter((name) => !name.startsWith('data/logs/'))).toEqual([])
    await expectTidy(stand, clone)
  })

  it('that does not exist, or has no queue, has nothing to do', async () => {
    const stand = await branchStand()
    const clone = await stand.place.clone('clone')
    for (const branch of ['main', 'no-such-branch']) expect(await stand.bridge(clone, '--branch', branch)).toMatchObject({ code: 0, stdout: `The queue of branch ${branch} of origin is empty.\n` })
    expect(await stand.place.git(['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main')
  })

  it('reads artifacts from the commit, never from the work tree, and follows no link there', async () => {
    const stand = await branchStand()
    const { place } = stand
    const changed = ticketAt('060000', { artifacts: [{ path: report }] })
    const linked = ticketAt('070000', { artifacts: [{ path: 'data/link.md' }] })
    await stand.commit({ ...changed.files, ...linked.files, [report]: '# committed\n', 'data/link.md': { to: 'private.md' }, 'data/private.md': 'private\n' })
    const clone = await place.clone('clone')
    await writeFile(join(clone, report), '# of the work tree\n')
    expect((await stand.bridge(clone)).code).toBe(3)
    expect(stand.webhook.bodies.map(({ id, report: text }) => [id, text])).toEqual([['run-060000', '# committed\n']])
    expect((await stand.json(linked.path.replace('/_dispatch/', '/_dispatch_failed/')))['result']).toMatchObject({ outcome: 'failed', code: 'artifact-link' })
  })

  it('takes a ticket that only the work tree has, and delivers it on the branch', async () => {
    const stand = await branchStand()
    const { place } = stand
    const clone = await place.clone('clone')
    await mkdir(join(clone, 'data/dispatch/_queue'), { recursive: true })
    await writeFile(join(clone, 'data/dispatch/_queue/mine.json'), JSON.stringify({ id: 'mine', title: 'mine', send: { webhook: true } }))
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.bodies.map(({ id }) => id)).toEqual(['mine'])
    expect(await place.files()).toEqual(['data/dispatch/_processed/mine.json'])
    // The file stood in the way of the commit that has it; now it is gone, and nothing stands in a pull's.
    expect((await filesBelow(clone)).filter((path) => path.startsWith('data/dispatch/'))).toEqual([])
    await place.git(['pull', '--quiet', '--ff-only'], clone)
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.arrived()).toBe(1)
  })

  it('replays a failed ticket there, and is dry without a trace', async () => {
    const stand = await branchStand()
    const { place } = stand
    const { path, files } = ticketAt('060000')
    await stand.commit(files)
    const clone = await place.clone('clone')
    stand.webhook.service.fault = { kind: 'answer', status: 401 }
    expect((await stand.bridge(clone)).code).toBe(3)
    expect(await stand.bridge(clone, 'replay', 'run-060000')).toMatchObject({ code: 0, stdout: expect.stringContaining(`${path} is due again`) })
    expect(await place.files()).toEqual([path, `${path}.receipts.jsonl`])
    const refs = [await place.git(['for-each-ref']), await place.git(['for-each-ref'], clone)]
    expect(await stand.bridge(clone, '--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('webhook: would be sent, attempt 1') })
    expect(await stand.bridge(clone, 'replay', 'nobody')).toMatchObject({ code: 2 })
    expect([await place.git(['for-each-ref']), await place.git(['for-each-ref'], clone)]).toEqual(refs)
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(await place.files()).toEqual([processed(path)])
    await expectTidy(stand, clone)
  })
})

describe('two bridges at once in two clones', () => {
  it('send each of 50 tickets exactly once', async () => {
    const stand = await branchStand()
    const { place } = stand
    const tickets = Array.from({ length: 50 }, (_, index) => ticketAt(`06${String(index).padStart(2, '0')}00`))
    await stand.commit(Object.assign({}, ...tickets.map(({ files }) => files)))
    const clones = [await place.clone('clone-1'), await place.clone('clone-2', '--depth=1')]
    const ended = await Promise.all(clones.map(async (clone) => await stand.bridge(clone)))
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual([{ code: 0, stderr: '' }, { code: 0, stderr: '' }])
    // Whoever came second may have found all of it claimed: the rest is the next run's.
    expect((await stand.bridge(clones[0] ?? '')).code).toBe(0)
    expect(stand.webhook.bodies.map(({ id, redelivery }) => `${id} ${redelivery}`).toSorted()).toEqual(tickets.map((_, index) => `run-06${String(index).padStart(2, '0')}00 0`))
    expect(await place.files()).toEqual(tickets.map(({ path }) => processed(path)))
    for (const clone of clones) await expectTidy(stand, clone)
  })
})
