import { describe, expect, it } from 'vitest'
import { aged, bridgeStand, loopTicket, objectIn, outcomesIn, outcomesOf, type BridgeStand } from '../support/bridge-stand.ts'
import { startNtfyService } from '../support/ntfy-service.ts'

const hourMs = 3_600_000
const processed = 'data/reports/_dispatch_processed'
const failed = 'data/reports/_dispatch_failed'
const nameAt = (time: string) => `dispatch_20261122_${time}.json`

async function queued(stand: BridgeStand, time: string, changes = {}): Promise<string> {
  const { path, ticket } = loopTicket(time, changes)
  await stand.write(path, ticket)
  return path
}

describe('a service that asks to be left alone', () => {
  it('for an hour is left alone until then; a replay by id, name or path does not wait', async () => {
    const stand = await bridgeStand()
    const times = ['060000', '070000', '080000']
    for (const time of times) {
      const path = await queued(stand, time)
      stand.webhook.service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }
      expect(await stand.action({ 'fail-on': 'failed' })).toMatchObject({ code: 0, outputs: { delivered: '0', failed: '0' } })
      const [, retry = ''] = (await stand.text(`${path}.receipts.jsonl`)).split('\n')
      const { outcome, at, next, code } = objectIn(retry)
      expect({ outcome, code, waits: Date.parse(String(next)) - Date.parse(String(at)) }).toEqual({ outcome: 'retry', code: 'http-429', waits: expect.closeTo(hourMs, -4) })
    }
    expect(await stand.action()).toMatchObject({ code: 0, outputs: { delivered: '0', pending: '3', failed: '0' } })
    expect((await stand.bridge('--fail-on', 'pending')).code).toBe(3)
    expect(stand.webhook.service.asks).toHaveLength(3)

    const words = ['run-060000', nameAt('070000'), loopTicket('080000').path]
    const { code, stdout } = await stand.bridge('replay', ...words)
    expect({ code, lines: stdout.trimEnd().split('\n') }).toEqual({ code: 0, lines: times.map((time) => `${loopTicket(time).path} is due again; the next "velos bridge" sends it.`) })
    expect(await stand.action()).toMatchObject({ code: 0, outputs: { delivered: '3', pending: '0' } })
    expect(stand.webhook.bodies.map(({ id, redelivery }) => [id, redelivery])).toEqual(times.map((time) => [`run-${time}`, 0]))
    expect(outcomesIn((await stand.json(`${processed}/${nameAt('060000')}`))['receipts'])).toEqual([
      'webhook sending', 'webhook retry', 'webhook replayed', 'webhook sending', 'webhook delivered',
    ])
  })

  it('until a time that has come gets it then', async () => {
    const stand = await bridgeStand()
    const path = await queued(stand, '060000')
    stand.webhook.service.fault = { kind: 'answer', status: 503, headers: { 'retry-after': '3600' } }
    await stand.bridge()
    await stand.write(`${path}.receipts.jsonl`, aged(await stand.text(`${path}.receipts.jsonl`), hourMs + 1000))
    expect((await stand.bridge()).code).toBe(0)
    expect(stand.webhook.bodies).toEqual([expect.objectContaining({ id: 'run-060000', redelivery: 0 })])
  })

  it('for a second is waited for within the run', async () => {
    const stand = await bridgeStand()
    await queued(stand, '060000')
    stand.webhook.service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '1' } }
    expect((await stand.bridge()).code).toBe(0)
    expect(outcomesIn((await stand.json(`${processed}/${nameAt('060000')}`))['receipts'])).toEqual(['webhook sending', 'webhook retry', 'webhook sending', 'webhook delivered'])
  })

  it('and a word that fits no ticket is an error that changes nothing', async () => {
    const stand = await bridgeStand()
    const path = await queued(stand, '060000')
    expect(await stand.bridge('replay', 'run-060000', 'nobody')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('has the id, name or path "nobody".') })
    expect(await stand.files()).toEqual([path])
  })
})

describe('a ticket that was handled', () => {
  it('refused, and replayed when that is mended, is delivered', async () => {
    const stand = await bridgeStand()
    const path = await queued(stand, '060000')
    stand.webhook.service.fault = { kind: 'answer', status: 401 }
    const { code, outputs, stdout } = await stand.action()
    expect({ code, outputs }).toEqual({ code: 3, outputs: { delivered: '0', pending: '0', failed: '1', skipped: '0' } })
    expect(stdout).toMatch(/^::error title=VELOS bridge::.*webhook: refused: it answered 401 \(http-401\)\. Check WEBHOOK_URL and WEBHOOK_SECRET/m)
    expect((await stand.json(`${failed}/${nameAt('060000')}`))['result']).toMatchObject({ outcome: 'failed', code: 'refused', reason: 'webhook: http-401' })

    expect((await stand.bridge('replay', 'run-060000')).code).toBe(0)
    expect(await stand.files()).toEqual([path, `${path}.receipts.jsonl`])
    expect(await stand.json(path)).toEqual(loopTicket('060000').ticket)
    expect((await stand.bridge()).code).toBe(0)
    expect(await stand.files()).toEqual([`${processed}/${nameAt('060000')}`])
    expect(outcomesIn((await stand.json(`${processed}/${nameAt('060000')}`))['receipts'])).toEqual([
      'webhook sending', 'webhook refused', 'webhook replayed', 'webhook sending', 'webhook delivered',
    ])
  })

  it('goes again only to those who have not got it', async () => {
    const stand = await bridgeStand()
    const ntfy = await startNtfyService()
    Object.assign(stand.env, { NTFY_URL: ntfy.service.url, NTFY_TOPIC: 'a-topic' })
    const path = await queued(stand, '060000', { send: { push: true, webhook: true } })
    ntfy.service.fault = { kind: 'answer', status: 403 }
    expect((await stand.bridge()).code).toBe(3)
    const replay = async () => await stand.bridge('replay', `${processed}/${nameAt('060000')}`)
    expect(await replay()).toMatchObject({ code: 0, stdout: expect.stringContaining('webhook had been delivered') })
    expect(await stand.files()).toEqual([path, `${path}.receipts.jsonl`])
    expect((await stand.bridge()).code).toBe(0)
    expect([stand.webhook.arrived(), ntfy.messages.length]).toEqual([1, 1])
    // Now there is nobody left who has not got it.
    expect(await replay()).toMatchObject({ code: 0, stdout: expect.stringContaining('was delivered to all that it asks for') })
    expect(await stand.files()).toEqual([`${processed}/${nameAt('060000')}`])
  })
})

describe('tickets of one name', () => {
  it('that were handled go back beside the one that is pending, and each other', async () => {
    const stand = await bridgeStand()
    const ticket = (id: string) => ({ id, title: id, send: { webhook: true } })
    await stand.write('data/dispatch/_queue/job.json', ticket('pending'))
    await stand.write('data/dispatch/_failed/job.json', ticket('failed'))
    await stand.write('data/dispatch/_processed/job.json', ticket('processed'))
    expect((await stand.bridge('replay', 'failed', 'processed')).code).toBe(0)
    expect((await stand.bridge()).code).toBe(0)
    expect(stand.webhook.bodies.map(({ title }) => title).toSorted()).toEqual(['failed', 'pending', 'processed'])
    expect(await stand.files()).toEqual(['job.2.json', 'job.3.json', 'job.json'].map((name) => `data/dispatch/_processed/${name}`))
  })
})

describe('tickets that are put away together', () => {
  it('never take each other\'s place', async () => {
    const stand = await bridgeStand()
    const ticket = (id: string) => ({ id, title: id, send: { webhook: true } })
    await stand.write('data/dispatch/_processed/job.json', ticket('before'))
    for (const [name, id] of [['job.json', 'one'], ['job.2.json', 'two']]) await stand.write(`data/dispatch/_queue/${name}`, ticket(id ?? ''))
    expect((await stand.bridge()).code).toBe(0)
    const files = await stand.files()
    expect(files).toHaveLength(3)
    const ids = await Promise.all(files.map(async (path) => (await stand.json(path))['id']))
    expect(ids.toSorted()).toEqual(['before', 'one', 'two'])
  })
})

describe('a message that may have arrived', () => {
  it.each([['silence-after', 'deadline'], ['reset-after', 'ECONNRESET']] as const)('(%s) is sent once more and marked, where the service cannot be asked', async (kind, code) => {
    const stand = await bridgeStand()
    await stand.write('velos.yml', 'dispatch: { deadline: 300ms }\n')
    await queued(stand, '060000')
    stand.webhook.service.fault = { kind }
    expect((await stand.bridge()).code).toBe(0)
    const { receipts } = await stand.json(`${processed}/${nameAt('060000')}`)
    expect(outcomesIn(receipts)).toEqual(['webhook sending', 'webhook unknown', 'webhook sending', 'webhook delivered'])
    expect(Array.isArray(receipts) ? receipts[1] : undefined).toMatchObject({ code })
    expect(stand.webhook.bodies.map(({ title, redelivery }) => [title, redelivery])).toEqual([
      ['WARN on web-1: ticket 060000', 0], ['WARN on web-1: ticket 060000 (redelivery 1)', 1],
    ])
  })

  it('is asked for where that can be, and not sent again', async () => {
    const stand = await bridgeStand()
    const ntfy = await startNtfyService()
    Object.assign(stand.env, { NTFY_URL: ntfy.service.url, NTFY_TOPIC: 'a-topic' })
    await queued(stand, '060000', { send: { push: true } })
    ntfy.service.fault = { kind: 'reset-after' }
    expect((await stand.bridge()).code).toBe(0)
    expect(ntfy.messages).toHaveLength(1)
    expect(outcomesIn((await stand.json(`${processed}/${nameAt('060000')}`))['receipts'])).toEqual(['ntfy sending', 'ntfy unknown', 'ntfy delivered'])
  })

  it('is held where that is wished, for three days, until somebody replays it', async () => {
    const stand = await bridgeStand()
    await stand.write('velos.yml', 'dispatch: { on-unknown: hold }\n')
    const path = await queued(stand, '060000')
    const lines = `${path}.receipts.jsonl`
    stand.webhook.service.fault = { kind: 'reset-after' }
    expect((await stand.bridge()).code).toBe(0)
    await stand.write(lines, aged(await stand.text(lines), 60_000))
    expect((await stand.bridge()).code).toBe(0)
    expect(outcomesOf(await stand.text(lines))).toEqual(['webhook sending', 'webhook unknown', 'webhook unknown', 'webhook unknown'])
    await stand.write(lines, aged(await stand.text(lines), 72 * hourMs))
    expect((await stand.bridge()).code).toBe(3)
    const { receipts } = await stand.json(`${failed}/${nameAt('060000')}`)
    expect(Array.isArray(receipts) ? receipts.at(-1) : undefined).toMatchObject({ outcome: 'refused', code: 'held' })
    expect(stand.webhook.arrived()).toBe(1)
    expect((await stand.bridge('replay', 'run-060000')).code).toBe(0)
    expect((await stand.bridge()).code).toBe(0)
    expect(stand.webhook.bodies.map(({ redelivery }) => redelivery)).toEqual([0, 1])
  })
})
