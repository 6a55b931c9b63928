import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { realMachine } from '../src/edge/real-machine.ts'
import { startBridge } from '../src/entry/start-bridge.ts'
import type { BridgeResult } from '../src/bridge.ts'
import type { BridgeSettings } from '../src/model/bridge-settings.ts'
import { ticketPath } from '../src/model/paths.ts'
import { buildTicket, encodeTicket } from '../src/ticket/ticket.ts'
import { contrived } from './report/contrived.ts'
import { dispatchSettings } from './support/deliveries.ts'
import { gitEnvironment, hub, type Hub } from './support/repositories.ts'
import { madeUpSecret } from './support/secret.ts'
import { testFolder } from './support/test-folder.ts'
import { startWebhookService } from './support/webhook-service.ts'

const uuidOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
const stampOf = (index: number): string => `20261122_${String(index).padStart(6, '0')}`

/** The ticket of a run as the loop writes it, to nobody, or to the webhook. */
function ticket(index: number, reason: 'unchanged' | 'changed' = 'unchanged', parts: object = {}): readonly [string, string] {
  const report = contrived({ id: uuidOf(index), timestamp: stampOf(index) })
  const built = buildTicket(report, { decided: { slack: 'turned-off', webhook: reason }, runs: [], timezone: 'UTC' })
  // Nothing is delivered of it but the ticket's own words.
  return [ticketPath(stampOf(index)), encodeTicket(Object.assign({ ...built, artifacts: [] }, parts))]
}

const many = (first: number, count: number) => Array.from({ length: count }, (_, at) => ticket(first + at))

async function stand(root: string, env: Record<string, string>, deliver: BridgeSettings['deliver']) {
  const secret = madeUpSecret('webhook')
  const webhook = await startWebhookService({ secret, now: () => new Date(), pace: async () => {} })
  const settings: BridgeSettings = {
    root, deliver, maxTickets: 100, timeBudgetMs: 120_000, failOn: 'failed', dryRun: false, handledAtMost: 100,
    dispatch: dispatchSettings({ carriers: { webhook: { url: `${webhook.service.url}/hook`, secret } }, alert: ['webhook'] }),
  }
  const bridge = async (): Promise<BridgeResult> => {
    const started = await startBridge(settings, realMachine(root, env), { onTicket: () => undefined })
    if (!('result' in started)) throw new Error(started.rehearsal)
    return started.result
  }
  const rehearse = async (): Promise<string> => {
    const started = await startBridge({ ...settings, dryRun: true }, realMachine(root, env), { onTicket: () => undefined })
    return 'rehearsal' in started ? started.rehearsal : ''
  }
  return { bridge, rehearse, deliveries: webhook.arrived }
}

const inShort = ({ tally, quiet, handledCount, waiting, remarks }: BridgeResult) => ({ ...tally, quiet, handledCount, waiting: waiting.length, remarks })
const nothing = { delivered: 0, pending: 0, failed: 0, skipped: 0, handledCount: 0, waiting: 0, remarks: [] }

async function onBranch() {
  const place: Hub = await hub()
  onTestFinished(async () => await place[Symbol.asyncDispose]())
  const clone = await place.clone('clone')
  let commits = 0
  return {
    place,
    ...(await stand(clone, place.env, 'commit')),
    count: async () => Number(await place.git(['rev-list', '--count', 'main'])),
    pending: async () => (await place.files()).filter((path) => path.startsWith('data/reports/_dispatch/')).length,
    async commit(tickets: readonly (readonly [string, string])[]) {
      commits += 1
      const loop = await place.clone(`loop-${commits}`)
      for (const [path, text] of tickets) {
        await mkdir(dirname(join(loop, path)), { recursive: true })
        await writeFile(join(loop, path), text)
      }
      await place.git(['add', '--all'], loop)
      await place.git(['commit', '--quiet', '-m', 'the loop'], loop)
      await place.git(['push', '--quiet', 'origin', 'HEAD:main'], loop)
    },
  }
}

test('on a branch, quiet tickets cost no commit until many wait, then one, and are processed', async () => {
  const { bridge, rehearse, commit, count, pending, place, deliveries } = await onBranch()
  await commit(many(1, 23))
  const before = await count()
  expect(inShort(await bridge())).toEqual({ ...nothing, quiet: { handled: 0, left: 23 } })
  expect([await count(), await pending()]).toEqual([before, 23])
  expect(await rehearse()).toContain(`${ticketPath(stampOf(1))}\n  OK on web-1: nothing needs you\n  has nothing to tell, and would go to the processed ones\n`)

  // A critical one as well: the loop has decided, and `alert` of the bridge adds nobody.
  await commit([ticket(24, 'unchanged', { status: 'CRITICAL', severity: 'CRITICAL' })])
  expect(inShort(await bridge())).toEqual({ ...nothing, quiet: { handled: 24, left: 0 } })
  expect([await count(), await pending(), deliveries()]).toEqual([before + 2, 0, 0])
  const [path] = ticket(24)
  const put: unknown = JSON.parse((await place.show(path.replace('/_dispatch/', '/_dispatch_processed/'))) ?? 'null')
  expect(put).toMatchObject({ id: uuidOf(24), decided: { webhook: 'unchanged' }, receipts: [], result: { outcome: 'processed', code: 'nothing-to-tell', reason: expect.stringMatching(/^Nothing to tell/) } })
  expect((await place.files()).filter((one) => one.includes('_dispatch_failed') || one.includes('claims'))).toEqual([])
})

test('on a branch, quiet tickets go along with one that is sent, in the commits that it costs anyway', async () => {
  const { bridge, commit, count, pending, place, deliveries } = await onBranch()
  await commit([...many(1, 3), ticket(4, 'changed'), ...many(5, 2)])
  const before = await count()
  expect(inShort(await bridge())).toEqual({ ...nothing, delivered: 1, handledCount: 1, quiet: { handled: 5, left: 0 } })
  expect([await count(), await pending(), deliveries()]).toEqual([before + 2, 0, 1])
  expect(await place.git(['log', '-2', '--format=%s', 'main'])).toBe('chore(velos): bridge, 1 ticket handled\nchore(velos): bridge, 5 tickets handled, 1 ticket claimed')
  expect(inShort(await bridge())).toEqual({ ...nothing, quiet: { handled: 0, left: 0 } })
  expect(await count()).toBe(before + 2)
})

test('two bridges at once put each quiet ticket away once', async () => {
  const { bridge, commit, pending, place } = await onBranch()
  await commit(many(1, 30))
  const other = await stand(await place.clone('other'), place.env, 'commit')
  await Promise.all([bridge(), other.bridge()])
  expect(await pending()).toBe(0)
  expect((await place.files()).filter((path) => path.startsWith('data/')).length).toBe(30)
})

test('in a folder quiet tickets are put away at once, and a hand-made one that asks nobody fails as ever', async () => {
  const root = await testFolder()
  const { bridge, deliveries } = await stand(root, gitEnvironment(root), 'none')
  const own = { id: 'own', send: { slack: false }, decided: { slack: 'unchanged' } }
  const files = new Map([...many(1, 2), ticket(3, 'changed'), ['data/dispatch/_queue/own.json', JSON.stringify(own)], ['data/dispatch/_queue/quiet.json', JSON.stringify({ ...own, schema: 'velos.ticket/1' })]])
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  expect(inShort(await bridge())).toEqual({ ...nothing, delivered: 1, handledCount: 3, quiet: { handled: 2, left: 0 } })
  expect(deliveries()).toBe(1)
  const codeOf = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(root, path), 'utf8')).result.code
  expect(await readdir(join(root, 'data/reports/_dispatch'))).toEqual([])
  expect(await Promise.all([1, 2, 3].map(async (index) => await codeOf(ticketPath(stampOf(index)).replace('/_dispatch/', '/_dispatch_processed/'))))).toEqual(['nothing-to-tell', 'nothing-to-tell', 'delivered'])
  expect(await codeOf('data/dispatch/_failed/own.json')).toBe('nobody-asked')
  expect(await codeOf('data/dispatch/_processed/quiet.json')).toBe('nothing-to-tell')
})
