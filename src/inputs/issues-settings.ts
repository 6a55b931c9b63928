import type { IssuesSettings } from '../model/settings.ts'
import type { Send } from '../model/ticket.ts'
import type { ConfiguredDispatch } from './configured-dispatch.ts'
import { parseToken } from './credential.ts'
import type { Environment } from './environment.ts'
import { given, spelled, type InputSource, type InputValues } from './inputs.ts'
import type { Checked } from './parsed.ts'
import { githubSettings } from './services/github.ts'

/** What the settings of the collector `issues` are made of. */
export interface IssuesSources {
  /** What the configuration says; absent: as the tickets ask for issues or do not. */
  readonly chosen: boolean | undefined
  readonly send: Send
  readonly inputs: InputValues
  readonly source: InputSource
  readonly env: Environment
  readonly file: ConfiguredDispatch
  readonly timezone: string
}

/**
 * Where the loop reads on issues what people have seen: the place where the bridge keeps them, by the same variables. What
 * is missing or makes no sense is no problem of the run's, but a reason not to look, which shows no value.
 */
export function issuesSettings({ chosen, send, inputs, source, env, file, timezone }: IssuesSources): IssuesSettings | undefined {
  if (!(chosen ?? send.github === true)) return undefined
  const wrong: string[] = []
  const check = <Value>(name: string, text: string | undefined, parse: (text: string) => Checked<Value>): Value | undefined => {
    const written = given(text)
    const checked = written === undefined ? undefined : parse(written)
    if (checked === undefined || 'value' in checked) return checked?.value
    wrong.push(`${name} makes no sense: ${checked.allowed}`)
    return undefined
  }
  const token = source === 'input' ? check(spelled('token', source), inputs.token, parseToken) : check('GITHUB_TOKEN', env['GITHUB_TOKEN'], parseToken)
  const settings = githubSettings({
    file,
    ...(token !== undefined && { token }),
    read: (name, parse) => check(name, env[name], parse),
    named: (name) => name,
  })
  const [first] = wrong
  if (first !== undefined) return { lacks: first }
  return 'off' in settings ? { lacks: settings.off } : { ...settings.on, isAsked: chosen === true, timezone }
}
