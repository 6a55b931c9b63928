import { plain } from '../../../model/plain.ts'
import type { Errand, Verdict } from '../../channel.ts'
import type { SmtpFailure } from './failure.ts'
import type { Posted } from './post.ts'
import { named, progressOf, type Done, type Refusal } from './recipients.ts'

export interface Settling {
  /** What earlier attempts settled. */
  readonly before: Done
  /** To whom this attempt went. */
  readonly to: readonly string[]
  readonly messageId: string
  judge(failure: SmtpFailure): Exclude<Verdict, { outcome: 'delivered' }>
}

/**
 * What an attempt comes to for all recipients together. It is kept who is done with as long as somebody is not: a refusal
 * of 4xx is tried again for that one alone. It is delivered as soon as nobody is left and somebody has it.
 */
export async function settle(posted: Posted, { before, to, messageId, judge }: Settling, errand: Pick<Errand, 'keep'>): Promise<Verdict> {
  const verdict = posted.outcome === 'failed' ? judge(posted.failure) : undefined
  const isByName = posted.outcome === 'failed' && posted.failure.refusals.length > 0
  if (verdict !== undefined && verdict.outcome !== 'refused' && !isByName) return verdict
  const isFirst = before.accepted.length + before.refused.length === 0
  if (verdict !== undefined && !isByName && isFirst) return verdict
  const refusals = posted.outcome === 'taken' ? posted.refusals : isByName ? posted.failure.refusals : refusedAll(to, posted.failure)
  const deferred = verdict?.outcome === 'refused' ? [] : refusals.filter((one) => !isLasting(one))
  const done: Done = {
    accepted: [...before.accepted, ...(posted.outcome === 'taken' ? without(to, refusals) : [])],
    refused: [...before.refused, ...refusals.filter((one) => !deferred.includes(one))],
  }
  const all = before.accepted.length + before.refused.length + to.length
  const who = done.refused.length === 0 ? '' : `${done.refused.length} of ${all} refused: ${named(done.refused)}`
  const [late] = deferred
  if (late !== undefined) {
    if (done.accepted.length + done.refused.length > 0) await errand.keep(progressOf(done))
    const reason = [`${done.accepted.length} of ${all} have it`, `not yet: ${named(deferred)}`, ...(who === '' ? [] : [who])].join('; ')
    return { outcome: 'retry', code: `smtp-${late.code ?? 'reply'}`, reason: plain(reason, 500) }
  }
  if (done.accepted.length > 0) return { outcome: 'delivered', id: messageId, ...(who !== '' && { code: 'partial', reason: plain(who, 500) }) }
  const reason = verdict === undefined ? who : all === 1 ? verdict.reason : `${who}; ${verdict.reason}`
  const code = verdict?.code ?? `smtp-${done.refused[0]?.code ?? 'reply'}`
  return { outcome: 'refused', code, reason: plain(reason, 500), remedy: verdict?.outcome === 'refused' ? verdict.remedy : noRecipient }
}

const noRecipient = 'Check the addresses in SMTP_TO'

const isLasting = ({ code = 0 }: Refusal): boolean => code >= 500 && code !== 503

function without(to: readonly string[], refusals: readonly Refusal[]): readonly string[] {
  const refused = new Set(refusals.map(({ address }) => address))
  return to.filter((address) => !refused.has(address))
}

function refusedAll(to: readonly string[], { reply }: SmtpFailure): readonly Refusal[] {
  return to.map((address) => ({ address, ...(reply !== undefined && { code: reply }) }))
}
