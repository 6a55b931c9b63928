import { carriers, type CarrierName } from '../model/dispatch.ts'
import { channels, type ChannelName } from '../model/ticket.ts'
import { bridgeInputs, inputs, type Input } from './inputs.ts'
import { either } from './mismatch.ts'

/** A flag of a command; without `value` it takes none. */
export type Flag = Pick<Input, 'name' | 'default' | 'description' | 'value'>

/** The words that a command takes, one at the least. */
export interface Words {
  /** What the help shows for one. */
  readonly value: string
  readonly description: string
  readonly many: boolean
}

/** What can be tested: the channels of a ticket, and each push service by itself. */
export type TestableName = ChannelName | CarrierName
export const testable: readonly TestableName[] = [...new Set<TestableName>([...channels, ...carriers])]

const json: Flag = { name: 'json', default: '', description: "Print the report's JSON instead of its Markdown." }
const force: Flag = { name: 'force', default: '', description: 'Write over a file that is there.' }
const loopFlags: readonly Flag[] = inputs.filter((input) => input.flag)
const bridgeFlags: readonly Flag[] = bridgeInputs.filter((input) => input.flag).map(asFlag)
const bridgeFlagsNamed = (...names: readonly string[]): readonly Flag[] => bridgeFlags.filter(({ name }) => names.includes(name))
const channel: Words = { value: 'CHANNEL', description: `One of ${either(testable)}.`, many: false }
const tickets: Words = { value: 'TICKET...', description: "A ticket's id, its file's name, or its path.", many: true }
const place = loopFlags.filter(({ name }) => name === 'root' || name === 'config')

/** The commands, in the order of the help: the only list of them. */
export const commands = [
  { name: 'run', summary: 'Observe, judge, remember, and write the report and its ticket', flags: [...loopFlags, json] },
  { name: 'bridge', summary: 'Deliver the tickets of the queue', flags: bridgeFlags },
  { name: 'bridge test', summary: 'Send a marked test message, and explain what comes of it', words: channel, flags: bridgeFlagsNamed('root', 'config') },
  {
    name: 'bridge replay',
    summary: 'Make failed and pending tickets due again',
    words: tickets,
    flags: bridgeFlagsNamed('root', 'config', 'deliver', 'branch'),
  },
  { name: 'config check', summary: 'Check the configuration without running', flags: place },
  { name: 'config schema', summary: 'Print the JSON Schema of the configuration', flags: [] },
  { name: 'config init', summary: 'Write a commented configuration file', flags: [...place, force] },
  { name: 'help', summary: 'Show this, or the flags of a command', flags: [] },
  { name: 'version', summary: 'Print the version', flags: [] },
] as const satisfies readonly CommandShape[]

interface CommandShape {
  readonly name: string
  readonly summary: string
  /** Absent: flags only. */
  readonly words?: Words
  readonly flags: readonly Flag[]
}

export type CommandName = (typeof commands)[number]['name']
export type CommandEntry = CommandShape & { readonly name: CommandName }

/** The command that the first two words name, or else the first one. */
export function findCommand([first, second]: readonly string[]): CommandEntry | undefined {
  return commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
}

/** An input as a flag, with the default that it has there. */
function asFlag(input: Input): Flag {
  return { ...input, default: input.flagDefault ?? input.default }
}
