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
    'Error: x', 'TypeError: x is no function', '  ValueError: bad', '\tjava.io.IOException: closed', 'Exception: x', 'E_Error:',
    'Traceback (most recent call last):', 'api | Traceback (most recent call last):', 'npm ERR! code ELIFECYCLE', '1.2 npm error code 1',
    'main.c:3:5: error: x', 'main.c:1:1: fatal error: no input', 'Nov 22 06:17:04 web-1 sshd[1]: error: x', 'web-1 sshd[1]: fatal: x',
    'x\terror: y', ' error: x', 'error: none of the hosts answers', 'error: no such file', 'a.js:5:0 error: x', '10 error: x', 'error: 0 of 3 hosts',
  ])('is an error: %j', (line) => {
    expect(levelOf(line)).toBe('error')
  })

  test.each(['WARN x', 'WARNING: x', '[WARN]', '[WARN] [INFO] x', '[INFORMED] WARN x', ' [INFO] WARN x', 'level=warn', 'level=warning', '{"level":"warning"}', '[warn] x', 'warning: x', 'WARN before ERROR', 'main.c:3:5: warning: x', 'ld: warning: x: error: y', 'no error: warning: x'])('is a warning: %j', (line) => {
    expect(levelOf(line)).toBe('warning')
  })

  test.each([
    'INFO all is well', 'no errors', 'an error occurred', 'ERRORS', 'MYERROR', 'ERROR2', '2ERROR', 'MAX_ERROR_COUNT=3', 'errors: 3',
    'error', 'x error:', 'x error:y', 'x panic: y', 'done, 0 errors', '0 error: x', 'no error: x', 'error: none', 'error: none, code: 1', 'x error: null\r', 'x error: 0', 'warning: false',
    'x TypeError: y', 'caught: Error: x', 'Errors: x', 'MyErrors: 3', 'TypeError', 'Exception in words', 'Traceback', 'xnpm ERR! y', 'npm errors', '[0mError: x',
    '[INFO] 20261122_061704: System WARN, 2 findings', '[info] x ERROR y', '[debug] TypeError: x', '[TRACE] [ERROR]', '[NOTICE] error: x',
    '[errors]', '[error', 'level=errors', 'sublevel=error', 'level error', '{"levels":"error"}', '"level":error', 'xmERROR',
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
  for (let at = 0; at < line.length; at++) {
    const [before, rest] = [line.slice(0, at), line.slice(at)]
    if (/(?<!\w)$/.test(before) && /^(?:ERROR|FATAL)(?!\w)/.test(rest)) return 'error'
    if (/(?<!\w)$/.test(before) && /^WARN(?!\w)/.test(rest)) return 'warning'
    if (/(?<!\w)$/.test(before) && /^(?:Traceback \(most recent call last\)|npm ERR!|npm error )/.test(rest)) return 'error'
    if (/^[ \t]*[\w.]*$/.test(before) && /^(?:Error|Exception):/.test(rest)) return 'error'
    const small = /^(error|warning)(?!\w)/.exec(rest)?.[1]
    if (small === undefined) continue
    const isDenied = /(?:^|[\s(,])(?:no|0) $/.test(before) || /^\w+: ?(?:none|no|0)[ \r]*(?:[,;)}\]]|$)/.test(rest)
    const isLabelled = (before.endsWith('[') && rest[small.length] === ']') || /(?<!\w)level(?:="?|": ?")$/.test(before)
    const isSaid = (before === '' && rest[small.length] === ':') || (/[ \t]$/.test(before) && rest.startsWith(`${small}: `))
    if (isLabelled || (isSaid && !isDenied)) return small
  }
  return undefined
}

test('agrees with a plain reading of each line', () => {
  const words = ['ERROR', 'WARN', 'error', 'warning', 'FATAL', 'level', 'Error', 'Exception', 'Traceback (most recent call last)', 'npm ERR!', 'npm', 'none', 'no']
  const piece = fc.constantFrom(...words, '=', '"', ':', '[', ']', ' ', 'x', '_', '9', '0', 'é', ': ', '":"', '\t', '.', ',', '\r')
  const line = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
    const text = lines.map((one) => `${one}\n`).join('')
    const expected = lines.flatMap((one) => (plainly(one) === undefined ? [] : [[plainly(one), Buffer.from(one).toString('latin1')]]))
    expect(scan(text)).toEqual({ lines: lines.length, found: expected })
  }), { numRuns: 5000 })
})
