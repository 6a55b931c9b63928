import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { branchStand, type BranchStand } from '../support/bridge-branch.ts'
import { filesBelow, loopTicket, objectIn, outcomesIn } from '../support/bridge-stand.ts'
import { startNtfyService, type NtfyService } from '../support/ntfy-service.ts'

const times = ['060000', '070000', '080000', '090000', '100000']
const isClaim = (path: string) => path.startsWith('data/.velos/claims/')

interface Scene {
  readonly stand: BranchStand
  readonly ntfy: NtfyService
  readonly first: string
  readonly second: string
}

/** Five tickets for the webhook and for ntfy, and a bridge that is killed while the webhook has the third, and says nothing. */
async function killed(): Promise<Scene> {
  const stand = await branchStand()
  const ntfy = await startNtfyService()
  Object.assign(stand.env, { NTFY_URL: ntfy.service.url, NTFY_TOPIC: 'a-topic' })
  const tickets = times.map((time) => loopTicket(time, { send: { push: true, webhook: true } }))
  await stand.commit(Object.fromEntries(tickets.map(({ path, ticket }) => [path, ticket])))
  const [first, second] = [await stand.place.clone('first'), await stand.place.clone('second')]
  const third = stand.hold(3)
  const running = stand.start(first)
  await third.seen
  running.kill('SIGKILL')
  expect((await running.ended).code).toBeNull()
  third.open()
  expect((await stand.place.files()).filter(isClaim)).toHaveLength(1)
  return { stand, ntfy, first, second }
}

/** Writes into the dead bridge's claim on the branch, as from a machine where nobody can tell whether it lives. */
async function rewriteClaim({ stand }: Scene, changes: object): Promise<void> {
  const path = (await stand.place.files()).find(isClaim) ?? ''
  const claim = await stand.json(path)
  const owner = { ...objectIn(String(claim['owner'])), host: 'another-machine' }
  await stand.commit({ [path]: { ...claim, owner: JSON.stringify(owner), ...changes } })
}

async function expectSettled({ stand, ntfy }: Scene): Promise<void> {
  expect(await stand.place.files()).toEqual(times.map((time) => loopTicket(time).path.replace('/_dispatch/', '/_dispatch_processed/')))
  // What ntfy had was found in its cache.
  expect(ntfy.messages.map(({ sequence_id }) => sequence_id)).toEqual(times.map((time) => `run-${time}`))
}

const messagesOf = ({ stand }: Scene) => stand.webhook.bodies.map(({ id, redelivery }) => `${String(id)} ${String(redelivery)}`)

describe('a bridge that was killed while it sent', () => {
  it('is followed in the same clone by one that knows all but what it was just sending', async () => {
    const scene = await killed()
    const { stand, first } = scene
    expect((await stand.bridge(first)).code).toBe(0)
    expect(messagesOf(scene)).toEqual(['run-060000 0', 'run-070000 0', 'run-080000 0', 'run-080000 1', 'run-090000 0', 'run-100000 0'])
    await expectSettled(scene)
    const { receipts } = await stand.json('data/reports/_dispatch_processed/dispatch_20261122_080000.json')
    expect(outcomesIn(receipts).filter((one) => one.startsWith('webhook'))).toEqual(['webhook sending', 'webhook sending', 'webhook delivered'])
    expect((await filesBelow(join(first, '.git'))).filter((path) => path.startsWith('velos/'))).toEqual([])
    expect(await stand.place.git(['for-each-ref', 'refs/velos'], first)).toBe('')
  })

  it('is waited for from another machine as long as its claim holds, and then all of the claim is doubted', async () => {
    const scene = await killed()
    const { stand, second } = scene
    await rewriteClaim(scene, {})
    const waiting = await stand.bridge(second)
    expect(waiting).toMatchObject({ code: 0, stdout: expect.stringContaining('0 delivered, 0 pending, 0 failed, 0 skipped, in 0 tickets; another bridge works on 5 tickets') })
    expect(messagesOf(scene)).toEqual(['run-060000 0', 'run-070000 0', 'run-080000 0'])

    await rewriteClaim(scene, { until: new Date(Date.now() - 1000).toISOString() })
    expect((await stand.bridge(second)).code).toBe(0)
    expect(messagesOf(scene)).toEqual(['run-060000 0', 'run-070000 0', 'run-080000 0', ...times.map((time) => `run-${time} 1`)])
    await expectSettled(scene)
    const { receipts } = await stand.json('data/reports/_dispatch_processed/dispatch_20261122_060000.json')
    expect(receipts).toContainEqual(expect.objectContaining({ channel: 'webhook', outcome: 'sending', by: 'a bridge that died' }))
  })

  it('on this machine, though in another clone, is known to be dead: all of its claim is doubted at once', async () => {
    const scene = await killed()
    expect((await scene.stand.bridge(scene.second)).code).toBe(0)
    expect(messagesOf(scene).slice(3)).toEqual(times.map((time) => `run-${time} 1`))
    await expectSettled(scene)
  })

  it('and by a second one that is killed too, is still remembered', async () => {
    const scene = await killed()
    const { stand, first } = scene
    const fourth = stand.hold(4)
    const running = stand.start(first)
    await fourth.seen
    running.kill('SIGKILL')
    await running.ended
    fourth.open()
    expect((await stand.bridge(first)).code).toBe(0)
    expect(messagesOf(scene)).toEqual(['run-060000 0', 'run-070000 0', 'run-080000 0', 'run-080000 1', 'run-080000 2', 'run-090000 0', 'run-100000 0'])
    await expectSettled(scene)
    expect((await filesBelow(join(first, '.git'))).filter((path) => path.startsWith('velos/'))).toEqual([])
  })

  it('and in another clone by one that doubts all of it and is killed too: the doubts outlive both', async () => {
    const scene = await killed()
    const { stand, second } = scene
    const fourth = stand.hold(4)
    const running = stand.start(second)
    await fourth.seen
    running.kill('SIGKILL')
    await running.ended
    fourth.open()
    expect((await stand.bridge(second)).code).toBe(0)
    expect(messagesOf(scene).slice(3)).toEqual(['run-060000 1', 'run-060000 2', ...times.slice(1).map((time) => `run-${time} 1`)])
    await expectSettled(scene)
  })

  it('does not lose what it had written down, where its clone has a torn journal', async () => {
    const scene = await killed()
    const { stand, first } = scene
    const [journal = ''] = (await filesBelow(join(first, '.git/velos'))).filter((path) => path.endsWith('.jsonl'))
    const place = join(first, '.git/velos', journal)
    await writeFile(place, `${await readFile(place, 'utf8')}{"path":"data/rep`)
    expect((await stand.bridge(first)).code).toBe(0)
    expect(messagesOf(scene)).toEqual(['run-060000 0', 'run-070000 0', 'run-080000 0', 'run-080000 1', 'run-090000 0', 'run-100000 0'])
    await expectSettled(scene)
  })
})
