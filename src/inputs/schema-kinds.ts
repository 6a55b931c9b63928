import * as z from 'zod/mini'
import { allowedWords } from './mismatch.ts'
import type { Checked } from './parsed.ts'

/** What editors are told about a key. */
export const editorNotes = z.registry<Readonly<Record<string, unknown>>>()

/** A string that is taken from the environment, which an editor cannot check any further. */
const fromEnvironment = '\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}'

/** A mapping of known keys; with nothing beneath it, it counts as not given. */
export function section<const Shape extends z.core.$ZodShape>(description: string, shape: Shape) {
  return z.optional(z.nullable(mapping(shape)).register(editorNotes, { description }))
}

export function mapping<const Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, { error: 'a mapping is allowed' })
}

/** On, off, or on with settings. */
export function switched<const Settings extends z.core.$ZodType>(description: string, settings: Settings) {
  const choice = z.nullable(z.union([z.boolean(), settings], { error: 'true, false or a mapping is allowed' }))
  editorNotes.add(choice, { description, default: true })
  return z.optional(choice)
}

export function flag(description: string, value?: boolean) {
  return z.boolean({ error: 'true or false is allowed' }).register(editorNotes, { description, ...shown(value) })
}

export function word<const Word extends string>(description: string, words: readonly Word[], value?: Word) {
  return z.enum(words, { error: allowedWords(words) }).register(editorNotes, { description, ...shown(value) })
}

export function whole(description: string, most: number, value?: number) {
  const error = `a whole number from 1 to ${most} is allowed`
  const schema = z.int({ error }).check(z.minimum(1, { error }), z.maximum(most, { error }))
  return schema.register(editorNotes, { description, ...shown(value) })
}

export function text(description: string, longest: number) {
  const error = `one line of text is allowed, of 1 to ${longest} characters`
  const oneLine = z.regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, { error })
  const schema = z.string({ error }).check(z.minLength(1, { error }), z.maxLength(longest, { error }), oneLine)
  return schema.register(editorNotes, { description })
}

export function texts(description: string, item: string, value?: readonly string[]) {
  return listOf(description, text(item, 1000), 'a list of at most 100 texts is allowed', value)
}

/** A list of at most 100; `error` says what is allowed in place of another thing. */
export function listOf<const Item extends z.core.$ZodType>(description: string, item: Item, error: string, value?: readonly unknown[]) {
  const schema = z.array(item, { error }).check(z.maxLength(100, { error }))
  return schema.register(editorNotes, { description, ...shown(value) })
}

interface Grammar<Value> {
  /** For editors, which cannot look into what `${NAME}` will hold. */
  readonly pattern: string
  readonly parse: (text: string) => Checked<Value>
  /** What is allowed in place of something that is no text. */
  readonly allowed: string
}

/** A text that has to make sense to a parser of its own. */
export function parsed<Value>(description: string, { pattern, parse, allowed }: Grammar<Value>, value?: string) {
  const transform = z.transform((one: string, payload: z.core.ParsePayload) => {
    const checked = parse(one)
    if ('value' in checked) return checked.value
    payload.issues.push({ code: 'custom', message: checked.allowed, input: one })
    return z.NEVER
  })
  return z
    .pipe(z.string({ error: allowed }), transform)
    .register(editorNotes, { description, anyOf: [{ pattern }, { pattern: fromEnvironment }], ...shown(value) })
}

interface Notation {
  readonly pattern: string
  /** Undefined: a problem, of which `error` says what is allowed. */
  readonly parse: (text: string) => number | undefined
  readonly error: string
  readonly value?: string
}

/** A number in a notation of its own. */
export function notation(description: string, { pattern, parse, error, value }: Notation) {
  const check = (one: string): Checked<number> => {
    const number = parse(one)
    return number === undefined ? { allowed: error } : { value: number }
  }
  return parsed(description, { pattern, parse: check, allowed: error }, value)
}

function shown(value: unknown): { readonly default?: unknown } {
  return value === undefined ? {} : { default: value }
}
