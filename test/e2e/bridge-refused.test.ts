import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { branchStand, type BranchStand } from '../support/bridge-branch.ts'
import { filesBelow, loopTicket, objectIn, outcomesIn } from '../support/bridge-stand.ts'
import { velos } from '../support/program.ts'

const configuration = 'dispatch: { send: { slack: false, notion: false, webhook: true } }\n'
const queue = 'data/dispatch/_queue'

/** A clone with a pending ticket on the branch, whose remote takes no push or is gone until it is mended. */
async function refused(how: 'hook' | 'gone'): Promise<{ readonly stand: BranchStand; readonly clone: string; readonly pending: string; mend(): Promise<void> }> {
  const stand = await branchStand()
  const { place } = stand
  const { path, ticket } = loopTicket('060000')
  await stand.commit({ [path]: ticket, '.github/velos.yml': configuration })
  const clone = await place.clone('clone')
  const hook = join(place.remote, 'hooks/pre-receive')
  const away = `${place.remote}.away`
  if (how === 'gone') {
    await rename(place.remote, away)
  } else {
    await writeFile(hook, '#!/bin/sh\necho "no reports on Sundays" >&2\nexit 1\n')
    await chmod(hook, 0o755)
  }
  return { stand, clone, pending: path, mend: async () => await (how === 'gone' ? rename(away, place.remote) : rm(hook)) }
}

const localFiles = async (clone: string) => (await filesBelow(clone)).filter((path) => path.startsWith('data/dispatch/'))
const loop = async ({ env }: BranchStand, clone: string) => await velos(['run'], { cwd: clone, env: { ...env, TMPDIR: env['HOME'] ?? '' } })

describe.each(['hook', 'gone'] as const)('a remote that takes no push (%s)', (how) => {
  it('makes the loop leave an alert, which the next bridge delivers from the folder before it fails for the rest', async () => {
    const { stand, clone, pending, mend } = await refused(how)
    const failed = await loop(stand, clone)
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/An alert for the bridge is in data\/dispatch\/_queue\/alert_\d{8}_\d{6}\.json\./) })
    const [alert = ''] = await localFiles(clone)
    expect(alert).toMatch(/^data\/dispatch\/_queue\/alert_\d{8}_\d{6}\.json$/)
    const left = objectIn(await readFile(join(clone, alert), 'utf8'))
    expect(left).toMatchObject({ severity: 'CRITICAL', send: { webhook: true }, artifacts: [], summary: expect.stringContaining('the report could not be published') })

    const bridge = await stand.bridge(clone)
    expect(bridge).toMatchObject({ code: 1, stderr: expect.stringMatching(/Of the tickets that only the folder .* has, 1 message went out all the same\./) })
    expect(stand.webhook.bodies).toEqual([expect.objectContaining({ id: String(left['id']), severity: 'CRITICAL', report: expect.stringContaining('could not publish what it saw') })])
    const handled = alert.replace('_queue', '_processed')
    expect(await localFiles(clone)).toEqual([handled])
    expect(outcomesIn(objectIn(await readFile(join(clone, handled), 'utf8'))['receipts'])).toEqual(['webhook sending', 'webhook delivered'])
    expect(await readdir(join(clone, 'data'))).not.toContain('.velos')

    // Again nothing: it has been delivered. Then the remote is mended, and the rest goes.
    expect((await stand.bridge(clone)).code).toBe(1)
    expect(stand.webhook.arrived()).toBe(1)
    await mend()
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.bodies.map(({ id }) => id)).toEqual([String(left['id']), 'run-060000'])
    expect(await stand.place.files()).toEqual(['.github/velos.yml', pending.replace('/_dispatch/', '/_dispatch_processed/')])
    expect(await stand.place.git(['for-each-ref', 'refs/velos'], clone)).toBe('')
    expect((await filesBelow(join(clone, '.git'))).filter((path) => path.startsWith('velos/'))).toEqual([])
  })

  it('keeps an alert that cannot be delivered either, until both are mended', async () => {
    const { stand, clone, mend } = await refused(how)
    await loop(stand, clone)
    const [alert = ''] = await localFiles(clone)
    stand.webhook.service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }
    expect((await stand.bridge(clone)).code).toBe(1)
    expect(await localFiles(clone)).toEqual([alert, `${alert}.receipts.jsonl`])
    await mend()
    // Its receipts are the folder's: the branch's bridge keeps to them.
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.bodies.map(({ id }) => id)).toEqual(['run-060000'])
    expect((await stand.bridge(clone, 'replay', alert)).code).toBe(0)
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.bodies).toHaveLength(2)
    expect(await stand.place.files()).toContain(alert.replace('_queue', '_processed'))
    expect(await localFiles(clone)).toEqual([])
  })
})

describe('a remote that takes the claim, and then no more', () => {
  it('has nothing sent twice: what was in the folder only is the branch\'s from the claim on', async () => {
    const stand = await branchStand()
    const { place } = stand
    const clone = await place.clone('clone')
    const alert = `${queue}/alert_20261122_060000.json`
    await mkdir(join(clone, queue), { recursive: true })
    await writeFile(join(clone, alert), JSON.stringify({ id: 'an-alert', summary: 'help', send: { webhook: true } }))
    const first = stand.hold(1)
    const running = stand.start(clone)
    await first.seen
    const hook = join(place.remote, 'hooks/pre-receive')
    await writeFile(hook, '#!/bin/sh\nexit 1\n')
    await chmod(hook, 0o755)
    first.open()
    expect(await running.ended).toMatchObject({ code: 1, stderr: expect.stringContaining('Before that, 1 message of 1 ticket had been delivered') })
    expect((await stand.bridge(clone)).code).toBe(1)
    await rm(hook)
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.bodies.map(({ id, redelivery }) => [id, redelivery])).toEqual([['an-alert', 0]])
    expect(await place.files()).toEqual([alert.replace('_queue', '_processed')])
    expect(await localFiles(clone)).toEqual([])
  })
})

describe('the loop beside a bridge', () => {
  it('expires a ticket that nobody fetched with its receipts, and keeps those of a younger one', async () => {
    const stand = await branchStand()
    const { place } = stand
    const stampOf = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '_')
    const [old, young] = [stampOf(91), stampOf(89)]
    const receipt = JSON.stringify({ outcome: 'unconfigured', at: new Date().toISOString(), by: 'a bridge' })
    const pathOf = (stamp: string) => `data/reports/_dispatch/dispatch_${stamp}.json`
    const files = Object.fromEntries([old, young].flatMap((stamp) => [
      [pathOf(stamp), { id: stamp, send: { slack: true } }], [`${pathOf(stamp)}.receipts.jsonl`, `${receipt}\n`], [`data/reports/auto/velos_auto_report_${stamp}.md`, '# a report\n'],
    ]))
    await stand.commit({ ...files, 'velos.yml': 'retention: { reports: 1 }\n' })
    const clone = await place.clone('clone')
    expect((await loop(stand, clone)).code).toBe(0)
    const failed = `data/reports/_dispatch_failed/dispatch_${old}.json`
    const there = await place.files()
    expect(there.filter((path) => path.includes(old) && path.includes('_dispatch'))).toEqual([failed])
    expect(there.filter((path) => path.includes(young))).toEqual([pathOf(young), `${pathOf(young)}.receipts.jsonl`, `data/reports/auto/velos_auto_report_${young}.md`])
    const expired = await stand.json(failed)
    expect(expired).toMatchObject({ id: old, result: { outcome: 'expired' }, receipts: [{ outcome: 'unconfigured' }] })
  })

  it('finds its own ticket delivered, and goes on', async () => {
    const stand = await branchStand()
    const { place } = stand
    await stand.commit({ 'velos.yml': configuration })
    const clone = await place.clone('clone')
    for (const count of [1, 2]) {
      expect((await loop(stand, clone)).code).toBe(0)
      expect((await stand.bridge(clone)).code).toBe(0)
      expect(stand.webhook.arrived()).toBe(count)
    }
    expect(stand.webhook.bodies[0]).toMatchObject({ schema: 'velos.dispatch/1', report: expect.stringContaining('# VELOS Auto Report'), remarks: [] })
    expect((await place.files()).filter((path) => path.startsWith('data/reports/_dispatch'))).toEqual([
      expect.stringMatching(/^data\/reports\/_dispatch_processed\//), expect.stringMatching(/^data\/reports\/_dispatch_processed\//),
    ])
  })
})
