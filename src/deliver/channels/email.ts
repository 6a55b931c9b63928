import type { Address, CarrierSettings, EmailSettings } from '../../model/dispatch-settings.ts'
import type { Dispatch } from '../../model/dispatch.ts'
import type { Json } from '../../model/json.ts'
import { plain } from '../../model/plain.ts'
import { timeOf } from '../../model/timestamp.ts'
import type { Channel, Errand, Message, OpenChannel, Verdict } from '../channel.ts'
import { isTooLarge, judgeFailure } from './email/judge.ts'
import { letterOf, type Letter } from './email/letter.ts'
import { mimeOf } from './email/mime.ts'
import { post, type Posted } from './email/post.ts'
import { doneBefore, remaining, wireAddress } from './email/recipients.ts'
import { settle, type Settling } from './email/settle.ts'

/**
 * E-mail by SMTP. What a server answers is judged by the table in `email/judge.ts`. A mail that may have arrived cannot
 * be asked for, so there is no probe; it has the same Message-ID when it is sent again, by which a mailbox may know it.
 * Recipients are settled one by one: whoever has it does not get it again, whoever is refused for good is named.
 */
export const email = {
  id: 'email',
  open: (settings: CarrierSettings) => (settings.email === undefined ? undefined : openEmail(settings.email)),
} as const satisfies Channel

function openEmail(settings: EmailSettings): OpenChannel {
  const { from, to, password } = settings
  const names = to.map(({ address }) => address)
  const destination = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
  return {
    destination: plain(destination, 200) || 'nobody',
    secrets: password === undefined || password === '' ? [] : [password],
    prepare(dispatch: Dispatch, redelivery: number): Message {
      const letter = letterOf(dispatch, from.address, redelivery)
      const created = timeOf(dispatch.created ?? '')
      // Only where a server takes no mail of that size: without attachments it takes most.
      const slim = (): Letter => letterOf(dispatch, from.address, redelivery, 0)
      return {
        shows: show(letter, settings, created),
        send: async (errand) => await send({ letter, slim, created }, settings, errand),
      }
    },
  }
}

interface Mail {
  readonly letter: Letter
  slim(): Letter
  readonly created: Date | undefined
}

async function send({ letter, slim, created }: Mail, settings: EmailSettings, errand: Errand): Promise<Verdict> {
  const before = doneBefore(errand.progress)
  const all = settings.to.map(({ address }) => wireAddress(address))
  const to = remaining([...new Set(all)], before)
  const postIt = async (one: Letter): Promise<Posted> =>
    await post(settings, to, wireAddress(settings.from.address), await mimeOf(one, settings, created ?? errand.now()), errand)
  const first: Posted = to.length === 0 ? { outcome: 'taken', refusals: [] } : await postIt(letter)
  const isHeavy = first.outcome === 'failed' && isTooLarge(first.failure) && letter.attachments.length > 0
  const posted = isHeavy ? await postIt(slim()) : first
  const judge: Settling['judge'] = (failure) => judgeFailure(failure, hiddenIn(settings), settings.tls === 'required')
  return await settle(posted, { before, to, messageId: letter.messageId, judge }, errand)
}

/** What of the settings must not come back in a server's words, as it is and as the login spells it. */
function hiddenIn({ user = '', password = '' }: EmailSettings): readonly string[] {
  if (password === '') return []
  const base64 = (text: string): string => Buffer.from(text).toString('base64').replace(/=+$/, '')
  return [base64(`\u0000${user}\u0000${password}`), base64(password), encodeURIComponent(password), password]
}

function show({ subject, messageId, headers, text, html, attachments }: Letter, { from, to }: EmailSettings, created: Date | undefined): Json {
  return {
    from: spelled(from),
    to: to.map(spelled),
    subject,
    messageId,
    ...(created !== undefined && { date: created.toISOString() }),
    headers,
    text,
    html,
    attachments: attachments.map(({ name, mediaType, content }) => ({ name, mediaType, bytes: content.byteLength })),
  }
}

const spelled = ({ name, address }: Address): string => plain(name === '' ? address : `${name} <${address}>`, 400)
