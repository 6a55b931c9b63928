import type { ConfiguredDispatch } from '../configured-dispatch.ts'
import type { VariableName } from '../dispatch-variables.ts'
import type { Checked } from '../parsed.ts'

/** What a service's settings are made of. */
export interface ServiceSources {
  /** What the configuration file says. */
  readonly file: ConfiguredDispatch
  /** For GitHub: the action's input, or the variable of the command line. */
  readonly token?: string
  /** A variable's value, where it is set and fit. One that is set and unfit is kept as a problem, without its value. */
  read<Value>(name: VariableName, parse: (text: string) => Checked<Value>): Value | undefined
  /** What is to be set, as a reader finds it: `SMTP_TO (or dispatch.email.to)`, or the variable that the key asks for. */
  named(variable: string, key: string): string
}

/** A service's settings; or why there are none: what to set, as a sentence without a full stop. */
export type ServiceSettings<Settings> = { readonly on: Settings } | { readonly off: string }

/** The sentence for what is missing: `set SMTP_HOST and SMTP_FROM`. */
export function toSet(names: readonly string[]): string {
  return `set ${names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`}`
}
