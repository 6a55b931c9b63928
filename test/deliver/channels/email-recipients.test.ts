import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/deliver/channel.ts'
import { sampleDispatch } from '../../support/dispatch.ts'
import { startErrands, testErrand } from '../../support/errand.ts'
import { startSmtp, type SmtpService } from '../../support/smtp-service.ts'
import { openWith, show } from './email-mails.ts'

describe('several recipients', () => {
  const [a, b, c] = ['a@example.org', 'b@example.org', 'c@example.org']
  const to = [a, b, c].map((address) => ({ name: '', address }))

  /** Attempts one after the other, each under its fault, with what the last one kept. */
  async function attempts(service: SmtpService, faults: readonly SmtpService['fault'][]): Promise<readonly Verdict[]> {
    const errands = startErrands()
    const verdicts: Verdict[] = []
    for (const fault of faults) {
      service.fault = fault
      verdicts.push(await openWith({ port: service.port, to }).prepare(sampleDispatch(), 0).send(errands.next()))
    }
    return verdicts
  }

  test('one refused for good is named, and the others have it', async () => {
    const service = await startSmtp()
    const [verdict] = await attempts(service, [{ at: 'rcpt', does: 550, to: [b] }])
    expect(verdict).toEqual({ outcome: 'delivered', id: show()['messageId'], code: 'partial', reason: '1 of 3 refused: b@example.org (550)' })
    expect(service.mails.map((mail) => mail.to)).toEqual([[a, c]])
  })

  test('one refused for now gets it later, and nobody twice', async () => {
    const service = await startSmtp()
    const verdicts = await attempts(service, [{ at: 'rcpt', does: 450, to: [b] }, { at: 'rcpt', does: 451, to: [b] }, undefined])
    expect(verdicts).toEqual([
      { outcome: 'retry', code: 'smtp-450', reason: '2 of 3 have it; not yet: b@example.org (450)' },
      { outcome: 'retry', code: 'smtp-451', reason: '2 of 3 have it; not yet: b@example.org (451)' },
      { outcome: 'delivered', id: show()['messageId'] },
    ])
    expect(service.mails.map((mail) => mail.to)).toEqual([[a, c], [b]])
    expect(service.mails.map(({ parsed }) => (Array.isArray(parsed.to) ? [] : parsed.to?.value.map(({ address }) => address)))).toEqual([[a, b, c], [a, b, c]])
  })

  test('one refused for now, then for good', async () => {
    const service = await startSmtp()
    const verdicts = await attempts(service, [{ at: 'rcpt', does: 450, to: [b] }, { at: 'rcpt', does: 550, to: [b] }])
    expect(verdicts[1]).toEqual({ outcome: 'delivered', id: show()['messageId'], code: 'partial', reason: '1 of 3 refused: b@example.org (550)' })
    expect(service.mails).toHaveLength(1)
  })

  test('the rest of a mail that the server then refuses whole', async () => {
    const service = await startSmtp()
    const verdicts = await attempts(service, [{ at: 'rcpt', does: 450, to: [b] }, { at: 'whole', does: 554 }])
    expect(verdicts[1]).toEqual({ outcome: 'delivered', id: show()['messageId'], code: 'partial', reason: '1 of 3 refused: b@example.org (554)' })
  })

  test('all refused for good', async () => {
    const service = await startSmtp()
    const [verdict] = await attempts(service, [{ at: 'rcpt', does: 550, times: 3, says: '5.1.1 no such user.' }])
    expect(verdict).toMatchObject({
      outcome: 'refused',
      code: 'smtp-550',
      reason:
        '3 of 3 refused: a@example.org (550), b@example.org (550), c@example.org (550); the mail server answered 550 5.1.1 to the recipients: no such user',
      remedy: 'Check the addresses in SMTP_TO',
    })
    expect(service.mails).toEqual([])
  })

  test('all refused for now, one of them for good later', async () => {
    const service = await startSmtp()
    const verdicts = await attempts(service, [{ at: 'rcpt', does: 450, times: 3 }, { at: 'rcpt', does: 550, to: [c] }])
    expect(verdicts).toMatchObject([{ outcome: 'retry', code: 'smtp-450' }, { outcome: 'delivered', reason: '1 of 3 refused: c@example.org (550)' }])
    expect(service.mails.map((mail) => mail.to)).toEqual([[a, b]])
  })

  test('a connection that breaks for the rest leaves alone who has it', async () => {
    const service = await startSmtp()
    const verdicts = await attempts(service, [{ at: 'rcpt', does: 450, to: [b] }, { at: 'whole', does: 'drop', taken: true }, undefined])
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['retry', 'unknown', 'delivered'])
    expect(service.mails.map((mail) => mail.to)).toEqual([[a, c], [b], [b]])
  })

  test('the same one twice gets it once', async () => {
    const service = await startSmtp()
    await openWith({ port: service.port, to: [...to, ...to] }).prepare(sampleDispatch(), 0).send(testErrand())
    expect(service.mails.map((mail) => mail.to)).toEqual([[a, b, c]])
  })

  test('what was kept and cannot be understood is as if nothing was', async () => {
    for (const progress of [{ accepted: 'a', refused: 7 }, { accepted: [1, null], refused: [null, 'x', { address: 5 }] }]) {
      const service = await startSmtp()
      expect(await openWith({ port: service.port, to }).prepare(sampleDispatch(), 0).send(testErrand({ progress }))).toMatchObject({ outcome: 'delivered' })
      expect(service.mails.map((mail) => mail.to)).toEqual([[a, b, c]])
    }
  })

  test('everybody has it already: nothing is sent', async () => {
    const verdict = await openWith({ to }).prepare(sampleDispatch(), 0).send(testErrand({ progress: { accepted: [a, b, c], refused: [] } }))
    expect(verdict).toEqual({ outcome: 'delivered', id: show()['messageId'] })
  })
})
