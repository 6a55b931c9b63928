import { describe, expect, it } from 'vitest'
import { branchStand } from '../support/bridge-branch.ts'
import { aged, bridgeStand, loopTicket } from '../support/bridge-stand.ts'

const folder = 'data/.velos/claims'
const hourMs = 3_600_000
const run = '01234567-89ab-4def-8123-456789abcdef'
const far = '9999-01-01T00:00:00.000Z'
const { path, ticket } = loopTicket('060000')
const processed = path.replace('/_dispatch/', '/_dispatch_processed/')
const elsewhere = JSON.stringify({ host: 'another-machine', pid: 1, boot: '', started: '' })

/** A claim of a bridge on another machine, which began a minute ago. */
function claim(parts: object = {}) {
  const now = Date.now()
  return { schema: 'velos.claim/1', run, turn: 1, owner: elsewhere, by: 'a stranger', at: new Date(now - 60_000).toISOString(), until: new Date(now + hourMs).toISOString(), tickets: [path], ...parts }
}

describe('a claim on the branch', () => {
  it('holds as long as a bridge can work, and no longer', async () => {
    const stand = await branchStand()
    const clone = await stand.place.clone('clone')
    await stand.commit({ [path]: ticket, [`${folder}/${run}.json`]: claim() })
    expect(await stand.bridge(clone)).toMatchObject({ code: 0, stdout: expect.stringContaining('another bridge works on 1 ticket') })
    expect(stand.webhook.arrived()).toBe(0)

    await stand.commit({ [`${folder}/${run}.json`]: claim({ until: far }) })
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.arrived()).toBe(1)
    expect(await stand.place.files()).toEqual([processed])
  })

  it.each<[string, string, object]>([
    ['under the name of another run', `${folder}/another.json`, {}],
    ['that ran out, under the name of another run', `${folder}/another.json`, { until: new Date(0).toISOString() }],
    ['that leads out of its folder', `${folder}/x.json`, { run: '../../../victim', until: new Date(0).toISOString() }],
    ['that leads out of its folder and holds for ever', `${folder}/x.json`, { run: '../../../victim', until: far }],
    ['that leads to a ticket', `${folder}/x.json`, { run: '../../reports/_dispatch/other', until: new Date(0).toISOString() }],
    ['that leads out and is named after its last part', `${folder}/victim.json`, { run: '../claims/victim', until: far }],
  ])('%s holds nothing, and nothing is done to it or for it', async (_, place, parts) => {
    const stand = await branchStand()
    const mine = { 'victim.json': '{"mine":1}\n', 'data/reports/_dispatch/.keep': '', [`${folder}/victim.json`]: 'no claim' }
    await stand.commit({ ...mine, [path]: ticket, [place]: claim(parts) })
    const clone = await stand.place.clone('clone')
    const base = await stand.place.git(['rev-parse', 'main'])
    expect((await stand.bridge(clone)).code).toBe(0)
    expect(stand.webhook.bodies.map(({ id, redelivery }) => [id, redelivery])).toEqual([['run-060000', 0]])
    expect((await stand.place.git(['diff', '--no-renames', '--name-status', base, 'main'])).split('\n')).toEqual([`D\t${path}`, `A\t${processed}`])
    // Nor in between: the commit that claims adds its own claim, and touches nothing else.
    expect(await stand.place.git(['diff', '--name-status', base, 'main~1'])).toMatch(/^A\tdata\/\.velos\/claims\/[0-9a-f-]{36}\.json$/)
  })
})

describe('a receipt that says to try again in the year 9999', () => {
  it('keeps nobody waiting', async () => {
    const stand = await bridgeStand()
    await stand.write(path, ticket)
    stand.webhook.service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }
    await stand.bridge()
    const lines = await stand.text(`${path}.receipts.jsonl`)
    await stand.write(`${path}.receipts.jsonl`, aged(lines, 0).replace(/"next":"[^"]*"/, `"next":"${far}"`))
    expect(await stand.text(`${path}.receipts.jsonl`)).toContain(far)
    expect((await stand.bridge()).code).toBe(0)
    expect(stand.webhook.arrived()).toBe(1)
    expect(await stand.files()).toEqual([processed])
  })
})
