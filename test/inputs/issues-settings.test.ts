import { describe, expect, test } from 'vitest'
import type { InputValues } from '../../src/inputs/inputs.ts'
import { parseSettings } from '../../src/inputs/settings.ts'
import type { IssuesSettings } from '../../src/model/settings.ts'
import { madeUpSecret } from '../support/secret.ts'

const token = madeUpSecret('issues')
const env = { GITHUB_REPOSITORY: 'acme/ops' }

async function read(text: string, inputs: InputValues = { token }, more: Readonly<Record<string, string>> = {}): Promise<IssuesSettings | undefined> {
  return (await parseSettings({ inputs, env: { ...env, ...more }, root: '/root', file: { path: 'velos.yml', text } })).collect.issues
}

const place = { url: 'https://api.github.com', token, owner: 'acme', repository: 'ops', labels: ['velos'], isAsked: false, timezone: 'UTC' }

describe('labels on issues are read', () => {
  test.each([
    ['not without being asked for', '', undefined],
    ['where tickets ask for issues', 'dispatch: { send: { github: true } }', place],
    ['where somebody says so', 'collect: { issues: true }', { ...place, isAsked: true }],
    ['not where somebody says so', '{ collect: { issues: false }, dispatch: { send: { github: true } } }', undefined],
    ['under the label of the bridge', '{ collect: { issues: true }, dispatch: { github: { labels: [watched, ops] } } }', { ...place, isAsked: true, labels: ['watched', 'ops'] }],
    ['in the time zone of people', '{ report: { timezone: Asia/Seoul }, dispatch: { send: { github: true } } }', { ...place, timezone: 'Asia/Seoul' }],
  ])('%s', async (_, text, settings) => {
    expect(await read(text)).toEqual(settings)
  })

  test('as the input "send" has it', async () => {
    expect(await read('', { token, send: 'github' })).toEqual(place)
    expect(await read('dispatch: { send: { github: true } }', { token, send: 'slack' })).toBeUndefined()
  })

  test('on a server of one\'s own', async () => {
    expect(await read('collect: { issues: true }', { token }, { GITHUB_API_URL: 'https://git.example.org/api/v3/' })).toMatchObject({ url: 'https://git.example.org/api/v3' })
  })

  test('with the token of the environment on the command line', async () => {
    const sources = { inputs: {}, source: 'flag', root: '/root', file: { path: 'velos.yml', text: 'collect: { issues: true }' } } as const
    expect((await parseSettings({ ...sources, env: { ...env, GITHUB_TOKEN: token } })).collect.issues).toMatchObject({ token })
    expect((await parseSettings({ ...sources, env })).collect.issues).toEqual({ lacks: 'give the action the input "token", or set GITHUB_TOKEN on the command line' })
  })
})

test.each([
  ['no token', { token: '' }, {}, 'give the action the input "token", or set GITHUB_TOKEN on the command line'],
  ['no repository', { token }, { GITHUB_REPOSITORY: '' }, 'set GITHUB_REPOSITORY'],
  ['another repository', { token }, { GITHUB_REPOSITORY: '../..' }, 'GITHUB_REPOSITORY makes no sense: a repository such as owner/name is allowed'],
  ['another URL', { token }, { GITHUB_API_URL: 'http://x.test' }, 'GITHUB_API_URL makes no sense: https:// is allowed, and http:// for this machine only (localhost, 127.0.0.1, [::1])'],
  ['another token', { token: 'a b' }, {}, 'input "token" makes no sense: one word of printable ASCII characters is allowed'],
])('%s is a reason not to look, and none not to run', async (_, inputs, more, lacks) => {
  expect(await read('collect: { issues: true }', inputs, more)).toEqual({ lacks })
})
