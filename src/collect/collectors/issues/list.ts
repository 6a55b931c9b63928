import { isTrustedAuthor, markedIncident } from '../../../model/incident-mark.ts'
import { isJsonObject, type Json } from '../../../model/json.ts'
import { strange, TooLong, type Ask } from './ask.ts'

/** An open issue that the bridge keeps. */
export interface Kept {
  readonly number: number
  /** As its mark has it. */
  readonly incident: string
  readonly labels: readonly string[]
}

const most = { issues: 960, requests: 60 }
/** A power of two, so that a page can be halved: of bodies that are as long as may be, 4 fit into an answer. */
const pageSize = 32

/**
 * The open issues under a label, the newest first. Only people who may triage give labels; but which finding is meant
 * stands in the body, which its author can change at any time, so the author has to be one of ours too: otherwise a
 * stranger's issue that looks like one about the disk would have another finding acknowledged. `isAll` where no issue was left out.
 */
export async function listKept(ask: Ask, label: string): Promise<{ readonly issues: readonly Kept[]; readonly isAll: boolean }> {
  const found = new Map<number, Kept>()
  const sorted = { labels: label, state: 'open', sort: 'created', direction: 'desc' }
  let size = pageSize
  let at = 0
  let isAll = true
  for (let requests = 0; requests < most.requests && at < most.issues; requests += 1) {
    const page = await pageOf(ask, { ...sorted, per_page: `${size}`, page: `${at / size + 1}` })
    if (page !== undefined) {
      for (const kept of page.flatMap(keptIn)) found.set(kept.number, kept)
      if (page.length < size) return { issues: [...found.values()], isAll }
      at += size
    } else if (size > 1) size /= 2
    else {
      isAll = false
      at += 1
    }
  }
  return { issues: [...found.values()], isAll: false }
}

/** Undefined where the page does not fit into an answer. */
async function pageOf(ask: Ask, query: Readonly<Record<string, string>>): Promise<readonly Json[] | undefined> {
  try {
    const { data } = await ask('issues', query)
    if (!Array.isArray(data)) throw strange()
    return data
  } catch (thrown) {
    if (thrown instanceof TooLong) return undefined
    throw thrown
  }
}

function keptIn(data: Json): readonly Kept[] {
  if (!isJsonObject(data)) throw strange()
  const { number, body, labels, user, author_association: association, pull_request: pull } = data
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) throw strange()
  const incident = typeof body === 'string' ? markedIncident(body) : undefined
  const isOurs = isTrustedAuthor(isJsonObject(user) ? user['type'] : undefined, association)
  if (incident === undefined || !isOurs || isJsonObject(pull)) return []
  return [{ number, incident, labels: Array.isArray(labels) ? labels.flatMap(nameOf) : [] }]
}

/** A label is a mapping with a name, or the name alone. */
function nameOf(label: Json): readonly string[] {
  const name = isJsonObject(label) ? label['name'] : label
  return typeof name === 'string' ? [name] : []
}
