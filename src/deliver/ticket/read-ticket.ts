import { fingerprint } from '../../model/fingerprint.ts'
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts'
import { plain } from '../../model/plain.ts'
import type { PendingTicket } from '../pending-ticket.ts'
import { artifactPath, type TicketRules } from './artifact-path.ts'
import { askedChannels } from './asked-channels.ts'
import { createdOf } from './created.ts'
import { decodeText } from './decode-text.ts'
import { incidentsOf, severityOf, statusOf } from './incidents.ts'
import { kindOf, look, type Look } from './look.ts'
import { parseStrictly } from './strict-json.ts'
import type { NamedProblem } from './ticket-problems.ts'

export type { TicketRules } from './artifact-path.ts'

const bytesAtMost = 1024 * 1024
const artifactsAtMost = 20
const idAtMost = 128
const titleAtMost = 150
const defaultTitle = 'GIWANOS Update'

/**
 * Reads a ticket of either format, or of both at once: UTF-8, or UTF-16 with a byte-order mark. It comes from outside:
 * only what is found fit leaves here, and one thing that is not fit refuses the whole of it.
 *
 * @param path where the ticket is: POSIX, relative to the root; with what the ticket says it makes an id for one without
 */
export function readTicket(content: Uint8Array, path: string, rules: TicketRules): { readonly ticket: PendingTicket } | { readonly problem: NamedProblem } {
  const parsed = parse(content)
  if ('problem' in parsed) return parsed
  const { value } = parsed
  if (!isJsonObject(value)) return { problem: { code: 'not-an-object', reason: `it is ${kindOf(value)}; one JSON object is allowed` } }
  const eye = look()
  const ticket = ticketOf(value, () => derivedId(value, path), rules, eye)
  const problem = eye.problem()
  return problem === undefined ? { ticket } : { problem }
}

/** The JSON of a ticket; undefined where it is none that `readTicket` would look into. */
export function parseTicketJson(content: Uint8Array): Json | undefined {
  const parsed = parse(content)
  return 'problem' in parsed ? undefined : parsed.value
}

function parse(content: Uint8Array): { readonly value: Json } | { readonly problem: NamedProblem } {
  if (content.length > bytesAtMost) {
    return { problem: { code: 'too-large', reason: `it has ${content.length} bytes; at most ${bytesAtMost} are allowed` } }
  }
  const text = decodeText(content, 'strictly')
  if (text === undefined) return { problem: { code: 'encoding', reason: 'it is neither UTF-8 nor UTF-16 with a byte-order mark' } }
  return parseStrictly(text)
}

function ticketOf(value: JsonObject, deriveId: () => string, rules: TicketRules, eye: Look): PendingTicket {
  const id = idOf(eye.text(value, 'id'), eye)
  const created = createdOf(eye.text(value, 'created_utc') ?? '')
  const status = statusOf(value['status'])
  const severity = severityOf(value['severity'])
  const meta = eye.object(value, 'meta') ?? {}
  const host = plain(eye.text(meta, 'host', 'meta.') ?? '', 100)
  const hostKey = plain(eye.text(meta, 'host_key', 'meta.') ?? '', 100)
  const artifacts = artifactsOf(value, rules, eye)
  const reportJson = eye.text(value, 'report_json')
  const reportJsonPath = reportJson === undefined ? undefined : confined(reportJson, '"report_json"', rules, eye)
  const message = filled(eye.text(value, 'message')) ?? filled(eye.text(value, 'text'))
  const reportMd = filled(eye.text(value, 'report_md'))
  return {
    id: id ?? deriveId(),
    ...(created !== undefined && { created }),
    title: titleOf([eye.text(value, 'summary'), eye.text(value, 'title'), artifacts[0]?.title]),
    ...(status !== undefined && { status }),
    ...(severity !== undefined && { severity }),
    ...(host !== '' && { host }),
    ...(hostKey !== '' && { hostKey }),
    asks: askedChannels(value, eye),
    // What anybody else's ticket calls so is left alone.
    ...(value['schema'] === 'velos.ticket/1' && isJsonObject(value['decided']) && { isDecided: true }),
    ...(message !== undefined && { message }),
    ...(reportMd !== undefined && { reportMd }),
    artifacts: artifacts.map(({ path, title = path.slice(path.lastIndexOf('/') + 1) }) => ({ path, title: plain(title, titleAtMost) })),
    ...(reportJsonPath !== undefined && { reportJson: reportJsonPath }),
    incidents: incidentsOf(value, eye),
  }
}

/** Whatever is in it; what is no Unicode would break whoever encodes it. */
function idOf(id: string | undefined, eye: Look): string | undefined {
  if (id === undefined) return undefined
  const { length } = [...id]
  if (length < 1 || length > idAtMost) return eye.fault('wrong-id', `"id" has ${length} characters; 1 to ${idAtMost} are allowed`)
  return id.toWellFormed()
}

/** The same for a ticket that was handled and put back, which then holds how it ended and is written in our hand. */
function derivedId({ result: _result, receipts: _receipts, ...original }: JsonObject, path: string): string {
  return fingerprint('ticket', path, JSON.stringify(original))
}

function titleOf(texts: readonly (string | undefined)[]): string {
  return texts.map((text) => plain(text ?? '', titleAtMost)).find((title) => title !== '') ?? defaultTitle
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}

function artifactsOf(ticket: JsonObject, rules: TicketRules, eye: Look): readonly { readonly path: string; readonly title?: string }[] {
  const found = new Map<string, { readonly path: string; readonly title?: string }>()
  eye.list(ticket, 'artifacts', artifactsAtMost).forEach((artifact, index) => {
    const at = `artifacts[${index}]`
    if (!isJsonObject(artifact)) return eye.fault('wrong-type', `"${at}" is ${kindOf(artifact)}; an object is allowed`)
    eye.text(artifact, 'type', `${at}.`)
    const title = filled(eye.text(artifact, 'title', `${at}.`))
    const named = artifact['path']
    if (typeof named !== 'string') return eye.fault('wrong-type', `"${at}.path" is ${kindOf(named)}; a string is allowed`)
    const path = confined(named, 'the artifact', rules, eye)
    if (path !== undefined && !found.has(path)) found.set(path, { path, ...(title !== undefined && { title }) })
  })
  return [...found.values()]
}

function confined(named: string, what: string, rules: TicketRules, eye: Look): string | undefined {
  const found = artifactPath(named, rules)
  return 'path' in found ? found.path : eye.fault(found.problem.code, `${what} ${found.problem.reason}`)
}
