import { describe, expect, test } from 'vitest'
import { bridgeInputs } from '../../src/inputs/bridge-inputs.ts'
import { parseBridgeSettings } from '../../src/inputs/bridge-settings.ts'
import { bridgeInputsOf } from '../../src/inputs/inputs.ts'
import { VelosError } from '../../src/model/errors.ts'
import { disguises, madeUpSecret } from '../support/secret.ts'
import { everyService, read, readBridge } from './read-configuration.ts'
import { thrownBy } from './thrown-by.ts'

const root = '/root'
const defaults = { root, deliver: 'commit', maxTickets: 100, timeBudgetMs: 120_000, failOn: 'failed', dryRun: false, handledAtMost: 1000 }
const { GITHUB_TOKEN: token = '', ...withoutToken } = everyService

async function problemsOf(text: string, env: Readonly<Record<string, string>>): Promise<string> {
  const error = await thrownBy(async () => await readBridge(text, env))
  return error instanceof VelosError ? error.message : ''
}

describe('inputs', () => {
  test('nothing given', async () => {
    const { dispatch, ...rest } = await parseBridgeSettings({ inputs: {}, env: {}, root })
    expect(rest).toEqual(defaults)
    expect(dispatch).toMatchObject({ carriers: {}, alert: [], onUnknown: 'resend', pathMap: [], deadlineMs: 30_000 })
    expect(Object.keys(dispatch.off)).toEqual(['slack', 'notion', 'ntfy', 'pushbullet', 'email', 'webhook', 'github'])
  })

  test('on the command line the queue is in the folder unless told', async () => {
    expect(await parseBridgeSettings({ inputs: {}, source: 'flag', env: {}, root })).toMatchObject({ ...defaults, deliver: 'none' })
    expect(await parseBridgeSettings({ inputs: { deliver: 'commit' }, source: 'flag', env: {}, root })).toMatchObject(defaults)
  })

  test('the defaults that bridge/action.yml hands over change nothing', async () => {
    const given = Object.fromEntries(bridgeInputs.map((input) => [input.name, input.name === 'token' ? token : input.default]))
    expect(await parseBridgeSettings({ inputs: given, env: {}, root })).toMatchObject(defaults)
  })

  test('everything given, with blanks and in any case', async () => {
    const inputs = {
      deliver: ' NONE ',
      branch: 'velos-data\n',
      'max-tickets': '7',
      'time-budget': ' 5m',
      'fail-on': 'Skipped',
      'dry-run': 'TRUE',
    }
    expect(await parseBridgeSettings({ inputs, env: {}, root })).toMatchObject({
      deliver: 'none',
      branch: 'velos-data',
      maxTickets: 7,
      timeBudgetMs: 300_000,
      failOn: 'skipped',
      dryRun: true,
    })
  })

  test.each([
    ['deliver', 'artifact', 'found "artifact"; commit or none is allowed'],
    ['deliver', 'comit', 'found "comit"; commit or none is allowed; did you mean "commit"?'],
    ['branch', '-x', 'found "-x"; a name begins with neither "-" nor "/" and ends with neither "/" nor "."'],
    ['max-tickets', '0', 'found "0"; a whole number from 1 to 1000000 is allowed'],
    ['max-tickets', '1e3', 'found "1e3"; a whole number from 1 to 1000000 is allowed'],
    ['time-budget', '120', 'found "120"; a duration from 1s to 6h is allowed, such as 120s'],
    ['time-budget', '999ms', 'found "999ms"; a duration from 1s to 6h is allowed, such as 120s'],
    ['time-budget', '7h', 'found "7h"; a duration from 1s to 6h is allowed, such as 120s'],
    ['fail-on', 'warn', 'found "warn"; never, failed, pending or skipped is allowed'],
    ['dry-run', 'yes', 'found "yes"; true or false is allowed'],
  ])('%s: %s', async (name, value, message) => {
    const act = (source: 'input' | 'flag') => async () => await parseBridgeSettings({ inputs: { [name]: value }, source, env: {}, root })
    expect(await thrownBy(act('input'))).toMatchObject({ code: 'configuration', exitCode: 2, problems: [{ path: `input "${name}"`, message }] })
    expect(await thrownBy(act('flag'))).toMatchObject({ problems: [{ path: `--${name}`, message }] })
  })

  test('as the runner hands them over', () => {
    const env = { 'INPUT_DRY-RUN': 'true', 'INPUT_MAX-TICKETS': '3', INPUT_TOKEN: token, INPUT_SEND: 'x' }
    expect(bridgeInputsOf(env)).toEqual({ ...Object.fromEntries(bridgeInputs.map(({ name }) => [name, undefined])), 'dry-run': 'true', 'max-tickets': '3', token })
  })
})

describe("GitHub's token", () => {
  const env = { GITHUB_TOKEN: madeUpSecret('env'), GITHUB_REPOSITORY: 'a/b' }
  test('is an input of the action, which does not look into the environment', async () => {
    const by = async (text: string) => (await parseBridgeSettings({ inputs: { token: text }, env, root })).dispatch.carriers.github?.token
    expect([await by(token), await by('')]).toEqual([token, undefined])
  })

  test('is in the environment of a command', async () => {
    const { dispatch } = await parseBridgeSettings({ inputs: {}, source: 'flag', env, root })
    expect(dispatch.carriers.github).toMatchObject({ token: env.GITHUB_TOKEN, owner: 'a', repository: 'b' })
  })

  test('is named, and not shown, where it makes no sense', async () => {
    const inputs = { token: `${token} ${token}` }
    expect(await thrownBy(async () => await parseBridgeSettings({ inputs, env, root }))).toMatchObject({
      message: 'input "token": found a value that is not shown; one word of printable ASCII characters is allowed',
    })
  })
})

const everything = `
retention: { reports: 50 }
dispatch:
  send: { slack: true }
  alert: [email, push]
  slack: { channel: C09, also: ["#ops"] }
  notion: { data-source: 0F3C5A528d6b4a579a356b7e2f3a9d10, also: [1f3c5a528d6b4a579a356b7e2f3a9d10] }
  email: { to: [A <a@example.org>, b@example.org, a@EXAMPLE.org], from: V <v@example.org>, tls: optional }
  webhook: { url: "https://hooks.example.org/\${WEBHOOK_PATH}/" }
  ntfy: { url: https://ntfy.example.org/, topic: velos }
  github: { labels: [velos, ops] }
  on-unknown: hold
  path-map: { 'D:\\velos\\': ., '/srv/velos/data/': data/old/, C:\\: data }
  deadline: 2s
`

describe('the configuration file', () => {
  test('says everything but the secrets', async () => {
    const { SLACK_BOT_TOKEN, NOTION_TOKEN, SMTP_HOST, GITHUB_REPOSITORY } = everyService
    const env = { SLACK_BOT_TOKEN, NOTION_TOKEN, SMTP_HOST, GITHUB_REPOSITORY, GITHUB_TOKEN: token, WEBHOOK_PATH: 'a/b', PUSHBULLET_TOKEN: token }
    const { dispatch, ...rest } = await readBridge(everything, env)
    expect(rest).toEqual({ ...defaults, handledAtMost: 50, configFile: 'velos.yml' })
    expect(dispatch).toEqual({
      carriers: {
        slack: { by: 'bot', token: SLACK_BOT_TOKEN, channel: 'C09', url: 'https://slack.com/api', also: ['#ops'] },
        notion: {
          url: 'https://api.notion.com',
          token: NOTION_TOKEN,
          parent: { kind: 'data-source', id: '0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10' },
          also: ['1f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10'],
        },
        ntfy: { url: 'https://ntfy.example.org', topic: 'velos' },
        pushbullet: { url: 'https://api.pushbullet.com', token },
        email: {
          host: SMTP_HOST,
          port: 587,
          tls: 'optional',
          from: { name: 'V', address: 'v@example.org' },
          to: [{ name: 'A', address: 'a@example.org' }, { name: '', address: 'b@example.org' }],
        },
        webhook: { url: 'https://hooks.example.org/a/b/' },
        github: { url: 'https://api.github.com', token, owner: 'example', repository: 'system', labels: ['velos', 'ops'] },
      },
      off: {},
      alert: ['push', 'email'],
      onUnknown: 'hold',
      pathMap: [{ from: 'D:\\velos', to: '.' }, { from: '/srv/velos/data', to: 'data/old' }, { from: 'C:\\', to: 'data' }],
      deadlineMs: 2000,
    })
  })

  test('leaves the loop alone, which has none of the secrets', async () => {
    const { send, alert, ...rest } = await read(everything)
    expect({ send, alert }).toEqual({ send: { slack: true, notion: true, push: false, email: false }, alert: ['push', 'email'] })
    expect('dispatch' in rest).toBe(false)
  })

  test.each([
    ['webhook: { url: "${HOOK}" }', 'webhook', 'set HOOK (for dispatch.webhook.url)'],
    ['webhook: { url: "https://${HOST}/a" }', 'webhook', 'set HOST (for dispatch.webhook.url)'],
    ['slack: { channel: "${CHANNEL}" }', 'slack', 'set SLACK_BOT_TOKEN and CHANNEL (for dispatch.slack.channel), or SLACK_WEBHOOK_URL'],
    ['notion: { database: "${DATABASE}" }', 'notion', 'set NOTION_TOKEN and DATABASE (for dispatch.notion.database)'],
    ['email: { to: [a@example.org, "${OPS}"] }', 'email', 'set SMTP_HOST, SMTP_FROM (or dispatch.email.from) and OPS (for dispatch.email.to)'],
    ['email: { from: "${FROM}" }', 'email', 'set SMTP_HOST, FROM (for dispatch.email.from) and SMTP_TO (or dispatch.email.to)'],
    ['ntfy: { topic: "${TOPIC}" }', 'ntfy', 'set TOPIC (for dispatch.ntfy.topic)'],
  ] as const)('waits for a variable: %s', async (text, carrier, sentence) => {
    expect((await readBridge(`dispatch: { ${text} }`, {})).dispatch.off[carrier]).toBe(sentence)
    const blank = Object.fromEntries([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => [name, ' ']))
    expect((await readBridge(`dispatch: { ${text} }`, blank)).dispatch.off[carrier]).toBe(sentence)
    expect((await readBridge(`dispatch: { ${text} }`, everyService)).dispatch.off).toEqual({})
  })

  test.each([
    ['slack: { also: ["${MORE}"] }', 'slack', 'set MORE (for dispatch.slack.also)'],
    ['notion: { also: ["${A}"] }', 'notion', 'set A (for dispatch.notion.also)'],
    ['email: { tls: "${TLS}" }', 'email', 'set TLS (for dispatch.email.tls)'],
    ['ntfy: { url: "${SERVER}" }', 'ntfy', 'set SERVER (for dispatch.ntfy.url)'],
    ['github: { labels: ["${A}", "${B}"] }', 'github', 'set A (for dispatch.github.labels) and B (for dispatch.github.labels)'],
  ] as const)('turns off what has all but a detail: %s', async (text, carrier, sentence) => {
    const { dispatch } = await readBridge(`dispatch: { ${text} }`, everyService)
    expect(dispatch.off).toEqual({ [carrier]: sentence })
    expect(carrier in dispatch.carriers).toBe(false)
  })

  test('the environment makes up for a detail too', async () => {
    const env = { ...everyService, NTFY_URL: 'https://ntfy.example.org' }
    const { dispatch } = await readBridge('dispatch: { ntfy: { url: "${SERVER}" }, email: { from: "${FROM}" } }', env)
    expect(dispatch.off).toEqual({})
  })

  test('a variable that is not set is a problem everywhere else', async () => {
    expect(await problemsOf('dispatch: { on-unknown: "${A}", alert: ["${B}"], slack: "${C}", webhook: { url: "${a b}" } }', {})).toBe(
      [
        'velos.yml:1:25 dispatch.on-unknown: found "${A}"; the environment variable A is not set',
        'velos.yml:1:41 dispatch.alert[0]: found "${B}"; the environment variable B is not set',
        'velos.yml:1:57 dispatch.slack: found "${C}"; the environment variable C is not set',
        'velos.yml:1:81 dispatch.webhook.url: found "${a b}"; ${NAME} is allowed, and $${ for the characters ${ themselves',
      ].join('\n'),
    )
  })

  test('shows no URL and nothing that came from the environment', async () => {
    const secret = madeUpSecret('file')
    const text = `dispatch: { webhook: { url: "http://user:${secret}@example.org" }, ntfy: { url: "https://${secret}@ntfy.sh", topic: "\${TOPIC}" }, email: { to: ["\${TOPIC}"] } }`
    const said = await problemsOf(text, { TOPIC: `not a topic ${secret}` })
    expect(said.replaceAll(/velos\.yml:\d+:\d+ /g, '').split('\n')).toEqual([
      'dispatch.webhook.url: found a value that is not shown; a URL without a user name and password is allowed',
      'dispatch.ntfy.url: found a value that is not shown; a URL without a user name and password is allowed',
      'dispatch.ntfy.topic: found "${TOPIC}"; a topic of 1 to 64 letters, digits, - and _ is allowed',
      'dispatch.email.to[0]: found "${TOPIC}"; an address such as ops@example.org or Ops <ops@example.org> is allowed',
    ])
    for (const disguise of disguises(secret)) expect(said).not.toContain(disguise)
  })

  test('inputs, environment and file: every problem in one error', async () => {
    const act = async () =>
      await parseBridgeSettings({
        inputs: { 'fail-on': 'x', token: 'a b' },
        env: { ...withoutToken, SMTP_PORT: 'x' },
        root,
        file: { path: 'velos.yml', text: 'dispatch:\n  deadline: 6m\n' },
      })
    expect(await thrownBy(act)).toMatchObject({
      code: 'configuration',
      message: [
        'input "fail-on": found "x"; never, failed, pending or skipped is allowed',
        'input "token": found a value that is not shown; one word of printable ASCII characters is allowed',
        'SMTP_PORT: found a value that is not shown; a port from 1 to 65535 is allowed, such as 587 or 465',
        'velos.yml:2:13 dispatch.deadline: found "6m"; a duration from 100ms to 5m is allowed, such as 30s',
      ].join('\n'),
    })
  })

  test('a file that was asked for and is not there', async () => {
    const act = async () => await parseBridgeSettings({ inputs: {}, source: 'flag', env: {}, root, file: { path: 'x.yml', text: undefined } })
    expect(await thrownBy(act)).toMatchObject({ message: '--config: found "x.yml"; there is no such file; an existing file, relative to the root, is allowed' })
  })
})
