import { describe, expect, test } from 'vitest'
import type { Channel, OpenChannel, Probe, Verdict } from '../../src/deliver/channel.ts'
import type { Dispatch } from '../../src/model/dispatch.ts'
import type { CarrierSettings } from '../../src/model/dispatch-settings.ts'
import type { Json } from '../../src/model/json.ts'
import { plain } from '../../src/model/plain.ts'
import { sampleDispatch, sampleReport } from '../support/dispatch.ts'
import { testErrand } from '../support/errand.ts'
import { disguises } from '../support/secret.ts'

/** What the contract needs to know of a channel. */
export interface ChannelCase {
  readonly channel: Channel
  /** Turns it on; the secrets in it are made from a seed. Its service need not be there. */
  readonly on: CarrierSettings
  /** Throws where a message breaks a limit of the service. */
  fits(shows: Json): void
  /**
   * What would be alive in this channel's notation, looked for in every text of `shows`. By default Slack's mentions and
   * HTML that runs or loads something; a channel of plain text, where those are letters like others, says so with its own list.
   */
  readonly live?: readonly RegExp[]
}

const liveAnywhere = [/<!(?:channel|here|everyone|subteam)/, /<@[UW]/, /<(?:script|img|iframe)\b/i]
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/

const hostile =
  '<!channel> <!here> <@U012AB3CD> @octocat @everyone <script>alert(1)</script> <img src=x onerror=y> ![i](https://evil.example/p.png) ' +
  '[click](javascript:alert(1)) [a](https://evil.example) `</code>` | --> ]]> \u202egnp.exe\u202c \u001b[31mred\u001b[0m \u0007 \u200f::error::pwned ##[stop-commands]x'
const hostileLine = plain(hostile)
const hostileBody = `# ${hostile}\r\nBcc: evil@example.org\r\n\r\n::error::pwned\n${hostile}\n\n| ${hostile} |\n|---|\n| ${hostile} |\n\n\`\`\`\n${hostile}\n`

const hostileDispatch: Partial<Dispatch> = {
  id: 'a"b\\c/../\r\nX-Injected: 1\u0000 ünïcode 🔥 <!channel> @octocat',
  title: plain(hostile, 150),
  host: plain(hostile, 60),
  findings: [{ severity: 'CRITICAL', what: hostileLine, hint: hostileLine }],
  news: [hostileLine],
  remarks: [hostileLine],
  body: hostileBody,
  attachments: [{ name: 'report.md', mediaType: 'text/markdown', content: Buffer.from(hostileBody) }],
  incidents: [{ fingerprint: 'f --> <!channel>\r\n@octocat', state: 'open', severity: 'CRITICAL', title: hostileLine }],
}

const many = (most: number, text: string): readonly string[] => Array.from({ length: most }, (_, at) => `${text} ${at}`)
const manyFindings = many(10_000, 'the disk is full').map((what) => ({ severity: 'WARN' as const, what, hint: 'make room '.repeat(20).trim() }))

const sizes: Readonly<Record<string, Partial<Dispatch>>> = {
  'an empty body': { body: '' },
  'nothing but a title': { body: '', findings: [], news: [], remarks: [], attachments: [] },
  '1 KB': { body: sampleReport(1_000) },
  '100 KB': { body: sampleReport(100_000) },
  '5 MB': { body: sampleReport(5_000_000), attachments: [{ name: 'report.md', mediaType: 'text/markdown', content: Buffer.alloc(5_000_000, 'a ') }] },
  '5 MB in one line': { body: 'abc `d` *e* '.repeat(420_000) },
  '100 KB in one word': { body: 'a'.repeat(100_000) },
  '400 KB of emoji': { body: '🔥'.repeat(100_000), title: '🔥'.repeat(75) },
  'a deep list': { body: many(2_000, '').map((_, at) => `${'  '.repeat(at)}- > deep`).join('\n').slice(0, 200_000) },
  '10,000 findings': { findings: manyFindings },
  'everything at length': {
    title: 'W'.repeat(150),
    host: 'h'.repeat(253),
    findings: manyFindings.slice(0, 200).map((one) => ({ ...one, what: '한국어 '.repeat(200).trim() })),
    news: many(500, 'this is new '.repeat(30)),
    remarks: many(50, 'know this '.repeat(30)),
    body: sampleReport(300_000),
  },
}

/** What every channel has to hold to. */
export function testChannel({ channel, on, fits, live = liveAnywhere }: ChannelCase): void {
  const open = (): OpenChannel => {
    const opened = channel.open(on)
    if (opened === undefined) throw new Error('it is turned off')
    return opened
  }
  const show = (changes: Partial<Dispatch> = {}, redelivery = 0): Json => open().prepare(frozen(sampleDispatch(changes)), redelivery).shows
  const expectNoSecret = (what: unknown): void => {
    const text = typeof what === 'string' ? what : JSON.stringify(what)
    for (const secret of open().secrets.flatMap(disguises)) expect(text).not.toContain(secret)
  }

  describe(`${channel.id} holds to the contract`, () => {
    test('is off where it is not configured', () => {
      expect(channel.open({})).toBeUndefined()
      expect(open().destination).toSatisfy((text: string) => text !== '' && text === plain(text, 200))
    })

    test('knows its secrets, and shows none', () => {
      expect(open().secrets.length).toBeGreaterThan(0)
      for (const secret of open().secrets) expect(JSON.stringify(on)).toContain(secret)
      expectNoSecret(open().destination)
      expectNoSecret(show())
    })

    test('makes the same message of the same dispatch, as data', () => {
      expect(show()).toEqual(show())
      expect(JSON.parse(JSON.stringify(show()))).toEqual(show())
    })

    test('looks different when all is well', () => {
      const { severity: _, ...calm } = sampleDispatch({ status: 'OK', title: 'the same' })
      expect(open().prepare(calm, 0).shows).not.toEqual(show({ title: 'the same' }))
    })

    test('marks a redelivery, however long the message', () => {
      for (const changes of [{}, ...Object.values(sizes)]) {
        expect(JSON.stringify(show(changes))).not.toContain('(redelivery')
        expect(JSON.stringify(show(changes, 1))).toContain('(redelivery 1)')
        fits(show(changes, 12))
      }
    })

    test('lets no text from outside come alive', () => {
      const shows = show(hostileDispatch)
      fits(shows)
      // A service may be told the id as it is, in a field by itself.
      for (const text of textsOf(shows).filter((one) => one !== hostileDispatch.id)) {
        for (const pattern of [...live, unseen, /##\[/, /^\s*::/m]) expect(text).not.toMatch(pattern)
      }
    })

    test.each(Object.keys(sizes))('fits the service: %s', (size) => {
      const link = sampleDispatch().url ?? ''
      const shows = show(sizes[size])
      fits(shows)
      expect(textsOf(shows).some((text) => text.includes(link)), 'it links to the whole report').toBe(true)
      const { url: _, ...rest } = sampleDispatch(sizes[size])
      fits(open().prepare(frozen(rest), 0).shows)
    })

    test.each(Object.keys(answers(on)))('throws nothing and tells no secret: %s', async (name) => {
      for (const changes of [{}, hostileDispatch]) {
        const fetchIt = answers(on)[name]
        const errand = () => testErrand({ deadlineMs: 2_000, ...(fetchIt !== undefined && { fetch: fetchIt }) })
        const message = open().prepare(sampleDispatch(changes), 0)
        const ends: (Verdict | Probe | undefined)[] = [await message.send(errand()), await message.probe?.(errand())]
        for (const end of ends) {
          expectNoSecret(end ?? '')
          if (end === undefined || !('code' in end)) continue
          expect(end.code).toMatch(/^[\w.:-]{1,64}$/)
          expect(end.reason).toSatisfy((text: string) => text !== '' && text === plain(text, 500) && !text.endsWith('.'))
        }
      }
    })
  })
}

/** What a service or the network may do at its worst, saying every secret that it was told. */
function answers(on: CarrierSettings): Readonly<Record<string, typeof fetch>> {
  const told = textsOf(JSON.parse(JSON.stringify(on))).join(' ')
  const answer = (status: number, body: string, headers: Record<string, string> = {}): typeof fetch =>
    async () => new Response(body, { status, headers })
  const toss = (thrown: unknown): typeof fetch => async () => { throw thrown }
  return {
    'an error that tells all': toss(new TypeError(`fetch failed for ${told}`, { cause: new Error(told) })),
    'something that is no error': toss(told),
    'a code that is a sentence': toss(Object.assign(new Error(told), { code: `${told} ${hostile}` })),
    'an empty 200': answer(200, ''),
    'null': answer(200, 'null'),
    'a list': answer(200, '[]'),
    'an empty object': answer(200, '{}'),
    'a web page': answer(200, `<!doctype html><h1>${told}</h1>`),
    'wrong types': answer(200, JSON.stringify({ ok: 'yes', id: { a: told }, ts: 7, error: [told], results: 'x', object: 1, data: null })),
    'a 400 that tells all': answer(400, JSON.stringify({ ok: false, error: told, code: hostile, message: `${told} ${hostile}` })),
    'a 401 in another shape': answer(401, JSON.stringify({ error: { type: told, message: hostile, code: told }, errors: [told] })),
    'a 429 with nonsense': answer(429, 'slow down', { 'retry-after': 'soon', 'x-ratelimit-reset': 'never' }),
    'a 500 web page': answer(500, `<html>${told}</html>`),
  }
}

/** Every text in a value, keys included. */
export function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)])
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value
  for (const one of Object.values(value)) frozen(one)
  return Object.freeze(value)
}
