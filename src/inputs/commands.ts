import { carriers, type CarrierName } from '../model/dispatch.ts'
import { channels, type ChannelName } from '../model/ticket.ts'
import { bridgeInputs } from './bridge-inputs.ts'
import { inputs, type Input } from './inputs.ts'
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

/** What the numbers of a series are. */
export const forms = ['gauge', 'counter', 'increment'] as const

const rootElse = 'Empty means `VELOS_ROOT`, else the workspace, or without a runner the current folder.'
const json: Flag = { name: 'json', default: '', description: "Print the report's JSON instead of its Markdown." }
const force: Flag = { name: 'force', default: '', description: 'Write over a file that is there.' }
const loopFlags: readonly Flag[] = inputs.filter((input) => input.flag)
const bridgeFlags: readonly Flag[] = bridgeInputs.filter((input) => input.flag).map(asFlag)
const bridgeFlagsNamed = (...names: readonly string[]): readonly Flag[] => bridgeFlags.filter(({ name }) => names.includes(name))
const channel: Words = { value: 'CHANNEL', description: `One of ${either(testable)}.`, many: false }
const tickets: Words = { value: 'TICKET...', description: "A ticket's id, its file's name, or its path.", many: true }
const place = loopFlags.filter(({ name }) => name === 'root' || name === 'config')
const configFlag = loopFlags.filter(({ name }) => name === 'config')
const csvFile: Words = {
  value: 'FILE.csv',
  description: 'Rows of a timestamp and a value below a header; - is the standard input.',
  many: false,
}
const query: Words = { value: 'WORDS...', description: 'Plain words; a record has to hold all of them.', many: true }
const insight: Words = { value: 'TEXT...', description: 'What the loop is to remember.', many: true }
const series: Words = {
  value: 'SERIES...',
  description: 'Series as the report shows them; * stands for any characters.',
  many: true,
}
const finding: Words = { value: 'FINDING', description: "A finding's id, or its series.", many: false }
const asJson: Flag = { name: 'json', default: '', description: 'Print JSON, for machines.' }
const count: Flag = { name: 'count', default: '20', description: 'How many to print, up to 100000.', value: 'NUMBER' }
const read: readonly Flag[] = [
  { name: 'root', default: '', description: `The folder whose memory is read. ${rootElse}`, value: 'FOLDER' },
  {
    name: 'branch',
    default: '',
    description: 'The branch whose memory is read, as this repository knows it. Empty means the files in the folder.',
    value: 'NAME',
  },
]
const write: Flag = { name: 'root', default: '', description: `The folder whose inbox is written to. ${rootElse}`, value: 'FOLDER' }
const from: Flag = { name: 'from', default: '', description: 'Who says it.', value: 'NAME' }
const tags: Flag = { name: 'tags', default: '', description: 'Words to find it by, as a comma list.', value: 'LIST' }
const form: Flag = {
  name: 'form',
  default: 'gauge',
  description:
    `What a value is: ${either(forms)}.` +
    ' A counter grows for ever and may start anew; an increment is what happened since the row before.',
  value: 'WORD',
}
const timezone: Flag = {
  name: 'timezone',
  default: 'UTC',
  description: 'Whose hours and days are learned: the IANA name of a time zone. Times without zone are UTC all the same.',
  value: 'ZONE',
}

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
  { name: 'memory recent', summary: 'Show the newest learning records', flags: [...read, count, asJson] },
  { name: 'memory search', summary: 'Find learning records by plain words', words: query, flags: [...read, count, asJson] },
  { name: 'memory stats', summary: 'Say what memory holds, and how large its files are', flags: [...read, asJson] },
  { name: 'memory append', summary: 'Hand the loop something to remember', words: insight, flags: [write, from, tags] },
  { name: 'memory relearn', summary: 'Have the loop learn anew what is usual of a series', words: series, flags: [write] },
  {
    name: 'explain',
    summary: 'Say where a finding comes from, and what would silence it',
    words: finding,
    flags: [...read, ...configFlag, asJson],
  },
  { name: 'detect', summary: 'Score the rows of a CSV file by how unusual they are', words: csvFile, flags: [form, timezone] },
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

/** First words that are no command by themselves: `config`, `memory`. */
export const groups: readonly string[] = [...new Set(commands.map(({ name }) => firstWord(name)))].filter(
  (word) => !commands.some(({ name }) => name === word),
)

/** The command that the first two words name, or else the first one. */
export function findCommand([first, second]: readonly string[]): CommandEntry | undefined {
  return commands.find(({ name }) => name === `${first} ${second}`) ?? commands.find(({ name }) => name === first)
}

/** An input as a flag, with the default that it has there. */
function asFlag(input: Input): Flag {
  return { ...input, default: input.flagDefault ?? input.default }
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? ''
}
