import { describe, expect, test } from 'vitest'
import { email } from '../../../src/deliver/channels/email.ts'
import type { EmailSettings } from '../../../src/model/dispatch-settings.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { isJsonObject, type Json } from '../../../src/model/json.ts'
import { testChannel } from '../../contracts/channel.ts'
import { sampleDispatch, sampleReport } from '../../support/dispatch.ts'
import { testErrand } from '../../support/errand.ts'
import { startSmtp, type ReceivedMail } from '../../support/smtp-service.ts'
import { login, openWith, settings, show } from './email-mails.ts'

const bytes = (text: Json | undefined): number => (typeof text === 'string' ? Buffer.byteLength(text) : Number.NaN)

testChannel({
  channel: email,
  on: { email: settings },
  fits(shows) {
    if (!isJsonObject(shows)) throw new Error('it is no mail')
    expect(bytes(shows['html'])).toBeLessThan(102_400)
    expect(bytes(shows['text'])).toBeLessThan(102_400)
    expect(bytes(shows['subject'])).toBeLessThan(700)
    expect(shows['subject']).toMatch(/^[^\r\n]{1,200}$/)
    const attached = Array.isArray(shows['attachments']) ? shows['attachments'].map((one) => (isJsonObject(one) ? Number(one['bytes']) : 0)) : []
    expect(attached.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10 * 1024 * 1024)
  },
  // The text part and the headers are read as they are: what would be alive is in the HTML, and looked for there below.
  live: [],
})

async function delivered(dispatch: Dispatch, changes: Partial<EmailSettings> = {}, redelivery = 0): Promise<ReceivedMail> {
  const service = await startSmtp({ login })
  const verdict = await openWith({ ...changes, port: service.port }).prepare(dispatch, redelivery).send(testErrand())
  expect(verdict).toMatchObject({ outcome: 'delivered' })
  const [mail] = service.mails
  if (mail === undefined) throw new Error('nothing arrived')
  return mail
}

describe('a mail', () => {
  test('arrives over TLS, after a login, as it was shown', async () => {
    const dispatch = sampleDispatch()
    const { parsed, secure, user, from, to } = await delivered(dispatch)
    const shown = show()
    expect({ secure, user, from, to }).toEqual({ secure: true, user: 'velos@example.org', from: 'velos@example.org', to: ['ops@example.org'] })
    expect(parsed.subject).toBe(dispatch.title)
    expect(parsed.text?.trim()).toBe(String(shown['text']).trim())
    expect(String(parsed.html).trim()).toBe(String(shown['html']).trim())
    expect(parsed.messageId).toBe(shown['messageId'])
    expect(parsed.date?.toISOString()).toBe('2026-11-22T06:17:04.000Z')
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(parsed.headers.get('x-velos-ticket')).toBe(dispatch.id)
    expect(parsed.headers.get('priority')).toBe('high')
    expect(parsed.headers.get('list')).toMatchObject({ id: { id: 'velos.example.org', name: 'VELOS reports' } })
    expect(parsed.attachments.map(({ filename, contentType, content }) => ({ filename, contentType, text: content.toString() }))).toEqual([
      { filename: 'velos_report_20261122_061704.md', contentType: 'text/markdown', text: sampleReport(1_000) },
    ])
  })

  test('is the same, byte for byte, when it is sent again', async () => {
    const [first, second] = [await delivered(sampleDispatch()), await delivered(sampleDispatch())]
    expect(second.raw.equals(first.raw)).toBe(true)
  })

  test('has the same Message-ID as a redelivery, and says that it is one', async () => {
    const [first, second] = [await delivered(sampleDispatch()), await delivered(sampleDispatch(), {}, 2)]
    expect(second.parsed.messageId).toBe(first.parsed.messageId)
    expect(second.parsed.subject).toBe(`${first.parsed.subject} (redelivery 2)`)
    for (const changes of [{ id: 'another' }, { body: 'another' }]) expect((await delivered(sampleDispatch(changes))).parsed.messageId).not.toBe(first.parsed.messageId)
  })

  test.each(['optional', 'implicit'] as const)('goes by TLS where it is %s', async (tls) => {
    const service = await startSmtp({ implicit: tls === 'implicit' })
    expect(await openWith({ tls, port: service.port }).prepare(sampleDispatch(), 0).send(testErrand())).toMatchObject({ outcome: 'delivered' })
    expect(service.mails.map(({ secure }) => secure)).toEqual([true])
  })

  test('goes in plain text only where it is optional and there is nothing else', async () => {
    const service = await startSmtp({ plain: true })
    expect(await openWith({ tls: 'optional', port: service.port }).prepare(sampleDispatch(), 0).send(testErrand())).toMatchObject({ outcome: 'delivered' })
    expect(service.mails.map(({ secure }) => secure)).toEqual([false])
  })

  test('has the time of its sending where the ticket does not say', async () => {
    const { created: _, ...rest } = sampleDispatch()
    const service = await startSmtp()
    await openWith({ port: service.port }).prepare(rest, 0).send(testErrand({ now: () => new Date('2026-12-01T10:00:00Z') }))
    expect(service.mails[0]?.parsed.date?.toISOString()).toBe('2026-12-01T10:00:00.000Z')
  })

  test('reaches names and domains beyond ASCII', async () => {
    const to = [{ name: 'Bjørn "B" <b@evil.example>, Åse', address: 'ops@bücher.example' }]
    const mail = await delivered(sampleDispatch({ title: 'CRITICAL: 디스크 🔥', host: '서버' }), { to })
    // The server in the test shows it as it is written, and was told it in ASCII.
    expect(mail.to).toEqual(['ops@bücher.example'])
    expect(mail.raw.toString()).toContain('<ops@xn--bcher-kva.example>')
    expect(mail.parsed.to).toMatchObject({ value: [{ name: 'Bjørn "B" <b@evil.example>, Åse' }] })
    expect(mail.parsed.subject).toBe('CRITICAL: 디스크 🔥')
  })

  test.each([
    '\r\nBcc: evil@example.org\r\n\r\nbody',
    '\nX-Evil: 1',
    'a\r\n.\r\nMAIL FROM:<evil@example.org>',
    '\u2028Bcc: evil@example.org',
    'a: b@example.org, evil@example.org;',
  ])(
    'has no other header and no other recipient, whatever a ticket says: %j',
    async (evil) => {
      const dispatch = sampleDispatch({ id: evil, title: evil, host: evil, remarks: [evil], news: [evil], body: evil, url: evil })
      const from = { name: `V${evil}`, address: 'velos@example.org' }
      const mail = await delivered(dispatch, { from, to: [{ name: `O${evil}`, address: 'ops@example.org' }] })
      expect(mail.to).toEqual(['ops@example.org'])
      expect([mail.parsed.bcc, mail.parsed.cc, mail.parsed.headers.get('x-evil')]).toEqual([undefined, undefined, undefined])
      expect(mail.parsed.attachments).toHaveLength(1)
    },
  )

  test('cannot be taken apart by who knows its boundary', async () => {
    const boundary = /boundary="([^"]+)-Part_1"/.exec((await delivered(sampleDispatch())).raw.toString())?.[1] ?? ''
    expect(boundary).toContain('=_')
    const page = 'Content-Type: text/html\r\n\r\n<script>evil</script>\r\n'
    const evil = [1, 2, 3].map((part) => `--${boundary}-Part_${part}\r\n${page}--${boundary}-Part_${part}--\r\n`).join('')
    const attachments = [{ name: 'a.md', mediaType: 'text/markdown', content: Buffer.from(evil) }] as const
    const { parsed } = await delivered(sampleDispatch({ body: evil, attachments }))
    expect(parsed.attachments.map(({ content }) => content.toString())).toEqual([evil])
    expect(String(parsed.html)).not.toContain('<script')
  })

  test('an address that is none is not sent to', async () => {
    const service = await startSmtp()
    for (const address of ['ops@example.org>\r\nRCPT TO:<evil@example.org', 'a b<c@example.org>']) {
      const verdict = await openWith({ port: service.port, to: [{ name: '', address }] }).prepare(sampleDispatch(), 0).send(testErrand())
      expect(verdict).toMatchObject({ outcome: 'refused', code: 'address' })
    }
    expect(service.mails).toEqual([])
  })
})

describe('attachments', () => {
  const file = (name: string, size: number) => ({ name, mediaType: 'text/plain', content: Buffer.alloc(size, 'x\n') }) as const

  test('are left out where they are too large together, and it is said', () => {
    const shown = show({ attachments: [file('a.txt', 6e6), file('b.txt', 6e6), file('c.txt', 1e6)] })
    expect(shown['attachments']).toEqual([{ name: 'a.txt', mediaType: 'text/plain', bytes: 6e6 }, { name: 'c.txt', mediaType: 'text/plain', bytes: 1e6 }])
    expect(shown['text']).toContain('Note: b.txt (6 MB) is not attached, as it is too large for a mail.')
  })

  test.each([
    ['it says so in advance', { size: 200_000 }, undefined],
    ['it says so in the end', {}, { at: 'whole', does: 552, says: '5.3.4 too big' }],
  ] as const)('are left out where the server takes no mail of that size: %s', async (_, options, fault) => {
    const service = await startSmtp(options)
    service.fault = fault
    const dispatch = sampleDispatch({ attachments: [file('a.txt', 300_000)] })
    expect(await openWith({ port: service.port }).prepare(dispatch, 0).send(testErrand())).toMatchObject({ outcome: 'delivered' })
    expect(service.mails.map(({ parsed }) => [parsed.attachments.length, parsed.text?.includes('a.txt (300 kB) is not attached')])).toEqual([[0, true]])
  })
})
