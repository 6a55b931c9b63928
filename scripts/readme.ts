import { parse } from 'yaml'
import { variables } from '../src/inputs/dispatch-variables.ts'
import { project } from '../src/model/project.ts'

/** What workflows write after `uses:`; `npm run generate` carries it into the READMEs and the examples. */
export const usesName = `${project.repository}@v1`

/** An input or an output as an action file declares it. */
export interface Field {
  readonly name: string
  readonly description: string
  /** Absent for outputs. */
  readonly default?: string
}

export interface ActionFile {
  readonly inputs: readonly Field[]
  readonly outputs: readonly Field[]
}

/** Reads the inputs and outputs of an action file's text. */
export function readAction(text: string): ActionFile {
  const action: unknown = parse(text)
  return { inputs: fieldsOf(action, 'inputs'), outputs: fieldsOf(action, 'outputs') }
}

/** Puts the tables of `action` between the markers of a README. */
export function withTables(readme: string, action: ActionFile): string {
  return between(between(readme, 'inputs', inputTable(action)), 'outputs', outputTable(action))
}

/** Puts the table of the bridge's environment variables between the markers of a README. */
export function withVariables(readme: string): string {
  const rows = variables.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`)
  return between(readme, 'variables', ['| variable | what it holds |', '|---|---|', ...rows].join('\n'))
}

/** Names this action in every `uses:`. One that is pinned by a commit is somebody else's, and one with a path is local. */
export function withUsesName(text: string): string {
  const [repository, version] = usesName.split('@')
  const own = /(\buses: )[\w.-]+\/[\w.-]+((?:\/[\w.-]+)*)@(?![0-9a-f]{40}\b)[\w.-]+/g
  return text.replace(own, (_, uses: string, folder: string) => `${uses}${repository}${folder}@${version}`)
}

function inputTable({ inputs }: ActionFile): string {
  const rows = inputs.map((input) => `| \`${input.name}\` | ${shown(input.default ?? '')} | ${cell(input.description)} |`)
  return ['| input | default | what it does |', '|---|---|---|', ...rows].join('\n')
}

function outputTable({ outputs }: ActionFile): string {
  const rows = outputs.map((output) => `| \`${output.name}\` | ${cell(output.description)} |`)
  return ['| output | what it holds |', '|---|---|', ...rows].join('\n')
}

function shown(value: string): string {
  return value === '' ? '' : `\`${cell(value)}\``
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ')
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`The markers ${start} and ${end} are not there, in this order`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

function fieldsOf(action: unknown, section: 'inputs' | 'outputs'): readonly Field[] {
  return Object.entries(membersOf(membersOf(action)[section])).map(([name, value]) => {
    const field = membersOf(value)
    const description = String(field['description'] ?? '')
    return section === 'inputs' ? { name, description, default: String(field['default'] ?? '') } : { name, description }
  })
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
