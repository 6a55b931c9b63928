import type { Flag } from './commands.ts'
import { allowedWords, mismatch, quoted } from './mismatch.ts'
import { nearest } from './nearest.ts'
import { parseBoolean } from './words.ts'

export interface ParsedFlags {
  /** By name without dashes; a flag that takes no value is `true` or `false`. */
  readonly values: ReadonlyMap<string, string>
  /** What is no flag and no flag's value, in its order. */
  readonly words: readonly string[]
  readonly wantsHelp: boolean
  readonly problems: readonly string[]
}

/**
 * Reads `--flag value`, `--flag=value` and `--flag`, each at most once; everything else is a problem. Where `takesWords`,
 * other words are collected, `-` too, and all are after `--`.
 */
export function parseFlags(known: readonly Flag[], argv: readonly string[], takesWords = false): ParsedFlags {
  const values = new Map<string, string>()
  const words: string[] = []
  const problems: string[] = []
  let wantsHelp = false
  const rest = [...argv]
  const nextValue = (): string | undefined => (rest[0]?.startsWith('--') ? undefined : rest.shift())

  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const { name, attached } = parted(word)
    const flag = known.find((one) => `--${one.name}` === name)
    if (word === '--help' || word === '-h') {
      wantsHelp = true
    } else if (takesWords && word === '--') {
      words.push(...rest.splice(0))
    } else if (takesWords && (word === '-' || !word.startsWith('-'))) {
      words.push(word)
    } else if (!word.startsWith('-')) {
      problems.push(mismatch(quoted(word), 'flags only are allowed here, and a value after those that take one'))
    } else if (flag === undefined) {
      problems.push(unknownFlag(name, known))
      if (attached === undefined && !rest[0]?.startsWith('-')) rest.shift()
    } else {
      const value = attached ?? (flag.value === undefined ? 'true' : nextValue())
      const problem = values.has(flag.name) ? 'found a second time; once is allowed' : valueProblem(flag, value)
      if (problem !== undefined) problems.push(`${name}: ${problem}`)
      if (value !== undefined) values.set(flag.name, value)
    }
  }
  return { values, words, wantsHelp, problems }
}

function parted(word: string): { readonly name: string; readonly attached?: string } {
  const at = word.indexOf('=')
  return at === -1 ? { name: word } : { name: word.slice(0, at), attached: word.slice(at + 1) }
}

function valueProblem(flag: Flag, value: string | undefined): string | undefined {
  if (value === undefined) return mismatch('nothing', `a value is needed: --${flag.name} ${flag.value}`)
  if (flag.value !== undefined) return undefined
  const parsed = parseBoolean(value)
  return 'problem' in parsed ? parsed.problem : undefined
}

function unknownFlag(name: string, known: readonly Flag[]): string {
  const names = known.map((flag) => flag.name)
  const meant = nearest(name.replace(/^-+/, ''), names)
  const allowed = names.length === 0 ? 'no flag is allowed here' : allowedWords(names.map((one) => `--${one}`))
  return mismatch(quoted(name), allowed, meant && `--${meant}`)
}
