import type { Json } from '../../model/json.ts'
import { plain } from '../../model/plain.ts'
import type { NamedProblem, TicketProblemCode } from './ticket-problems.ts'

/** Deeper than any ticket or report, and nothing that could exhaust a stack. */
export const deepest = 64

/**
 * JSON from outside (RFC 8259), which must mean one thing only: no key twice in an object, no `__proto__`, nothing nested
 * deeper than 64. The problem says line and column (from 1, in UTF-16 code units). Takes time in proportion to the text.
 */
export function parseStrictly(text: string): { readonly value: Json } | { readonly problem: NamedProblem } {
  try {
    scan(text)
  } catch (thrown) {
    if (thrown instanceof Fault) return { problem: { code: thrown.code, reason: `${placeOf(text, thrown.at)}: ${thrown.message}` } }
    throw thrown
  }
  const value: Json = JSON.parse(text)
  return { value }
}

class Fault extends Error {
  readonly code: TicketProblemCode
  readonly at: number

  constructor(code: TicketProblemCode, at: number, message: string) {
    super(message)
    this.code = code
    this.at = at
  }
}

const blank = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const word = /true|false|null/y
/** What stands for itself in a string. */
const literal = /[^"\\\u0000-\u001f]+/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Throws a `Fault` unless the whole text is one value. */
function scan(text: string): void {
  let at = 0
  skipBlanks()
  value(1)
  if (at < text.length) throw unexpected('the end')

  /** Takes a value and the blanks after it. */
  function value(depth: number): void {
    const first = text[at]
    if (first === '"') string()
    else if (first === '{' || first === '[') {
      if (depth > deepest) throw new Fault('too-deep', at, `it is nested deeper than ${deepest}`)
      if (first === '{') object(depth)
      else list(depth)
    } else if (!take(first === '-' || (first !== undefined && first >= '0' && first <= '9') ? number : word)) throw unexpected('a value')
    skipBlanks()
  }

  function object(depth: number): void {
    const keys = new Set<string>()
    open()
    if (closes('}')) return
    do {
      skipBlanks()
      const began = at
      if (text[at] !== '"') throw unexpected('a key')
      const key = string()
      const shown = `"${plain(key, 60)}"`
      if (key === '__proto__') throw new Fault('proto-key', began, `the key ${shown} is not allowed`)
      if (keys.has(key)) throw new Fault('duplicate-key', began, `the key ${shown} is there twice`)
      keys.add(key)
      skipBlanks()
      if (text[at] !== ':') throw unexpected('a colon')
      at += 1
      skipBlanks()
      value(depth + 1)
    } while (goesOn('}'))
  }

  function list(depth: number): void {
    open()
    if (closes(']')) return
    do {
      skipBlanks()
      value(depth + 1)
    } while (goesOn(']'))
  }

  function open(): void {
    at += 1
    skipBlanks()
  }

  function closes(end: string): boolean {
    if (text[at] !== end) return false
    at += 1
    return true
  }

  function goesOn(end: string): boolean {
    if (closes(end)) return false
    if (text[at] !== ',') throw unexpected(`a comma or "${end}"`)
    at += 1
    return true
  }

  function string(): string {
    const began = at
    let isEscaped = false
    for (at += 1; text[at] !== '"'; ) {
      if (take(literal)) continue
      if (at >= text.length) throw new Fault('not-json', began, 'the string that begins here does not end')
      if (text[at] !== '\\') throw new Fault('not-json', at, 'a string holds a control character')
      isEscaped = true
      if (!take(escape)) throw new Fault('not-json', at, 'there is no such escape in a string')
    }
    at += 1
    const whole = text.slice(began + 1, at - 1)
    if (!isEscaped) return whole
    const decoded: unknown = JSON.parse(`"${whole}"`)
    return String(decoded)
  }

  function skipBlanks(): void {
    take(blank)
  }

  function take(pattern: RegExp): boolean {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }

  function unexpected(expected: string): Fault {
    const found = text.codePointAt(at)
    const shown = found === undefined ? 'it ends' : `there is ${nameOf(found)}`
    return new Fault('not-json', at, `${shown} where ${expected} belongs`)
  }
}

/** A printable character between quotation marks, any other one by its number. */
function nameOf(character: number): string {
  if (character > 0x20 && character < 0x7f) return `"${String.fromCodePoint(character)}"`
  return `U+${character.toString(16).toUpperCase().padStart(4, '0')}`
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
