import type { CarrierName, Dispatch } from '../../model/dispatch.ts'
import { counted } from '../../model/quantity.ts'
import type { PendingTicket } from '../pending-ticket.ts'
import { attachmentsOf, isMarkdown } from './attachments.ts'
import { decodeText } from './decode-text.ts'
import { reportFacts } from './report-facts.ts'

/** A file that a ticket names, read. */
export interface ArtifactFile {
  /** POSIX, relative to the root. */
  readonly path: string
  readonly title: string
  /** Absent: there is no such file. */
  readonly content?: Uint8Array
}

const findingsAtMost = 100
const newsAtMost = 100

/**
 * What a ticket has to say, from the ticket, its files and the report for machines, all of which come from outside.
 *
 * @param link where people can read a file in a browser, by its path
 * @param carrier who is to carry it, where it matters: an older ticket may hold a message and a report, and of these
 * Notion gets the report alone, as the original had it; everybody else gets both
 */
export function buildDispatch(
  ticket: PendingTicket,
  artifacts: readonly ArtifactFile[],
  reportJson: Uint8Array | undefined,
  link: (path: string) => string | undefined,
  carrier?: CarrierName,
): Dispatch {
  const { id, created, title, hostKey, incidents } = ticket
  const facts = reportFacts(reportJson)
  const files = artifacts.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }]))
  const report = files.find(({ path }) => isMarkdown(path))
  const [status, severity, host] = [ticket.status ?? facts.status, ticket.severity ?? facts.severity, ticket.host ?? facts.host]
  const url = report && link(report.path)
  return {
    id,
    ...(created !== undefined && { created }),
    title,
    ...(status !== undefined && { status }),
    ...(severity !== undefined && { severity }),
    ...(host !== undefined && { host }),
    ...(hostKey !== undefined && { hostKey }),
    findings: facts.findings.slice(0, findingsAtMost),
    news: facts.news.slice(0, newsAtMost),
    body: report === undefined ? ownText(ticket, carrier) : decodeText(report.content),
    attachments: attachmentsOf(files),
    ...(url !== undefined && { url }),
    remarks: [
      ...artifacts.filter(({ content }) => content === undefined).map(missing),
      ...more(facts.findings.length - findingsAtMost, 'finding'),
      ...more(facts.news.length - newsAtMost, 'change'),
    ],
    incidents,
  }
}

/** The text of an older ticket, which no file backs. */
function ownText({ message, reportMd }: PendingTicket, carrier: CarrierName | undefined): string {
  const texts = carrier === 'notion' ? [reportMd ?? message] : [message, reportMd === message ? undefined : reportMd]
  return texts.filter((text) => text !== undefined).join('\n\n')
}

function missing({ path }: ArtifactFile): string {
  return `the ${isMarkdown(path) ? 'report' : 'file'} ${path} is missing`
}

function more(count: number, what: string): readonly string[] {
  return count > 0 ? [`${counted(count, `more ${what}`)} ${count === 1 ? 'is' : 'are'} in the report`] : []
}
