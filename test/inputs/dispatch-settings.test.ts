import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultDispatch, type ConfiguredDispatch } from '../../src/inputs/configured-dispatch.ts'
import { dispatchSettings } from '../../src/inputs/dispatch-settings.ts'
import { variables } from '../../src/inputs/dispatch-variables.ts'
import { carriers } from '../../src/model/dispatch.ts'
import { problemLine } from '../../src/model/problem.ts'
import { madeUpSecret } from '../support/secret.ts'
import { everyService } from './read-configuration.ts'

type Environment = Readonly<Record<string, string | undefined>>

const token = madeUpSecret('token')
const page = '0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10'
const database = '1f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10'

function settle(env: Environment, file: Partial<ConfiguredDispatch> = {}) {
  return dispatchSettings({ env, file: { ...defaultDispatch, ...file }, alert: [], token: { text: env['GITHUB_TOKEN'], spelled: 'GITHUB_TOKEN' } })
}

const nothing = {
  slack: 'set SLACK_BOT_TOKEN and SLACK_CHANNEL_ID (or dispatch.slack.channel), or SLACK_WEBHOOK_URL',
  notion: 'set NOTION_TOKEN and NOTION_PARENT_PAGE_ID or NOTION_DATABASE_ID (or dispatch.notion)',
  ntfy: 'set NTFY_TOPIC (or dispatch.ntfy.topic)',
  pushbullet: 'set PUSHBULLET_TOKEN',
  email: 'set SMTP_HOST, SMTP_FROM (or dispatch.email.from) and SMTP_TO (or dispatch.email.to)',
  webhook: 'set WEBHOOK_URL (or dispatch.webhook.url)',
  github: 'give the action the input "token", or set GITHUB_TOKEN on the command line',
}

/** Every variable that is read, each with a value of its own. */
const everything = {
  SLACK_BOT_TOKEN: madeUpSecret('bot'),
  SLACK_TOKEN: madeUpSecret('other bot'),
  SLACK_CHANNEL_ID: '#ops',
  SLACK_WEBHOOK_URL: `https://hooks.slack.com/services/${madeUpSecret('slack webhook')}`,
  SLACK_API_URL: 'http://127.0.0.1:4001/api/',
  NOTION_TOKEN: madeUpSecret('notion'),
  NOTION_PARENT_PAGE_ID: page.replaceAll('-', ''),
  NOTION_DATABASE_ID: database,
  NOTION_API_BASE: 'http://127.0.0.1:4002/',
  NTFY_TOPIC: 'velos',
  NTFY_URL: 'https://ntfy.example.org/',
  NTFY_TOKEN: madeUpSecret('ntfy'),
  PUSHBULLET_TOKEN: madeUpSecret('pushbullet'),
  PUSHBULLET_API_BASE: 'http://[::1]:4003',
  SMTP_HOST: 'smtp.example.org',
  SMTP_PORT: '2525',
  SMTP_USER: 'velos',
  SMTP_PASS: ` ${madeUpSecret('smtp')} \r\n`,
  SMTP_FROM: 'VELOS <velos@example.org>',
  SMTP_TO: 'ops@example.org, "Kim, Jae" <kim@example.org>',
  WEBHOOK_URL: 'https://hooks.example.org/a/?b=c',
  WEBHOOK_SECRET: `${madeUpSecret('webhook')} \n`,
  GITHUB_TOKEN: token,
  GITHUB_REPOSITORY: 'example/system',
  GITHUB_API_URL: 'https://ghe.example.org/api/v3/',
} satisfies Record<(typeof variables)[number]['name'], string>

test('nothing is set: every service is off, and says what to set', () => {
  const off = { settings: { carriers: {}, off: nothing, alert: [], onUnknown: 'resend', pathMap: [], deadlineMs: 30_000 }, problems: [] }
  expect(settle({})).toEqual(off)
  const blank = (value: string): Environment => Object.fromEntries(variables.map(({ name }) => [name, value]))
  expect(settle(blank(''))).toEqual(off)
  expect(settle({ ...blank(' \r\n'), GITHUB_TOKEN: undefined })).toEqual(off)
})

test('everything is set', () => {
  const { settings, problems } = settle(everything)
  expect(problems).toEqual([])
  expect(settings.off).toEqual({})
  expect(settings.carriers).toEqual({
    slack: { by: 'bot', token: everything.SLACK_BOT_TOKEN, channel: '#ops', url: 'http://127.0.0.1:4001/api', also: [] },
    notion: { url: 'http://127.0.0.1:4002', token: everything.NOTION_TOKEN, parent: { kind: 'page', id: page }, also: [] },
    ntfy: { url: 'https://ntfy.example.org', topic: 'velos', token: everything.NTFY_TOKEN },
    pushbullet: { url: 'http://[::1]:4003', token: everything.PUSHBULLET_TOKEN },
    email: {
      host: 'smtp.example.org',
      port: 2525,
      tls: 'required',
      user: 'velos',
      password: ` ${madeUpSecret('smtp')} `,
      from: { name: 'VELOS', address: 'velos@example.org' },
      to: [{ name: '', address: 'ops@example.org' }, { name: 'Kim, Jae', address: 'kim@example.org' }],
    },
    webhook: { url: 'https://hooks.example.org/a/?b=c', secret: `${madeUpSecret('webhook')} ` },
    github: { url: 'https://ghe.example.org/api/v3', token, owner: 'example', repository: 'system', labels: ['velos'] },
  })
})

test('no more than is needed: where the services are is known', () => {
  const { carriers: opened } = settle(everyService).settings
  expect(opened).toMatchObject({
    slack: { by: 'bot', url: 'https://slack.com/api' },
    notion: { url: 'https://api.notion.com' },
    ntfy: { url: 'https://ntfy.sh' },
    pushbullet: { url: 'https://api.pushbullet.com' },
    email: { port: 587, tls: 'required' },
    github: { url: 'https://api.github.com' },
  })
  expect([opened.ntfy, opened.webhook, opened.email].map((one) => Object.keys(one ?? {}))).toEqual([['url', 'topic'], ['url'], ['host', 'port', 'tls', 'from', 'to']])
})

describe('one goes before another', () => {
  const { SLACK_BOT_TOKEN: bot, SLACK_TOKEN: other, SLACK_WEBHOOK_URL: webhookUrl } = everything
  test.each<[string, Environment, object]>([
    ['the other token', { SLACK_TOKEN: other, SLACK_CHANNEL_ID: 'C01' }, { slack: { by: 'bot', token: other } }],
    ['the first of two tokens', { SLACK_TOKEN: other, SLACK_BOT_TOKEN: bot, SLACK_CHANNEL_ID: 'C01' }, { slack: { token: bot } }],
    ['a token that is blank is none', { SLACK_TOKEN: other, SLACK_BOT_TOKEN: '', SLACK_CHANNEL_ID: 'C01' }, { slack: { token: other } }],
    ['a bot before a webhook', { SLACK_BOT_TOKEN: bot, SLACK_CHANNEL_ID: 'C01', SLACK_WEBHOOK_URL: webhookUrl }, { slack: { by: 'bot' } }],
    ['a webhook before half a bot', { SLACK_BOT_TOKEN: bot, SLACK_WEBHOOK_URL: webhookUrl }, { slack: { by: 'webhook', webhookUrl } }],
    ['a webhook by itself', { SLACK_WEBHOOK_URL: webhookUrl }, { slack: { by: 'webhook', webhookUrl, also: [] } }],
    ['a page before a database', { NOTION_TOKEN: token, NOTION_PARENT_PAGE_ID: page, NOTION_DATABASE_ID: database }, { notion: { parent: { kind: 'page', id: page } } }],
    ['a database', { NOTION_TOKEN: token, NOTION_PARENT_PAGE_ID: ' ', NOTION_DATABASE_ID: database }, { notion: { parent: { kind: 'database', id: database } } }],
    ['TLS first on its port', { ...everyService, SMTP_PORT: '465' }, { email: { port: 465, tls: 'implicit' } }],
    ['the user for a sender', { SMTP_HOST: 'a', SMTP_TO: 'b@c.org', SMTP_USER: 'd@e.org', SMTP_PASS: 'x' }, { email: { from: { name: '', address: 'd@e.org' } } }],
  ])('%s', (_, env, expected) => {
    const { settings, problems } = settle(env)
    expect(problems).toEqual([])
    expect(settings.carriers).toMatchObject(expected)
  })
})

describe('half a configuration says what to set', () => {
  test.each<[string, Environment, Partial<ConfiguredDispatch>, Readonly<Record<string, string>>]>([
    ['a Slack token', { SLACK_TOKEN: token }, {}, { slack: 'set SLACK_CHANNEL_ID (or dispatch.slack.channel)' }],
    ['a Slack channel', { SLACK_CHANNEL_ID: 'C01' }, {}, { slack: 'set SLACK_BOT_TOKEN, or SLACK_WEBHOOK_URL' }],
    ['a Slack channel in the file', {}, { slack: { channel: 'C01', also: [] } }, { slack: 'set SLACK_BOT_TOKEN, or SLACK_WEBHOOK_URL' }],
    ['a Notion token', { NOTION_TOKEN: token }, {}, { notion: 'set NOTION_PARENT_PAGE_ID or NOTION_DATABASE_ID (or dispatch.notion)' }],
    ['a Notion page', { NOTION_PARENT_PAGE_ID: page }, {}, { notion: 'set NOTION_TOKEN' }],
    ['a Notion page in the file', {}, { notion: { parent: { kind: 'page', id: page }, also: [] } }, { notion: 'set NOTION_TOKEN' }],
    ['a server of ntfy', { NTFY_URL: 'https://ntfy.example.org', NTFY_TOKEN: token }, {}, { ntfy: 'set NTFY_TOPIC (or dispatch.ntfy.topic)' }],
    ['where Pushbullet is', { PUSHBULLET_API_BASE: 'https://example.org' }, {}, { pushbullet: 'set PUSHBULLET_TOKEN' }],
    ['a mail server', { SMTP_HOST: 'a' }, {}, { email: 'set SMTP_FROM (or dispatch.email.from) and SMTP_TO (or dispatch.email.to)' }],
    ['mail without a server', { SMTP_FROM: 'a@b.org', SMTP_TO: 'a@b.org' }, {}, { email: 'set SMTP_HOST' }],
    ['mail without a recipient', { SMTP_HOST: 'a', SMTP_FROM: 'a@b.org' }, {}, { email: 'set SMTP_TO (or dispatch.email.to)' }],
    ['mail without a sender', { SMTP_HOST: 'a', SMTP_TO: 'a@b.org', SMTP_USER: 'u', SMTP_PASS: 'p' }, {}, { email: 'set SMTP_FROM (or dispatch.email.from)' }],
    ['a user without a password', { ...everyService, SMTP_USER: 'u' }, {}, { email: 'set SMTP_PASS' }],
    ['a password without a user', { ...everyService, SMTP_PASS: 'p' }, {}, { email: 'set SMTP_USER' }],
    ['the secret of a webhook', { WEBHOOK_SECRET: token }, {}, { webhook: 'set WEBHOOK_URL (or dispatch.webhook.url)' }],
    ['GitHub without a repository', { GITHUB_TOKEN: token }, {}, { github: 'set GITHUB_REPOSITORY' }],
    ['GitHub without a token', { GITHUB_REPOSITORY: 'a/b' }, {}, { github: nothing.github }],
  ])('%s', (_, env, file, expected) => {
    const { settings, problems } = settle(env, file)
    expect(problems).toEqual([])
    expect(settings.off).toMatchObject(expected)
    for (const name of carriers) expect([name, name in settings.off]).toEqual([name, !(name in settings.carriers)])
  })
})

test('the file fills what the environment leaves open, and no more', () => {
  const file = {
    slack: { channel: 'C09', also: ['#ops'] },
    notion: { parent: { kind: 'data-source', id: database }, also: [page] },
    email: { to: [{ name: '', address: 'file@example.org' }], from: { name: 'F', address: 'from@example.org' }, tls: 'optional' },
    webhook: { url: 'https://file.example.org' },
    ntfy: { url: 'https://file.example.org', topic: 'file' },
    github: { labels: ['a', 'b'] },
    onUnknown: 'hold',
    pathMap: [{ from: '/srv', to: 'data' }],
    deadlineMs: 5000,
  } satisfies Partial<ConfiguredDispatch>
  const { SLACK_CHANNEL_ID: _c, NOTION_PARENT_PAGE_ID: _p, NTFY_TOPIC: _t, SMTP_FROM: _f, SMTP_TO: _to, WEBHOOK_URL: _w, ...secrets } = everyService
  const byFile = settle(secrets, file).settings
  expect(byFile).toMatchObject({ off: {}, onUnknown: 'hold', pathMap: file.pathMap, deadlineMs: 5000 })
  expect(byFile.carriers).toMatchObject({
    slack: { channel: 'C09', also: ['#ops'] },
    notion: { parent: file.notion.parent, also: [page] },
    email: { ...file.email, port: 587 },
    webhook: file.webhook,
    ntfy: file.ntfy,
    github: { labels: ['a', 'b'] },
  })
  expect(settle({ ...everyService, NTFY_URL: 'https://env.example.org' }, file).settings.carriers).toMatchObject({
    slack: { channel: 'C0123456789', also: ['#ops'] },
    notion: { parent: { kind: 'page', id: page }, also: [page] },
    email: { to: [{ name: '', address: 'ops@example.org' }], from: { name: '', address: 'velos@example.org' }, tls: 'optional' },
    webhook: { url: 'https://hooks.example.org/velos' },
    ntfy: { url: 'https://env.example.org', topic: 'velos' },
  })
})

describe('a value that makes no sense is a problem, which names the variable', () => {
  const url = 'a URL that begins with https:// is allowed, of at most 2000 characters'
  const here = 'https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])'
  const word = 'one word of printable ASCII characters is allowed'
  const address = 'an address such as ops@example.org or Ops <ops@example.org> is allowed'
  const line = 'one line without control characters is allowed'
  test.each([
    ['SLACK_BOT_TOKEN', 'a b', word],
    ['SLACK_TOKEN', 'ä', word],
    ['SLACK_CHANNEL_ID', 'ops', "a channel's id such as C0123456789, or its name such as #ops, is allowed; a name begins with #"],
    ['SLACK_WEBHOOK_URL', 'http://hooks.slack.com/services/T0/B0/x', here],
    ['SLACK_API_URL', 'slack.com/api', url],
    ['NOTION_TOKEN', 'a\nb', word],
    ['NOTION_PARENT_PAGE_ID', 'Reports', "an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed"],
    ['NOTION_DATABASE_ID', `${database}0`, "an id of 32 hexadecimal digits, or the page's link that ends in one, is allowed"],
    ['NOTION_API_BASE', 'https://api.notion.com?v=1', 'a URL without ? is allowed'],
    ['NTFY_TOPIC', 'a topic', 'a topic of 1 to 64 letters, digits, - and _ is allowed'],
    ['NTFY_URL', 'https://user:word@ntfy.sh', 'a URL without a user name and password is allowed'],
    ['NTFY_TOKEN', 'a\u0000b', word],
    ['PUSHBULLET_TOKEN', 'a b', word],
    ['PUSHBULLET_API_BASE', 'ftp://api.pushbullet.com', url],
    ['SMTP_HOST', 'smtp.example.org:587', "a server's name or address, such as smtp.example.org, without protocol and port, is allowed"],
    ['SMTP_PORT', '65536', 'a port from 1 to 65535 is allowed, such as 587 or 465'],
    ['SMTP_USER', 'a\r\nb', line],
    ['SMTP_PASS', 'a\nb', line],
    ['SMTP_FROM', 'a@b.org, c@d.org', address],
    ['SMTP_TO', 'ops@example.org\r\nBcc: e@example.net', 'an address on one line, without control characters, is allowed'],
    ['WEBHOOK_URL', 'https://example.org/#a', 'a URL without # is allowed'],
    ['WEBHOOK_SECRET', 'x'.repeat(4097), 'at most 4096 characters are allowed'],
    ['GITHUB_TOKEN', 'a b', word],
    ['GITHUB_REPOSITORY', 'example', 'a repository such as owner/name is allowed'],
    ['GITHUB_API_URL', 'http://api.github.com', here],
  ])('%s', (name, value, allowed) => {
    const { problems } = settle({ ...everything, [name]: value })
    expect(problems).toEqual([{ path: name, message: `found a value that is not shown; ${allowed}` }])
  })

  test('every variable is in this table, and all problems come at once', () => {
    const { problems } = settle(Object.fromEntries(variables.map(({ name }) => [name, '\u0001'.repeat(5000)])))
    // Without a token that makes sense nobody looks at GitHub's other variables.
    const github = ['GITHUB_REPOSITORY', 'GITHUB_API_URL']
    expect(problems.map(({ path }) => path ?? '').sort()).toEqual(variables.map(({ name }) => String(name)).filter((name) => !github.includes(name)).sort())
  })

  test.each(['a/b/c', '../x', 'a/..', 'a b/c', '/a', 'a/', 'https://github.com/a/b'])('GITHUB_REPOSITORY: %s', (value) => {
    expect(settle({ ...everything, GITHUB_REPOSITORY: value }).problems).toHaveLength(1)
  })
})

test('no value of the environment is ever in a problem or in what says why a service is off', () => {
  const parts = ['https://', 'http://', '@', ':', '/', ' ', '\r\n', '#', 'example.org', '<', '>', ',', 'ä']
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 4 }).chain((around) =>
    fc.integer({ min: 0, max: 4 }).map((at) => (seed: string) => [...around.slice(0, at), madeUpSecret(seed), ...around.slice(at)].join('')),
  )
  fc.assert(
    fc.property(fc.array(fc.option(text, { nil: undefined }), { minLength: variables.length, maxLength: variables.length }), (texts) => {
      const env = Object.fromEntries(variables.map(({ name }, at) => [name, texts[at]?.(name)]))
      const { settings, problems } = settle(env)
      const said = [...problems.map(problemLine), ...Object.values(settings.off)].join('\n').toLowerCase()
      for (const { name } of variables) expect(said).not.toContain(madeUpSecret(name).slice(0, 8).toLowerCase())
    }),
    { numRuns: 500 },
  )
})
