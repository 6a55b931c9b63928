import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTicket, type TicketRules } from '../../../src/deliver/ticket/read-ticket.ts'
import { ticketProblems } from '../../../src/deliver/ticket/ticket-problems.ts'

const rules: TicketRules = { root: '/srv/app', pathMap: [{ from: '/home/user', to: 'reports' }] }
const mebibyte = 1024 * 1024

/** Whatever comes in, a ticket that keeps to its promises goes out, or a problem of the table. */
function check(content: Uint8Array): string {
  const found = readTicket(content, 'data/dispatch/_queue/a.json', rules)
  if ('problem' in found) {
    expect(Object.keys(ticketProblems)).toContain(found.problem.code)
    expect(found.problem.reason).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e]/u)
    return found.problem.code
  }
  const { id, title, artifacts, reportJson, incidents } = found.ticket
  expect([...id].length).toBeGreaterThan(0)
  expect([...id].length).toBeLessThanOrEqual(128)
  expect(id.isWellFormed()).toBe(true)
  expect(title).toMatch(/^[^\p{Cc}]{1,150}$/u)
  for (const path of [...artifacts.map((one) => one.path), ...(reportJson === undefined ? [] : [reportJson])]) {
    expect(path).toMatch(/^(?:data|reports)\/[^\\:\p{Cc}]+$/u)
    expect(path.split('/').filter((name) => name === '' || name.startsWith('.'))).toEqual([])
  }
  expect(incidents.length).toBeLessThanOrEqual(100)
  return 'ticket'
}

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('data/x.md', '../x.md', 'C:\\giwanos\\data\\x.md', '/srv/app/data/../data/x.csv', 'data/..\\.env', '/home/user/x.md', 'open', 'WARN', '20250814_064536', '2025-08-14T06:45:36Z'))
const anything = fc.oneof({ arbitrary: text, weight: 6 }, fc.jsonValue({ maxDepth: 3 }), fc.constant(null), fc.boolean())
const some = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] })
const path = fc.array(fc.constantFrom('data', '..', '.', '/', '\\', 'C:', 'c:\\giwanos', 'x.md', ':', 'NUL', '.git', ' ', 'srv', 'app', 'home', 'user', '//', '\0'), { maxLength: 12 }).map((parts) => parts.join(''))
const send = fc.oneof(some({ slack: fc.boolean(), notion: fc.boolean(), push: fc.boolean(), email: fc.boolean(), github: fc.boolean(), slak: fc.boolean() }), anything)
const older = fc.oneof(some({ slack: some({ enabled: fc.boolean(), channel: anything }), notion: some({ enabled: fc.boolean(), database_id: anything, parent_page_id: anything }) }), anything)
const nearlyTicket = some({
  id: anything, created_utc: anything, title: anything, summary: anything, message: anything, text: anything, report_md: anything, status: anything, severity: anything,
  report_json: fc.oneof(path, anything), send, channels: older, meta: fc.oneof(some({ host: anything }), anything),
  artifacts: fc.oneof(fc.array(fc.oneof(some({ path: fc.oneof(path, text), title: anything, type: anything }), anything), { maxLength: 25 }), anything),
  incidents: fc.oneof(fc.array(fc.oneof(some({ fingerprint: anything, state: anything, severity: anything, title: anything }), anything)), anything),
})
/** Where most is as it should be, so that tickets come out, and not only problems. */
const soundTicket = some({ id: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }), summary: text, message: text, created_utc: text, artifacts: fc.array(fc.record({ path: fc.oneof(fc.constant('data/x.md'), path) }), { maxLength: 3 }) })
  .map((value) => ({ ...value, send: { slack: true } }))

describe('10,000 of each', () => {
  test('arbitrary bytes', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.concat([Buffer.from('{"id":"'), bytes, Buffer.from('","send":{}}')]))), (bytes) => void check(bytes)), { numRuns: 10_000 })
  })

  test('arbitrary JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), (json) => void check(Buffer.from(json))), { numRuns: 10_000 })
  })

  test('what is nearly a ticket, and what is one', () => {
    const came = new Set<string>()
    fc.assert(fc.property(fc.oneof(nearlyTicket, soundTicket), (value) => void came.add(check(Buffer.from(JSON.stringify(value))))), { numRuns: 10_000 })
    expect([...came]).toEqual(expect.arrayContaining(['ticket', 'wrong-type', 'path-outside', 'unknown-channel', 'no-channels']))
  })
})

/** The text over and over, up to a mebibyte. */
const filled = (start: string, part: string, end = ''): string => `${start}${part.repeat(Math.floor((mebibyte - start.length - end.length) / part.length))}${end}`

test.each([
  ['nesting', filled('', '[')],
  ['nesting of objects', filled('', '{"a":')],
  ['blanks', filled('', ' ')],
  ['digits', filled('', '9')],
  ['digits and exponents', filled('[', '1e', ']')],
  ['a string without an end', filled('"', 'a')],
  ['escapes', filled('{"send":{},"id":"', '\\\\', '"}')],
  ['escapes in a key', filled('{"', '\\u0061', '":1}')],
  ['many keys', `{${Array.from({ length: 90_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ['many unknown channels', `{"send":{${Array.from({ length: 70_000 }, (_, at) => `"k${at}":true`).join(',')}}}`],
  ['many artifacts', filled('{"send":{},"artifacts":[', '{},', '{}]}')],
  ['line ends', filled('', '\r\n')],
  ['a summary of escape sequences', filled('{"send":{},"summary":"', '\\u001b[0', '"}')],
  ['a summary of unended sequences', filled('{"send":{},"summary":"', '\\u001b]', '"}')],
  ['a summary of colons', filled('{"send":{},"summary":"', ':', '"}')],
  ['a path of dots', filled('{"send":{},"artifacts":[{"path":"', '../', '"}]}')],
  ['a channel of blanks', filled('{"channels":{"slack":{"enabled":true,"channel":"', ' ', 'x"}}}')],
  ['a time of digits', filled('{"send":{},"created_utc":"', '1', '"}')],
])('a mebibyte of %s is read in no time', (_, content) => {
  const began = performance.now()
  check(Buffer.from(content))
  expect(performance.now() - began).toBeLessThan(5000)
})
