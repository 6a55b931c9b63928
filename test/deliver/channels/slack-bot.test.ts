import { describe, expect, test } from 'vitest'
import { slack } from '../../../src/deliver/channels/slack.ts'
import type { Message } from '../../../src/deliver/channel.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { sampleDispatch, sampleReport } from '../../support/dispatch.ts'
import { startErrands, testErrand } from '../../support/errand.ts'
import { madeUpSecret } from '../../support/secret.ts'
import type { Ask, Fault } from '../../support/service.ts'
import { startSlack, type FakeSlack } from '../../support/slack-service.ts'

const token = madeUpSecret('a bot')
const channel = 'C0123456789'
const start = async (): Promise<FakeSlack> => await startSlack({ token, channel, name: 'ops' })

function messageTo({ service }: FakeSlack, changes: Partial<Dispatch> = {}, options: { channel?: string; redelivery?: number } = {}): Message {
  const opened = slack.open({ slack: { by: 'bot', token, channel, url: `${service.url}/api`, also: [], ...options } })
  if (opened === undefined) throw new Error('it is turned off')
  return opened.prepare(sampleDispatch(changes), options.redelivery ?? 0)
}

/** However the system words it that a connection was reset. */
const reset: unknown = expect.stringMatching(/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/)
const report = sampleReport(60_000)
const long: Partial<Dispatch> = { body: report, attachments: [{ name: 'report.md', mediaType: 'text/markdown', content: Buffer.from(report) }] }
const at = (method: string) => ({ path }: Ask): boolean => path.startsWith(method.startsWith('/') ? method : `/api/${method}`)
const pathsOf = ({ service }: FakeSlack): readonly string[] => service.asks.map(({ path }) => path.replace('/api/', ''))

describe('a message by a bot', () => {
  test('is one request where the report fits', async () => {
    const fake = await start()
    expect(await messageTo(fake).send(testErrand())).toEqual({ outcome: 'delivered', id: `${channel}/1795330800.000100` })
    expect(pathsOf(fake)).toEqual(['chat.postMessage'])
    expect(fake.posts[0]).toMatchObject({
      unfurl: 'false',
      metadata: { event_type: 'velos_ticket', event_payload: { id: '20261122_061704_7f3a9c12', content: expect.stringMatching(/^[0-9a-f]{16}$/) } },
    })
    expect(fake.posts[0]?.text).toMatch(/^🔴 CRITICAL on web-1: the disk of \/data is 97% full and 2 more\nCRITICAL: /)
  })

  test('has the report in its thread where it does not fit, and the token does not go there', async () => {
    const fake = await start()
    const errands = startErrands()
    expect(await messageTo(fake, long).send(errands.next())).toEqual({ outcome: 'delivered', id: `${channel}/1795330800.000100` })
    expect(pathsOf(fake)).toEqual(['chat.postMessage', 'files.getUploadURLExternal', '/upload/v1/F1', 'files.completeUploadExternal'])
    expect(fake.shared.get('report.md')?.toString()).toBe(report)
    expect(fake.posts[1]?.thread_ts).toBe(fake.posts[0]?.ts)
    expect(errands.progress).toEqual({ ts: fake.posts[0]?.ts, channel, tries: 1 })
  })

  test('takes several files at once', async () => {
    const fake = await start()
    const csv = { name: 'slow.csv', mediaType: 'text/csv', content: Buffer.from('a,b\n') } as const
    await messageTo(fake, { ...long, attachments: [...(long.attachments ?? []), csv] }).send(testErrand())
    expect([...fake.shared.keys()]).toEqual(['report.md', 'slow.csv'])
    expect(fake.posts[1]?.files).toHaveLength(2)
  })

  test('shows what it sends, and the names of its files', async () => {
    const fake = await start()
    const { shows } = messageTo(fake, long)
    expect(shows).toMatchObject({ channel, unfurl_links: false, unfurl_media: false, files: [{ name: 'report.md', bytes: Buffer.byteLength(report) }] })
  })
})

describe('a file that does not get into the thread', () => {
  test.each(['files:write'])('is named, and the message stands: the scope %s is missing', async (scope) => {
    const fake = await start()
    fake.lacks.add(scope)
    expect(await messageTo(fake, long).send(testErrand())).toEqual({
      outcome: 'delivered',
      id: `${channel}/1795330800.000100`,
      code: 'partial',
      reason: 'the report is not in its thread: Slack says missing_scope',
    })
  })

  const faults: readonly (readonly [string, Fault, unknown])[] = [
    ['503 for the address', { kind: 'answer', status: 503, on: at('files.getUploadURLExternal') }, 'http-503'],
    ['reset before the bytes', { kind: 'reset-before', on: at('/upload') }, reset],
    ['reset after the bytes', { kind: 'reset-after', on: at('/upload') }, reset],
    ['500 for the bytes', { kind: 'answer', status: 500, on: at('/upload') }, 'http-500'],
    ['429 at the end', { kind: 'answer', status: 429, headers: { 'retry-after': '3' }, on: at('files.complete') }, 'http-429'],
    ['file_update_failed at the end', { kind: 'answer', status: 200, body: '{"ok":false,"error":"file_update_failed"}', on: at('files.complete') }, 'file_update_failed'],
    ['reset at the end', { kind: 'reset-before', on: at('files.complete') }, reset],
    ['reset after the end', { kind: 'reset-after', on: at('files.complete') }, reset],
    ['an answer that is none', { kind: 'answer', status: 200, body: '{"ok":true}', on: at('files.getUploadURLExternal') }, 'strange-answer'],
  ]
  test.each(faults)('is sent alone by the next attempt, and once: %s', async (_, fault, code) => {
    const fake = await start()
    const errands = startErrands()
    fake.service.fault = fault
    const first = await messageTo(fake, long).send(errands.next())
    expect(first).toMatchObject({ outcome: 'retry', code })
    expect(JSON.stringify(first)).not.toContain(token)
    expect(await messageTo(fake, long).send(errands.next())).toEqual({ outcome: 'delivered', id: `${channel}/1795330800.000100` })
    expect(fake.arrived()).toBe(1)
    expect(fake.posts.filter(({ files }) => files !== undefined)).toHaveLength(1)
  })

  test('waits for as long as Slack says', async () => {
    const fake = await start()
    fake.service.fault = { kind: 'answer', status: 429, headers: { 'retry-after': '3' }, on: at('files.complete') }
    expect(await messageTo(fake, long).send(testErrand())).toMatchObject({ outcome: 'retry', afterMs: 3_000 })
  })

  test('is left out after three attempts', async () => {
    const fake = await start()
    const errands = startErrands()
    fake.service.fault = { kind: 'answer', status: 503, on: at('files.getUploadURLExternal'), times: 9 }
    expect(await messageTo(fake, long).send(errands.next())).toMatchObject({ outcome: 'retry' })
    expect(await messageTo(fake, long).send(errands.next())).toMatchObject({ outcome: 'retry' })
    expect(await messageTo(fake, long).send(errands.next())).toMatchObject({ outcome: 'delivered', code: 'partial', reason: 'the report is not in its thread: it answered 503' })
    expect(fake.arrived()).toBe(1)
  })

  test('goes to no address in plain HTTP', async () => {
    const fake = await start()
    const body = JSON.stringify({ ok: true, upload_url: 'http://evil.example/upload', file_id: 'F1' })
    fake.service.fault = { kind: 'answer', status: 200, body, on: at('files.getUploadURLExternal') }
    expect(await messageTo(fake, long).send(testErrand())).toMatchObject({ outcome: 'retry', code: 'strange-answer' })
  })
})

describe('a probe', () => {
  test('finds a message by its ticket, on whatever page', async () => {
    const fake = await start()
    expect(await messageTo(fake).probe?.(testErrand())).toEqual({ outcome: 'absent' })
    await messageTo(fake).send(testErrand())
    for (let at = 0; at < 120; at += 1) await messageTo(fake, { id: `other-${at}`, body: '' }).send(testErrand())
    expect(await messageTo(fake).probe?.(testErrand())).toEqual({ outcome: 'delivered', id: `${channel}/1795330800.000100` })
    expect(await messageTo(fake, { id: '20261122_061704' }).probe?.(testErrand())).toEqual({ outcome: 'absent' })
  })

  test('does not take one ticket for another of the same id', async () => {
    const fake = await start()
    await messageTo(fake).send(testErrand())
    for (const changes of [{ body: 'another' }, { title: 'another' }, { created: '20261122_061705' }]) {
      expect(await messageTo(fake, changes).probe?.(testErrand())).toEqual({ outcome: 'absent' })
    }
    expect(await messageTo(fake, {}, { redelivery: 1 }).probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
    expect(await messageTo(fake, { remarks: [], findings: [] }).probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
  })

  test('knows an id with whatever in it', async () => {
    const fake = await start()
    const id = 'a"b\\c/../\r\n\u0000 ünïcode 🔥 <!channel> \ud800'
    await messageTo(fake, { id }).send(testErrand())
    expect(await messageTo(fake, { id }).probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
    expect(await messageTo(fake, { id: `${id}2` }).probe?.(testErrand())).toMatchObject({ outcome: 'absent' })
  })

  test('believes no ticket that comes from tomorrow, and reads some that do not say', async () => {
    const fake = await start()
    for (const created of ['20991231_000000', '99999999_999999']) {
      await messageTo(fake, { id: created, created }).send(testErrand())
      expect(await messageTo(fake, { id: created, created }).probe?.(testErrand())).toMatchObject({ outcome: 'delivered' })
    }
  })

  test('is over after 600 messages', async () => {
    const fake = await start()
    for (let at = 0; at < 601; at += 1) await messageTo(fake, { id: `other-${at}`, body: '', findings: [] }).send(testErrand())
    expect(await messageTo(fake).probe?.(testErrand())).toMatchObject({ outcome: 'unable', code: 'too-many' })
  })

  test.each([
    ['the scope is missing', { lacks: 'channels:history' }, { outcome: 'unable', code: 'missing_scope' }],
    ['the channel is known by its name', { channel: '#ops' }, { outcome: 'unable', code: 'channel-name' }],
    ['Slack is busy', { fault: { kind: 'answer', status: 429, headers: { 'retry-after': '9' } } }, { outcome: 'undecided', code: 'http-429', afterMs: 9_000 }],
    ['Slack is broken', { fault: { kind: 'answer', status: 500 } }, { outcome: 'undecided', code: 'http-500' }],
    ['nobody answers', { fault: { kind: 'reset-before' } }, { outcome: 'undecided', code: reset }],
    ['the answer is none', { fault: { kind: 'answer', status: 200, body: '{"ok":true}' } }, { outcome: 'undecided', code: 'strange-answer' }],
  ] as const)('says why it does not know: %s', async (_, trouble, expected) => {
    const fake = await start()
    if ('lacks' in trouble) fake.lacks.add(trouble.lacks)
    if ('fault' in trouble) fake.service.fault = trouble.fault
    expect(await messageTo(fake, {}, 'channel' in trouble ? trouble : {}).probe?.(testErrand())).toMatchObject(expected)
  })

  test('sends after the message what its attempt did not come to send', async () => {
    const fake = await start()
    const errands = startErrands()
    // The answer to the message itself is lost, and its place with it.
    fake.service.fault = { kind: 'reset-after', on: at('chat.postMessage') }
    expect(await messageTo(fake, long).send(errands.next())).toMatchObject({ outcome: 'unknown' })
    expect(fake.shared.size).toBe(0)
    expect(await messageTo(fake, long).probe?.(errands.next())).toEqual({ outcome: 'delivered', id: `${channel}/1795330800.000100` })
    expect(await messageTo(fake, long).probe?.(errands.next())).toEqual({ outcome: 'delivered', id: `${channel}/1795330800.000100` })
    expect(fake.arrived()).toBe(1)
    expect(fake.posts.filter(({ files }) => files !== undefined)).toHaveLength(1)
  })

  test('needs no history where the attempt kept the place', async () => {
    const fake = await start()
    const errands = startErrands()
    await messageTo(fake, long).send(errands.next())
    fake.lacks.add('channels:history')
    expect(await messageTo(fake, long).probe?.(errands.next())).toMatchObject({ outcome: 'delivered' })
  })

  test.each([{ ts: 7 }, { ts: '1.2', channel: '../x' }, { ts: '1.2', channel: 'C1' }, {}])('does not believe what nobody kept: %j', async (progress) => {
    const fake = await start()
    expect(await messageTo(fake, long).probe?.(testErrand({ progress }))).toEqual({ outcome: 'absent' })
    expect(await messageTo(fake, long).send(testErrand({ progress }))).toMatchObject({ outcome: 'delivered' })
    expect(fake.arrived()).toBe(1)
  })
})
