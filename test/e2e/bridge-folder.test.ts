import { describe, expect, it } from 'vitest'
import { bridgeStand, loopTicket, objectIn, outcomesIn, outcomesOf } from '../support/bridge-stand.ts'
import { startNtfyService } from '../support/ntfy-service.ts'

const queue = 'data/dispatch/_queue'
const older = (title: string, more: object = {}) => JSON.stringify({ id: title, title, channels: { webhook: { enabled: true } }, ...more })

describe('a ticket that is delivered', () => {
  it('by the action goes to the processed ones with its receipts, and is in log, outputs and summary', async () => {
    const stand = await bridgeStand()
    const report = 'data/reports/auto/velos_auto_report_20261122_061704.md'
    const { path, ticket } = loopTicket('061704', { artifacts: [{ type: 'markdown', path: report, title: 'VELOS Report' }] })
    await stand.write(path, ticket)
    await stand.write(report, '# VELOS Auto Report\n\n- System: WARN\n')
    const { code, stderr, stdout, outputs, summary } = await stand.action()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(outputs).toEqual({ delivered: '1', pending: '0', failed: '0', skipped: '0' })
    expect(stdout).toContain('webhook: delivered')
    expect(summary).toContain('1 delivered, 0 pending, 0 failed, 0 skipped, in 1 ticket')
    expect(summary).toContain('| WARN on `web-1`: ticket 061704 | webhook | **delivered** | `data/reports/_dispatch_processed/dispatch_20261122_061704.json` |')

    expect(await stand.files()).toEqual(['data/reports/_dispatch_processed/dispatch_20261122_061704.json', report])
    const { result, receipts, ...original } = await stand.json('data/reports/_dispatch_processed/dispatch_20261122_061704.json')
    expect(original).toEqual(ticket)
    expect(result).toEqual({ outcome: 'processed', at: expect.stringMatching(/^\d{8}_\d{6}$/), code: 'delivered', reason: 'webhook: delivered' })
    const stamp = { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), by: expect.stringMatching(/^[0-9a-f-]{36}$/) }
    expect(receipts).toEqual([
      { channel: 'webhook', outcome: 'sending', ...stamp, attempt: 1 },
      { channel: 'webhook', outcome: 'delivered', ...stamp, attempt: 1 },
    ])
    expect(await stand.text('data/logs/velos_bridge.log')).toMatch(
      /^\[INFO\] \d{8}_\d{6}: data\/reports\/_dispatch\/dispatch_20261122_061704\.json: WARN on web-1: ticket 061704; webhook: delivered\n$/,
    )
    expect(stand.webhook.bodies).toEqual([expect.objectContaining({
      id: 'run-061704', title: 'WARN on web-1: ticket 061704', report: '# VELOS Auto Report\n\n- System: WARN\n', redelivery: 0, remarks: [],
    })])
  })

  it('comes from either queue in either format, the oldest first', async () => {
    const stand = await bridgeStand()
    const text = 'Grüße, 漢字 🟢'
    await stand.write('data/reports/auto/note.md', `# ${text}\n`)
    for (const time of ['090000', '070000']) {
      const { path, ticket } = loopTicket(time)
      await stand.write(path, ticket)
    }
    await stand.write(`${queue}/20261122_080000.json`, `\uFEFF${older(text, { artifacts: [{ path: 'C:\\giwanos\\data\\reports\\auto\\note.md' }] })}`)
    await stand.write(`${queue}/20261122_060000.json`, Buffer.from(`\uFEFF${older('in UTF-16')}`, 'utf16le'))
    await stand.write(`${queue}/20261122_100000.json`, older('the last one', { message: text }))
    await stand.write(`${queue}/.hidden.json`, older('hidden'))
    await stand.write(`${queue}/README.txt`, 'no ticket')
    expect(await stand.bridge()).toMatchObject({ code: 0, stderr: '' })
    expect(stand.webhook.bodies.map(({ title, report }) => [title, report])).toEqual([
      ['in UTF-16', ''],
      ['WARN on web-1: ticket 070000', ''],
      [text, `# ${text}\n`],
      ['WARN on web-1: ticket 090000', ''],
      ['the last one', text],
    ])
    expect(await stand.files()).toEqual([
      'data/dispatch/_processed/20261122_060000.json',
      'data/dispatch/_processed/20261122_080000.json',
      'data/dispatch/_processed/20261122_100000.json',
      `${queue}/.hidden.json`,
      `${queue}/README.txt`,
      'data/reports/_dispatch_processed/dispatch_20261122_070000.json',
      'data/reports/_dispatch_processed/dispatch_20261122_090000.json',
      'data/reports/auto/note.md',
    ])
  })

  it('and is critical goes to the channels for alerts too, once, and before the others', async () => {
    const stand = await bridgeStand()
    const ntfy = await startNtfyService()
    Object.assign(stand.env, { NTFY_URL: ntfy.service.url, NTFY_TOPIC: 'a-topic' })
    await stand.write('velos.yml', 'dispatch: { alert: [push, webhook] }\n')
    for (const [time, changes] of [['060000', {}], ['070000', { severity: 'CRITICAL', status: 'CRITICAL' }]] as const) {
      const { path, ticket } = loopTicket(time, changes)
      await stand.write(path, ticket)
    }
    expect((await stand.action()).outputs).toEqual({ delivered: '3', pending: '0', failed: '0', skipped: '0' })
    expect(stand.webhook.bodies.map(({ id }) => id)).toEqual(['run-070000', 'run-060000'])
    expect(ntfy.messages.map(({ sequence_id, priority }) => [sequence_id, priority])).toEqual([['run-070000', 5]])
    expect((await stand.action()).outputs).toEqual({ delivered: '0', pending: '0', failed: '0', skipped: '0' })
  })

  it('beside a channel that nobody has configured is processed, and says so in a notice', async () => {
    const stand = await bridgeStand()
    const { path, ticket } = loopTicket('060000', { send: { slack: true, webhook: true } })
    await stand.write(path, ticket)
    const { code, outputs, stdout } = await stand.action()
    expect({ code, outputs }).toEqual({ code: 0, outputs: { delivered: '1', pending: '0', failed: '0', skipped: '1' } })
    expect(stdout).toMatch(/^::notice title=VELOS bridge::.*slack: skipped: "slack" is not configured: set SLACK_BOT_TOKEN/m)
    const { receipts } = await stand.json('data/reports/_dispatch_processed/dispatch_20261122_060000.json')
    expect(outcomesIn(receipts)).toEqual(['slack skipped', 'webhook sending', 'webhook delivered'])
  })
})

describe('a ticket that nobody carries', () => {
  it('stays for seven days, said loudly in each run and written down once, then fails as unconfigured', async () => {
    const stand = await bridgeStand()
    const { path, ticket } = loopTicket('060000', { send: { slack: true, push: true } })
    await stand.write(path, ticket)
    const lines = `${path}.receipts.jsonl`
    for (const run of [1, 2]) {
      const { code, outputs, stdout } = await stand.action()
      expect({ run, code, outputs }).toEqual({ run, code: 0, outputs: { delivered: '0', pending: '0', failed: '0', skipped: '2' } })
      expect(stdout).toMatch(/^::warning title=VELOS bridge::1 ticket waiting for a channel that nobody has configured: "slack" is not configured: set SLACK_BOT_TOKEN/m)
      expect(stdout).toMatch(/^::warning title=VELOS bridge::1 ticket waiting for a channel that nobody has configured: ntfy is not configured/m)
      expect(outcomesOf(await stand.text(lines))).toEqual(['unconfigured'])
    }
    expect((await stand.action({ 'fail-on': 'skipped' })).code).toBe(3)

    const said = objectIn(await stand.text(lines))
    await stand.write(lines, `${JSON.stringify({ ...said, at: new Date(Date.now() - 7 * 86_400_000 - 1000).toISOString() })}\n`)
    const { code, outputs } = await stand.action({ 'fail-on': 'failed' })
    expect({ code, outputs }).toEqual({ code: 0, outputs: { delivered: '0', pending: '0', failed: '0', skipped: '2' } })
    const failed = await stand.json('data/reports/_dispatch_failed/dispatch_20261122_060000.json')
    expect(failed['result']).toMatchObject({ outcome: 'failed', code: 'unconfigured' })
    expect(outcomesIn(failed['receipts'])).toEqual(['unconfigured', 'slack skipped', 'ntfy skipped'])
    expect(await stand.files()).toEqual(['data/reports/_dispatch_failed/dispatch_20261122_060000.json'])
  })

  it('because it asks for nobody fails at once, without failing the step', async () => {
    const stand = await bridgeStand()
    const { path, ticket } = loopTicket('060000', { send: { slack: false } })
    await stand.write(path, ticket)
    const { code, outputs, stdout } = await stand.action()
    expect({ code, outputs }).toEqual({ code: 0, outputs: { delivered: '0', pending: '0', failed: '0', skipped: '0' } })
    expect(stdout).not.toMatch(/^::error/m)
    const failed = await stand.json('data/reports/_dispatch_failed/dispatch_20261122_060000.json')
    expect(failed['result']).toMatchObject({ outcome: 'failed', code: 'nobody-asked' })
  })
})
