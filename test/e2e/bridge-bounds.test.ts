import { spawnSync } from 'node:child_process'
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bridgeStand, gate, hashOf, loopTicket, until, type BridgeStand } from '../support/bridge-stand.ts'
import { velos } from '../support/program.ts'
import { testFolder } from '../support/test-folder.ts'

const isRoot = process.getuid?.() === 0

/** So many tickets, one a minute; their ids, the oldest first. */
async function queued(stand: BridgeStand, count: number, changes = {}): Promise<readonly string[]> {
  const tickets = Array.from({ length: count }, (_, index) => loopTicket(`06${String(index).padStart(2, '0')}00`, changes))
  for (const { path, ticket } of tickets) await stand.write(path, ticket)
  return tickets.map(({ ticket }) => String(ticket['id']))
}

const idsAt = (stand: BridgeStand) => stand.webhook.bodies.map(({ id }) => id)
const pendingIn = async (stand: BridgeStand) => (await stand.files()).filter((path) => path.startsWith('data/reports/_dispatch/'))

describe('one run', () => {
  it('handles at most max-tickets, the oldest first', async () => {
    const stand = await bridgeStand()
    const ids = await queued(stand, 45)
    const { outputs, stdout } = await stand.action({ 'max-tickets': '42' })
    expect(outputs).toEqual({ delivered: '42', pending: '3', failed: '0', skipped: '0' })
    expect(stdout).toContain('in 42 tickets; 3 tickets left')
    expect(idsAt(stand)).toEqual(ids.slice(0, 42))
    expect((await stand.action({ 'max-tickets': '42' })).outputs).toEqual({ delivered: '3', pending: '0', failed: '0', skipped: '0' })
    expect(idsAt(stand)).toEqual(ids)
  })

  it('begins nothing more once its time is over, and the rest waits', async () => {
    const stand = await bridgeStand()
    const ids = await queued(stand, 30)
    stand.pace = async () => await new Promise((resolve) => setTimeout(resolve, 400))
    const { code, outputs } = await stand.action({ 'time-budget': '2s' })
    const delivered = Number(outputs['delivered'])
    expect({ code, outputs }).toEqual({ code: 0, outputs: { delivered: String(delivered), pending: String(30 - delivered), failed: '0', skipped: '0' } })
    expect(delivered).toBeGreaterThan(0)
    expect(delivered).toBeLessThan(10)
    stand.pace = async () => {}
    expect((await stand.action()).outputs['delivered']).toBe(String(30 - delivered))
    expect(idsAt(stand)).toEqual(ids)
  })

  it.each([
    ['delivered', {}, undefined, [0, 0, 0, 0]],
    ['refused', {}, { status: 401 }, [0, 3, 3, 3]],
    ['pending', {}, { status: 429, headers: { 'retry-after': '3600' } }, [0, 0, 3, 3]],
    ['skipped', { send: { slack: true, webhook: true } }, undefined, [0, 0, 0, 3]],
  ] as const)('with a message %s fails as fail-on says', async (_, changes, answer, codes) => {
    for (const [index, failOn] of (['never', 'failed', 'pending', 'skipped'] as const).entries()) {
      const stand = await bridgeStand()
      await queued(stand, 1, changes)
      if (answer !== undefined) stand.webhook.service.fault = { kind: 'answer', ...answer }
      expect({ failOn, code: (await stand.bridge('--fail-on', failOn)).code }).toEqual({ failOn, code: codes[index] })
    }
  })

  it('that is dry changes nothing, sends nothing, and says all', async () => {
    const stand = await bridgeStand()
    await queued(stand, 3)
    await stand.write('data/dispatch/_queue/torn.json', '{')
    await stand.write(`${loopTicket('060100').path}.receipts.jsonl`, '')
    const before = await hashOf(stand.root)
    const { code, stdout } = await stand.bridge('--dry-run')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^4 tickets in the folder .*; nothing is sent\.\n/)
    expect(stdout).toContain('webhook: would be sent, attempt 1 to http://127.0.0.1:')
    expect(stdout).toContain('"title": "WARN on web-1: ticket 060200"')
    expect(stdout).toContain('data/dispatch/_queue/torn.json\n  would go to the failed ones: ')
    expect(stdout).not.toContain(stand.env['WEBHOOK_SECRET'])
    const action = await stand.action({ 'dry-run': 'true', 'fail-on': 'skipped' })
    expect({ code: action.code, outputs: action.outputs }).toEqual({ code: 0, outputs: {} })
    expect(await hashOf(stand.root)).toBe(before)
    expect(stand.webhook.service.asks).toEqual([])
  })
})

describe('velos bridge test', () => {
  it('sends a marked message, or explains why not', async () => {
    const stand = await bridgeStand()
    expect(await stand.bridge('test', 'webhook')).toEqual({ code: 0, stderr: '', stdout: `webhook, ${stand.webhook.service.url}: delivered\n` })
    expect(stand.webhook.bodies).toEqual([expect.objectContaining({ title: 'Test message of the VELOS bridge', remarks: ['This is a test message'] })])
    stand.webhook.service.fault = { kind: 'answer', status: 401 }
    expect(await stand.bridge('test', 'webhook')).toEqual({
      code: 1, stderr: '', stdout: `webhook, ${stand.webhook.service.url}: refused: it answered 401 (http-401)\n  Check WEBHOOK_URL and WEBHOOK_SECRET: the receiver does not take them.\n  The message did not arrive, and will not as things are: a ticket would be refused here, and "velos bridge replay" would send it once this is mended\n`,
    })
    expect(await stand.bridge('test', 'slack')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('slack is not configured: set SLACK_BOT_TOKEN') })
    expect(await stand.files()).toEqual([])
  })
})

describe('two bridges at once in one folder', () => {
  it('send each message once, and the second says who holds it', async () => {
    const stand = await bridgeStand()
    const ids = await queued(stand, 5)
    const { wait, open } = gate()
    stand.pace = wait
    const first = stand.start()
    await until(() => stand.webhook.service.asks.length > 0)
    const second = await stand.action()
    expect(second).toMatchObject({ code: 0, outputs: { delivered: '0', pending: '5', failed: '0', skipped: '0' } })
    expect(second.stdout).toMatch(/Another bridge works on the folder .* \(process \d+ on .+\); 5 tickets waiting, nothing was sent/)
    open()
    expect((await first.ended).code).toBe(0)
    expect(idsAt(stand)).toEqual(ids)
    expect(await pendingIn(stand)).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('a bridge that is told to stop', () => {
  it('three times in the middle has recorded what it sent', async () => {
    const stand = await bridgeStand()
    const ids = await queued(stand, 8)
    for (const done of [1, 2, 3]) {
      const { wait, open } = gate()
      stand.pace = wait
      const running = stand.start()
      await until(() => stand.webhook.service.asks.length === done)
      running.kill('SIGTERM')
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      open()
      expect((await running.ended).code).toBe(0)
      expect(await pendingIn(stand)).toHaveLength(8 - done)
    }
    expect((await stand.bridge()).code).toBe(0)
    expect(idsAt(stand)).toEqual(ids)
  })
})

describe('a folder that cannot be written', () => {
  it('because the disk is full: nothing is sent, nothing is lost', async (context) => {
    if (!isRoot) return context.skip('a small disk can be mounted by root only')
    const disk = join(await testFolder(), 'disk')
    await mkdir(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status !== 0) return context.skip('this machine mounts no small disk')
    try {
      const stand = await bridgeStand(disk)
      const ids = await queued(stand, 3)
      await writeFile(join(disk, 'filler'), Buffer.alloc(300_000)).catch(() => undefined)
      expect(await stand.bridge()).toMatchObject({ code: 1, stderr: expect.stringMatching(/ENOSPC\..*\n\s+Make room on this disk/) })
      expect(stand.webhook.service.asks).toEqual([])
      await rm(join(disk, 'filler'))
      expect(await pendingIn(stand)).toEqual(ids.map((id) => loopTicket(id.replace('run-', '')).path))
      expect((await stand.bridge()).code).toBe(0)
      expect(idsAt(stand)).toEqual(ids)
    } finally {
      spawnSync('umount', [disk])
    }
  })

  it.skipIf(process.platform === 'win32')('because it is read-only: nothing is sent', async () => {
    const stand = await bridgeStand()
    await queued(stand, 3)
    await chmod(join(stand.root, '..'), 0o755)
    await chmod(join(stand.root, 'data'), 0o555)
    // Root may write anywhere, so there the program runs as nobody.
    const ended = await velos(['bridge'], { cwd: stand.root, env: stand.env, ...(isRoot && { uid: 65_534 }) })
    await chmod(join(stand.root, 'data'), 0o755)
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringMatching(/EACCES\..*\n\s+Let this user write into that folder/) })
    expect(stand.webhook.service.asks).toEqual([])
  })
})
