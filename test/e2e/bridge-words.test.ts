import { describe, expect, it } from 'vitest'
import { bridgeStand, gate, loopTicket, until, type BridgeStand } from '../support/bridge-stand.ts'
import { closedUrl } from '../support/service.ts'

async function queued(stand: BridgeStand, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const { path, ticket } = loopTicket(`06${String(index).padStart(2, '0')}00`)
    await stand.write(path, ticket)
  }
}

const pendingIn = async (stand: BridgeStand) => (await stand.files()).filter((path) => /\/_dispatch\/[^/]+\.json$/.test(path)).length

describe('velos bridge test', () => {
  it('explains what may arrive later, what may have arrived, and what will not arrive', async () => {
    const stand = await bridgeStand()
    await stand.write('velos.yml', 'dispatch: { deadline: 300ms }\n')
    const { service } = stand.webhook
    const told = async () => {
      const { code, stdout, stderr } = await stand.bridge('test', 'webhook')
      return { code, stderr, lines: stdout.trimEnd().split('\n  ') }
    }
    const head = (words: string) => `webhook, ${service.url}: ${words}`
    service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '60' } }
    expect(await told()).toEqual({ code: 1, stderr: '', lines: expect.arrayContaining([
      head('retry: it answered 429 (http-429)'), 'The message did not arrive, and may later: try again in 60 s, as the service asks. In a run the bridge would do so by itself',
    ]) })
    service.fault = { kind: 'silence-after' }
    expect(await told()).toEqual({ code: 1, stderr: '', lines: [
      expect.stringMatching(/: unknown: .+ \(deadline\)$/), 'The message may have arrived: look whether it is there. In a run the bridge would ask the service, or send it once more and mark it',
    ] })
    service.fault = { kind: 'answer', status: 410 }
    expect(await told()).toEqual({ code: 1, stderr: '', lines: expect.arrayContaining([
      expect.stringContaining(': refused: it answered 410'), expect.stringMatching(/^The message did not arrive, and will not as things are: /),
    ]) })
    Object.assign(stand.env, { WEBHOOK_URL: await closedUrl() })
    expect(await told()).toEqual({ code: 1, stderr: '', lines: [
      expect.stringMatching(/: retry: it could not be reached \(ECONNREFUSED\)$/), expect.stringMatching(/^Check WEBHOOK_URL: /), expect.stringMatching(/may later: try again in a while\./),
    ] })
    // It is sent once, whatever comes of it.
    expect(service.asks).toHaveLength(3)
  })
})

describe('replay', () => {
  it('leaves a ticket that was delivered to all where it is, and says so', async () => {
    const stand = await bridgeStand()
    await queued(stand, 1)
    expect((await stand.bridge()).code).toBe(0)
    const place = 'data/reports/_dispatch_processed/dispatch_20261122_060000.json'
    const before = await stand.text(place)
    expect(await stand.bridge('replay', 'run-060000')).toEqual({ code: 0, stderr: '', stdout: `${place} was delivered to all that it asks for; it stays where it is.\n` })
    expect(await stand.files()).toEqual([place])
    expect(await stand.text(place)).toBe(before)
    expect(await stand.bridge()).toMatchObject({ code: 0, stderr: '' })
    expect(stand.webhook.arrived()).toBe(1)
  })
})

describe('a run that ends before its work', () => {
  it('says how many tickets are left where its time is used up', async () => {
    const stand = await bridgeStand()
    await queued(stand, 30)
    stand.pace = async () => await new Promise((resolve) => setTimeout(resolve, 400))
    const { code, stderr, stdout } = await stand.bridge('--time-budget', '2s')
    const left = await pendingIn(stand)
    expect(left).toBeGreaterThan(20)
    expect({ code, stderr }).toEqual({ code: 0, stderr: `velos: warning: ${left} tickets left for the next run: the time budget is used up\n` })
    expect(stdout).toContain(`; ${left} tickets left.`)
  })

  it.skipIf(process.platform === 'win32').each([[5, '4 tickets'], [2, '1 ticket'], [30, '29 tickets']] as const)('says of %i how many are left where it is cancelled', async (count, left) => {
    const stand = await bridgeStand()
    await queued(stand, count)
    const { wait, open } = gate()
    stand.pace = wait
    const running = stand.start()
    await until(() => stand.webhook.service.asks.length > 0)
    running.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 500))
    open()
    const { code, stdout, stderr } = await running.ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: `velos: warning: ${left} left for the next run: this one was told to stop\n` })
    expect(stdout).toContain(`; ${left} left.`)
    expect(await pendingIn(stand)).toBe(count - 1)
  })

  it('says nothing of it where all was done in time', async () => {
    const stand = await bridgeStand()
    await queued(stand, 3)
    expect(await stand.bridge('--time-budget', '1m')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('a ticket that waits', () => {
  it('is named with the time it waits for, by the command and by the action', async () => {
    const stand = await bridgeStand()
    await queued(stand, 1)
    stand.webhook.service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }
    await stand.bridge()
    const { path } = loopTicket('060000')
    const next = /"next":"([^"]+)"/.exec(await stand.text(`${path}.receipts.jsonl`))?.[1]
    expect(next).toMatch(/^\d{4}-/)
    const words = `${path}: WARN on web-1: ticket 060000; webhook: to be tried again from ${next} on: it answered 429 (http-429)`
    const { code, stdout, stderr } = await stand.bridge()
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('0 delivered, 1 pending, 0 failed, 0 skipped, in 0 tickets; 1 ticket left.') })
    expect(stderr).toContain(`velos: notice: ${words}`)
    const action = await stand.action()
    expect(action.stdout).toContain(`::notice title=VELOS bridge::${words}`)
    expect(action.summary).toContain('| webhook | retry: to be tried again from ')
    expect(action.summary).toContain(`| \`${path}\` |`)
    expect(stand.webhook.service.asks).toHaveLength(1)
  })
})
