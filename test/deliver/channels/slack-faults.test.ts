import { testChannel } from '../../contracts/channel.ts'
import { testHttpFaults, type Expectation, type FaultName } from '../../contracts/http-faults.ts'
import { slack } from '../../../src/deliver/channels/slack.ts'
import type { CarrierSettings } from '../../../src/model/dispatch-settings.ts'
import { madeUpSecret } from '../../support/secret.ts'
import { fitsSlack } from '../../support/slack-limits.ts'
import { startSlack } from '../../support/slack-service.ts'

const token = madeUpSecret('a bot')
const channel = 'C0123456789'
const webhookPath = `/services/T0AAAAAAA/B0BBBBBBB/${madeUpSecret('an incoming webhook')}`

const bot = (url: string): CarrierSettings => ({ slack: { by: 'bot', token, channel, url: `${url}/api`, also: [] } })
const webhook = (url: string): CarrierSettings => ({ slack: { by: 'webhook', webhookUrl: `${url}${webhookPath}`, also: [] } })

testChannel({ channel: slack, on: bot('https://slack.invalid'), fits: fitsSlack })
testChannel({ channel: slack, on: webhook('https://hooks.slack.invalid'), fits: fitsSlack })

const never = (code?: string): Expectation => ({ outcome: 'refused', ...(code !== undefined && { code }), arrived: 0 })
const later = (code?: string): Expectation => ({ outcome: 'retry', ...(code !== undefined && { code }), arrived: 1 })
/** It had not arrived, and does so at the next attempt. */
const perhaps = (code?: string): Expectation => ({ outcome: 'unknown', ...(code !== undefined && { code }), arrived: 1 })

const both = {
  'ok': { outcome: 'delivered', arrived: 1 },
  '400': never('http-400'),
  '401': never('http-401'),
  '403': never('http-403'),
  '404': never('http-404'),
  '409': never('http-409'),
  '410': never('http-410'),
  '413': never('http-413'),
  '429': later('http-429'),
  '429-retry-after': later('http-429'),
  '500': perhaps('http-500'),
  '502': perhaps('http-502'),
  '503': later('http-503'),
  '504': perhaps('http-504'),
  'refused': later('ECONNREFUSED'),
  'reset-before': perhaps(),
  'silence': perhaps('deadline'),
  'redirect': never('redirect'),
  'expired-certificate': later(),
} satisfies Partial<Record<FaultName, Expectation>>

// The history tells what has arrived: nothing arrives twice.
testHttpFaults({
  channel: slack,
  open: bot,
  start: async () => await startSlack({ token, channel }),
  posts: ({ path }) => path === '/api/chat.postMessage',
  expect: {
    ...both,
    '200-but-error': perhaps('internal_error'),
    '500-after': perhaps('http-500'),
    '502-after': perhaps('http-502'),
    '504-after': perhaps('http-504'),
    'reset-after': perhaps(),
    'endless-body': perhaps('body'),
    'silence-after': perhaps('deadline'),
    'invalid-json': perhaps('strange-answer'),
  },
  answers: { '200-but-error': { body: JSON.stringify({ ok: false, error: 'internal_error' }) } },
})

/** Nobody can be asked whether it has arrived: it has, and is sent once more, marked. */
const twice = (code?: string): Expectation => ({ outcome: 'unknown', ...(code !== undefined && { code }), arrived: 2 })

testHttpFaults({
  channel: slack,
  open: webhook,
  start: async () => await startSlack({ token, channel, webhookPath }),
  posts: ({ path }) => path === webhookPath,
  expect: {
    ...both,
    '200-but-error': twice('rollup_error'),
    '500-after': twice('http-500'),
    '502-after': twice('http-502'),
    '504-after': twice('http-504'),
    'reset-after': twice(),
    'endless-body': twice('body'),
    'silence-after': twice('deadline'),
    'invalid-json': twice('strange-answer'),
  },
  answers: { '200-but-error': { body: 'rollup_error' } },
})
