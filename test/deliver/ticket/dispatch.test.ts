import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PendingTicket } from '../../../src/deliver/pending-ticket.ts'
import { type ArtifactFile, buildDispatch } from '../../../src/deliver/ticket/dispatch.ts'
import { readTicket } from '../../../src/deliver/ticket/read-ticket.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'

const bare: PendingTicket = { id: 'one', title: 'A title', asks: [], artifacts: [], incidents: [] }
const link = (path: string): string => `https://example.org/${path}`
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value))
const file = (path: string, text?: string): ArtifactFile => ({ path, title: path, ...(text !== undefined && { content: bytes(text) }) })

function build(parts: { ticket?: Partial<PendingTicket>; files?: readonly ArtifactFile[]; report?: unknown } = {}): Dispatch {
  return buildDispatch({ ...bare, ...parts.ticket }, parts.files ?? [], parts.report === undefined ? undefined : json(parts.report), link)
}

describe('the loop\'s own', () => {
  const scenarios = join(import.meta.dirname, '../../scenarios')

  function dispatchOf(name: string): Dispatch {
    const at = (file: string) => readFileSync(join(scenarios, name, file))
    const read = readTicket(at('ticket.json'), 'data/reports/_dispatch/x.json', { root: '/srv/app', pathMap: [] })
    if ('problem' in read) throw new Error(read.problem.reason)
    const files = read.ticket.artifacts.map((one) => ({ ...one, content: at('report.md') }))
    return buildDispatch(read.ticket, files, at('report.json'), link)
  }

  test('a disk that fills', () => {
    const report = readFileSync(join(scenarios, 'disk-fills/report.md'))
    expect(dispatchOf('disk-fills')).toEqual({
      id: '00000000-0000-4000-8000-000000000008',
      created: '20261122_061707',
      title: 'CRITICAL on web-1: worse: disk//var/used has reached its limit of 95 % (96 %); 1 more change',
      status: 'CRITICAL',
      severity: 'CRITICAL',
      host: 'web-1',
      hostKey: 'web-1',
      findings: [{ severity: 'CRITICAL', what: 'disk//var/used has reached its limit of 95 % (now 96 %)', hint: 'Find what grew: du -xh <disk> | sort -h | tail' }],
      news: ['worse: disk//var/used is CRITICAL (was WARN)', 'recovered: memory/used is at 38 %'],
      body: report.toString('utf8'),
      attachments: [{ name: 'velos_auto_report_20261122_061707.md', mediaType: 'text/markdown', content: report }],
      url: 'https://example.org/data/reports/auto/velos_auto_report_20261122_061707.md',
      remarks: [],
      incidents: [
        { fingerprint: 'limit:web-1:disk//var/used', severity: 'CRITICAL', state: 'open', title: 'disk//var/used has broken its limit' },
        { fingerprint: 'limit:web-1:memory/used', severity: 'WARN', state: 'resolved', title: 'memory/used has recovered' },
      ],
    })
  })

  test.each(readdirSync(scenarios).filter((name) => !name.includes('.')))('%s has plain lines', (name) => {
    const { findings, news, title } = dispatchOf(name)
    for (const line of [title, ...news, ...findings.flatMap(({ what, hint }) => [what, hint ?? 'x'])]) {
      expect(line).toMatch(/^[^\p{Cc}`]*[^\p{Cc}`.]$/u)
    }
  })
})

describe('the body', () => {
  test('is the first Markdown file that is there', () => {
    const { body, url, remarks } = build({ files: [file('data/a.csv', 'x'), file('data/b.md'), file('data/c.MARKDOWN', '# C'), file('data/d.md', '# D')] })
    expect({ body, url, remarks }).toEqual({ body: '# C', url: link('data/c.MARKDOWN'), remarks: ['the report data/b.md is missing'] })
  })

  test('is what an older ticket says itself, where there is no such file', () => {
    const texts = { message: 'hello', reportMd: '# Report' }
    expect(build({ ticket: texts }).body).toBe('hello\n\n# Report')
    expect(build({ ticket: { message: 'hello' } }).body).toBe('hello')
    expect(build({ ticket: { reportMd: '# Report' } }).body).toBe('# Report')
    expect(build({ ticket: { message: 'same', reportMd: 'same' } }).body).toBe('same')
    expect(build({ ticket: texts, files: [file('data/a.md')] })).toMatchObject({ body: 'hello\n\n# Report', remarks: ['the report data/a.md is missing'] })
    expect(build({ ticket: texts, files: [file('data/a.md', '# A')] }).body).toBe('# A')
    expect(build().body).toBe('')
  })

  test('for Notion is the older ticket\'s report, else its message', () => {
    const body = (ticket: Partial<PendingTicket>) => buildDispatch({ ...bare, ...ticket }, [], undefined, link, 'notion').body
    expect(body({ message: 'hello', reportMd: '# Report' })).toBe('# Report')
    expect(body({ message: 'hello' })).toBe('hello')
  })

  test('has what is no Unicode replaced, and no byte-order mark', () => {
    const content = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0xc3, 0x62])
    expect(buildDispatch(bare, [{ path: 'data/x.md', title: 'x', content }], undefined, link).body).toBe('a\ufffd\ufffdb')
    const utf16 = Buffer.from('\ufeff# 하나', 'utf16le')
    expect(buildDispatch(bare, [{ path: 'data/x.md', title: 'x', content: utf16 }], undefined, link).body).toBe('# 하나')
  })

  test('has no link where there is none', () => {
    expect(buildDispatch(bare, [file('data/x.md', 'x')], undefined, () => undefined)).not.toHaveProperty('url')
    expect(build({ files: [file('data/x.md')] })).not.toHaveProperty('url')
  })
})

test('attachments have safe names, each once, and their kind', () => {
  const paths = ['data/x.md', 'data/old/X.MD', 'data/old/x.md', 'data/보고서.csv', 'data/a b;"c\'.json', 'data/-rf.log', 'data/x.html', `data/${'n'.repeat(300)}.txt`, 'data/missing.txt']
  const { attachments, remarks } = build({ files: paths.map((path) => file(path, path.includes('missing') ? undefined : path)) })
  expect(attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['x.md', 'text/markdown'],
    ['X-2.md', 'text/markdown'],
    ['x-3.md', 'text/markdown'],
    ['file.csv', 'text/csv'],
    ['a_b_c_.json', 'application/json'],
    ['rf.log', 'text/plain'],
    ['x.html', 'text/html'],
    [`${'n'.repeat(93)}.txt`, 'text/plain'],
  ])
  expect(attachments.map(({ content }) => new TextDecoder().decode(content))).toEqual(paths.slice(0, -1))
  expect(remarks).toEqual(['the file data/missing.txt is missing'])
})

describe('the report for machines', () => {
  const finding = { severity: 'WARN', series: 's', what: 'it is slow.' }

  test('says what the ticket does not', () => {
    const report = { status: 'WARN', host: { name: 'web\n1' }, findings: [finding] }
    expect(build({ report })).toMatchObject({ status: 'WARN', severity: 'WARN', host: 'web 1', findings: [{ severity: 'WARN', what: 'it is slow' }] })
    expect(build({ report, ticket: { status: 'OK', severity: 'CRITICAL', host: 'db' } })).toMatchObject({ status: 'OK', severity: 'CRITICAL', host: 'db' })
  })

  test('puts the worst first, and says how many are left out', () => {
    const findings = Array.from({ length: 131 }, (_, at) => ({ ...finding, what: `${at}`, severity: at === 130 ? 'CRITICAL' : 'WARN' }))
    const dispatch = build({ report: { findings } })
    expect(dispatch.findings).toHaveLength(100)
    expect(dispatch.findings.slice(0, 2).map(({ what }) => what)).toEqual(['130', '0'])
    expect(dispatch.remarks).toEqual(['31 more findings are in the report'])
  })

  test('tells the news in plain words', () => {
    const changes = {
      opened: [{ series: 'disk//var/used' }],
      changed: [{ finding: { series: 'a', severity: 'CRITICAL' }, was: 'WARN' }, { finding: { series: 'b', severity: 'WARN' }, was: 'CRITICAL' }],
      recovered: [{ series: 'memory/used' }, { series: 'collector/logs' }, { series: 'gone' }],
    }
    const series = [{ key: 'memory/used', value: 38.1, unit: 'percent' }]
    expect(build({ report: { previous: {}, changes, series } }).news).toEqual([
      'new: disk//var/used',
      'worse: a is CRITICAL (was WARN)',
      'better: b is WARN (was CRITICAL)',
      'recovered: memory/used is at 38 %',
      'recovered: collector/logs does not fail any more',
      'closed: gone is not watched any more',
    ])
    expect(build({ report: { changes } }).news, 'on the first run all is new').not.toContain('new: disk//var/used')
  })

  test('says how a finding ended, and what is said again', () => {
    const changes = {
      opened: [], changed: [],
      recovered: [
        { series: 'a', how: 'recovered' }, { series: 'b', how: 'recovered' }, { series: 'collector/logs', how: 'recovered' },
        { series: 'c', how: 'gone' }, { series: 'd', how: 'accepted' }, { series: 'e', how: 'accepted' }, { series: 'f', how: 'withdrawn' }, { series: 'g', how: '__proto__' },
      ],
      reminded: [{ series: 'h' }, { series: 1 }, null],
    }
    const series = [{ key: 'a', value: 38.1, unit: 'percent' }, { key: 'c', value: 1 }, { key: 'd', value: 0.92 }, { key: 'f', value: 2 }]
    expect(build({ report: { previous: {}, changes, series } }).news).toEqual([
      'recovered: a is at 38 %',
      'recovered: b',
      'recovered: collector/logs does not fail any more',
      'gone: c is not there any more',
      'now usual: d stays at 0.92',
      'now usual: e',
      'closed: f is not watched any more',
      'closed: g is not watched any more',
      'still open: h (reminder)',
    ])
  })

  test('says what is usual, what comes and goes, and what somebody has seen', () => {
    const what = (parts: object): string | undefined => build({ report: { findings: [{ severity: 'WARN', what: 'it is slow', ...parts }] } }).findings[0]?.what
    expect(what({ value: 0.92, usual: { low: 0.2, high: 0.6 } })).toBe('it is slow (now 0.92, usually 0.2–0.6)')
    expect(what({ value: 81, unit: 'percent', usual: { low: 70, high: 76 } })).toBe('it is slow (now 81 %, usually 70–76 %)')
    expect(what({ usual: { low: 3, high: 3 }, flapping: true, acknowledged: { by: 'ada', from: 'x' } })).toBe('it is slow (usually 3, comes and goes, acknowledged)')
    for (const usual of [null, 1, [], { low: '0', high: 1 }, { low: 1e400, high: 1 }, { low: 1 }, { high: 2 }]) expect(what({ usual, flapping: 'yes', acknowledged: true })).toBe('it is slow')
  })

  test('may be anything', () => {
    const nothing = { ...build(), findings: [], news: [] }
    for (const content of ['', '{', 'null', '[]', '{"findings":1,"changes":[],"host":"x","status":[]}', '{"findings":[null,1,{},{"severity":"WARN"},{"what":"x"}]}', '{"a":1,"a":2}', '['.repeat(100_000)]) {
      expect(buildDispatch(bare, [], bytes(content), link)).toEqual(nothing)
    }
  })

  test('of arbitrary JSON gives lines that are plain', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('WARN', 'CRITICAL', '\u001b[31mx\r\n', 'a\u202eb', '::error::x'))
    const value = fc.oneof(text, fc.jsonValue({ maxDepth: 2 }))
    const finding = fc.record({ severity: value, series: value, what: value, hint: value, how: fc.oneof(fc.constantFrom('recovered', 'gone', 'accepted', 'withdrawn'), value), usual: fc.oneof(fc.record({ low: fc.double(), high: fc.double() }), value), flapping: fc.oneof(fc.boolean(), value), acknowledged: fc.oneof(fc.constant({}), value), value: fc.oneof(fc.double(), value), unit: value }, { requiredKeys: [] })
    const list = fc.oneof(fc.array(finding), value)
    const report = fc.record({ previous: fc.oneof(fc.constant({}), value), findings: list, series: list, changes: fc.oneof(fc.record({ opened: list, changed: fc.oneof(fc.array(fc.record({ finding, was: value })), value), recovered: list, reminded: list }), value), status: value, host: value })
    fc.assert(fc.property(report, (one) => {
      const { findings, news } = build({ report: one })
      for (const line of [...news, ...findings.map(({ what }) => what)]) expect(line).toMatch(/^[^\p{Cc}\u202a-\u202e]+$/u)
    }), { numRuns: 2000 })
  })
})
