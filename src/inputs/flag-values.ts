import { forms, type Flag } from './commands.ts'
import { parseBranch } from './input-settings.ts'
import { given } from './inputs.ts'
import { mismatch, quoted } from './mismatch.ts'
import type { Parsed } from './parsed.ts'
import { parseTimezone } from './timezone.ts'
import { parseWhole, parseWord } from './words.ts'

const mostTags = 20
const longestName = 100

/** The values of flags that no input is; what is wrong with them is kept. */
export interface FlagReader {
  branch(): { readonly branch?: string }
  count(): number
  form(): (typeof forms)[number]
  from(): { readonly from?: string }
  tags(): readonly string[]
  timezone(): string
  readonly problems: readonly string[]
}

/** Reads the values of a command's flags; an empty one counts as not given, and has the flag's default. */
export function flagReader(flags: readonly Flag[], values: ReadonlyMap<string, string>): FlagReader {
  const problems: string[] = []
  const read = <Value>(name: string, parse: (text: string) => Parsed<Value>): Value | undefined => {
    const text = given(values.get(name)) ?? flags.find((flag) => flag.name === name)?.default ?? ''
    if (text === '') return undefined
    const parsed = parse(text)
    if ('value' in parsed) return parsed.value
    problems.push(`--${name}: ${parsed.problem}`)
    return undefined
  }
  return {
    problems,
    branch() {
      const branch = read('branch', parseBranch)
      return branch === undefined ? {} : { branch }
    },
    count: () => read('count', (text) => parseWhole(text, 1, 100_000)) ?? 0,
    form: () => read('form', (text) => parseWord(text, forms)) ?? 'gauge',
    from() {
      const from = read('from', parseName)
      return from === undefined ? {} : { from }
    },
    tags: () => read('tags', parseTags) ?? [],
    timezone: () => read('timezone', parseZone) ?? 'UTC',
  }
}

function parseName(text: string): Parsed<string> {
  return text.length <= longestName && isOneLine(text)
    ? { value: text }
    : { problem: mismatch(quoted(text), `one line of text is allowed, of 1 to ${longestName} characters`) }
}

function parseTags(text: string): Parsed<readonly string[]> {
  const tags = [...new Set(text.split(',').map((tag) => tag.trim()))]
  const wrong = tags.find((tag) => tag === '' || tag.length > longestName || !isOneLine(tag))
  if (wrong !== undefined) return { problem: mismatch(quoted(wrong), `a tag has 1 to ${longestName} characters on one line`) }
  if (tags.length > mostTags) return { problem: mismatch(`${tags.length} tags`, `at most ${mostTags} are allowed`) }
  return { value: tags }
}

function parseZone(text: string): Parsed<string> {
  const checked = parseTimezone(text)
  return 'value' in checked ? checked : { problem: mismatch(quoted(text), checked.allowed) }
}

function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text)
}
