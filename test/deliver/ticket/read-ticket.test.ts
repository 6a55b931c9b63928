import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodeHandled } from '../../../src/deliver/handled-ticket.ts'
import { parseTicketJson, readTicket, type TicketRules } from '../../../src/deliver/ticket/read-ticket.ts'
import { remedyFor, ticketProblems } from '../../../src/deliver/ticket/ticket-problems.ts'
import { plain } from '../../../src/model/plain.ts'
import { channels } from '../../../src/model/ticket.ts'

const rules: TicketRules = { root: '/srv/app', pathMap: [{ from: '/home/user/webapp', to: '' }] }
const path = 'data/dispatch/_queue/a.json'

function read(value: unknown): ReturnType<typeof readTicket> {
  return readTicket(Buffer.from(JSON.stringify(value)), path, rules)
}

/** The ticket of some values, on top of the least that a ticket needs. */
function ticket(parts: object) {
  const found = read({ id: 'one', send: {}, ...parts })
  if ('problem' in found) throw new Error(found.problem.reason)
  return found.ticket
}

function problem(parts: object | string | Uint8Array): { readonly code: string; readonly reason: string } {
  const content = parts instanceof Uint8Array ? parts : Buffer.from(typeof parts === 'string' ? parts : JSON.stringify({ id: 'one', send: {}, ...parts }))
  const found = readTicket(content, path, rules)
  if ('ticket' in found) throw new Error('it is read')
  return found.problem
}

describe('the loop\'s format', () => {
  const scenarios = join(import.meta.dirname, '../../scenarios')

  test.each(readdirSync(scenarios).filter((name) => !name.includes('.')))('%s', (name) => {
    const content = readFileSync(join(scenarios, name, 'ticket.json'))
    const said = JSON.parse(content.toString('utf8'))
    expect(readTicket(content, path, rules)).toEqual({
      ticket: {
        id: said.id,
        created: said.created_utc,
        title: said.summary,
        status: said.status,
        ...(said.severity !== undefined && { severity: said.severity }),
        host: said.meta.host,
        hostKey: plain(said.meta.host_key),
        asks: channels.filter((channel) => said.send[channel]).map((channel) => ({ channel, destinations: [] })),
        artifacts: [{ path: said.artifacts[0].path, title: said.artifacts[0].title }],
        reportJson: said.report_json,
        incidents: said.incidents,
        isDecided: true,
      },
    })
  })

  test('the original\'s own tickets, from Windows and with mixed separators', () => {
    const meta = { source: 'master', note: 'auto generated' }
    const send = { slack: true, notion: true, push: false, email: false }
    const asks = [{ channel: 'slack', destinations: [] }, { channel: 'notion', destinations: [] }]
    const one = '\\data\\reports\\auto\\velos_auto_report_20250814_065951.md'
    for (const root of ['C:\\giwanos', '/home/user/webapp']) {
      const artifacts = [{ type: 'markdown', path: `${root}${one}`, title: 'VELOS Report 20250814_065951' }]
      expect(read({ id: '4abd3da0-7d05-44fb-9bf4-da2f31c0e685', created_utc: '20250814_065951', artifacts, send, meta })).toEqual({
        ticket: {
          id: '4abd3da0-7d05-44fb-9bf4-da2f31c0e685',
          created: '20250814_065951',
          title: 'VELOS Report 20250814_065951',
          asks,
          artifacts: [{ path: one.slice(1).replaceAll('\\', '/'), title: 'VELOS Report 20250814_065951' }],
          incidents: [],
        },
      })
    }
  })
})

describe('the older format', () => {
  test('names its places', () => {
    expect(read({
      id: 'x', created_utc: '20250814_064536', title: 'Daily', message: 'All *well*', report_md: '# Report',
      channels: { slack: { enabled: true, channel: '#general' }, notion: { enabled: true, parent_page_id: 'p', database_id: 'd' } },
    })).toEqual({
      ticket: {
        id: 'x', created: '20250814_064536', title: 'Daily', message: 'All *well*', reportMd: '# Report', artifacts: [], incidents: [],
        asks: [
          { channel: 'slack', destinations: [{ kind: 'channel', id: '#general' }] },
          { channel: 'notion', destinations: [{ kind: 'database', id: 'd' }, { kind: 'page', id: 'p' }] },
        ],
      },
    })
  })

  test('asks only for what is enabled, and names a place only where it says one', () => {
    const older = { slack: { enabled: false, channel: '#x' }, notion: { enabled: true, parent_page_id: '', database_id: null }, email: {}, push: null, github: { enabled: true } }
    expect(ticket({ send: undefined, channels: older }).asks).toEqual([{ channel: 'notion', destinations: [] }, { channel: 'github', destinations: [] }])
  })

  test.each<[object, readonly object[]]>([
    [{ email: { to: 'boss@other.org' } }, [{ kind: 'address', id: 'boss@other.org' }]],
    [{ email: { to: 'Ann Lee <a@x.org>, b@x.org;' } }, [{ kind: 'address', id: 'a@x.org' }, { kind: 'address', id: 'b@x.org' }]],
    [{ email: { to: ['a@x.org', 'b@x.org'] } }, [{ kind: 'address', id: 'a@x.org' }, { kind: 'address', id: 'b@x.org' }]],
    [{ email: { to: null } }, []],
    [{ webhook: { url: 'https://other.example/hook' } }, [{ kind: 'url', id: 'https://other.example/hook' }]],
    [{ push: { topic: ' alerts ' } }, [{ kind: 'topic', id: 'alerts' }]],
    [{ github: { repository: 'acme/ops' } }, [{ kind: 'repository', id: 'acme/ops' }]],
  ])('names its places: %j', (older, destinations) => {
    const enabled = Object.fromEntries(Object.entries(older).map(([name, one]) => [name, { enabled: true, ...one }]))
    expect(ticket({ send: undefined, channels: enabled }).asks.map((ask) => ask.destinations)).toEqual([destinations])
  })

  test('null is as if it were not there', () => {
    expect(ticket({ send: { slack: true, email: null, fax: null }, channels: { github: { enabled: null }, sms: { enabled: null } } }).asks)
      .toEqual([{ channel: 'slack', destinations: [] }])
  })

  test('mixed with the loop\'s asks for what either asks for', () => {
    const { asks } = ticket({ send: { github: true, slack: true, push: false }, channels: { email: { enabled: true }, slack: { channel: '#ops' } } })
    expect(asks).toEqual([
      { channel: 'slack', destinations: [{ kind: 'channel', id: '#ops' }] },
      { channel: 'email', destinations: [] },
      { channel: 'github', destinations: [] },
    ])
  })

  test.each([
    [{ message: 'm', text: 't' }, 'm'],
    [{ text: 't' }, 't'],
    [{ message: ' ', text: 't' }, 't'],
    [{ message: null }, undefined],
  ])('the text of %j', (parts, expected) => {
    expect(ticket(parts).message).toBe(expected)
  })
})

describe('the encoding', () => {
  const said = { id: '하나', send: { slack: true } }
  const expected = { ticket: { id: '하나', title: 'GIWANOS Update', asks: [{ channel: 'slack', destinations: [] }], artifacts: [], incidents: [] } }
  const text = JSON.stringify(said)

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', (_, content) => {
    expect(readTicket(content, path, rules)).toEqual(expected)
    expect(parseTicketJson(content)).toEqual(said)
  })

  test.each([
    ['not UTF-8', Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0xc0]), Buffer.from('","send":{}}')])],
    ['UTF-16 that is cut', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, 21)],
    ['half a character at the end', Buffer.from('{"id":"하').subarray(0, 9)],
  ])('%s', (_, content) => {
    expect(problem(content)).toEqual({ code: 'encoding', reason: 'it is neither UTF-8 nor UTF-16 with a byte-order mark' })
    expect(parseTicketJson(content)).toBeUndefined()
  })

  test('two marks, and UTF-16 without one, are no JSON', () => {
    expect(problem(`\ufeff\ufeff${text}`).code).toBe('not-json')
    expect(problem(Buffer.from('{"send":{}}', 'utf16le')).code).toBe('not-json')
  })
})

describe('an id', () => {
  test('of whatever characters is kept, and what is no Unicode replaced', () => {
    for (const id of ['x', ' ', 'a\r\nBcc: x', '\u202e::error::', '😀'.repeat(128), '../../x', '0']) expect(ticket({ id }).id).toBe(id)
    expect(ticket({ id: 'a\ud800b' }).id).toBe('a\ufffdb')
  })

  test('that is absent is made from the path and the content', () => {
    const made = (content: string, at = path) => {
      const found = readTicket(Buffer.from(content), at, rules)
      return 'ticket' in found ? found.ticket.id : found.problem
    }
    const one = made('{"send":{}}')
    expect(one).toMatch(/^[0-9a-f]{32}$/)
    expect(made('{"send":{}}')).toBe(one)
    expect(made('{"send":{},"id":null}')).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set([one, made('{"send":{},"x":1}'), made('{"send":{}}', 'data/reports/_dispatch/a.json')]).size).toBe(3)
    const handled = encodeHandled({ send: {} }, { outcome: 'failed', code: 'refused', reason: 'x' }, [], new Date(0))
    expect(made(handled), 'when it is put back').toBe(one)
  })
})

describe('what is said beside', () => {
  test.each([
    ['20250814_064536', '20250814_064536'],
    ['2025-08-14T06:45:36Z', '20250814_064536'],
    ['2025-08-14T06:45:36.123456+00:00', '20250814_064536'],
    ['2025-08-14 06:45', '20250814_064500'],
    ['2025-08-14T08:45:36+0200', '20250814_064536'],
    ['2025-01-01T00:30:00+01:00', '20241231_233000'],
    ['2025-02-30T00:00:00Z', undefined],
    ['20250230_000000', undefined],
    ['2025-08-14T25:00:00Z', undefined],
    ['2025-08-14T00:00:00+99:00', undefined],
    ['0000-01-01T00:00:00+01:00', undefined],
    ['2025-08-14', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('created_utc %j', (said, expected) => {
    expect(ticket({ created_utc: said }).created).toBe(expected)
  })

  test.each([
    [{ summary: 's', title: 't', artifacts: [{ path: 'data/x.md', title: 'a' }] }, 's'],
    [{ title: 't', artifacts: [{ path: 'data/x.md', title: 'a' }] }, 't'],
    [{ summary: ' \u200b', artifacts: [{ path: 'data/x.md', title: 'a' }] }, 'a'],
    [{ artifacts: [{ path: 'data/x.md' }] }, 'GIWANOS Update'],
    [{ summary: '\u001b[31mred\u001b[0m\r\n::error::x ##[group]' }, 'red : :error::x ## [group]'],
    [{ summary: 'x'.repeat(1000) }, `${'x'.repeat(149)}…`],
  ])('title of %j', (parts, expected) => {
    expect(ticket(parts).title).toBe(expected)
  })

  test('status and severity are of the known ones, in whatever case; anything else says nothing', () => {
    expect(ticket({ status: 'CRITICAL', severity: 'critical' })).toMatchObject({ status: 'CRITICAL', severity: 'CRITICAL' })
    for (const value of ['FINE', 3, null, {}, 'ok ']) {
      expect(ticket({ status: value, severity: value })).not.toHaveProperty('status')
      expect(ticket({ status: value, severity: value })).not.toHaveProperty('severity')
    }
  })

  test('artifacts have a title of one line, and each path is there once', () => {
    expect(ticket({ artifacts: [{ path: 'data/x.md', title: 'a\nb' }, { path: 'data\\.\\x.md', title: 'c' }, { path: '/srv/app/data/y.csv' }] }).artifacts)
      .toEqual([{ path: 'data/x.md', title: 'a b' }, { path: 'data/y.csv', title: 'y.csv' }])
  })

  test('incidents', () => {
    const one = { fingerprint: 'disk', state: 'open', severity: 'WARN', title: 'Disk\nfull', more: 1 }
    expect(ticket({ incidents: [one, { ...one, fingerprint: 'cpu', title: undefined }, { ...one, state: 'resolved' }] }).incidents).toEqual([
      { fingerprint: 'disk', state: 'resolved', severity: 'WARN', title: 'Disk full' },
      { fingerprint: 'cpu', state: 'open', severity: 'WARN', title: 'cpu' },
    ])
  })

  test('unknown keys, a host and a channel that is unknown and not asked for do no harm', () => {
    const { asks, host } = ticket({ more: [1], constructor: 'x', meta: { host: 'web\n1', x: 1 }, send: { fax: false, slack: true }, channels: { sms: { enabled: false } }, result: {}, receipts: [] })
    expect({ asks, host }).toEqual({ asks: [{ channel: 'slack', destinations: [] }], host: 'web 1' })
  })
})

const incident = { fingerprint: 'disk', state: 'open', severity: 'WARN', title: 'x' }
const artifact = (value: unknown) => ({ artifacts: [{ path: value }] })

describe('a ticket is refused by name', () => {
  const table: readonly (readonly [string, string, object | string | Uint8Array])[] = [
    ['too-large', 'it has 1048577 bytes; at most 1048576 are allowed', new Uint8Array(1024 * 1024 + 1)],
    ['encoding', 'it is neither UTF-8 nor UTF-16 with a byte-order mark', Buffer.from([0x7b, 0xc3, 0x7d])],
    ['not-json', 'line 1, column 1: it ends where a value belongs', ''],
    ['not-json', 'line 2, column 1: there is "}" where a key belongs', '{"id":"x",\n}'],
    ['too-deep', 'line 1, column 70: it is nested deeper than 64', `{"id":${'['.repeat(70)}`],
    ['duplicate-key', 'line 1, column 12: the key "send" is there twice', '{"send":{},"send":{"slack":true}}'],
    ['proto-key', 'line 1, column 10: the key "__proto__" is not allowed', '{"send":{"__proto__":{"slack":true}}}'],
    ['not-an-object', 'it is a list; one JSON object is allowed', '[{"send":{}}]'],
    ['not-an-object', 'it is null; one JSON object is allowed', 'null'],
    ['not-an-object', 'it is a string; one JSON object is allowed', '"x"'],
    ['wrong-type', '"id" is a number; a string is allowed', { id: 42 }],
    ['wrong-type', '"created_utc" is a number; a string is allowed', { created_utc: 20250814 }],
    ['wrong-type', '"summary" is an object; a string is allowed', { summary: {} }],
    ['wrong-type', '"title" is a list; a string is allowed', { title: [] }],
    ['wrong-type', '"message" is a boolean; a string is allowed', { message: true }],
    ['wrong-type', '"text" is a number; a string is allowed', { text: 1 }],
    ['wrong-type', '"report_md" is a number; a string is allowed', { report_md: 1 }],
    ['wrong-type', '"report_json" is a boolean; a string is allowed', { report_json: false }],
    ['wrong-type', '"meta" is a list; an object is allowed', { meta: [] }],
    ['wrong-type', '"meta.host" is a number; a string is allowed', { meta: { host: 1 } }],
    ['wrong-type', '"artifacts" is an object; a list is allowed', { artifacts: {} }],
    ['wrong-type', '"artifacts[1]" is a string; an object is allowed', { artifacts: [{ path: 'data/x.md' }, 'data/y.md'] }],
    ['wrong-type', '"artifacts[0].path" is absent; a string is allowed', artifact(undefined)],
    ['wrong-type', '"artifacts[0].path" is a list; a string is allowed', artifact(['data/x.md'])],
    ['wrong-type', '"artifacts[0].title" is a number; a string is allowed', { artifacts: [{ path: 'data/x.md', title: 1 }] }],
    ['wrong-type', '"artifacts[0].type" is a number; a string is allowed', { artifacts: [{ path: 'data/x.md', type: 1 }] }],
    ['wrong-type', '"send" is a list; an object is allowed', { send: ['slack'] }],
    ['wrong-type', '"send.slack" is a string; true or false is allowed', { send: { slack: 'true' } }],
    ['wrong-type', '"send.push" is a number; true or false is allowed', { send: { push: 1 } }],
    ['wrong-type', '"channels" is a boolean; an object is allowed', { channels: true }],
    ['wrong-type', '"channels.slack" is a boolean; an object is allowed', { channels: { slack: true } }],
    ['wrong-type', '"channels.slack.enabled" is a string; true or false is allowed', { channels: { slack: { enabled: 'yes' } } }],
    ['wrong-type', '"channels.slack.channel" is a list; a string is allowed', { channels: { slack: { enabled: true, channel: ['#a'] } } }],
    ['wrong-type', '"incidents" is an object; a list is allowed', { incidents: {} }],
    ['wrong-type', '"incidents[0]" is null; an object is allowed', { incidents: [null] }],
    ['wrong-type', '"incidents[0].title" is a number; a string is allowed', { incidents: [{ ...incident, title: 1 }] }],
    ['wrong-type', '"channels.email.to" is neither a string nor a list of strings', { channels: { email: { enabled: true, to: [1] } } }],
    ['wrong-type', '"meta.host_key" is a number; a string is allowed', { meta: { host_key: 1 } }],
    ['wrong-value', '"incidents[1].fingerprint" must be of 1 to 128 characters', { incidents: [incident, { ...incident, fingerprint: '' }] }],
    ['wrong-value', '"incidents[0].state" is neither open nor resolved', { incidents: [{ ...incident, state: 'closed' }] }],
    ['wrong-value', '"incidents[0].severity" is neither WARN nor CRITICAL', { incidents: [{ ...incident, severity: 'OK' }] }],
    ['wrong-id', '"id" has 0 characters; 1 to 128 are allowed', { id: '' }],
    ['wrong-id', '"id" has 129 characters; 1 to 128 are allowed', { id: 'x'.repeat(129) }],
    ['too-many', '"artifacts" has 21 entries; at most 20 are allowed', { artifacts: Array.from({ length: 21 }, (_, at) => ({ path: `data/${at}.md` })) }],
    ['too-many', '"incidents" has 101 entries; at most 100 are allowed', { incidents: Array.from({ length: 101 }, (_, at) => ({ ...incident, fingerprint: `${at}` })) }],
    ['no-channels', 'it has neither "send" nor "channels", so it asks for nobody', '{"id":"x"}'],
    ['no-channels', 'it has neither "send" nor "channels", so it asks for nobody', '{"id":"x","send":null}'],
    ['unknown-channel', '"send" asks for "slak", which is no channel; slack, notion, push, email, webhook or github is allowed', { send: { slak: true } }],
    ['unknown-channel', '"send" asks for "Slack", which is no channel; slack, notion, push, email, webhook or github is allowed', { send: { Slack: true } }],
    ['unknown-channel', '"channels" asks for "sms", which is no channel; slack, notion, push, email, webhook or github is allowed', { channels: { sms: { enabled: true } } }],
    ['path-empty', 'the artifact has an empty path', artifact(' ')],
    ['path-too-long', `the artifact "${'x'.repeat(99)}…" is refused: its path has 1025 characters; at most 1024 are allowed`, artifact('x'.repeat(1025))],
    ['path-characters', 'the artifact "data/x.md" is refused: its path holds characters that are not to be seen', artifact('data/x\0.md')],
    ['path-network', 'the artifact "\\\\host\\x.md" is refused: it names a network share', artifact('\\\\host\\x.md')],
    ['path-device', 'the artifact "data/NUL.txt" is refused: it names a device', artifact('data/NUL.txt')],
    ['path-drive-relative', 'the artifact "C:x.md" is refused: it is relative to a drive', artifact('C:x.md')],
    ['path-stream', 'the artifact "data/x.md::$DATA" is refused: a colon names a stream of a file, or a URL', artifact('data/x.md::$DATA')],
    ['path-outside', '"report_json" "../x.json" is refused: it leads out of the root', { report_json: '../x.json' }],
    ['path-foreign', 'the artifact "/etc/passwd" is refused: it is an absolute path of another place than the root', artifact('/etc/passwd')],
    ['path-name', 'the artifact "data/x.md." is refused: a name in it means another one on Windows', artifact('data/x.md.')],
    ['path-hidden', 'the artifact ".git/config" is refused: a name in it begins with a dot', { artifacts: [{ path: 'data/x.md' }, { path: '.git/config' }] }],
    ['path-place', 'the artifact "README.md" is refused: it does not lie in the folder "data"', artifact('README.md')],
    ['path-extension', 'the artifact "data/x.exe" is refused: files of that kind are not sent', artifact('data/x.exe')],
  ]

  test.each(table)('%s: %s', (code, reason, parts) => {
    expect(problem(parts)).toEqual({ code, reason })
  })

  test('and there is no name without a test, and none without a remedy', () => {
    const named = new Set(table.map(([code]) => code))
    expect(Object.keys(ticketProblems).filter((code) => !code.startsWith('artifact-') && !named.has(code))).toEqual([])
    for (const [code, remedy] of Object.entries(ticketProblems)) {
      expect(remedy).toMatch(/^[A-Z].*[^.]$/)
      expect(remedyFor(code)).toBe(remedy)
    }
    expect(remedyFor('toString')).toBe('Mend the ticket, then "velos bridge replay"')
  })

  test('for the first of several reasons', () => {
    expect(problem({ id: 1, title: 2, ...artifact('../x.md') })).toEqual({ code: 'wrong-type', reason: '"id" is a number; a string is allowed' })
  })

  test('with a reason of one harmless line, whatever is in it', () => {
    const evil = '\u001b[31m\r\n::error::x\u202e ##[group]'
    for (const parts of [{ send: { [evil]: true } }, { channels: { [evil]: { enabled: true } } }, artifact(`../${evil}`), artifact(evil), artifact(`C:\\${'a'.repeat(900)}`)]) {
      const { reason } = problem(parts)
      expect(reason).not.toMatch(/[\p{Cc}\u202e]|##\[|(?:^| )::/u)
      expect(reason.length).toBeLessThan(250)
    }
  })
})
