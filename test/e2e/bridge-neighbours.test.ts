import { spawnSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { branchStand } from '../support/bridge-branch.ts'
import { bridgeStand, loopTicket, type BridgeStand } from '../support/bridge-stand.ts'
import { startNtfyService } from '../support/ntfy-service.ts'

const queue = 'data/dispatch/_queue'
const job = (id: string, channel = 'webhook') => ({ id, title: id, send: { [channel]: true } })
const idsAt = (stand: Pick<BridgeStand, 'webhook'>) => stand.webhook.bodies.map(({ id }) => id)
const leftAlone = 'was left alone: its name is not UTF-8, or longer than 200 bytes'
/** `data/dispatch/_queue/b<ff>d.json` below a folder: no text, so only bytes can name it. */
const bytesPath = (root: string) => Buffer.concat([Buffer.from(`${root}/${queue}/b`), Buffer.of(0xff), Buffer.from('d.json')])
/** Other systems' file systems take no such name. */
const takesBytes = process.platform === 'linux'

describe('a service that fails three times in a row', () => {
  it.each(['100', '20'])('keeps no ticket of another channel from being sent in the same run (max-tickets %s)', async (atMost) => {
    const stand = await bridgeStand()
    const ntfy = await startNtfyService()
    Object.assign(stand.env, { NTFY_URL: ntfy.service.url, NTFY_TOPIC: 'a-topic' })
    ntfy.service.fault = { kind: 'answer', status: 500, times: Number.POSITIVE_INFINITY }
    for (let minute = 0; minute < 150; minute += 1) {
      const { path, ticket } = loopTicket(`0${Math.floor(minute / 60)}${String(minute % 60).padStart(2, '0')}00`, { send: { push: true } })
      await stand.write(path, ticket)
    }
    const { path, ticket } = loopTicket('090000')
    await stand.write(path, ticket)
    const { code, outputs } = await stand.action({ 'max-tickets': atMost })
    expect({ code, outputs, ids: idsAt(stand), asks: ntfy.service.asks.length }).toEqual({
      code: 0, outputs: { delivered: '1', pending: '150', failed: '0', skipped: '0' }, ids: ['run-090000'], asks: 3,
    })
  })
})

describe.skipIf(process.platform === 'win32')('one ticket that cannot be worked on', () => {
  it('because something else stands where its receipts would be stops no other, over three runs', async () => {
    const stand = await bridgeStand()
    const longest = 'x'.repeat(195)
    const odd = ['a-folder', 'a-link', 'a-pipe', longest]
    for (const name of ['0-before', ...odd, 'b-between', 'z-after']) await stand.write(`${queue}/${name}.json`, job(name))
    const beside = (name: string) => join(stand.root, queue, `${name}.json.receipts.jsonl`)
    await mkdir(beside('a-folder'))
    await writeFile(join(beside('a-folder'), 'mine.txt'), 'mine')
    await mkdir(beside(longest))
    await writeFile(join(stand.root, '..', 'outside.jsonl'), '')
    await symlink(join(stand.root, '..', 'outside.jsonl'), beside('a-link'))
    expect(spawnSync('mkfifo', [beside('a-pipe')]).status).toBe(0)

    const first = await stand.action()
    expect({ code: first.code, outputs: first.outputs }).toEqual({ code: 3, outputs: { delivered: '3', pending: '0', failed: '4', skipped: '0' } })
    expect(first.stdout).not.toContain('could not be worked on')
    for (const run of [2, 3]) expect({ run, ...(await stand.action()) }).toMatchObject({ run, code: 0, outputs: { delivered: '0', pending: '0', failed: '0', skipped: '0' } })
    expect(idsAt(stand)).toEqual(['0-before', 'b-between', 'z-after'])
    const files = await stand.files()
    for (const name of odd) expect(files).toContain(`data/dispatch/_failed/${name}.json`)
    // What stood there is put aside, and is as it was.
    expect(files.filter((path) => path.startsWith(`${queue}/a-folder.json.receipts.jsonl.`) && path.endsWith('/mine.txt'))).toHaveLength(1)
    expect(files.filter((path) => path.startsWith(queue) && path.endsWith('.json'))).toEqual([])
  })

  it.each(['folder', 'branch'] as const)('because its name is too long for others to be made of it is left alone in a %s, and said', async (kind) => {
    const name = `${'n'.repeat(242)}.json`
    const files = { [`${queue}/${name}`]: job('long'), [`${queue}/a.json`]: job('a'), [`${queue}/z.json`]: job('z') }
    if (kind === 'folder') {
      const stand = await bridgeStand()
      for (const [path, ticket] of Object.entries(files)) await stand.write(path, ticket)
      for (const run of [1, 2, 3]) expect({ run, ...(await stand.bridge()) }).toMatchObject({ run, code: 0, stderr: `velos: warning: ${queue}/${name} ${leftAlone}\n` })
      expect(idsAt(stand)).toEqual(['a', 'z'])
      expect(await stand.json(`${queue}/${name}`)).toEqual(job('long'))
      return
    }
    const stand = await branchStand()
    await stand.commit(files)
    const clone = await stand.place.clone('clone')
    for (const run of [1, 2, 3]) expect({ run, ...(await stand.bridge(clone)) }).toMatchObject({ run, code: 0, stderr: `velos: warning: ${queue}/${name} ${leftAlone}\n` })
    expect(idsAt(stand)).toEqual(['a', 'z'])
    expect(await stand.json(`${queue}/${name}`)).toEqual(job('long'))
  })
})

describe.skipIf(!takesBytes)('a ticket whose name is not UTF-8', () => {
  it('is left alone in a folder, and its neighbours are delivered once', async () => {
    const stand = await bridgeStand()
    for (const name of ['a', 'z']) await stand.write(`${queue}/${name}.json`, job(name))
    await writeFile(bytesPath(stand.root), JSON.stringify(job('bytes')))
    for (const run of [1, 2, 3]) expect({ run, ...(await stand.bridge()) }).toMatchObject({ run, code: 0, stderr: `velos: warning: ${queue}/b\ufffdd.json ${leftAlone}\n` })
    expect(idsAt(stand)).toEqual(['a', 'z'])
  })

  it('is left alone on a branch, and its neighbours are delivered once', async () => {
    const stand = await branchStand()
    const { place } = stand
    await stand.commit({ [`${queue}/a.json`]: job('a'), [`${queue}/z.json`]: job('z') })
    const seed = await place.clone('seed-of-bytes')
    await writeFile(bytesPath(seed), JSON.stringify(job('bytes')))
    await place.git(['add', '--all'], seed)
    await place.git(['commit', '--quiet', '-m', 'bytes'], seed)
    await place.git(['push', '--quiet', 'origin', 'HEAD:main'], seed)
    const listed = async () => (await place.git(['ls-tree', '-r', '--name-only', 'main', `${queue}/`])).split('\n')
    const clone = await place.clone('clone')
    for (const run of [1, 2, 3]) expect({ run, ...(await stand.bridge(clone)) }).toMatchObject({ run, code: 0, stderr: `velos: warning: ${queue}/b\ufffdd.json ${leftAlone}\n` })
    expect(idsAt(stand)).toEqual(['a', 'z'])
    expect(await listed()).toEqual([`"${queue}/b\\377d.json"`])
  })

  it('is said where only the work tree has it', async () => {
    const stand = await branchStand()
    const clone = await stand.place.clone('clone')
    await mkdir(join(clone, queue), { recursive: true })
    await writeFile(bytesPath(clone), JSON.stringify(job('bytes')))
    await writeFile(join(clone, queue, 'a.json'), JSON.stringify(job('a')))
    for (const run of [1, 2]) expect({ run, ...(await stand.bridge(clone)) }).toMatchObject({ run, code: 0, stderr: `velos: warning: ${queue}/b\ufffdd.json ${leftAlone}\n` })
    expect(idsAt(stand)).toEqual(['a'])
  })
})
