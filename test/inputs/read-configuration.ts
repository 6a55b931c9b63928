import { parseBridgeSettings } from '../../src/inputs/bridge-settings.ts'
import { parseSettings } from '../../src/inputs/settings.ts'
import type { BridgeSettings } from '../../src/model/bridge-settings.ts'
import { VelosError } from '../../src/model/errors.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Settings } from '../../src/model/settings.ts'
import { madeUpSecret } from '../support/secret.ts'
import { thrownBy } from './thrown-by.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The settings that a configuration file's text makes. */
export async function read(text: string, env: Environment = {}): Promise<Settings> {
  return await parseSettings({ inputs: {}, env, root: '/root', file: { path: 'velos.yml', text } })
}

/** The bridge's settings that a configuration file's text makes. */
export async function readBridge(text: string, env: Environment = {}): Promise<BridgeSettings> {
  return await parseBridgeSettings({ inputs: { token: env['GITHUB_TOKEN'] }, env, root: '/root', file: { path: 'velos.yml', text } })
}

/** An environment in which every service has all that it needs; the secrets are made here. */
export const everyService: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: madeUpSecret('slack'),
  SLACK_CHANNEL_ID: 'C0123456789',
  NOTION_TOKEN: madeUpSecret('notion'),
  NOTION_PARENT_PAGE_ID: '0f3c5a52-8d6b-4a57-9a35-6b7e2f3a9d10',
  NTFY_TOPIC: 'velos',
  PUSHBULLET_TOKEN: madeUpSecret('pushbullet'),
  SMTP_HOST: 'smtp.example.org',
  SMTP_FROM: 'velos@example.org',
  SMTP_TO: 'ops@example.org',
  WEBHOOK_URL: 'https://hooks.example.org/velos',
  GITHUB_TOKEN: madeUpSecret('github'),
  GITHUB_REPOSITORY: 'example/system',
}

/** What is wrong with a configuration file's text, apart and as the lines of the error. */
export async function problemsOf(text: string, env: Environment = {}): Promise<readonly Problem[]> {
  const error = await thrownBy(async () => await read(text, env))
  if (!(error instanceof VelosError) || error.code !== 'configuration') throw new Error('no configuration error', { cause: error })
  return error.problems
}

/** The same as `line:column path: message`. */
export async function linesOf(text: string, env: Environment = {}): Promise<readonly string[]> {
  const error = await thrownBy(async () => await read(text, env))
  return error instanceof VelosError ? error.message.replaceAll(/^velos\.yml:/gm, '').split('\n') : []
}
