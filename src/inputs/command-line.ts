import { VelosError } from '../model/errors.ts'
import { bridgeInputs } from './bridge-inputs.ts'
import { commands, findCommand, groups, testable, type CommandName, type forms, type TestableName, type Words } from './commands.ts'
import { flagReader, type FlagReader } from './flag-values.ts'
import { parseFlags, type ParsedFlags } from './flags.ts'
import { inputs, type BridgeInputValues, type Input, type InputValues } from './inputs.ts'
import { allowedWords, mismatch, quoted, unknownWord } from './mismatch.ts'

/** What the command line asks for. */
export type Command =
  | { readonly name: 'run'; readonly inputs: InputValues; readonly json: boolean }
  | { readonly name: 'bridge'; readonly inputs: BridgeInputValues }
  | { readonly name: 'bridge test'; readonly channel: TestableName; readonly inputs: BridgeInputValues }
  | { readonly name: 'bridge replay'; readonly tickets: readonly string[]; readonly inputs: BridgeInputValues }
  | { readonly name: 'config check'; readonly inputs: InputValues }
  | { readonly name: 'config schema' }
  | { readonly name: 'config init'; readonly inputs: InputValues; readonly force: boolean }
  | (MemoryPlace & { readonly name: 'memory recent'; readonly count: number; readonly json: boolean })
  | (MemoryPlace & { readonly name: 'memory search'; readonly words: readonly string[]; readonly count: number; readonly json: boolean })
  | (MemoryPlace & { readonly name: 'memory stats'; readonly json: boolean })
  | (Insight & { readonly name: 'memory append'; readonly inputs: RootInput })
  | { readonly name: 'memory relearn'; readonly inputs: RootInput; readonly series: readonly string[] }
  | (MemoryPlace & { readonly name: 'explain'; readonly finding: string; readonly json: boolean })
  /** `file` is `-` for the standard input. */
  | { readonly name: 'detect'; readonly file: string; readonly form: (typeof forms)[number]; readonly timezone: string }
  | { readonly name: 'help'; readonly about?: CommandName }
  | { readonly name: 'version' }

type RootInput = Pick<InputValues, 'root'>

/** What somebody wants remembered; `from` is absent where nobody is named. */
interface Insight {
  readonly text: string
  readonly from?: string
  readonly tags: readonly string[]
}

/** Whose memory is read: that of a branch, or of the folder where it is absent. */
interface MemoryPlace {
  readonly inputs: Pick<InputValues, 'root' | 'config'>
  /** A name that git takes. */
  readonly branch?: string
}

/**
 * Reads the words after the program's name. Throws a VelosError `usage` with every problem, a line each. No word at all,
 * `config` or `memory` alone, and `--help` anywhere ask for help.
 */
export function parseCommandLine(argv: readonly string[]): Command {
  const [first, second] = argv
  if (first === undefined || isHelp(first)) return { name: 'help' }
  if (first === '--version' || first === '-V') return { name: 'version' }
  if (groups.includes(first) && (second === undefined || isHelp(second))) return { name: 'help' }
  if (first === 'help') return helpAbout(argv.slice(1))
  const found = findCommand(argv)
  if (found === undefined || isMistaken(found.name, second)) throw usage([unknownCommand(argv)])

  const parsed = parseFlags(found.flags, argv.slice(found.name.split(' ').length), found.words !== undefined)
  if (parsed.wantsHelp) return { name: 'help', about: found.name }
  const reader = flagReader(found.flags, parsed.values)
  const command = commandOf(found.name, parsed, reader)
  const wrongWords = found.words === undefined ? [] : wordProblems(found.name, found.words, parsed.words)
  const problems = [...parsed.problems, ...reader.problems, ...wrongWords]
  if (command === undefined || problems.length > 0) throw usage(problems)
  return command
}

/** Undefined where its words are not those that it takes. What the reader has against a value is a problem besides. */
function commandOf(name: CommandName, { values, words }: ParsedFlags, reader: FlagReader): Command | undefined {
  const [first = ''] = words
  const given = { inputs: among(inputs, values), json: isOn(values.get('json')) }
  const place = (): MemoryPlace => ({ inputs: placed(values), ...reader.branch() })
  switch (name) {
    case 'run':
      return { name, ...given }
    case 'bridge':
      return { name, inputs: among(bridgeInputs, values) }
    case 'bridge test': {
      const channel = testableOf(first)
      return channel && { name, channel, inputs: among(bridgeInputs, values) }
    }
    case 'bridge replay':
      return { name, tickets: [...new Set(words)], inputs: among(bridgeInputs, values) }
    case 'config check':
      return { name, inputs: given.inputs }
    case 'config init':
      return { name, inputs: given.inputs, force: isOn(values.get('force')) }
    case 'memory recent':
      return { name, ...place(), count: reader.count(), json: given.json }
    case 'memory search':
      return { name, ...place(), words, count: reader.count(), json: given.json }
    case 'memory stats':
      return { name, ...place(), json: given.json }
    case 'memory append':
      return { name, inputs: placed(values), text: words.join(' '), ...reader.from(), tags: reader.tags() }
    case 'memory relearn':
      return { name, inputs: placed(values), series: [...new Set(words)] }
    case 'explain':
      return { name, ...place(), finding: first, json: given.json }
    case 'detect':
      return { name, file: first, form: reader.form(), timezone: reader.timezone() }
    default:
      return { name }
  }
}

function among(table: readonly Input[], values: ParsedFlags['values']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(table.filter(({ name }) => values.has(name)).map(({ name }) => [name, values.get(name)]))
}

function placed(values: ParsedFlags['values']): MemoryPlace['inputs'] {
  return among(inputs.filter(({ name }) => name === 'root' || name === 'config'), values)
}

function wordProblems(name: CommandName, { value, many }: Words, words: readonly string[]): readonly string[] {
  const [first, second] = words
  if (first === undefined || words.some((word) => word.trim() === '')) {
    return [mismatch('nothing', `a word is needed: velos ${name} ${value}`)]
  }
  if (name === 'bridge test' && testableOf(first) === undefined) return [unknownWord(first, testable)]
  return many || second === undefined ? [] : [mismatch(quoted(second), `one word is allowed here: velos ${name} ${value}`)]
}

function testableOf(word: string): TestableName | undefined {
  return testable.find((one) => one === word.toLowerCase())
}

/** `bridge tset`: a second word in the place of a command's. */
function isMistaken(name: CommandName, second: string | undefined): boolean {
  return name === 'bridge' && second !== undefined && !second.startsWith('-')
}

function isOn(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true'
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

function helpAbout(words: readonly string[]): Command {
  const about = findCommand(words)?.name
  if (about !== undefined) return { name: 'help', about }
  const [first] = words
  if (first === undefined || (words.length === 1 && groups.includes(first)) || isHelp(first)) return { name: 'help' }
  throw usage([unknownCommand(words)])
}

function unknownCommand(words: readonly string[]): string {
  const names = commands.map(({ name }) => name)
  const [first = '', second = ''] = words
  if (first.startsWith('-')) return mismatch(quoted(first), `a command comes first: ${allowedWords(names)}`)
  return unknownWord(first === 'bridge' || groups.includes(first) ? `${first} ${second}` : first, names)
}

function usage(problems: readonly string[]): VelosError {
  return new VelosError('usage', problems.join('\n'), { problems: problems.map((message) => ({ message })) })
}
