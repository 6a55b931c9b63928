import type { CarrierName, Dispatch } from '../model/dispatch.ts'
import type { NamedFile, Queue } from '../model/queue.ts'
import type { PendingTicket, TicketProblem } from './pending-ticket.ts'
import { buildDispatch, type ArtifactFile } from './ticket/dispatch.ts'

const artifactBytes = 10 * 1024 * 1024
/** Of all artifacts of one ticket together. */
const totalBytes = 25 * 1024 * 1024

/** What there is to say: to one carrier and to another. */
export type Gathered = { readonly dispatchFor: (carrier: CarrierName) => Dispatch } | { readonly problem: TicketProblem }

/** The files that a ticket names, each once. */
export function namedIn({ artifacts, reportJson }: PendingTicket): readonly string[] {
  return [...new Set([...artifacts.map(({ path }) => path), ...(reportJson === undefined ? [] : [reportJson])])]
}

/**
 * Reads what a ticket names, and makes of it all what there is to say; a problem where something may not be read.
 * `ahead`: files that were read already.
 */
export async function gatherDispatch(ticket: PendingTicket, queue: Queue, ahead: ReadonlyMap<string, NamedFile> = new Map()): Promise<Gathered> {
  const { artifacts, reportJson } = ticket
  const paths = namedIn(ticket).filter((path) => !ahead.has(path))
  const files = new Map([...ahead, ...(paths.length === 0 ? [] : await queue.read(paths, artifactBytes))])
  const found: ArtifactFile[] = []
  let bytes = 0
  for (const { path, title } of artifacts) {
    const file = files.get(path) ?? { kind: 'missing' as const }
    if (file.kind === 'refused') return { problem: { code: `artifact-${file.code}`, reason: `The artifact ${path} is refused: ${file.reason}` } }
    if (file.kind === 'file') bytes += file.content.length
    if (bytes > totalBytes) return { problem: { code: 'artifact-too-large', reason: `The artifacts have more than ${totalBytes} bytes together` } }
    found.push({ path, title, ...(file.kind === 'file' && { content: file.content }) })
  }
  const report = reportJson === undefined ? undefined : files.get(reportJson)
  const content = report?.kind === 'file' ? report.content : undefined
  return { dispatchFor: (carrier) => buildDispatch(ticket, found, content, (path) => queue.link(path), carrier) }
}
