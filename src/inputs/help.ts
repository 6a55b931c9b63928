import { project } from '../model/project.ts'
import { commands, type CommandEntry, type CommandName, type Flag } from './commands.ts'

const width = 80

/** The help of the command line, or of one command; ends with a newline. */
export function helpText(about?: CommandName): string {
  const command: CommandEntry | undefined = commands.find(({ name }) => name === about)
  const lines = command === undefined || command.name === 'help' ? overview() : helpOf(command)
  return `${lines.join('\n')}\n`
}

function overview(): readonly string[] {
  return [
    `velos ${project.version}: observes a machine and a repository, remembers, and reports`,
    '',
    'Usage: velos COMMAND [FLAGS]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'velos help COMMAND shows the flags of a command.',
    'Exit codes: 0 done; 1 could not do its job; 2 wrong usage or configuration;',
    '3 done, and what --fail-on names was reached.',
  ]
}

function helpOf({ name, summary, words, flags }: CommandEntry): readonly string[] {
  const rows = [...flags.map((flag) => [usageOf(flag), described(flag)] as const), ['--help', 'Show this.'] as const]
  const usage = ['velos', name, ...(words === undefined ? [] : [words.value]), ...(flags.length === 0 ? [] : ['[FLAGS]'])].join(' ')
  const taken = words === undefined ? [] : [...table([[words.value, words.description]]), '']
  return [`${summary}.`, '', `Usage: ${usage}`, '', ...taken, 'Flags:', ...table(rows)]
}

function usageOf({ name, value }: Flag): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

/** The description as plain text, with the default where there is one to say. */
function described(flag: Flag): string {
  const text = flag.description.replaceAll('`', '')
  return flag.value === undefined || flag.default === '' ? text : `${text} Default: ${flag.default}`
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const first = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows.flatMap(([name, text]) =>
    wrapped(text, width - first).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(first)}${line}`),
  )
}

/** Words on lines of at most `most` characters; a longer word has a line of its own. */
function wrapped(text: string, most: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    return lines.length > 0 && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}
