import { VelosError } from '../model/errors.ts'
import { commands, findCommand, testable, type CommandName, type TestableName, type Words } from './commands.ts'
import { parseFlags, type ParsedFlags } from './flags.ts'
import { bridgeInputs, inputs, type BridgeInputValues, type Input, type InputValues } from './inputs.ts'
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
  | { readonly name: 'help'; readonly about?: CommandName }
  | { readonly name: 'version' }

/**
 * Reads the words after the program's name. Throws a VelosError `usage` with every problem, a line each. No word at all,
 * `config` alone, and `--help` anywhere ask for help.
 */
export function parseCommandLine(argv: readonly string[]): Command {
  const [first, second] = argv
  if (first === undefined || isHelp(first)) return { name: 'help' }
  if (first === '--version' || first === '-V') return { name: 'version' }
  if (first === 'config' && (second === undefined || isHelp(second))) return { name: 'help' }
  if (first === 'help') return helpAbout(argv.slice(1))
  const found = findCommand(argv)
  if (found === undefined || isMistaken(found.name, second)) throw usage([unknownCommand(argv)])

  const parsed = parseFlags(found.flags, argv.slice(found.name.split(' ').length), found.words !== undefined)
  if (parsed.wantsHelp) return { name: 'help', about: found.name }
  const problems = [...parsed.problems, ...(found.words === undefined ? [] : wordProblems(found.name, found.words, parsed.words))]
  const command = commandOf(found.name, parsed)
  if (command === undefined || problems.length > 0) throw usage(problems)
  return command
}

/** Undefined where its words are not those that it takes. */
function commandOf(name: CommandName, { values, words }: ParsedFlags): Command | undefined {
  switch (name) {
    case 'run':
      return { name, inputs: among(inputs, values), json: isOn(values.get('json')) }
    case 'bridge':
      return { name, inputs: among(bridgeInputs, values) }
    case 'bridge test': {
      const channel = testableOf(words[0])
      return channel && { name, channel, inputs: among(bridgeInputs, values) }
    }
    case 'bridge replay':
      return { name, tickets: [...new Set(words)], inputs: among(bridgeInputs, values) }
    case 'config check':
      return { name, inputs: among(inputs, values) }
    case 'config init':
      return { name, inputs: among(inputs, values), force: isOn(values.get('force')) }
    default:
      return { name }
  }
}

function among(table: readonly Input[], values: ParsedFlags['values']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(table.filter(({ name }) => values.has(name)).map(({ name }) => [name, values.get(name)]))
}

function wordProblems(name: CommandName, { value, many }: Words, words: readonly string[]): readonly string[] {
  const [first, second] = words
  if (first === undefined || words.includes('')) return [mismatch('nothing', `a word is needed: velos ${name} ${value}`)]
  if (name === 'bridge test' && testableOf(first) === undefined) return [unknownWord(first, testable)]
  return many || second === undefined ? [] : [mismatch(quoted(second), `one word is allowed here: velos ${name} ${value}`)]
}

function testableOf(word: string | undefined): TestableName | undefined {
  return testable.find((one) => one === word?.toLowerCase())
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
  if (first === undefined || first === 'config' || isHelp(first)) return { name: 'help' }
  throw usage([unknownCommand(words)])
}

function unknownCommand(words: readonly string[]): string {
  const names = commands.map(({ name }) => name)
  const [first = '', second = ''] = words
  if (first.startsWith('-')) return mismatch(quoted(first), `a command comes first: ${allowedWords(names)}`)
  return unknownWord(first === 'config' || first === 'bridge' ? `${first} ${second}` : first, names)
}

function usage(problems: readonly string[]): VelosError {
  return new VelosError('usage', problems.join('\n'), { problems: problems.map((message) => ({ message })) })
}
