import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanLines } from '../../../../src/collect/collectors/logs/levels.ts'

function scan(text: string): { readonly lines: number; readonly found: readonly (readonly [string, string])[] } {
  const found: (readonly [string, string])[] = []
  const bytes = Buffer.from(text).toString('latin1')
  const lines = scanLines(bytes, (level, at) => found.push([level, bytes.slice(at, bytes.indexOf('\n', at))]))
  return { lines, found }
}

const levelOf = (line: string): string | undefined => scan(`before\n${line}\nafter\n`).found[0]?.[0]

describe('a line', () => {
  test.each([
    'ERROR', '2026-11-22 ERROR x', '[ERROR] x', 'x:ERROR:y', '<ERROR>', 'FATAL: x', 'x CRITICAL', 'SEVERE: x', 'PANIC!', 'ALERT x',
    'EMERG', 'level=error', 'time=1 level=error msg=x', 'level="fatal"', '{"level":"error"}', '{"level": "critical", "a":1}',
    '[error] x', '2026/11/22 [emerg] 1#1: x', 'error: it broke', 'panic: runtime error', '\u001b[31mERROR\u001b[0m x',
    '\u001b[1;31mFATAL\u001b[0m', '치명적ERROR가 발생', 'WARNINGS: ERROR', 'a\tERROR\r',
  ])('is an error: %j', (line) => {
    expect(levelOf(line)).toBe('error')
  })

  test.each(['WARN x', 'WARNING: x', '[WARN]', 'level=warn', 'level=warning', '{"level":"warning"}', '[warn] x', 'warning: x', 'WARN before ERROR'])('is a warning: %j', (line) => {
    expect(levelOf(line)).toBe('warning')
  })

  test.each([
    'INFO all is well', 'no errors', 'an error occurred', 'ERRORS', 'MYERROR', 'ERROR2', '2ERROR', 'MAX_ERROR_COUNT=3', 'Error: x', 'errors: 3',
    'error', ' error: x', '[errors]', '[error', 'level=errors', 'sublevel=error', 'level error', '{"levels":"error"}', '"level":error', 'xmERROR',
    'FATALITY', 'WARNED', 'PANICS', '', 'mode=error', `${'x'.repeat(511)} ERROR`,
  ])('says nothing: %j', (line) => {
    expect(levelOf(line)).toBeUndefined()
  })
})

test('each line counts once, by its first level, with the place where it begins', () => {
  expect(scan('error: a ERROR\nINFO\nx WARN ERROR\n\nERROR FATAL ERROR\n')).toEqual({
    lines: 5,
    found: [['error', 'error: a ERROR'], ['warning', 'x WARN ERROR'], ['error', 'ERROR FATAL ERROR']],
  })
})

/** The rule again, a line at a time, as slow and plain as can be. */
function plainly(line: string): string | undefined {
  const pattern = /(?<![\w])(ERROR|FATAL|WARN)(?!\w)|(?:^|(?<=\[|(?<!\w)level=|(?<!\w)level="|(?<!\w)level":"|(?<!\w)level": "))(error|warn)(?!\w)/g
  for (const found of line.matchAll(pattern)) {
    const word = found[1] ?? found[2] ?? ''
    const before = line[found.index - 1]
    const after = line[found.index + word.length]
    const stands = found[1] !== undefined || (before === undefined ? after === ':' : before === '[' ? after === ']' : true)
    if (stands) return word.toUpperCase() === 'WARN' ? 'warning' : 'error'
  }
  return undefined
}

test('agrees with a plain reading of each line', () => {
  const piece = fc.constantFrom('ERROR', 'WARN', 'error', 'warn', 'FATAL', 'level', '=', '"', ':', '[', ']', ' ', 'x', '_', '9', 'é', ': ', '":"')
  const line = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
    const text = lines.map((one) => `${one}\n`).join('')
    const expected = lines.flatMap((one) => (plainly(one) === undefined ? [] : [[plainly(one), Buffer.from(one).toString('latin1')]]))
    expect(scan(text)).toEqual({ lines: lines.length, found: expected })
  }), { numRuns: 2000 })
})
