import { bridgeInputs, inputs, type Input } from './inputs.ts'

/** A flag of a command; without `value` it takes none. */
export type Flag = Pick<Input, 'name' | 'default' | 'description' | 'value'>

const json: Flag = { name: 'json', default: '', description: "Print the report's JSON instead of its Markdown." }
const force: Flag = { name: 'force', default: '', description: 'Write over a file that is there.' }
const loopFlags: readonly Flag[] = inputs.filter((input) => input.flag)
const place = loopFlags.filter(({ name }) => name === 'root' || name === 'config')

/** The commands, in the order of the help: the only list of them. */
export const commands = [
  { name: 'run', summary: 'Observe, judge, remember, and write the report and its ticket', flags: [...loopFlags, json] },
  { name: 'bridge', summary: 'Read the queue of tickets and say what would be sent', flags: bridgeInputs },
  { name: 'config check', summary: 'Check the configuration without running', flags: place },
  { name: 'config schema', summary: 'Print the JSON Schema of the configuration', flags: [] },
  { name: 'config init', summary: 'Write a commented configuration file', flags: [...place, force] },
  { name: 'help', summary: 'Show this, or the flags of a command', flags: [] },
  { name: 'version', summary: 'Print the version', flags: [] },
] as const satisfies readonly { name: string; summary: string; flags: readonly Flag[] }[]

type CommandEntry = (typeof commands)[number]
export type CommandName = CommandEntry['name']

/** The command that the first word or two name. */
export function findCommand(words: readonly string[]): CommandEntry | undefined {
  return commands.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '))
}
