import { describe, expect, test } from 'vitest'
import type { Ask, Destination, PendingTicket } from '../../../src/deliver/pending-ticket.ts'
import { type AskedCarrier, askedCarriers } from '../../../src/deliver/ticket/asked-carriers.ts'
import { settingsFor } from '../../../src/deliver/ticket/destination-for.ts'
import type { CarrierSettings, DispatchSettings, NotionSettings, SlackSettings } from '../../../src/model/dispatch-settings.ts'
import type { ChannelName } from '../../../src/model/ticket.ts'

/** Made here, and like no real one. */
const secret = Array.from({ length: 24 }, (_, at) => 'kqzvxwjy'[(at * 5 + (at >> 2)) % 8]).join('')
const page = '1f0e4cb5-9a2d-80c1-b6f3-0123456789ab'
const other = '2A0E4CB59A2D80C1B6F30123456789AB'
const bot: SlackSettings = { by: 'bot', token: secret, channel: 'C0123456789', url: 'https://slack.example', also: ['#Ops', 'C0AAAAAAAAA'] }
const webhook: SlackSettings = { by: 'webhook', webhookUrl: `https://slack.example/${secret}`, also: ['#general'] }
const notion: NotionSettings = { url: 'https://notion.example', token: secret, parent: { kind: 'page', id: page }, also: [other] }
const ntfy = { url: 'https://ntfy.example', topic: secret }
const pushbullet = { url: 'https://push.example', token: secret }

function settings(carriers: CarrierSettings, parts: Partial<DispatchSettings> = {}): DispatchSettings {
  return { carriers, off: {}, alert: [], onUnknown: 'resend', pathMap: [], deadlineMs: 1000, ...parts }
}

function ticket(asks: readonly (ChannelName | Ask)[], parts: Partial<PendingTicket> = {}): PendingTicket {
  return { id: 'one', title: 't', artifacts: [], incidents: [], asks: asks.map((ask) => (typeof ask === 'string' ? { channel: ask, destinations: [] } : ask)), ...parts }
}

const slackAt = (id: string): Ask => ({ channel: 'slack', destinations: [{ kind: 'channel', id }] })
const notionAt = (...destinations: readonly Destination[]): Ask => ({ channel: 'notion', destinations })
const only = (asks: readonly (ChannelName | Ask)[], configured: CarrierSettings): AskedCarrier | undefined => askedCarriers(ticket(asks), settings(configured))[0]

describe('channels', () => {
  test('become carriers, in the order of carriers', () => {
    const configured = { slack: bot, ntfy, pushbullet, github: { url: 'u', token: secret, owner: 'o', repository: 'r', labels: [] } }
    expect(askedCarriers(ticket(['github', 'push', 'slack', 'email', 'push']), settings(configured, { off: { email: 'set SMTP_HOST' } }))).toEqual([
      { carrier: 'slack', channel: 'slack', why: 'asked', state: 'configured' },
      { carrier: 'ntfy', channel: 'push', why: 'asked', state: 'configured' },
      { carrier: 'pushbullet', channel: 'push', why: 'asked', state: 'configured' },
      { carrier: 'email', channel: 'email', why: 'asked', state: 'not-configured', reason: '"email" is not configured: set SMTP_HOST' },
      { carrier: 'github', channel: 'github', why: 'asked', state: 'configured' },
    ])
    expect(askedCarriers(ticket([]), settings(configured))).toEqual([])
  })

  test('push means the services that are configured', () => {
    expect(askedCarriers(ticket(['push']), settings({ pushbullet }))).toEqual([{ carrier: 'pushbullet', channel: 'push', why: 'asked', state: 'configured' }])
    expect(askedCarriers(ticket(['push']), settings({}, { off: { ntfy: 'set NTFY_TOPIC', pushbullet: 'set PUSHBULLET_TOKEN' } }))).toEqual([
      { carrier: 'ntfy', channel: 'push', why: 'asked', state: 'not-configured', reason: 'ntfy is not configured: set NTFY_TOPIC; Pushbullet is not configured: set PUSHBULLET_TOKEN' },
    ])
    expect(askedCarriers(ticket(['push']), settings({}))[0]?.reason).toBe('ntfy is not configured; Pushbullet is not configured')
  })
})

describe('a critical ticket', () => {
  const alert: readonly ChannelName[] = ['push', 'slack', 'webhook']

  test('goes to the alert channels as well, and to nobody twice', () => {
    const configured = settings({ slack: bot, ntfy }, { alert })
    const expected = [
      { carrier: 'slack', channel: 'slack', why: 'asked', state: 'configured' },
      { carrier: 'ntfy', channel: 'push', why: 'alert', state: 'configured' },
      { carrier: 'webhook', channel: 'webhook', why: 'alert', state: 'not-configured', reason: '"webhook" is not configured' },
    ]
    expect(askedCarriers(ticket(['slack'], { severity: 'CRITICAL' }), configured)).toEqual(expected)
    expect(askedCarriers(ticket(['slack'], { status: 'CRITICAL' }), configured)).toEqual(expected)
    expect(askedCarriers(ticket(['slack'], { severity: 'WARN', status: 'WARN' }), configured)).toEqual(expected.slice(0, 1))
  })

  test('goes to whom the loop decided, its own alerts among them, and to nobody besides', () => {
    const configured = settings({ slack: bot, ntfy }, { alert })
    const found = askedCarriers(ticket(['slack'], { severity: 'CRITICAL', isDecided: true }), configured)
    expect(found).toEqual([{ carrier: 'slack', channel: 'slack', why: 'asked', state: 'configured' }])
    expect(askedCarriers(ticket([], { status: 'CRITICAL', isDecided: true }), configured)).toEqual([])
  })

  test('goes to an alert channel\'s own place where the one that it names is refused', () => {
    const found = askedCarriers(ticket([slackAt('#nobody')], { severity: 'CRITICAL' }), settings({ slack: bot }, { alert: ['slack'] }))
    expect(found).toEqual([{
      carrier: 'slack', channel: 'slack', why: 'alert', state: 'configured',
      reason: 'the ticket names the Slack channel "#nobody", which is neither configured nor listed under "also"; as it is critical, it goes to the one that is configured',
    }])
  })

  test('keeps the place that it names where that is allowed', () => {
    const found = askedCarriers(ticket([slackAt('#ops')], { severity: 'CRITICAL' }), settings({ slack: bot }, { alert: ['slack'] }))
    expect(found).toMatchObject([{ why: 'asked', destination: { kind: 'channel', id: '#Ops' } }])
  })
})

describe('a Slack channel in an older ticket', () => {
  test.each(['C0123456789', 'c0123456789', ' #C0123456789'])('%j is the configured one', (id) => {
    expect(only([slackAt(id)], { slack: bot })).toEqual({ carrier: 'slack', channel: 'slack', why: 'asked', state: 'configured' })
  })

  test.each([['#ops', '#Ops'], ['OPS', '#Ops'], ['C0AAAAAAAAA', 'C0AAAAAAAAA']])('%j is listed', (id, expected) => {
    expect(only([slackAt(id)], { slack: bot })).toMatchObject({ state: 'configured', destination: { kind: 'channel', id: expected } })
  })

  test.each(['#general', 'C0123456780', '##ops', 'ops2', '\u202e#ops\r\n'])('%j is refused', (id) => {
    const found = only([slackAt(id)], { slack: bot })
    expect(found).toMatchObject({ state: 'refused-destination' })
    expect(found?.reason).toMatch(/^the ticket names the Slack channel "[^\p{Cc}\u202e]+", which is neither configured nor listed under "also"$/u)
  })

  test('is where a webhook leads, or it is refused', () => {
    expect(only([slackAt('general')], { slack: webhook })).toEqual({ carrier: 'slack', channel: 'slack', why: 'asked', state: 'configured' })
    expect(only([slackAt('#ops')], { slack: webhook })).toMatchObject({ state: 'refused-destination' })
  })

  test('does not matter where Slack is not configured', () => {
    expect(only([slackAt('#x')], {})).toMatchObject({ state: 'not-configured' })
  })
})

describe('a Notion page or database in an older ticket', () => {
  const asked = (...destinations: readonly Destination[]) => only([notionAt(...destinations)], { notion })
  const configured = { carrier: 'notion', channel: 'notion', why: 'asked', state: 'configured' }

  test('is the configured one, with dashes or without', () => {
    expect(asked({ kind: 'page', id: page.replaceAll('-', '') })).toEqual(configured)
    expect(asked({ kind: 'page', id: page.toUpperCase() })).toEqual(configured)
    expect(asked({ kind: 'database', id: 'unknown' }, { kind: 'page', id: page })).toEqual(configured)
  })

  test('is a listed one, and the ticket says of which kind it is', () => {
    expect(asked({ kind: 'database', id: other.toLowerCase() })).toEqual({ ...configured, destination: { kind: 'database', id: other } })
    expect(asked({ kind: 'page', id: other }, { kind: 'page', id: 'unknown' })).toEqual({ ...configured, destination: { kind: 'page', id: other } })
  })

  test('is refused where neither is known', () => {
    expect(asked({ kind: 'database', id: 'd' }, { kind: 'page', id: 'p' })).toEqual({
      ...configured, state: 'refused-destination', reason: 'the ticket names the Notion page or database "d" or "p", which is neither configured nor listed under "also"',
    })
  })
})

describe('a place of another channel in an older ticket', () => {
  const ask = (channel: ChannelName, kind: Destination['kind'], ...ids: readonly string[]): Ask => ({ channel, destinations: ids.map((id) => ({ kind, id })) })
  const to = ['ops@example.org', 'Ann@example.org'].map((address) => ({ name: '', address }))
  const email = { host: 'h', port: 587, tls: 'required', from: { name: '', address: 'v@example.org' }, to } as const
  const hook = { url: `https://hook.example/${secret}` }
  const github = { url: 'u', token: secret, owner: 'acme', repository: 'ops', labels: [] }
  const configured: CarrierSettings = { email, webhook: hook, ntfy, pushbullet, github }
  const states = (one: Ask, carriers: CarrierSettings = configured) => askedCarriers(ticket([one]), settings(carriers)).map(({ state }) => state)

  test.each([
    ask('email', 'address', 'ann@EXAMPLE.org', 'OPS@example.org'),
    ask('webhook', 'url', `https://HOOK.example/${secret}/`),
    ask('github', 'repository', 'Acme/OPS'),
  ])('is the configured one: %j', (one) => {
    expect(states(one)).toEqual(['configured'])
  })

  test.each([
    [ask('email', 'address', 'boss@other.org'), 'the ticket names the recipients "boss@other.org", which are not those that are configured'],
    [ask('email', 'address', 'ops@example.org'), 'the ticket names the recipients "ops@example.org", which are not those that are configured'],
    [ask('email', 'address', 'ops@example.org', 'ann@example.org', 'x@y.z'), 'the ticket names the recipients "ops@example.org", "ann@example.org", "x@y.z", which are not those that are configured'],
    [ask('webhook', 'url', 'https://hook.example/other'), 'the ticket names another URL than the configured one'],
    [ask('webhook', 'url', 'no URL'), 'the ticket names another URL than the configured one'],
    [ask('github', 'repository', 'acme/other'), 'the ticket names the repository "acme/other", which is not the configured one'],
  ])('is refused: %j', (one, reason) => {
    expect(askedCarriers(ticket([one]), settings(configured))).toMatchObject([{ state: 'refused-destination', reason }])
  })

  test('is a topic of ntfy, with which the other push services go or do not', () => {
    expect(states(ask('push', 'topic', secret))).toEqual(['configured', 'configured'])
    expect(states(ask('push', 'topic', `https://ntfy.example/${secret}`))).toEqual(['configured', 'configured'])
    expect(states(ask('push', 'topic', 'other'))).toEqual(['refused-destination', 'refused-destination'])
    expect(states(ask('push', 'topic', 'other'), { pushbullet })).toEqual(['refused-destination'])
    expect(states(ask('push', 'topic', 'other'), {})).toEqual(['not-configured'])
  })

  test('is not waited for where the ticket is critical, and it is one for alerts', () => {
    const found = askedCarriers(ticket([ask('email', 'address', 'boss@other.org')], { severity: 'CRITICAL' }), settings(configured, { alert: ['email'] }))
    expect(found).toMatchObject([{ carrier: 'email', why: 'alert', state: 'configured' }])
  })
})

test('no reason holds a secret', () => {
  const all = askedCarriers(ticket([slackAt('#x'), notionAt({ kind: 'page', id: 'x' }), 'push', 'email', 'webhook', 'github']), settings({ slack: webhook, notion, webhook: { url: 'https://x', secret } }))
  expect(all).toHaveLength(6)
  expect(JSON.stringify(all)).not.toContain(secret)
})

describe('the settings for another place', () => {
  const carriers: CarrierSettings = { slack: bot, notion, ntfy }

  test('differ in the place alone', () => {
    expect(settingsFor(carriers, 'slack', { kind: 'channel', id: '#Ops' })).toEqual({ ...carriers, slack: { ...bot, channel: '#Ops' } })
    expect(settingsFor(carriers, 'notion', { kind: 'database', id: other })).toEqual({ ...carriers, notion: { ...notion, parent: { kind: 'database', id: other } } })
  })

  test('are the same where there is none', () => {
    expect(settingsFor(carriers, 'slack', undefined)).toBe(carriers)
    expect(settingsFor({ slack: webhook }, 'slack', { kind: 'channel', id: '#x' })).toEqual({ slack: webhook })
    expect(settingsFor(carriers, 'ntfy', { kind: 'channel', id: '#x' })).toBe(carriers)
  })
})
