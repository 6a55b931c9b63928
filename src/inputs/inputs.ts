import { bridgeInputs } from './bridge-inputs.ts'

/** An input of an action, and the flag of the command line that mirrors it. */
export interface Input {
  readonly name: string
  /** As `action.yml` has it; empty: what then happens is in the description. */
  readonly default: string
  /** As the command line has it, where that differs. */
  readonly flagDefault?: string
  /** As `action.yml` and the README have it. */
  readonly description: string
  /** What the help shows for the value; absent for a flag that takes none. */
  readonly value?: string
  /** False: an input of the action only. */
  readonly flag: boolean
}

/** The loop's inputs: the only list of them. */
export const inputs = [
  {
    name: 'root',
    default: '',
    description:
      'The folder to observe and to write `data/` into.' +
      ' Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.',
    value: 'FOLDER',
    flag: true,
  },
  {
    name: 'config',
    default: '',
    description:
      'The configuration file, relative to the root.' +
      ' Empty means `.github/velos.yml`, else `velos.yml`, where there is one.',
    value: 'FILE',
    flag: true,
  },
  {
    name: 'deliver',
    default: 'commit',
    description:
      'Where the files go, as a comma list of `commit` and `artifact` (in the action only);' +
      ' or `none`, which writes into the folder only.',
    value: 'LIST',
    flag: true,
  },
  {
    name: 'branch',
    default: '',
    description:
      'The branch to commit to; it is made where it is missing. Empty means the branch that is checked out.',
    value: 'NAME',
    flag: true,
  },
  {
    name: 'commit-message',
    default: 'chore(velos): report {timestamp}',
    description: 'The subject of the commit. `{timestamp}` and `{status}` are filled in.',
    value: 'TEXT',
    flag: true,
  },
  {
    name: 'artifact-name',
    default: 'velos-report',
    description: 'The name of the artifact; it must differ for each job of a matrix.',
    value: 'NAME',
    flag: false,
  },
  {
    name: 'artifact-retention-days',
    default: '',
    description: "How many days the artifact is kept. Empty means the repository's setting.",
    value: 'DAYS',
    flag: false,
  },
  {
    name: 'send',
    default: '',
    description:
      'The channels that the ticket asks for, as a comma list of `slack`, `notion`, `push`, `email`, `webhook` and' +
      ' `github`; or `none`. Empty means what the configuration says, else `slack, notion`.',
    value: 'LIST',
    flag: true,
  },
  {
    name: 'when',
    default: '',
    description:
      'When the channels are told: `always`, `change`, `warn`, `critical`, `daily` or `weekly`.' +
      ' Empty means what the configuration says, else `always`.',
    value: 'WORD',
    flag: true,
  },
  {
    name: 'fail-on',
    default: 'never',
    description:
      'Fail the step, once all is written, from this status on; `warn` also fails on UNKNOWN.' +
      ' One of `never`, `warn`, `critical`.',
    value: 'STATUS',
    flag: true,
  },
  { name: 'dry-run', default: 'false', description: 'Print what would be written and write nothing.', flag: true },
  {
    name: 'token',
    default: '${{ github.token }}',
    description: 'For reading labels on issues, where tickets ask for `github`; it needs `issues: read`. Empty turns that off.',
    flag: false,
  },
] as const satisfies readonly Input[]

export type InputName = (typeof inputs)[number]['name']
export type BridgeInputName = (typeof bridgeInputs)[number]['name']

/** What was given, as text; empty and absent are the same. */
export type InputValues = { readonly [Name in InputName]?: string | undefined }
export type BridgeInputValues = { readonly [Name in BridgeInputName]?: string | undefined }

/** Where the values of inputs come from: an action's inputs or a command's flags. */
export type InputSource = 'input' | 'flag'

/** An input as the user wrote it, for messages: `input "deliver"`, `--deliver`. */
export function spelled(name: string, source: InputSource): string {
  return source === 'flag' ? `--${name}` : `input "${name}"`
}

/** The loop's inputs as the runner hands them to an action: `INPUT_DRY-RUN`. */
export function inputsOf(env: Readonly<Record<string, string | undefined>>): InputValues {
  return handedOver(inputs, env)
}

/** The bridge's inputs, likewise. */
export function bridgeInputsOf(env: Readonly<Record<string, string | undefined>>): BridgeInputValues {
  return handedOver(bridgeInputs, env)
}

function handedOver(table: readonly Input[], env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(table.map(({ name }) => [name, env[`INPUT_${name.toUpperCase()}`]]))
}

/** A text that was given: trimmed; undefined where nothing was. */
export function given(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}
