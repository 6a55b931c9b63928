import { describe, expect, test } from 'vitest'
import { slack } from '../../../src/deliver/channels/slack.ts'
import type { Verdict } from '../../../src/deliver/channel.ts'
import type { CarrierSettings } from '../../../src/model/dispatch-settings.ts'
import { sampleDispatch } from '../../support/dispatch.ts'
import { testErrand } from '../../support/errand.ts'
import { madeUpSecret } from '../../support/secret.ts'
import { startSlack } from '../../support/slack-service.ts'

const token = madeUpSecret('a bot')
const channel = 'C0123456789'

async function send(settings: CarrierSettings): Promise<Verdict | undefined> {
  return await slack.open(settings)?.prepare(sampleDispatch(), 0).send(testErrand())
}

describe("Slack's words", () => {
  const say = async (error: string, headers: Record<string, string> = {}) => {
    const { service } = await startSlack({ token, channel })
    service.fault = { kind: 'answer', status: 200, headers, body: JSON.stringify({ ok: false, error }) }
    return await send({ slack: { by: 'bot', token, channel, url: `${service.url}/api`, also: [] } })
  }

  const later = ['ratelimited', 'rate_limited', 'service_unavailable', 'team_added_to_org', 'message_limit_exceeded', 'request_timeout']
  test.each(later)('%s: later', async (word) => {
    expect(await say(word, { 'retry-after': '30' })).toEqual({ outcome: 'retry', code: word, reason: `Slack says ${word}`, afterMs: 30_000 })
  })

  test.each(['fatal_error', 'internal_error'])('%s: it may have arrived', async (word) => {
    expect(await say(word)).toEqual({ outcome: 'unknown', code: word, reason: `Slack says ${word}` })
  })

  test.each([
    ['token_expired', /SLACK_BOT_TOKEN/],
    ['missing_scope', /chat:write, files:write and channels:history/],
    ['channel_not_found', /by its id/],
    ['not_in_channel', /Invite/],
    ['is_archived', /Unarchive/],
    ['restricted_action_read_only_channel', /Let the app post/],
    ['ekm_access_denied', /administers/],
    ['msg_blocks_too_long', /docs\.slack\.dev/],
    ['a_word_of_tomorrow', /docs\.slack\.dev/],
  ])('%s: refused, and what to do', async (word, remedy) => {
    expect(await say(word)).toMatchObject({ outcome: 'refused', code: word, remedy: expect.stringMatching(remedy) })
  })

  test('are words: a text is none', async () => {
    expect(await say('Service Unavailable')).toMatchObject({ outcome: 'unknown', code: 'strange-answer' })
  })
})

test('an incoming webhook answers by words too', async () => {
  const webhookPath = `/services/T0/B0/${madeUpSecret('an incoming webhook')}`
  const fake = await startSlack({ token, channel, webhookPath })
  const post = async (path = webhookPath) => await send({ slack: { by: 'webhook', webhookUrl: `${fake.service.url}${path}`, also: [] } })
  expect(await post()).toEqual({ outcome: 'delivered' })
  expect(await post('/services/T0/B0/gone')).toMatchObject({ outcome: 'refused', code: 'no_service', remedy: expect.stringContaining('make a new one') })
  const answers: readonly (readonly [number, string, object])[] = [
    [400, 'invalid_payload', { outcome: 'refused', code: 'invalid_payload' }],
    [403, 'action_prohibited', { outcome: 'refused', code: 'action_prohibited' }],
    [404, 'channel_not_found', { outcome: 'refused', code: 'channel_not_found' }],
    [410, 'channel_is_archived', { outcome: 'refused', code: 'channel_is_archived' }],
    [429, 'rate_limited', { outcome: 'retry', code: 'rate_limited', afterMs: 4_000 }],
    [500, 'rollup_error', { outcome: 'unknown', code: 'rollup_error' }],
    [200, 'no_text', { outcome: 'refused', code: 'no_text' }],
    [200, '<html>', { outcome: 'unknown', code: 'strange-answer' }],
    [200, '', { outcome: 'unknown', code: 'strange-answer' }],
  ]
  for (const [status, body, verdict] of answers) {
    fake.service.fault = { kind: 'answer', status, body, headers: { 'retry-after': '4' } }
    expect(await post()).toMatchObject(verdict)
  }
  expect(fake.arrived()).toBe(1)
})
