import { spawnSync } from 'node:child_process'
import { mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bridgeStand, loopTicket, outcomesOf } from '../support/bridge-stand.ts'

const queue = 'data/dispatch/_queue'
const canMakePipes = process.platform !== 'win32' && spawnSync('mkfifo', ['--version']).error === undefined
const send = '"send":{"webhook":true}'
const artifact = (path: string) => `{${send},"artifacts":[{"path":${JSON.stringify(path)}}]}`

/** What is no ticket, by the code of its receipt. */
const unfit = {
  'not-json': '{"send":',
  'encoding': Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
  'not-an-object': '[]',
  'too-deep': `{${send},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'proto-key': `{${send},"__proto__":{"title":"x"}}`,
  'duplicate-key': `{${send},${send}}`,
  'wrong-type': '{"send":{"webhook":"yes"}}',
  'unknown-channel': '{"send":{"pager":true}}',
  'no-channels': '{}',
  'path-outside': artifact('data/reports/../../../secret.md'),
  'path-foreign': artifact('C:\\Windows\\system.md'),
  'path-network': artifact('\\\\server\\share\\x.md'),
  'path-device': artifact('data/reports/con.md'),
  'path-place': artifact('velos.yml.md'),
  'path-extension': artifact('data/key.pem'),
} as const

describe('what is no ticket', () => {
  it('goes to the failed ones with a receipt that says why, and stops nobody', async () => {
    const stand = await bridgeStand()
    for (const [name, content] of Object.entries(unfit)) await stand.write(`${queue}/${name}.json`, content)
    const large = await open(join(stand.root, queue, 'too-large.json'), 'wx')
    await large.truncate(100 * 1024 * 1024)
    await large.close()
    await writeFile(join(stand.root, '..', 'outside.json'), `{${send}}`)
    await symlink(join(stand.root, '..', 'outside.json'), join(stand.root, queue, 'link.json'))
    await mkdir(join(stand.root, queue, 'not-a-file.json'))
    if (canMakePipes) expect(spawnSync('mkfifo', [join(stand.root, queue, 'a-pipe.json')]).status).toBe(0)
    for (const time of ['050000', '230000']) {
      const { path, ticket } = loopTicket(time)
      await stand.write(path, ticket)
    }
    const count = Object.keys(unfit).length + (canMakePipes ? 4 : 3)
    const { code, outputs, stdout } = await stand.action()
    expect({ code, outputs }).toEqual({ code: 3, outputs: { delivered: '2', pending: '0', failed: String(count), skipped: '0' } })
    expect(stdout).toMatch(/^::error title=VELOS bridge::data\/dispatch\/_queue\/.*refused: /m)
    expect(stand.webhook.bodies.map(({ id }) => id)).toEqual(['run-050000', 'run-230000'])

    const codes = { ...Object.fromEntries(Object.keys(unfit).map((name) => [name, name])), 'too-large': 'too-large', 'link': 'link', 'not-a-file': 'not-a-file', ...(canMakePipes && { 'a-pipe': 'not-a-file' }) }
    const failed = 'data/dispatch/_failed'
    const receipts: Record<string, unknown> = {}
    for (const name of Object.keys(codes)) receipts[name] = JSON.parse(await stand.text(`${failed}/${name}.json.receipts.jsonl`))
    expect(receipts).toEqual(Object.fromEntries(Object.entries(codes).map(([name, why]) => [name, {
      outcome: 'unreadable', code: why, remedy: expect.any(String), reason: expect.stringMatching(/[a-z]/), at: expect.any(String), by: expect.any(String),
    }])))
    // As it was: somebody may want to mend it.
    for (const [name, content] of Object.entries(unfit)) expect(await stand.text(`${failed}/${name}.json`)).toBe(content.toString())
    expect((await stand.files()).filter((path) => path.startsWith(queue))).toEqual([])
    expect(await stand.action()).toMatchObject({ code: 0, outputs: { delivered: '0', failed: '0' } })
  })

  it('and is mended can be replayed', async () => {
    const stand = await bridgeStand()
    await stand.write(`${queue}/torn.json`, '{"send":')
    expect((await stand.bridge()).code).toBe(3)
    await stand.write('data/dispatch/_failed/torn.json', '{"id":"whole","title":"whole again","send":{"webhook":true}}')
    expect(await stand.bridge('replay', 'torn.json')).toMatchObject({ code: 0, stdout: `${queue}/torn.json is due again; the next "velos bridge" sends it.\n` })
    expect(outcomesOf(await stand.text(`${queue}/torn.json.receipts.jsonl`))).toEqual(['unreadable', 'replayed'])
    expect((await stand.bridge()).code).toBe(0)
    expect(stand.webhook.bodies.map(({ title }) => title)).toEqual(['whole again'])
    expect(await stand.files()).toEqual(['data/dispatch/_processed/torn.json'])
  })
})

describe('a ticket with an artifact', () => {
  it('that is a link out of the root fails whole and unsent; one that is missing is sent as text that says so', async () => {
    const stand = await bridgeStand()
    await writeFile(join(stand.root, '..', 'private.md'), 'a private line\n')
    for (const [time, path] of [['060000', 'data/link.md'], ['070000', 'data/missing.md']] as const) {
      const { path: place, ticket } = loopTicket(time, { artifacts: [{ path }] })
      await stand.write(place, ticket)
    }
    await symlink(join(stand.root, '..', 'private.md'), join(stand.root, 'data/link.md'))
    const { code, outputs } = await stand.action()
    expect({ code, outputs }).toEqual({ code: 3, outputs: { delivered: '1', pending: '0', failed: '1', skipped: '0' } })
    expect(stand.webhook.bodies).toEqual([expect.objectContaining({ id: 'run-070000', remarks: ['the report data/missing.md is missing'] })])
    const { result, receipts } = await stand.json('data/reports/_dispatch_failed/dispatch_20261122_060000.json')
    expect(result).toMatchObject({ outcome: 'failed', code: 'artifact-link' })
    expect(receipts).toEqual([expect.objectContaining({ channel: 'webhook', outcome: 'refused', code: 'artifact-link' })])
  })
})
