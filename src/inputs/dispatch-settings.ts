import type { CarrierName } from '../model/dispatch.ts'
import type { CarrierSettings, DispatchSettings } from '../model/dispatch-settings.ts'
import type { Problem } from '../model/problem.ts'
import type { ChannelName } from '../model/ticket.ts'
import type { ConfiguredDispatch, UnsetKey } from './configured-dispatch.ts'
import { parseToken } from './credential.ts'
import type { VariableName } from './dispatch-variables.ts'
import type { Environment } from './environment.ts'
import { given } from './inputs.ts'
import { mismatch, notShown } from './mismatch.ts'
import type { Checked } from './parsed.ts'
import { emailSettings } from './services/email.ts'
import { githubSettings } from './services/github.ts'
import { notionSettings } from './services/notion.ts'
import { ntfySettings } from './services/ntfy.ts'
import { pushbulletSettings } from './services/pushbullet.ts'
import { toSet, type ServiceSettings, type ServiceSources } from './services/service.ts'
import { slackSettings } from './services/slack.ts'
import { webhookSettings } from './services/webhook.ts'

/** What dispatch settings are made of. */
export interface DispatchSources {
  readonly env: Environment
  readonly file: ConfiguredDispatch
  readonly alert: readonly ChannelName[]
  /** GitHub's token, and what problems call it. */
  readonly token: { readonly text: string | undefined; readonly spelled: string }
}

/** Keys without which a service is off anyway; where one of them waits for a variable, the service itself says so. */
const neededKeys = /^dispatch\.(?:slack\.channel|notion\.(?:parent-page|database|data-source)|ntfy\.topic|email\.to|webhook\.url)$/
/** Of the others, those that the environment may have as well. */
const inEnvironment: Readonly<Record<string, VariableName>> = { 'dispatch.ntfy.url': 'NTFY_URL', 'dispatch.email.from': 'SMTP_FROM' }

/** Blanks may be a part of these. */
const withBlanks: readonly VariableName[] = ['SMTP_PASS', 'WEBHOOK_SECRET']

/**
 * Where the bridge may deliver: the environment goes before the configuration file. A service that lacks something is off,
 * with what to set; what is there and makes no sense is a problem, which names the variable and never its value.
 */
export function dispatchSettings(sources: DispatchSources): { readonly settings: DispatchSettings; readonly problems: readonly Problem[] } {
  const { env, file, alert } = sources
  const problems: Problem[] = []
  const check = <Value>(spelled: string, text: string | undefined, parse: (text: string) => Checked<Value>): Value | undefined => {
    const checked = text === undefined ? undefined : parse(text)
    if (checked === undefined || 'value' in checked) return checked?.value
    problems.push({ path: spelled, message: mismatch(notShown, checked.allowed) })
    return undefined
  }
  const token = check(sources.token.spelled, given(sources.token.text), parseToken)
  const service: ServiceSources = {
    file,
    ...(token !== undefined && { token }),
    read: (name, parse) => check(name, variable(env, name), parse),
    named: (name, key) => {
      const unset = file.unset.find((one) => one.key === key || (neededKeys.test(one.key) && one.key.startsWith(`${key}.`)))
      return unset === undefined ? `${name} (or ${key})` : nameOf(unset)
    },
  }
  const off: Partial<Record<CarrierName, string>> = {}
  const open = <Settings>(carrier: CarrierName, settings: ServiceSettings<Settings>): Settings | undefined => {
    const unset = file.unset.filter((one) => one.carrier === carrier && !neededKeys.test(one.key) && !isInEnvironment(one.key, env))
    if ('on' in settings && unset.length === 0) return settings.on
    off[carrier] = 'off' in settings ? settings.off : toSet(unset.map(nameOf))
    return undefined
  }
  const carriers = present({
    slack: open('slack', slackSettings(service)),
    notion: open('notion', notionSettings(service)),
    ntfy: open('ntfy', ntfySettings(service)),
    pushbullet: open('pushbullet', pushbulletSettings(service)),
    email: open('email', emailSettings(service)),
    webhook: open('webhook', webhookSettings(service)),
    github: open('github', githubSettings(service)),
  })
  const { onUnknown, pathMap, deadlineMs } = file
  return { settings: { carriers, off, alert, onUnknown, pathMap, deadlineMs }, problems }
}

/** What was set, without the blanks around it; nothing but blanks is what a secret is that nobody made. */
function variable(env: Environment, name: VariableName): string | undefined {
  const text = env[name]
  return withBlanks.includes(name) && given(text) !== undefined ? text?.replace(/^[\r\n]+|[\r\n]+$/g, '') : given(text)
}

function isInEnvironment(key: string, env: Environment): boolean {
  const name = inEnvironment[key]
  return name !== undefined && variable(env, name) !== undefined
}

function nameOf({ variable: name, key }: UnsetKey): string {
  return `${name} (for ${key})`
}

type Opened = { readonly [Name in CarrierName]: CarrierSettings[Name] | undefined }

function present(carriers: Opened): CarrierSettings {
  return Object.fromEntries(Object.entries(carriers).filter(([, settings]) => settings !== undefined))
}
