import { VelosError } from '../model/errors.ts'
import { commands, findCommand, type CommandName } from './commands.ts'
import { parseFlags, type ParsedFlags } from './flags.ts'
import { bridgeInputs, inputs, type InputValues } from './inputs.ts'
import { allowedWords, mismatch, quoted, unknownWord } from './mismatch.ts'
import { parseWhole } from './words.ts'

/** What the command line asks for. */
export type Command =
  | { readonly name: 'run'; readonly inputs: InputValues; readonly json: boolean }
  | { readonly name: 'bridge'; readonly root?: string; readonly dryRun: boolean; readonly maxTickets: number }
  | { readonly name: 'config check'; readonly inputs: InputValues }
  | { readonly name: 'config schema' }
  | { readonly name: 'config init'; readonly inputs: InputValues; readonly force: boolean }
  | { readonly name: 'help'; readonly about?: CommandName }
  | { readonly name: 'version' }

const mostTickets = 1_000_000

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
  if (found === undefined) throw usage([unknownCommand(argv)])

  const parsed = parseFlags(found.flags, argv.slice(found.name.split(' ').length))
  if (parsed.wantsHelp) return { name: 'help', about: found.name }
  const maxTickets = parseWhole(parsed.values.get('max-tickets') ?? defaultTickets(), 1, mostTickets)
  if ('problem' in maxTickets) throw usage([...parsed.problems, `--max-tickets: ${maxTickets.problem}`])
  if (parsed.problems.length > 0) throw usage(parsed.problems)
  return commandOf(found.name, parsed, maxTickets.value)
}

function commandOf(name: CommandName, { values }: ParsedFlags, maxTickets: number): Command {
  const root = values.get('root')
  switch (name) {
    case 'run':
      return { name, inputs: inputsAmong(values), json: isOn(values.get('json')) }
    case 'bridge':
      return { name, ...(root && { root }), dryRun: isOn(values.get('dry-run') ?? 'true'), maxTickets }
    case 'config check':
      return { name, inputs: inputsAmong(values) }
    case 'config init':
      return { name, inputs: inputsAmong(values), force: isOn(values.get('force')) }
    default:
      return { name }
  }
}

function inputsAmong(values: ParsedFlags['values']): InputValues {
  return Object.fromEntries(inputs.filter(({ name }) => values.has(name)).map(({ name }) => [name, values.get(name)]))
}

function isOn(value: string | undefined): boolean {
  return value?.toLowerCase() === 'true'
}

function defaultTickets(): string {
  return bridgeInputs.find(({ name }) => name === 'max-tickets')?.default ?? ''
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
  return unknownWord(first === 'config' ? `${first} ${second}` : first, names)
}

function usage(problems: readonly string[]): VelosError {
  return new VelosError('usage', problems.join('\n'), { problems: problems.map((message) => ({ message })) })
}
